// The one way from several meetings to a summary that somebody is given (rules SU1, SU2): each meeting's part goes the road of its
// minutes, and for the public through the gate. `outgoing-minutes.ts` decides what of a meeting may be told; here it is put together.

import { setImmediate } from 'node:timers/promises';
import { isNeverPublic } from '../../src/lib/core/meeting/never-public.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import type { Letterhead } from '../../src/lib/core/minutes/letterhead.ts';
import type { MinutesAudience } from '../../src/lib/core/minutes/minutes.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import type { SummaryPart } from '../../src/lib/core/summary/parts.ts';
import { summaryDocument } from '../../src/lib/core/summary/summary-document.ts';
import { summaryOf, type Source, type Summary } from '../../src/lib/core/summary/summary.ts';
import type { MeetingDirectory, MeetingEntry } from '../store/meeting-directory.ts';
import { isHeld, outgoingMinutes, type MinutesSource, type Outgoing } from './outgoing-minutes.ts';
import type { Rooms } from './rooms.ts';

/** More than any committee has held in the years that it looks back on. */
export const MAX_SUMMARY_MEETINGS = 100;

interface SummarySource extends MinutesSource {
  readonly directory: Pick<MeetingDirectory, 'find'>;
  readonly rooms: Pick<Rooms, 'open'>;
}

interface AskedSummary {
  meetingIds: readonly string[];
  audience: MinutesAudience;
  nowMs: number;
}

export interface OutgoingSummary {
  summary: Summary;
  /** Sentences of it that name a pupil or tell a civil registration number; none in a public one. */
  persons(): Promise<Finding[]>;
  document(
    wordsOf: (language: Language) => MinutesWords,
    looks: { parts: readonly SummaryPart[]; letterhead: Letterhead },
  ): Document;
}

/** A meeting whose public part is held back, by these sentences. */
export interface HeldMeeting {
  meeting: MeetingEntry;
  findings: Finding[];
}

/** Why there is none: one of them is not the organisation's or not held, none is left, or sentences hold it back. */
export type NoSummary = 'unknownMeeting' | 'nothing' | { held: HeldMeeting[] };

/** The summary of those meetings of the organisation; for either audience without what is closed or confidential. */
export async function outgoingSummary(
  app: SummarySource,
  organisationId: string,
  { meetingIds, audience, nowMs }: AskedSummary,
): Promise<OutgoingSummary | NoSummary> {
  const parts: (Source & { outgoing: Outgoing })[] = [];
  const held: HeldMeeting[] = [];
  let confidential = 0;
  for (const meetingId of new Set(meetingIds)) {
    // Between two meetings whoever is in a live one has their turn.
    await setImmediate();
    const meeting = await app.directory.find(meetingId);
    if (meeting?.organisationId !== organisationId || meeting.phase !== 'closed') return 'unknownMeeting';
    const state = (await app.rooms.open(meetingId))?.state;
    if (!state) return 'unknownMeeting';
    if (isNeverPublic(state)) {
      confidential += 1;
      continue;
    }
    const outgoing = await outgoingMinutes(app, state, { audience, sight: 'open', isForSummary: true });
    if (!isHeld(outgoing)) parts.push({ minutes: outgoing.minutes, closedItems: closedItemsOf(state), outgoing });
    else held.push({ meeting, findings: typeof outgoing === 'string' ? [] : outgoing.findings });
  }
  if (held.length > 0) return { held };
  const [first, ...others] = parts;
  if (!first) return 'nothing';
  const summary = summaryOf([first, ...others], { audience, nowMs, confidential });
  return {
    summary,
    persons: async () =>
      audience === 'offentlig' ? [] : (await Promise.all(parts.map(({ outgoing }) => outgoing.persons()))).flat(),
    document: (wordsOf, looks) => summaryDocument(summary, wordsOf(summary.language), looks),
  };
}

/** Whether there is none. */
export function isNoSummary(answer: OutgoingSummary | NoSummary): answer is NoSummary {
  return typeof answer === 'string' || 'held' in answer;
}

function closedItemsOf({ agenda }: MeetingState): number {
  return agenda.filter(({ closed, kind }) => closed && kind !== 'break').length;
}
