// Discs on a line that would cover each other are put on lines of their own.

/** Two means nearer than this, out of the four from 1 to 5, touch. */
const NEAR = 0.35;

/** The lane of each, from 0: the first in which nothing is near. */
export function lanesOf(places: readonly number[]): number[] {
  const lanes: number[][] = [];
  return places.map((place) => {
    const free = lanes.findIndex((taken) => taken.every((other) => Math.abs(other - place) >= NEAR));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), place];
    return lane;
  });
}
