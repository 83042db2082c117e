// What an agreement still lacks before it can be followed up. A lack is shown, it never stops anyone.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { Agreement } from '$lib/core/meeting/model/records.ts';

export type Gap = 'owner' | 'date';

/** What the agreement lacks, in the order in which people ask: who, then when. */
export function gapsOf(agreement: Agreement): Gap[] {
  const gaps: Gap[] = [];
  if (agreement.owner === null) gaps.push('owner');
  if (agreement.followUpOn === null) gaps.push('date');
  return gaps;
}

/** How many of the meeting's agreements lack an owner, and how many a date. */
export function countGaps(state: MeetingState): { owner: number; date: number } {
  const gaps = state.agreements.flatMap(gapsOf);
  return {
    owner: gaps.filter((gap) => gap === 'owner').length,
    date: gaps.filter((gap) => gap === 'date').length,
  };
}
