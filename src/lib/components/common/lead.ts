// Who leads an item and who proposed it, in words and as a text field sees it (rule AG16): a person of the meeting, a role at the table, or
// free words. What is chosen by name or role follows the person or the role; what is typed stands as it is.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { Item, LeadBy } from '$lib/core/meeting/model/agenda.ts';
import { TABLE_ROLES } from '$lib/core/meeting/vocabulary.ts';
import { m } from '$lib/paraglide/messages.js';
import { ownerChoices, ownerFromText, textOfOwner } from './owner-choice.ts';
import { tableRoleWord } from './words.ts';

const people = (state: MeetingState) => ownerChoices(state, (one) => tableRoleWord(one.tableRole));
const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

/** Who leads, as people read it; empty when nobody is named. */
export function leadText(state: MeetingState, { leadBy, lead }: Pick<Item, 'leadBy' | 'lead'>): string {
  if (leadBy === null) return lead;
  if ('tableRole' in leadBy) return tableRoleWord(leadBy.tableRole);
  return textOfOwner(leadBy, people(state)) || lead;
}

/** Who proposed an item, in which role: that says more than a name. Empty for one that nobody proposed. */
export function proposerText({ participants }: MeetingState, { proposedBy }: Pick<Item, 'proposedBy'>): string {
  if (proposedBy === null) return '';
  const person = participants.find(({ id }) => id === proposedBy);
  return tableRoleWord(person?.tableRole ?? null) || person?.name || m.live_person_nameless();
}

/** What the field offers: the meeting's people, then the roles at the table. */
export function leadOffers(state: MeetingState): string[] {
  return [...people(state).map(({ text }) => text), ...TABLE_ROLES.map((role) => tableRoleWord(role))];
}

/** What a typed or chosen text means. */
export function leadFromText(state: MeetingState, text: string): { leadBy: LeadBy | null; lead: string } {
  const owner = ownerFromText(text, people(state));
  if (owner && 'participantId' in owner) return { leadBy: owner, lead: '' };
  const role = TABLE_ROLES.find((one) => folded(tableRoleWord(one)) === folded(text));
  return role ? { leadBy: { tableRole: role }, lead: '' } : { leadBy: null, lead: text.trim() };
}
