// A room of three hundred answers an activity, all at once and one after another, and then reads, groups and votes on what came
// of it: the time from sending an answer to its receipt, what a late joiner is sent, and what showing it costs.

import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { RecordedEvent } from '../../../src/lib/core/meeting/events.ts';
import type { Activity } from '../../../src/lib/core/meeting/model/activities.ts';
import type { Answer, Snapshot } from '../../../src/lib/core/protocol/live.ts';
import { io, type Socket } from 'socket.io-client';
import { latencyOf, median, type Latency } from '../support/figures.ts';
import { startHouse } from './house.ts';

const SEATS = 302;
const CONNECTING_AT_ONCE = 25;
const MOVES = 40;
const BYTES_A_KB = 1_024;

interface Seat {
  socket: Socket;
  snapshot: Snapshot;
}

async function sit(origin: string, token: string): Promise<Seat> {
  const socket = io(origin, { path: '/live', auth: { token }, transports: ['websocket'], forceNew: true });
  return new Promise((resolve, reject) => {
    socket.once('snapshot', (snapshot: Snapshot) => resolve({ socket, snapshot }));
    socket.once('connect_error', reject);
  });
}

async function sitAll(origin: string, tokens: readonly string[]): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (let first = 0; first < tokens.length; first += CONNECTING_AT_ONCE) {
    const arriving = tokens.slice(first, first + CONNECTING_AT_ONCE).map((token) => sit(origin, token));
    seats.push(...(await Promise.all(arriving)));
  }
  return seats;
}

async function send({ socket }: Seat, command: object): Promise<number> {
  const sentAt = performance.now();
  const answer = (await socket.emitWithAck('command', { id: crypto.randomUUID(), ...command })) as Answer;
  if (!answer.ok) throw new Error(`refused: ${answer.code}`);
  return performance.now() - sentAt;
}

/** Sends a command and waits until everyone has its event: the time until the last, and the event's size. */
async function showToAll(seats: readonly Seat[], command: object): Promise<{ ms: number; bytes: number }> {
  const [lead] = seats;
  if (!lead) throw new Error('nobody leads');
  const sentAt = performance.now();
  const heard = seats.map(
    ({ socket }) => new Promise<RecordedEvent[]>((resolve) => void socket.once('events', resolve)),
  );
  await send(lead, command);
  const [first] = await Promise.all(heard);
  return { ms: performance.now() - sentAt, bytes: JSON.stringify(first).length };
}

async function activityOf(origin: string, token: string): Promise<{ activity: Activity; bytes: number }> {
  const { socket, snapshot } = await sit(origin, token);
  socket.disconnect();
  const activity = snapshot.state.activities.at(-1);
  if (!activity) throw new Error('no activity was started');
  return { activity, bytes: JSON.stringify(snapshot).length };
}

/** What this number of answers took, and what they came to, as rows of one table. */
export async function benchAnswers(): Promise<Record<string, string | number>[]> {
  const house = await startHouse(1, SEATS);
  const { origin } = house.server;
  const [meeting] = house.meetings;
  const [leadToken = '', , ...others] = meeting?.tokens ?? [];
  if (!meeting) throw new Error('no meeting was made');
  const [lead, ...people] = await sitAll(origin, [leadToken, ...others]);
  if (!lead) throw new Error('nobody leads');
  const seats = [lead, ...people];

  const start = { type: 'activity.start', itemId: meeting.itemId, title: 'Hvad kunne hjælpe?' };
  await send(lead, { ...start, kind: 'write', setup: { perPerson: 1, naming: 'counted' } });
  const { activity } = await activityOf(origin, leadToken);
  const activityId = activity.id;
  const answerOf = (n: number) => ({ texts: [`Bidrag nummer ${n}: mere tid til at tale sammen på tværs af skolerne`] });
  const answer = (seat: Seat, n: number) => send(seat, { type: 'activity.answer', activityId, answer: answerOf(n) });

  const oneByOne: number[] = [];
  for (const [n, seat] of people.slice(0, 30).entries()) oneByOne.push(await answer(seat, n));
  const atOnce = await Promise.all(people.map((seat, n) => answer(seat, n + 1_000)));
  await wait(1_000);
  const hidden = await activityOf(origin, leadToken);
  const shown = await showToAll(seats, { type: 'activity.step', activityId, phase: 'group' });
  const revealed = await activityOf(origin, leadToken);
  const [first = '', ...rest] = revealed.activity.contributions.map(({ id }) => id);
  const arrange = (move: object) => ({ type: 'activity.arrange', activityId, move });
  await showToAll(seats, arrange({ do: 'make', groupId: 'g', name: 'Tid', contributionIds: [first] }));
  const moves: { ms: number; bytes: number }[] = [];
  for (const id of rest.slice(0, MOVES)) {
    moves.push(await showToAll(seats, arrange({ do: 'put', contributionIds: [id], groupId: 'g' })));
  }
  await send(lead, { type: 'activity.end', activityId });
  for (const { socket } of seats) socket.disconnect();
  await house.stop();
  return [
    row('an answer, one after another', latencyOf(oneByOne)),
    row(`${people.length} answers at the same moment`, latencyOf(atOnce)),
    row('a move until all have it', latencyOf(moves.map(({ ms }) => ms)), median(moves.map(({ bytes }) => bytes))),
    row('all contributions shown, until all have them', latencyOf([shown.ms]), shown.bytes),
    row('a snapshot while they are hidden', null, hidden.bytes),
    row('a snapshot when they are shown', null, revealed.bytes),
  ];
}

function row(what: string, latency: Latency | null, bytes?: number): Record<string, string | number> {
  return {
    ...{ what, 'p50 ms': latency?.p50Ms ?? '', 'p95 ms': latency?.p95Ms ?? '', 'p99 ms': latency?.p99Ms ?? '' },
    kB: bytes === undefined ? '' : bytes / BYTES_A_KB,
  };
}
