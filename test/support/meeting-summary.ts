// What the lists know of a meeting, for tests of the stores.

import type { MeetingSummary } from '../../server/store/event-store.ts';
import { NOTHING_WAITS } from '../../src/lib/core/meeting/waits.ts';

export const SUMMARY: MeetingSummary = {
  title: 'Dialog om skolen',
  phase: 'planned',
  startsAtMs: 1_800_000_000_000,
  plannedMs: 7_200_000,
  place: 'Rådhuset',
  template: 'kl-dialogworkshop',
  forum: '',
  school: '',
  minutesStatus: 'draft',
  waits: NOTHING_WAITS,
  agreements: [],
};
