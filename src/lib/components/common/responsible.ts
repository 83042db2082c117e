// Who is responsible for an agreement, in words and as a text field sees it: a person of the meeting, a role at the table, or a
// name that was typed.

import { ownerName, type MeetingState } from '$lib/core/meeting/model.ts';
import type { Responsible } from '$lib/core/meeting/model/records.ts';
import { TABLE_ROLES } from '$lib/core/meeting/vocabulary.ts';
import { ownerChoices, ownerFromText, textOfOwner } from './owner-choice.ts';
import { tableRoleWord } from './words.ts';

type People = Pick<MeetingState, 'participants'>;

const people = (state: People) => ownerChoices(state, (one) => tableRoleWord(one.tableRole));
const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

/** As people read it; empty for nobody. */
export function responsibleName(state: MeetingState, responsible: Responsible | null): string {
  return responsible && 'tableRole' in responsible
    ? tableRoleWord(responsible.tableRole)
    : ownerName(state, responsible);
}

/** As it stands in a field, where namesakes are told apart. */
export function responsibleText(state: People, responsible: Responsible | null): string {
  if (responsible && 'tableRole' in responsible) return tableRoleWord(responsible.tableRole);
  return textOfOwner(responsible, people(state));
}

/** What the field offers: the meeting's people, then the roles at the table. */
export function responsibleOffers(state: People): string[] {
  return [...people(state).map(({ text }) => text), ...TABLE_ROLES.map((role) => tableRoleWord(role))];
}

/** What a typed or chosen text means; null for none. A person goes before a role of the same name. */
export function responsibleFromText(state: People, text: string): Responsible | null {
  const owner = ownerFromText(text, people(state));
  if (owner === null || 'participantId' in owner) return owner;
  const role = TABLE_ROLES.find((one) => folded(tableRoleWord(one)) === folded(text));
  return role ? { tableRole: role } : owner;
}
