// Each ring has a shape of its own, so that its colour is never the only sign of it.

import type { RingId } from './dated.ts';
import type { Point } from './wheel.ts';

/** How many corners each ring's marks have, and by how much of a turn they are turned; no corners: a circle. */
const SHAPES: Record<RingId, { corners: number; turn: number }> = {
  followUps: { corners: 4, turn: 0 },
  fora: { corners: 0, turn: 0 },
  talks: { corners: 4, turn: 1 / 8 },
  meetings: { corners: 5, turn: 0 },
  steps: { corners: 6, turn: 1 / 12 },
};

/** The outline of a ring's mark around a point, as a path: no part of it is farther from the point than the size. */
export function markShape(ring: RingId, { x, y }: Point, size: number): string {
  const { corners, turn } = SHAPES[ring];
  if (corners === 0) {
    const radius = round(size * 0.92);
    return `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 1 ${round(2 * radius)} 0a${radius} ${radius} 0 1 1 ${round(-2 * radius)} 0Z`;
  }
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = 2 * Math.PI * (index / corners + turn);
    return `${round(x + size * Math.sin(angle))} ${round(y - size * Math.cos(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
