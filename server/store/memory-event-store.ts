// Logs in memory, for tests; lists are not theirs, so summaries are dropped. What is stored stands in a `MemoryDisk`, so that a second store can be opened on it,
// like a server that starts again on its data directory.

import type { Box, SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { AppendResult, Entry, EventStore, MeetingSummary, NewMeeting } from './event-store.ts';
import { assertNumbered, readStored, takeNameOut } from './stored-event.ts';

interface StoredMeeting {
  readonly joinCode: string;
  readonly events: { seq: number; at: number; by: string | null; event: unknown }[];
  readonly commands: Map<string, number>;
  readonly names: Map<string, string>;
  sealed: SealedPiece[];
}

/** What outlives a store: each meeting under its id. */
export type MemoryDisk = Map<string, StoredMeeting>;

export class MemoryEventStore implements EventStore {
  readonly #disk: MemoryDisk;

  constructor(disk: MemoryDisk = new Map()) {
    this.#disk = disk;
  }

  async create(
    meeting: NewMeeting,
    events: RecordedEvent[],
    _summary: MeetingSummary,
  ): Promise<'created' | 'codeTaken'> {
    assertNumbered(events, 0);
    if (this.#disk.has(meeting.id)) throw new Error(`meeting ${meeting.id} exists already`);
    if ([...this.#disk.values()].some((other) => other.joinCode === meeting.joinCode)) return 'codeTaken';
    const stored: StoredMeeting = {
      joinCode: meeting.joinCode,
      events: [],
      commands: new Map(),
      names: new Map(),
      sealed: [],
    };
    write(stored, events);
    this.#disk.set(meeting.id, stored);
    return 'created';
  }

  async append(
    meetingId: string,
    expectedSeq: number,
    entries: readonly Entry[],
    _summary: MeetingSummary | null,
  ): Promise<AppendResult> {
    const events = entries.flatMap((entry) => entry.events);
    assertNumbered(events, expectedSeq);
    const stored = this.#disk.get(meetingId);
    if (!stored) throw new Error(`there is no meeting ${meetingId}`);
    const isDone = ({ commandId }: Entry) => commandId !== null && stored.commands.has(commandId);
    if (stored.events.at(-1)?.seq !== expectedSeq || entries.some(isDone)) return 'conflict';
    write(stored, events);
    let seq = expectedSeq;
    for (const { commandId, box, ...entry } of entries) {
      seq += entry.events.length;
      if (commandId !== null) stored.commands.set(commandId, seq);
      if (box) stored.sealed = changed(stored.sealed, box);
    }
    return 'appended';
  }

  async answered(meetingId: string, commandId: string): Promise<number | null> {
    return this.#disk.get(meetingId)?.commands.get(commandId) ?? null;
  }

  async sealed(meetingId: string): Promise<SealedPiece[]> {
    return (this.#disk.get(meetingId)?.sealed ?? []).toSorted((one, other) =>
      JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
    );
  }

  async read(meetingId: string, afterSeq: number): Promise<RecordedEvent[]> {
    const stored = this.#disk.get(meetingId);
    if (!stored) return [];
    return stored.events
      .filter(({ seq }) => seq > afterSeq)
      .map((row) => ({ ...row, event: readStored(row.event, (id) => stored.names.get(id)) }));
  }
}

function changed(sealed: readonly SealedPiece[], { put, take }: Box): SealedPiece[] {
  const isTaken = (one: SealedPiece) =>
    take.some(({ activityId, round }) => activityId === one.activityId && round === one.round);
  return [...sealed.filter((one) => !isTaken(one)), ...structuredClone([...put])];
}

/** All or none: what cannot be stored is found before anything is. */
function write(meeting: StoredMeeting, events: RecordedEvent[]): void {
  const rows = events.map(({ event, ...rest }) => {
    const { stored, person } = takeNameOut(event);
    return { row: { ...rest, event: structuredClone(stored) }, person };
  });
  for (const { row, person } of rows) {
    meeting.events.push(row);
    if (person) meeting.names.set(person.participantId, person.name);
  }
}
