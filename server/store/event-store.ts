// The log of each meeting. Whatever stands behind it keeps the same promises (test/contract/event-store.ts):
// numbers run from 1 without a gap, a command is done once, and what is acknowledged is on disk.

import type { Box, SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { MinutesStatus } from '../../src/lib/core/meeting/model/minutes.ts';
import type { MeetingWaits } from '../../src/lib/core/meeting/waits.ts';
import type { AgreementStatus, Language, MeetingPhase, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';

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
  minutesStatus: MinutesStatus;
  waits: MeetingWaits;
  /** All of the meeting's agreements. */
  agreements: readonly ListedAgreement[];
}

/** An agreement as lists over many meetings show it. Whoever is responsible is a person of the meeting, a name, a role, or nobody. */
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
  ownerRole: TableRole | null;
  /** Whose it is among the people of the meeting: whoever is responsible, or all who sit there in the role that is. */
  holders: readonly string[];
  /** What the address book knows a name or a role by (`address-key.ts`); empty for a person of the meeting. */
  ownerKey: string;
  /** Whether whoever is responsible may see the item that it hangs on. */
  ownerSees: boolean;
  isOver: boolean;
  /** The date, and behind all dates where there is none. */
  dueOn: string;
  followUpAt: string;
  followUpForumId: string | null;
  followUpMeetingId: string | null;
  forum: string;
  school: string;
  sparring: string;
  /** What whoever is responsible has said to it; null: nothing. */
  accepts: boolean | null;
  answerNote: string;
  language: Language;
}

/** Who a meeting belongs to and the code it is joined by. */
export interface NewMeeting {
  id: string;
  organisationId: string;
  joinCode: string;
}

/** What one command brings to the log: its events, and what they change in the box of sealed answers. */
export interface Entry {
  /** Null for what is never sent again. */
  commandId: string | null;
  /** May be none: then the command's id and the number before it are kept as its answer. */
  events: readonly RecordedEvent[];
  box?: Box;
}

/**
 * `conflict`: someone else has written since `expectedSeq`, or has carried out one of the commands. Nothing was written; read
 * what was missed and decide again.
 */
export type AppendResult = 'appended' | 'conflict';

export interface EventStore {
  /** Begins a log. `codeTaken`: another meeting has this join code, and nothing was written. */
  create(meeting: NewMeeting, events: RecordedEvent[], summary: MeetingSummary): Promise<'created' | 'codeTaken'>;

  /**
   * Adds what some commands bring, numbered from `expectedSeq + 1`: all of it or nothing, and on disk when it resolves. Commands
   * of the same moment share the way to the disk. `summary` is null when nothing changes that lists show.
   */
  append(
    meetingId: string,
    expectedSeq: number,
    entries: readonly Entry[],
    summary: MeetingSummary | null,
  ): Promise<AppendResult>;

  /** What lies in the meeting's box of sealed answers, in an order that says nothing of when it came. */
  sealed(meetingId: string): Promise<SealedPiece[]>;

  /** The number that this command was answered with, or null when no such command is on disk. */
  answered(meetingId: string, commandId: string): Promise<number | null>;

  /** The events after a number that are on disk, in order; an empty list for a meeting that does not exist. */
  read(meetingId: string, afterSeq: number): Promise<RecordedEvent[]>;
}
