// `npm run bench:minutes`: how long each format of large minutes takes, alone and while two hundred people type in the notes of the
// same server, and what that does to their typing. It prints tables and keeps them under test-results/. Figures: docs/measurements.md.

import { forkScript, ProcessCaller } from '../../support/process-call.ts';
import buildIfStale from '../../support/build.ts';
import type { Crowd, TypingResult } from '../notes/crowd.ts';
import { publish } from '../notes/report.ts';
import { median } from '../support/figures.ts';
import { mainThreadUs } from '../support/process-figures.ts';
import { startHouse, type MinutesHouse } from './house.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/** Each writer has a thousand characters to type. */
const TYPING_ROUNDS = Math.min(ROUNDS, 5);
const TYPING_MS = 12_000;
const PER_SECOND = 5;
const CROWD = new URL('../notes/crowd.ts', import.meta.url).pathname;

const FILES = [
  ...[
    'minutes.html',
    'minutes.md',
    'minutes.docx',
    'minutes.pdf',
    'minutes.pdf?archive',
    'minutes.pptx',
    'minutes.json',
  ],
  ...['minutes.pdf?audience=offentlig', 'minutes.html?audience=offentlig', 'minutes.pdf?template=roskilde'],
  ...['agreements.xlsx', 'agreements.csv', 'agreements.ics', 'bundle.zip'],
] as const;
type FileName = (typeof FILES)[number];

interface Taken {
  ms: number;
  bytes: number;
  /** Time of the thread that serves everybody; nobody else's message is read meanwhile. */
  mainMs: number;
}

async function take({ server, meetingId, token }: MinutesHouse, file: FileName): Promise<Taken> {
  const usBefore = mainThreadUs(server.pid);
  const startedAt = performance.now();
  const url = `${server.origin}/api/v1/meetings/${meetingId}/${file}`;
  const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  const ms = performance.now() - startedAt;
  return { ms, bytes: byteLength, mainMs: (mainThreadUs(server.pid) - usBefore) / 1_000 };
}

/** Takes one file after the other until somebody says that it is enough. */
async function takeOn(house: MinutesHouse, taken: Map<FileName, number[]>, isEnough: () => boolean): Promise<void> {
  while (!isEnough()) {
    for (const file of FILES) {
      if (isEnough()) return;
      const { ms } = await take(house, file);
      taken.get(file)?.push(ms);
    }
  }
}

const timesOfFiles = () => new Map<FileName, number[]>(FILES.map((file) => [file, []]));

buildIfStale();
const house = await startHouse();
const crowd = new ProcessCaller<Crowd>(forkScript(CROWD));

const first = new Map<FileName, Taken>();
for (const file of FILES) first.set(file, await take(house, file));
const alone = timesOfFiles();
const ofMain = timesOfFiles();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const file of FILES) {
    const { ms, mainMs } = await take(house, file);
    alone.get(file)?.push(ms);
    ofMain.get(file)?.push(mainMs);
  }
}

const { port } = house.server;
await crowd.call('enter', { port, dialect: 'y-websocket' }, house.seats);
const type = () => crowd.call('type', { durationMs: TYPING_MS, perSecond: PER_SECOND });
const whileTyping = timesOfFiles();
const typing: Record<'alone' | 'while files are made', TypingResult[]> = { alone: [], 'while files are made': [] };
for (let round = 0; round < TYPING_ROUNDS; round += 1) {
  typing.alone.push(await type());
  let hasTyped = false;
  const typed = type().finally(() => (hasTyped = true));
  await takeOn(house, whileTyping, () => hasTyped);
  typing['while files are made'].push(await typed);
}

publish(
  'minutes: each file',
  FILES.map((file) => ({
    file,
    kB: (first.get(file)?.bytes ?? 0) / 1024,
    'first ms': first.get(file)?.ms ?? 0,
    'alone ms': median(alone.get(file) ?? []),
    'main thread ms': median(ofMain.get(file) ?? []),
    'slowest ms': Math.max(...(alone.get(file) ?? [])),
    'while 200 type ms': median(whileTyping.get(file) ?? []),
  })),
);
publish(
  'minutes: typing meanwhile',
  Object.entries(typing).map(([typed, rounds]) => ({
    typing: typed,
    'p50 ms': median(rounds.map(({ p50Ms }) => p50Ms)),
    'p95 ms': median(rounds.map(({ p95Ms }) => p95Ms)),
    'p99 ms': median(rounds.map(({ p99Ms }) => p99Ms)),
    'worst p99 ms': Math.max(...rounds.map(({ p99Ms }) => p99Ms)),
    missing: rounds.reduce((sum, { missing }) => sum + missing, 0),
    'clients busy': median(rounds.map(({ busy }) => busy)),
  })),
);
await crowd.end();
await house.stop();
