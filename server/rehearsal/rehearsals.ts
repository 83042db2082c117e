// Rehearsals: a planned meeting tried out from beginning to end, in memory, with invented people if somebody wants them. One
// ends with a click, or when no mødeleder has been there for an hour, and leaves nothing behind (rules RH1 to RH4).

import { eq, like } from 'drizzle-orm';
import type { MeetingEvent } from '../../src/lib/core/meeting/events.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { isLeading } from '../../src/lib/core/meeting/permissions.ts';
import { rehearsalId } from '../../src/lib/core/meeting/rehearsal.ts';
import type { Log } from '../log.ts';
import { drawJoinCode } from '../meetings/join-code.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { OpenNotes } from '../notes/open-notes.ts';
import { fold, record, summaryOf } from '../meetings/steps.ts';
import type { Database } from '../store/database.ts';
import type { EventStore } from '../store/event-store.ts';
import type { MeetingDirectory } from '../store/meeting-directory.ts';
import type { Seat } from '../store/seats-store.ts';
import { InventedPeople } from './invented-people.ts';

/** So long a rehearsal stands when no mødeleder is there. */
const ALONE_MS = 60 * 60_000;
const SWEEP_MS = 60_000;

interface Parts {
  readonly memory: Database;
  readonly store: EventStore;
  readonly directory: MeetingDirectory;
  readonly rooms: Rooms;
  readonly notesOf: (meetingId: string) => Promise<OpenNotes | undefined>;
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
}

export class Rehearsals {
  readonly #parts: Parts;
  /** When a mødeleder of each was there last. */
  readonly #seenMs = new Map<string, number>();
  readonly #people = new Map<string, InventedPeople>();
  readonly #sweep: NodeJS.Timeout;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#sweep = setInterval(() => void this.endDeserted(), SWEEP_MS).unref();
  }

  /** Begins a rehearsal of the meeting as it is planned; null when there is no such meeting of this organisation. */
  async begin(meetingId: string, organisationId: string, withPeople: boolean): Promise<string | null> {
    const { rooms, directory, store, newId, now } = this.#parts;
    const meeting = await directory.find(meetingId);
    const room = meeting?.organisationId === organisationId ? await rooms.open(meetingId) : null;
    if (!room) return null;
    const id = rehearsalId(newId());
    const joinCode = await this.#freeCode();
    const event = copyOf(room.state, id, joinCode, now());
    const recorded = record([event], 0, now(), 'system');
    const last = fold(null, 0, recorded).at(-1);
    if (!last) throw new Error('a rehearsal has no first event');
    await store.create({ id, organisationId, joinCode }, recorded, summaryOf(last.after));
    this.#seenMs.set(id, now());
    if (withPeople) this.#people.set(id, new InventedPeople(id, this.#parts));
    return id;
  }

  /** A seat of a rehearsal was used: while a mødeleder is there it stands. */
  seen({ meetingId, role }: Seat): void {
    if (isLeading(role)) this.#seenMs.set(meetingId, this.#parts.now());
  }

  /** Ends a rehearsal: its seats open nothing any more, and nothing of it is left. */
  async end(rehearsal: string): Promise<void> {
    this.#people.get(rehearsal)?.leave();
    this.#people.delete(rehearsal);
    this.#seenMs.delete(rehearsal);
    const { orm, tables } = this.#parts.memory;
    for (const table of Object.values(tables)) {
      if ('meetingId' in table) await orm.delete(table).where(eq(table.meetingId, rehearsal));
    }
    await orm.delete(tables.noteUpdate).where(like(tables.noteUpdate.docName, `${rehearsal}.%`));
    await orm.delete(tables.meeting).where(eq(tables.meeting.id, rehearsal));
  }

  /** Ends those that no mødeleder has been in for an hour. */
  async endDeserted(): Promise<void> {
    const longAgoMs = this.#parts.now() - ALONE_MS;
    for (const [id, seenMs] of this.#seenMs) if (seenMs < longAgoMs) await this.end(id);
  }

  /** Ends all of them with the server. */
  close(): void {
    clearInterval(this.#sweep);
    for (const people of this.#people.values()) people.leave();
    this.#parts.memory.close();
  }

  async #freeCode(): Promise<string> {
    for (;;) {
      const code = drawJoinCode();
      if ((await this.#parts.directory.findByCode(code)) === null) return code;
    }
  }
}

/** The plan of a meeting as a meeting of its own: nothing spent, nothing recorded, planned to begin now. */
function copyOf(
  state: MeetingState,
  id: string,
  joinCode: string,
  startsAtMs: number,
): Extract<MeetingEvent, { type: 'meeting.created' }> {
  const { title, template, language, timeZone, organisation, forum, school, place, plannedMs, firstItemNumber } = state;
  const head = { title, template, language, timeZone, organisation, forum, school, place, plannedMs, firstItemNumber };
  const agenda = state.agenda.map((item) => ({
    ...item,
    addedMs: 0,
    spentMs: 0,
    state: 'waiting' as const,
    shownCardId: null,
    shownCardIds: [],
    decision: '',
    vote: null,
    statements: [],
    // The people of the meeting have no place in its rehearsal.
    leadBy: item.leadBy !== null && 'participantId' in item.leadBy ? null : item.leadBy,
    proposedBy: null,
  }));
  return { type: 'meeting.created', id, ...head, startsAtMs, joinCode, agenda, phase: 'planned' };
}
