// Sends anything to the live socket: commands of every kind that are right, nearly right and nonsense, other messages, and
// frames that are damaged on the way. Each gets an answer of the protocol, or ends its own connection.

import { MESSAGES_PER_WINDOW } from '../../server/meetings/gateway.ts';
import { commandSchema } from '../../src/lib/core/meeting/commands.ts';
import { REFUSALS } from '../../src/lib/core/meeting/refusals.ts';
import { fromSchema, nearly, schemaOf } from './from-schema.ts';
import type { FuzzHouse, Meeting } from './house.ts';
import { Peer } from './peer.ts';
import { damaged, nasty, Random } from './random.ts';

const COMMAND = schemaOf(commandSchema);
const ROLES = ['facilitator', 'facilitator', 'secretary', 'participant', 'participant', 'screen'] as const;
/** A seat that sends more is told to slow down, which finds nothing. */
const OF_A_SEAT = MESSAGES_PER_WINDOW - 50;
const AT_ONCE = 40;

/** Sends so many messages, over ever new seats of ever new meetings. */
export async function fuzzLive(house: FuzzHouse, messages: number, seed: number): Promise<void> {
  const random = new Random(seed);
  let meeting = await house.meeting();
  for (let sent = 0; sent < messages;) {
    if (random.chance(0.3)) meeting = await house.meeting();
    const token = await house.seat(meeting.id, random.pick(ROLES));
    const end = Math.min(messages, sent + OF_A_SEAT);
    while (sent < end) sent += await burst(house, meeting, token, random, Math.min(AT_ONCE, end - sent));
  }
}

/** One connection and what it sends in one go; how much that was. */
async function burst(
  house: FuzzHouse,
  meeting: Meeting,
  token: string,
  random: Random,
  count: number,
): Promise<number> {
  const last = new Map<number, string>();
  let isIn = false;
  let isDone = false;
  const peer = await Peer.open(`${house.sockets}/live/?EIO=4&transport=websocket`, (frame) => {
    const text = frame.toString();
    if (text === '2') return peer?.send('3');
    if (text.startsWith('40') || text.startsWith('44')) isIn = true;
    if (text.startsWith('43999')) isDone = true;
    house.check(text, () => [...last.values()].join('\n'));
    const [, id, answer] = /^43(\d+)(\[.*)$/s.exec(text) ?? [];
    if (id !== undefined && Number(id) < 999) checkAnswer(house, answer ?? '', last.get(Number(id)) ?? '');
  });
  if (!peer) return house.findings.push('the live socket did not open');
  peer.send(`40${JSON.stringify({ token })}`);
  await peer.until(() => isIn);
  for (let id = 0; id < count; id += 1) {
    const frame = frameOf(random, meeting, id);
    last.set(id, frame.slice(0, 2_000));
    peer.send(frame);
  }
  peer.send('42999["clock"]');
  await peer.until(() => isDone);
  peer.send(lastFrame(random, meeting));
  isDone = false;
  peer.send('42999["clock"]');
  await peer.until(() => isDone);
  peer.close();
  return count;
}

function frameOf(random: Random, meeting: Meeting, id: number): string {
  const name = random.chance(0.9) ? 'command' : random.pick(['clock', 'resume', '__proto__', '']);
  const payload = random.chance(0.7)
    ? { id: crypto.randomUUID(), ...(fromSchema(COMMAND, random, meeting.ids) as object) }
    : random.chance(0.7)
      ? { id: crypto.randomUUID(), ...(nearly(COMMAND, random, meeting.ids) as object) }
      : nasty(random);
  return `42${id}${JSON.stringify([name, payload])}`;
}

/** What may well end the connection, and with it the answers to all that came before: it is sent last. */
function lastFrame(random: Random, meeting: Meeting): string | Buffer {
  const frame = frameOf(random, meeting, 998);
  return random.pick([
    () => damaged(Buffer.from(frame), random).toString(),
    () => damaged(Buffer.from(frame), random),
    () => '42["disconnect",{}]',
    () => `451-${frame.slice(2)}`,
    () => frame.slice(0, random.below(8)),
  ])();
}

function checkAnswer(house: FuzzHouse, answer: string, sent: string): void {
  const [given] = JSON.parse(answer) as [Record<string, unknown> | undefined];
  const isAccepted = given?.['ok'] === true && Number.isInteger(given['seq']);
  if (isAccepted) house.accepted += 1;
  const isClock = typeof given?.['now'] === 'number';
  const code = given?.['code'];
  const isRefused = given?.['ok'] === false && typeof code === 'string' && code in REFUSALS && code !== 'internal';
  if (!isAccepted && !isClock && !isRefused) house.findings.push(`${sent} → ${answer.slice(0, 300)}`);
}
