// What the agreements lack, as one sentence; empty when nothing does.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import { m } from '$lib/paraglide/messages.js';
import { countGaps } from './agreement-gaps.ts';

/** "2 aftaler mangler ansvarlig · 1 aftale mangler dato". */
export function gapSentence(state: MeetingState): string {
  const { owner, date } = countGaps(state);
  const parts = [
    owner > 0 ? m.live_gaps_owner({ count: owner }) : '',
    date > 0 ? m.live_gaps_date({ count: date }) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
