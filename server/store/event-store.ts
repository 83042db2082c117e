// The log of each meeting. Whatever stands behind it keeps the same promises (test/contract/event-store.ts):
// numbers run from 1 without a gap, a command is done once, and what is acknowledged is on disk.

import type { Box, SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { AgreementStatus, MeetingPhase } from '../../src/lib/core/meeting/vocabulary.ts';

/** A meeting as a row of a list. */
export interface MeetingRow {
  title: string;
  phase: MeetingPhase;
  startsAtMs: number;
  plannedMs: number;
  place: string;
  template: string;
  forum: string;
  school: string;
}

/** What lists show of a meeting; written together with the events it follows from (rule ST11). */
export interface MeetingSummary extends MeetingRow {
  /** All of the meeting's agreements. */
  agreements: readonly ListedAgreement[];
}

/** An agreement as lists over many meetings show it. The owner is a person of the meeting, or a name, or nobody yet. */
export interface ListedAgreement {
  id: string;
  itemId: string | null;
  what: string;
  ownerId: string | null;
  ownerName: string;
  followUpOn: string | null;
  status: AgreementStatus;
  /** It hangs on a closed item. */
  closed: boolean;
}

/** Who a meeting belongs to and the code it is joined by. */
export interface NewMeeting {
  id: string;
  organisationId: string;
  joinCode: string;
}

/**
 * `conflict`: someone else has written since `expectedSeq`; read what was missed and decide again.
 * `done`: this command id is on disk already, with the number it was answered with.
 */
export type AppendResult = { kind: 'appended' } | { kind: 'conflict' } | { kind: 'done'; seq: number };

export interface EventStore {
  /** Begins a log. `codeTaken`: another meeting has this join code, and nothing was written. */
  create(meeting: NewMeeting, events: RecordedEvent[], summary: MeetingSummary): Promise<'created' | 'codeTaken'>;

  /**
   * Adds events numbered from `expectedSeq + 1`; on disk when it resolves. A command without events leaves its id and
   * `expectedSeq` as its answer. `summary` is null when these events change nothing that lists show. The box of sealed
   * answers changes with the events, or not at all.
   */
  append(
    meetingId: string,
    expectedSeq: number,
    commandId: string | null,
    events: RecordedEvent[],
    summary: MeetingSummary | null,
    box?: Box,
  ): Promise<AppendResult>;

  /** What lies in the meeting's box of sealed answers, in an order that says nothing of when it came. */
  sealed(meetingId: string): Promise<SealedPiece[]>;

  /** The number that this command was answered with, or null when no such command is on disk. */
  answered(meetingId: string, commandId: string): Promise<number | null>;

  /** The events after a number, in order; an empty list for a meeting that does not exist. */
  read(meetingId: string, afterSeq: number): Promise<RecordedEvent[]>;
}
