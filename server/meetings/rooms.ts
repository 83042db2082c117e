// The live meetings of this process. One room for each meeting, however many ask for it at once (rule CM8), unloaded when
// nobody has used it for a while; one join code for each meeting (rule CM9).

import type { SystemCommand } from '../../src/lib/core/meeting/commands.ts';
import { decide } from '../../src/lib/core/meeting/decide.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { drawJoinCode } from './join-code.ts';
import { Room, type RoomServices } from './room.ts';
import { fold, record, summaryOf } from './steps.ts';

/** How long a room stays loaded after its last use; a reload or a short cut in the network finds it warm. */
const GRACE_MS = 60_000;
const CODE_ATTEMPTS = 50;

type CreateCommand = Extract<SystemCommand, { type: 'meeting.create' }>;

/** All that a new meeting is made from; id and join code are given to it here. */
export type MeetingInput = Omit<CreateCommand, 'type' | 'meetingId' | 'joinCode'> & { organisationId: string };

export class Rooms {
  readonly #services: RoomServices;
  readonly #loading = new Map<string, Promise<Room | null>>();
  readonly #loaded = new Map<string, Room>();
  readonly #sweep: NodeJS.Timeout;

  constructor(services: RoomServices) {
    this.#services = services;
    this.#sweep = setInterval(() => this.unloadIdle(), GRACE_MS).unref();
  }

  /** How many meetings are loaded. */
  get size(): number {
    return this.#loaded.size;
  }

  /** How many commands wait in all of them. */
  get waiting(): number {
    return [...this.#loaded.values()].reduce((sum, room) => sum + room.waiting, 0);
  }

  /** The room of a meeting, loaded if it must be; null when there is no such meeting. */
  open(meetingId: string): Promise<Room | null> {
    const loaded = this.#loaded.get(meetingId);
    if (loaded) {
      loaded.touch();
      return Promise.resolve(loaded);
    }
    const loading = this.#loading.get(meetingId) ?? this.#load(meetingId);
    this.#loading.set(meetingId, loading);
    return loading;
  }

  /** Begins a meeting under a join code that no other meeting has. */
  async create({ organisationId, ...input }: MeetingInput): Promise<{ meetingId: string; joinCode: string }> {
    const { store, now, newId } = this.#services;
    const meetingId = newId();
    for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt += 1) {
      const joinCode = drawJoinCode();
      const command: CreateCommand = { type: 'meeting.create', meetingId, joinCode, ...input };
      const nowMs = now();
      const decision = decide(null, command, { actor: 'system', nowMs, newId });
      if (!decision.ok) throw new Error(`a new meeting was refused: ${decision.code}`);
      const recorded = record(decision.events, 0, nowMs, 'system');
      const last = fold(null, 0, recorded).at(-1);
      if (!last) throw new Error('a new meeting has no first event');
      const meeting = { id: meetingId, organisationId, joinCode };
      if ((await store.create(meeting, recorded, summaryOf(last.after))) === 'created') return { meetingId, joinCode };
    }
    throw new Error(`no free join code in ${CODE_ATTEMPTS} draws`);
  }

  /** The whole log of a meeting; empty when there is no such meeting. */
  history(meetingId: string): Promise<RecordedEvent[]> {
    return this.#services.store.read(meetingId, 0);
  }

  /** Unloads the rooms that nobody uses. Looked at and let go in one go, so that nobody can come in between. */
  unloadIdle(): void {
    for (const [meetingId, room] of this.#loaded) {
      if (room.unloadIfIdle(GRACE_MS)) this.#loaded.delete(meetingId);
    }
  }

  /** Lets go of a meeting that nobody uses, so that whoever opens it next reads it anew. False when somebody uses it. */
  release(meetingId: string): boolean {
    if (this.#loading.has(meetingId)) return false;
    const room = this.#loaded.get(meetingId);
    if (room && !room.unloadIfIdle(0)) return false;
    this.#loaded.delete(meetingId);
    return true;
  }

  /** Resolves when every command that has come is answered and on disk. */
  async close(): Promise<void> {
    clearInterval(this.#sweep);
    await Promise.all([...this.#loaded.values()].map((room) => room.settled()));
  }

  async #load(meetingId: string): Promise<Room | null> {
    try {
      const room = await Room.load(meetingId, this.#services);
      if (room) this.#loaded.set(meetingId, room);
      return room;
    } finally {
      this.#loading.delete(meetingId);
    }
  }
}
