// Who else has the notes open, from what the server passes on. Name and colour are the server's word.

import { CARET_COLOURS } from '../core/meeting/notes-rights.ts';

export interface PersonHere {
  participantId: string;
  name: string;
  /** Number of the caret's colour, for a class. */
  colour: number;
  /** The page of notes that this person has open: `item:<itemId>` or `group:<groupId>`. */
  fragment: string | null;
}

/** The number of a caret's colour; an unknown one gets the first. */
export function colourNumber(color: unknown): number {
  return Math.max(0, (CARET_COLOURS as readonly unknown[]).indexOf(color));
}

/** The others, each once, however many pages they have open. */
export function peopleOf(
  states: ReadonlyMap<number, Record<string, unknown>>,
  ownClientId: number,
  ownParticipantId: string | null,
): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const [clientId, state] of states) {
    const { participantId, user, fragment } = state;
    if (clientId === ownClientId || typeof participantId !== 'string' || participantId === ownParticipantId) continue;
    const { name, color } = (user ?? {}) as { name?: unknown; color?: unknown };
    people.set(participantId, {
      participantId,
      name: typeof name === 'string' ? name : '',
      colour: colourNumber(color),
      fragment: typeof fragment === 'string' ? fragment : null,
    });
  }
  return [...people.values()];
}
