// Who is responsible, as a text field sees it: people of the room are offered by name, any other name may be typed.
// Two people with one name are told apart by their role at the table, so that a choice never points at the wrong one.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { Participant } from '$lib/core/meeting/model/people.ts';
import type { Owner } from '$lib/core/meeting/model/records.ts';

export interface OwnerChoice {
  participantId: string;
  text: string;
}

const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

/** The people one may choose from, those in the room first; `roleText` words a role at the table. */
export function ownerChoices(
  { participants }: Pick<MeetingState, 'participants'>,
  roleText: (participant: Participant) => string,
): OwnerChoice[] {
  const named = participants.filter((participant) => participant.name.trim() !== '');
  const inRoomFirst = [...named.filter((one) => one.joined), ...named.filter((one) => !one.joined)];
  // Counted once, for a room of three hundred too.
  const namesakes = new Map<string, number>();
  for (const { name } of named) namesakes.set(folded(name), (namesakes.get(folded(name)) ?? 0) + 1);
  return inRoomFirst.map((participant) => {
    const role = roleText(participant);
    const isShared = (namesakes.get(folded(participant.name)) ?? 0) > 1;
    const text = isShared && role !== '' ? `${participant.name} (${role})` : participant.name;
    return { participantId: participant.id, text };
  });
}

/** The owner that a typed or chosen text means: a person of the meeting when exactly one is so called, else the name itself. */
export function ownerFromText(text: string, choices: OwnerChoice[]): Owner | null {
  const name = text.trim();
  if (name === '') return null;
  const meant = choices.filter((choice) => folded(choice.text) === folded(name));
  return meant.length === 1 && meant[0] ? { participantId: meant[0].participantId } : { name };
}

/** The text that stands in the field for an owner; empty for none. */
export function textOfOwner(owner: Owner | null, choices: OwnerChoice[]): string {
  if (owner === null) return '';
  if ('name' in owner) return owner.name;
  return choices.find((choice) => choice.participantId === owner.participantId)?.text ?? '';
}
