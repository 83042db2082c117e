// Every kind of activity. A new one is a folder beside these, its name in `vocabulary.ts` and a line here; its faces are in
// `src/lib/components/activities/` (docs/activities.md).

import type { ActivityKindName } from '../vocabulary.ts';
import type { ActivityKind } from './kind.ts';
import { checkIn } from './checkIn/check-in.ts';
import { checkOut } from './checkOut/check-out.ts';
import { dataPoints } from './dataPoints/data-points.ts';
import { dots } from './dots/dots.ts';
import { groups } from './groups/groups.ts';
import { initiatives } from './initiatives/initiatives.ts';
import { mark } from './mark/mark.ts';
import { oneTwoFour } from './oneTwoFour/one-two-four.ts';
import { rate } from './rate/rate.ts';
import { round } from './round/round.ts';
import { stance } from './stance/stance.ts';
import { write } from './write/write.ts';

export const KINDS = {
  mark,
  rate,
  write,
  dots,
  round,
  oneTwoFour,
  groups,
  stance,
  initiatives,
  dataPoints,
  checkIn,
  checkOut,
} as const satisfies Record<ActivityKindName, ActivityKind>;

/** The kind of that name, or undefined for one that this version does not know. */
export function kindOf(name: string): ActivityKind | undefined {
  return Object.hasOwn(KINDS, name) ? (KINDS as Record<string, ActivityKind>)[name] : undefined;
}
