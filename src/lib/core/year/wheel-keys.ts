// Going round a wheel by keys: left and right along a ring, up and down to the nearest stop of the ring beside it.

import { RINGS, type RingId } from './dated.ts';
import type { Wheel } from './wheel.ts';

/** What the keys go to: the names of the parts are the outermost ring, and the marks follow inwards. */
export interface Stop {
  readonly id: string;
  readonly ring: RingId | 'names';
  readonly turn: number;
}

/** All stops of a wheel, ring by ring from the outermost, clockwise in each. */
export function stopsOf({ sectors, marks }: Pick<Wheel, 'sectors' | 'marks'>): Stop[] {
  return [
    ...sectors.map(({ id, turn }): Stop => ({ id, turn, ring: 'names' })),
    ...marks.map(({ id, turn, ring }): Stop => ({ id, turn, ring })),
  ];
}

/** Where a key leads from a stop; undefined when it leads nowhere, or is none of ours. */
export function stopAfter(stops: readonly Stop[], from: string, key: string): Stop | undefined {
  const here = stops.find(({ id }) => id === from);
  if (!here) return undefined;
  const ring = stops.filter((stop) => stop.ring === here.ring);
  const index = ring.indexOf(here);
  switch (key) {
    case 'ArrowRight':
      return ring[(index + 1) % ring.length];
    case 'ArrowLeft':
      return ring.at(index - 1);
    case 'Home':
      return ring[0];
    case 'End':
      return ring.at(-1);
    case 'ArrowUp':
      return nearest(beside(stops, here, -1), here.turn);
    case 'ArrowDown':
      return nearest(beside(stops, here, 1), here.turn);
    default:
      return undefined;
  }
}

/** The stops of the next ring that has any, inwards or outwards. */
function beside(stops: readonly Stop[], { ring }: Stop, by: 1 | -1): Stop[] {
  const order = ['names', ...RINGS] as const;
  const others = by === 1 ? order.slice(order.indexOf(ring) + 1) : order.slice(0, order.indexOf(ring)).toReversed();
  const found = others.find((other) => stops.some((stop) => stop.ring === other));
  return stops.filter((stop) => stop.ring === found);
}

function nearest(stops: readonly Stop[], turn: number): Stop | undefined {
  const away = (stop: Stop) => Math.min(Math.abs(stop.turn - turn), 1 - Math.abs(stop.turn - turn));
  return stops.toSorted((a, b) => away(a) - away(b))[0];
}
