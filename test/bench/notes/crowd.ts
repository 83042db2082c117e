// A process full of seats, told what to do by the bench that forked it. Only here is it known when a character was sent
// and when it came, so no clocks have to be compared.

import { setTimeout as passing } from 'node:timers/promises';
import type { DialectName } from './dialects.ts';
import { answerCalls } from '../../support/process-call.ts';
import { Seat, type SeatPlan } from './seat.ts';
import { percentile, Samples } from '../support/figures.ts';
import { seeded } from '../support/seeded.ts';
import { CHARACTERS, keyOf, longText, typing, writerOf } from './typing.ts';

export interface TypingPlan {
  durationMs: number;
  perSecond: number;
  /** In the first so many documents; left out: in all. */
  documents?: number;
}
export interface TypingResult {
  sent: number;
  delivered: number;
  missing: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** How busy this process was: near 1 it measures itself. */
  busy: number;
}
export interface Crowd {
  enter(house: { port: number; dialect: DialectName }, plans: SeatPlan[]): Promise<void>;
  type(plan: TypingPlan): Promise<TypingResult>;
  /** Milliseconds from the wish to connect until the whole document was there, and its bytes. */
  load(house: { port: number; dialect: DialectName }, plan: SeatPlan): Promise<{ ms: number; bytes: number }>;
  /** Writes so many bytes of plain text into a document that a seat of this crowd has open. */
  fill(docName: string, bytes: number): Promise<void>;
  leave(): Promise<void>;
}

interface Room {
  seats: Seat[];
  sentAt: Float64Array;
}

const CONNECTING_AT_ONCE = 50;
/** Characters that have not come after so long are missing. */
const PATIENCE_MS = 5_000;

const rooms = new Map<string, Room>();
const alphabet = new Map<number, ReturnType<typeof typing>>();
const next = new Map<Seat, number>();
let latencies = new Samples();
let startedAt = 0;

function typed(writer: number): ReturnType<typeof typing> {
  const known = alphabet.get(writer) ?? typing(writer, CHARACTERS);
  alphabet.set(writer, known);
  return known;
}

function roomOf(docName: string): Room {
  const room = rooms.get(docName) ?? { seats: [], sentAt: new Float64Array(0) };
  rooms.set(docName, room);
  return room;
}

function onKey(key: number, seat: Seat): void {
  if (writerOf(key) === seat.plan.writer) return;
  const sentAt = rooms.get(seat.plan.docName)?.sentAt[key] ?? 0;
  // What an earlier, overloaded turn left behind is not this one's.
  if (sentAt >= startedAt) latencies.add(performance.now() - sentAt);
}

async function enterOne(house: { port: number; dialect: DialectName }, plan: SeatPlan): Promise<void> {
  const seat = new Seat(house.port, house.dialect, plan, onKey);
  await seat.open();
  if (house.dialect !== 'echo') await seat.sync();
  const room = roomOf(plan.docName);
  room.seats.push(seat);
  if (plan.writer === null) return;
  const size = keyOf(plan.writer + 1, 0);
  if (room.sentAt.length < size) room.sentAt = new Float64Array(size);
  next.set(seat, 0);
  seat.write(typed(plan.writer).beginning);
  if (house.dialect !== 'echo') await seat.sync();
}

/** Who types when, spread evenly with a phase of each writer's own. */
function schedule({
  durationMs,
  perSecond,
  documents = rooms.size,
}: TypingPlan): { atMs: number; seat: Seat; room: Room }[] {
  const chance = seeded(4);
  const everyMs = 1_000 / perSecond;
  const turns = [...rooms.values()].slice(0, documents).flatMap((room) =>
    room.seats
      .filter(({ plan }) => plan.writer !== null)
      .flatMap((seat) => {
        const phaseMs = chance() * everyMs;
        const count = Math.floor(durationMs / everyMs);
        return Array.from({ length: count }, (_, turn) => ({ atMs: phaseMs + turn * everyMs, seat, room }));
      }),
  );
  return turns.sort((a, b) => a.atMs - b.atMs);
}

function typeOne(seat: Seat, room: Room): void {
  const { writer } = seat.plan;
  if (writer === null) return;
  const character = next.get(seat) ?? 0;
  const update = typed(writer).characters[character];
  if (!update) throw new Error('a writer has nothing left to type');
  next.set(seat, character + 1);
  room.sentAt[keyOf(writer, character)] = performance.now();
  seat.write(update);
}

answerCalls<Crowd>({
  async enter(house, plans) {
    const waiting = plans.values();
    const enterInTurn = async () => {
      for (const plan of waiting) await enterOne(house, plan);
    };
    await Promise.all(Array.from({ length: CONNECTING_AT_ONCE }, enterInTurn));
  },

  async type(plan) {
    latencies = new Samples();
    const turns = schedule(plan);
    const before = process.cpuUsage();
    startedAt = performance.now();
    for (let turn = 0; turn < turns.length;) {
      const elapsedMs = performance.now() - startedAt;
      for (let due = turns[turn]; due && due.atMs <= elapsedMs; due = turns[turn]) {
        typeOne(due.seat, due.room);
        turn += 1;
      }
      await passing(1);
    }
    const expected = turns.reduce((sum, { room }) => sum + room.seats.length - 1, 0);
    const { user, system } = process.cpuUsage(before);
    const busy = (user + system) / 1_000 / (performance.now() - startedAt);
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (latencies.count < expected && performance.now() < giveUpAt) await passing(5);
    const sorted = latencies.sorted();
    return {
      sent: turns.length,
      delivered: sorted.length,
      missing: expected - sorted.length,
      p50Ms: percentile(sorted, 0.5),
      p95Ms: percentile(sorted, 0.95),
      p99Ms: percentile(sorted, 0.99),
      busy,
    };
  },

  async load(house, plan) {
    const startedAt = performance.now();
    const seat = new Seat(house.port, house.dialect, plan, () => undefined);
    await seat.open();
    await seat.sync();
    const ms = performance.now() - startedAt;
    seat.leave();
    return { ms, bytes: seat.bytes };
  },

  async fill(docName, bytes) {
    const [seat] = roomOf(docName).seats;
    for (const update of longText(bytes)) {
      seat?.write(update);
      await seat?.sync();
    }
  },

  async leave() {
    for (const { seats } of rooms.values()) for (const seat of seats) seat.leave();
    rooms.clear();
    next.clear();
  },
});
