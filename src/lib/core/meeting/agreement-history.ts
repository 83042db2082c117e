// The history of every change of an agreement, read from the log of the meeting that it was agreed in (rule AF4).

import type { RecordedEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { responsibleFor } from './responsible.ts';
import type { MeetingState } from './model.ts';
import type { Agreement, Author, FollowUpAt, Responsible } from './model/records.ts';
import type { AgreementStatus } from './vocabulary.ts';

/** What a change says of one side of it. */
export interface AgreementFace {
  what: string;
  responsible: Responsible | null;
  followUpOn: string | null;
  followUpAt: FollowUpAt | null;
  school: string;
  sparring: string;
  status: AgreementStatus;
  answer: Agreement['answer'];
}

/** One change of an agreement: when, whose it is (null: a program, or the server itself), and what is other than before. */
export interface AgreementChange {
  atMs: number;
  by: Author | null;
  /** Only what changed; whole where it was made or put back. */
  changed: Partial<AgreementFace>;
  /** It was taken off the list. */
  isRemoved: boolean;
  note: string;
}

function faceOf(agreement: Agreement): AgreementFace {
  const { what, followUpOn, followUpAt, school, sparring, status, answer } = agreement;
  return { what, responsible: responsibleFor(agreement), followUpOn, followUpAt, school, sparring, status, answer };
}

function difference(before: AgreementFace | null, after: AgreementFace): Partial<AgreementFace> {
  if (before === null) return after;
  const keys = Object.keys(after) as (keyof AgreementFace)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(changed.map((key) => [key, after[key]])) as Partial<AgreementFace>;
}

/** Every change of the agreement, the oldest first, as the meeting's log tells it (rule AF4). */
export function historyOf(log: readonly RecordedEvent[], agreementId: string): AgreementChange[] {
  const changes: AgreementChange[] = [];
  let state: MeetingState | null = null;
  let before: AgreementFace | null = null;
  for (const recorded of log) {
    state = evolve(state, recorded);
    const found = state?.agreements.find(({ id }) => id === agreementId);
    const after = found ? faceOf(found) : null;
    const { event } = recorded;
    const isAbout = 'agreementId' in event && event.agreementId === agreementId;
    const said = isAbout && 'note' in event ? event.note : '';
    const changed = after ? difference(before, after) : {};
    const isRemoved = before !== null && after === null;
    if (Object.keys(changed).length > 0 || isRemoved || said !== '') {
      const author = isAbout && 'author' in event ? event.author : undefined;
      const by = author ?? (recorded.by === null ? null : { participantId: recorded.by });
      changes.push({ atMs: recorded.at, by, changed, isRemoved, note: said });
    }
    before = after;
  }
  return changes;
}
