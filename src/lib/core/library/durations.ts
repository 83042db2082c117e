// How a template's minutes follow from the length of a meeting. Apart from the library, so that a page can show it live
// without loading every deck.

import { scaleAround } from '../meeting/scale.ts';

/** A part of a template's time; `fixed` keeps its minutes, and so does a heading, which has none. */
export interface TemplateTime {
  readonly plannedMs: number;
  readonly fixed?: boolean;
}

/**
 * The items' durations for a meeting of that length: whole minutes in the template's proportions, with that sum; a fixed
 * item keeps its own where the length allows. The closing step alone (an empty meeting) keeps its minutes. Null when the
 * length has less than a minute for some item.
 */
export function durationsForLength(times: readonly TemplateTime[], lengthMs: number): number[] | null {
  const isHeading = ({ plannedMs }: TemplateTime) => plannedMs === 0;
  const parts = (keepsFixed: boolean) =>
    times.map((time) => ({ plannedMs: time.plannedMs, fixed: isHeading(time) || (keepsFixed && time.fixed === true) }));
  // Stretched over the whole meeting, a closing step would leave no room for what people are about to add.
  const isEmptyMeeting = times.length === 1;
  const totalMs = isEmptyMeeting ? Math.min(lengthMs, ...times.map(({ plannedMs }) => plannedMs)) : lengthMs;
  return scaleAround(parts(true), totalMs) ?? scaleAround(parts(false), totalMs);
}
