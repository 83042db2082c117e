// The words for what happens to an initiative, and for what else presses.

import type { Pressure, Verdict } from '$lib/core/meeting/activities/initiatives/board.ts';
import { m } from '$lib/paraglide/messages.js';

export const VERDICT_WORDS: Record<Verdict, () => string> = {
  continue: m.activities_initiatives_continue,
  stop: m.activities_initiatives_stop,
  daily: m.activities_initiatives_daily,
  later: m.activities_initiatives_later,
  start: m.activities_initiatives_start,
  drop: m.activities_initiatives_drop,
};

export const PRESSURE_WORDS: Record<Pressure, () => string> = {
  turnover: m.activities_initiatives_turnover,
  pupils: m.activities_initiatives_pupils,
  timing: m.activities_initiatives_timing,
  other: m.activities_initiatives_other,
};

/** From none to much. */
export const LEVEL_WORDS = [
  m.activities_initiatives_level0,
  m.activities_initiatives_level1,
  m.activities_initiatives_level2,
];
