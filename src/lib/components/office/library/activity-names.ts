// What the ways of answering together are called where they are chosen.

import type { ActivityKindName } from '$lib/core/meeting/vocabulary.ts';
import { m } from '$lib/paraglide/messages.js';

export const ACTIVITY_NAMES: Record<ActivityKindName, () => string> = {
  mark: m.library_activity_mark,
  rate: m.library_activity_rate,
  write: m.library_activity_write,
  dots: m.library_activity_dots,
  round: m.library_activity_round,
  oneTwoFour: m.library_activity_oneTwoFour,
  groups: m.library_activity_groups,
  stance: m.library_activity_stance,
  initiatives: m.library_activity_initiatives,
  dataPoints: m.library_activity_dataPoints,
  checkIn: m.library_activity_checkIn,
  checkOut: m.library_activity_checkOut,
};
