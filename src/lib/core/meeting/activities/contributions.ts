// What the room sees of the answers, and the sides of the table that they are compared by.

import type { Contribution } from '../model/activities.ts';
import type { TableRole, TableSide } from '../vocabulary.ts';

/** What the room sees of one round, in no order that tells anything. */
export function contributionsIn<One extends Pick<Contribution, 'round'>>(
  { contributions }: { contributions: readonly One[] },
  round: string,
): One[] {
  return contributions.filter((contribution) => contribution.round === round);
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
