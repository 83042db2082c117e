// What the room sees of the answers, and the sides of the table that they are compared by.

import type { Contribution } from '../model/activities.ts';
import { TABLE_SIDES, type TableRole, type TableSide } from '../vocabulary.ts';

/** What the room sees of one round, in no order that tells anything. */
export function contributionsIn<One extends Pick<Contribution, 'round'>>(
  { contributions }: { contributions: readonly One[] },
  round: string,
): One[] {
  return contributions.filter((contribution) => contribution.round === round);
}

/** How many people answered the round, those too whose answer shows nothing. */
export function voicesIn(
  { answers, tookPart }: { answers: readonly InRound[]; tookPart: readonly InRound[] },
  round: string,
): number {
  return [...answers, ...tookPart].filter((one) => one.round === round).length;
}
type InRound = Pick<Contribution, 'round'>;

/** The sides that the round shows, in the order of the table; none where there are not two to compare. */
export function sidesIn(
  activity: { contributions: readonly Pick<Contribution, 'round' | 'side'>[] },
  round: string,
): TableSide[] {
  const shown = new Set(contributionsIn(activity, round).map(({ side }) => side));
  const sides = TABLE_SIDES.filter((side) => shown.has(side));
  return sides.length > 1 ? sides : [];
}

/** A side is shown on its own from so many voices: fewer would be known by it (rule AV7). */
export const MIN_SIDE_VOICES = 3;

const SIDES: Partial<Record<TableRole, TableSide>> = {
  kommunalbestyrelse: 'committee',
  udvalgsmedlem: 'committee',
  udvalgsformand: 'committee',
  direktør: 'administration',
  skolechef: 'administration',
  centerchef: 'administration',
  forvaltning: 'administration',
  konsulent: 'administration',
  ppr: 'administration',
  skoleleder: 'school',
  viceskoleleder: 'school',
  afdelingsleder: 'school',
  pædagogiskleder: 'school',
  tillidsrepræsentant: 'school',
  lærer: 'school',
  pædagog: 'school',
  skolebestyrelse: 'school',
  elevråd: 'school',
  elev: 'school',
  forælder: 'school',
  fritidsinstitution: 'school',
};

/** The side of the table that a role sits on. */
export function sideOf(tableRole: TableRole | null): TableSide {
  return (tableRole && SIDES[tableRole]) ?? 'others';
}
