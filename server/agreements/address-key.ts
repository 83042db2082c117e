// What the address book knows somebody by who is responsible without being a person of the meeting: a typed name, wherever it
// stands, or a role at the table, which is somebody else at each school.

import type { Responsible } from '../../src/lib/core/meeting/model/records.ts';

/** Names that differ in case or in spaces at the ends are one. */
const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

export const nameKey = (name: string): string => `name:${folded(name)}`;

/** The key of whoever is responsible, for an agreement about this school; empty for a person of the meeting, and for nobody. */
export function addressKey(responsible: Responsible | null, school: string): string {
  if (!responsible || 'participantId' in responsible) return '';
  return 'name' in responsible ? nameKey(responsible.name) : `role:${responsible.tableRole}:${folded(school)}`;
}
