// Rooms over a store in memory, with a clock and ids that the test holds, and stores that do what disks do on bad days.

import { pino } from 'pino';
import { Rooms, type MeetingInput } from '../../server/meetings/rooms.ts';
import type { Room, RoomServices } from '../../server/meetings/room.ts';
import type { AppendResult, EventStore } from '../../server/store/event-store.ts';
import { MemoryEventStore } from '../../server/store/memory-event-store.ts';
import { createCommand, START_MS } from './play.ts';

/** A new meeting as the office asks for it: an open item, a closed one and the closing step. */
export function meetingInput(): MeetingInput {
  const { type: _type, meetingId: _meetingId, joinCode: _joinCode, ...input } = createCommand();
  return { ...input, organisationId: 'fjordby' };
}

/** What a log wrote, one object a line. */
interface LogLine {
  msg: string;
  [field: string]: unknown;
}

export interface RoomsUnderTest {
  rooms: Rooms;
  store: EventStore;
  clock: { nowMs: number };
  logged: LogLine[];
}

/** Rooms of one server on this store. */
export function startRooms(store: EventStore = new MemoryEventStore()): RoomsUnderTest {
  const clock = { nowMs: START_MS };
  const logged: LogLine[] = [];
  const log = pino({ level: 'error' }, { write: (line) => void logged.push(JSON.parse(line) as LogLine) });
  const services: RoomServices = { store, log, now: () => clock.nowMs, newId: () => crypto.randomUUID() };
  return { rooms: new Rooms(services), store, clock, logged };
}

/** A room that exists. */
export async function openRoom(rooms: Rooms, meetingId: string): Promise<Room> {
  const room = await rooms.open(meetingId);
  if (!room) throw new Error(`no meeting ${meetingId}`);
  return room;
}

/** A started server with one planned meeting, and its room. */
export async function roomOf(store?: EventStore): Promise<RoomsUnderTest & { room: Room; meetingId: string }> {
  const started = startRooms(store);
  const { meetingId } = await started.rooms.create(meetingInput());
  return { ...started, meetingId, room: await openRoom(started.rooms, meetingId) };
}

/** A store whose appends wait until the test lets them go on. */
export class GatedStore extends MemoryEventStore {
  #gate = Promise.resolve();
  #open: () => void = () => undefined;
  #reached: () => void = () => undefined;

  /** Shuts the gate; resolves when an append stands before it. */
  shut(): Promise<void> {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
    return new Promise((resolve) => (this.#reached = resolve));
  }

  release(): void {
    this.#open();
  }

  override async append(...args: Parameters<MemoryEventStore['append']>): Promise<AppendResult> {
    this.#reached();
    await this.#gate;
    return super.append(...args);
  }
}

/** A store whose next append fails, before or after it has written. */
export class FailingStore extends MemoryEventStore {
  failNext: 'beforeWriting' | 'afterWriting' | null = null;
  failReads = false;

  override async append(...args: Parameters<MemoryEventStore['append']>): Promise<AppendResult> {
    const fail = this.failNext;
    this.failNext = null;
    if (fail === 'beforeWriting') throw new Error('the disk is full');
    const result = await super.append(...args);
    if (fail === 'afterWriting') throw new Error('the answer was lost');
    return result;
  }

  override async read(...args: Parameters<EventStore['read']>) {
    if (this.failReads) throw new Error('the disk is gone');
    return super.read(...args);
  }
}
