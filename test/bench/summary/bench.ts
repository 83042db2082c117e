// A summary of forty meetings that nobody has looked at since the server started, each with twelve items, decisions, ten agreements,
// and a rating by eight people: how long until it can be shown, and how long nobody else had a turn meanwhile; then each format
// as the built server gives it. `node test/bench/summary/bench.ts`.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp, type App } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { isNoSummary, outgoingSummary, type OutgoingSummary } from '../../../server/meetings/outgoing-summary.ts';
import type { AnyCommand } from '../../../src/lib/core/meeting/area.ts';
import type { NewItem } from '../../../src/lib/core/meeting/commands.ts';
import { FJORDBY, granted, visitor } from '../../support/accounts.ts';
import { startServer } from '../../support/server.ts';
import { createCommand, MINUTE_MS, START_MS } from '../../support/play.ts';

const MEETINGS = 40;
const ITEMS = 12;
const PEOPLE = 8;
const DAY_MS = 24 * 60 * MINUTE_MS;
const THEMES = ['Trivsel', 'Fravær', 'Faglige resultater', 'Læringsmiljø', 'Ledelse'];
const STATEMENTS = ['Partnerskaber', 'Synlighed i samarbejdet', 'Problemløsning i hverdagen'];

async function holdMeeting(app: App, organisationId: string, n: number): Promise<string> {
  const agenda = Array.from({ length: ITEMS }, (_, i): NewItem => ({
    ...{ title: `Punkt om sag ${i}`, kind: 'discussion', plannedMs: 10 * MINUTE_MS },
    themes: [THEMES[(n + i) % THEMES.length] ?? ''],
  }));
  const { type: _type, meetingId: _id, joinCode: _code, ...input } = createCommand(agenda);
  const { meetingId } = await app.rooms.create({
    ...{ ...input, organisationId, title: `Samtale ${n}`, school: `Skole ${n % 14}`, forum: '' },
    startsAtMs: START_MS + n * DAY_MS,
  });
  const room = await app.rooms.open(meetingId);
  if (!room) throw new Error('there is a room');
  const send = async (command: AnyCommand, participantId?: string) => {
    const actor = participantId === undefined ? 'system' : ({ participantId, role: 'participant' } as const);
    const answer = await room.execute(command, actor, null);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  };
  for (let p = 0; p < PEOPLE; p += 1)
    await send({
      type: 'participant.join',
      participantId: `p${p}`,
      name: `Person ${p}`,
      tableRole: null,
      role: 'participant',
    });
  await send({ type: 'meeting.start' });
  const items = room.state.agenda.map(({ id }) => id);
  for (const [i, itemId] of items.entries()) {
    await send({
      type: 'decision.record',
      itemId,
      text: `Skolen arbejder videre med sag ${i} og melder tilbage i foråret.`,
    });
    if (i < 10)
      await send({ type: 'agreement.add', itemId, what: `Følge op på sag ${i}`, owner: { name: 'Skolelederen' } });
  }
  const [itemId = ''] = items;
  await send({ type: 'activity.start', itemId, kind: 'rate', title: 'Hvor er vi?', setup: { statements: STATEMENTS } });
  const activityId = room.state.activities.at(-1)?.id ?? '';
  for (let p = 0; p < PEOPLE; p += 1) {
    const ratings = STATEMENTS.map((_text, s) => 1 + ((n + p + s) % 5));
    await send({ type: 'activity.answer', activityId, answer: { ratings, reasons: ['', '', ''] } }, `p${p}`);
  }
  await send({ type: 'activity.end', activityId });
  await send({ type: 'meeting.close' });
  return meetingId;
}

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const startMs = performance.now();
  const result = await run();
  const tookMs = performance.now() - startMs;
  delay.disable();
  console.log(
    `${tookMs.toFixed(0).padStart(7)} ms  ${name}; nobody else had a turn for ${(delay.max / 1e6).toFixed(0)} ms at most`,
  );
  return result;
}

const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-bench-'));
const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir });
const before = await createApp(config);
granted(await before.accounts.setUp(FJORDBY, visitor()));
const organisationId = (await before.accounts.organisations())[0]?.id ?? '';
const token = await before.tokens.create(organisationId, ['minutes:read'], 'bench');
const meetingIds: string[] = [];
for (let n = 0; n < MEETINGS; n += 1) meetingIds.push(await holdMeeting(before, organisationId, n));
await before.close();

const app = await createApp(config);
const summed = (audience: 'intern' | 'offentlig') => async (): Promise<OutgoingSummary> => {
  const outgoing = await outgoingSummary(app, organisationId, { meetingIds, audience, nowMs: START_MS + 400 * DAY_MS });
  if (isNoSummary(outgoing)) throw new Error('nothing holds it back');
  return outgoing;
};
await timed('an internal summary, of meetings that have to be read', summed('intern'));
await timed('the same, of meetings that are open', summed('intern'));
await timed('a public one, through the gate', summed('offentlig'));
await app.close();

// What a browser waits for: the document made and sent by the built server.
const server = await startServer({ dataDir });
const query = meetingIds.map((id) => `meeting=${id}`).join('&');
for (const format of ['json', 'html', 'md', 'docx', 'pdf', 'pptx', 'xlsx', 'csv']) {
  const get = async () => {
    const response = await fetch(`${server.origin}/api/v1/summary.${format}?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${format}: ${response.status}`);
  };
  await get();
  const startMs = performance.now();
  await get();
  console.log(`${(performance.now() - startMs).toFixed(0).padStart(7)} ms  ${format}, asked of the server`);
}
await server.kill('SIGKILL');
await rm(dataDir, { recursive: true, force: true });
