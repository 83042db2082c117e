// The line that people place themselves on: from 0, wholly disagree, over 5, in between, to 10, wholly agree.

export const MAX_PLACE = 10;

/** The parts of the line. */
export const ZONES = ['disagree', 'between', 'agree'] as const;
export type Zone = (typeof ZONES)[number];

/** 0 to 3 disagree, 4 to 6 are in between, 7 to 10 agree. */
export function zoneOf(place: number): Zone {
  if (place < 4) return 'disagree';
  return place > 6 ? 'agree' : 'between';
}
