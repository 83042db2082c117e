// Who has a turn in a round, and when (rule RO1): for the round that is started by itself, and for the one of an activity.

import type { MeetingState } from './model.ts';
import type { Participant } from './model/people.ts';
import { inRoom } from './speaking.ts';
import { TABLE_ROLES, type RoundOrder } from './vocabulary.ts';

/** The ids of those who have a turn, in the order asked for; a random one takes its chance from the ids that nobody has had. */
export function turnsOf(
  state: MeetingState,
  { order, withStaff }: { order: RoundOrder; withStaff: boolean },
  newId: () => string,
): string[] {
  const people = inRoom(state).filter((person) => withStaff || person.role === 'participant');
  return inOrder(people, order, newId).map((person) => person.id);
}

function inOrder(people: Participant[], order: RoundOrder, newId: () => string): Participant[] {
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  if (order === 'name') return byName;
  const rankOf = ({ tableRole }: Participant) => (tableRole ? TABLE_ROLES.indexOf(tableRole) : TABLE_ROLES.length);
  if (order === 'tableRole') return byName.sort((a, b) => rankOf(a) - rankOf(b));
  const lots = people.map((person) => ({ person, lot: newId() }));
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ person }) => person);
}
