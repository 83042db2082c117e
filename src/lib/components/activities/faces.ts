// The faces of every kind of activity that there is.

import type { KINDS } from '$lib/core/meeting/activities/kinds.ts';
import { checkInFace } from './checkIn/face.ts';
import { checkOutFace } from './checkOut/face.ts';
import { dataPointsFace } from './dataPoints/face.ts';
import { dotsFace } from './dots/face.ts';
import type { ActivityFace } from './face.ts';
import { groupsFace } from './groups/face.ts';
import { initiativesFace } from './initiatives/face.ts';
import { markFace } from './mark/face.ts';
import { oneTwoFourFace } from './oneTwoFour/face.ts';
import { rateFace } from './rate/face.ts';
import { roundFace } from './round/face.ts';
import { stanceFace } from './stance/face.ts';
import { writeFace } from './write/face.ts';

const FACES: Record<keyof typeof KINDS, ActivityFace> = {
  mark: markFace,
  rate: rateFace,
  write: writeFace,
  dots: dotsFace,
  round: roundFace,
  oneTwoFour: oneTwoFourFace,
  groups: groupsFace,
  stance: stanceFace,
  initiatives: initiativesFace,
  dataPoints: dataPointsFace,
  checkIn: checkInFace,
  checkOut: checkOutFace,
};

/** The faces of that kind, or undefined for one that this version does not know. */
export function faceOf(kind: string): ActivityFace | undefined {
  return Object.hasOwn(FACES, kind) ? (FACES as Record<string, ActivityFace>)[kind] : undefined;
}

/** Every kind that can be started, in the order in which they are offered. */
export const OFFERED = Object.entries(FACES) as [keyof typeof KINDS, ActivityFace][];
