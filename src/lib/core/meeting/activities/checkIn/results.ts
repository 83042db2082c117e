// The answers of a check-in, with the same words said once: five who write "Ro på" are one line with five voices.

import { contributionsIn } from '../contributions.ts';
import type { CheckInActivity } from './check-in.ts';

export interface Said {
  id: string;
  text: string;
  count: number;
  /** Who said it, where names are shown. */
  participantIds: string[];
}

/** What was said, in the order of the lots; what several said stands first. */
export function saidOf(activity: CheckInActivity): Said[] {
  const said = new Map<string, Said>();
  for (const { id, piece, participantId } of contributionsIn(activity, 'answer')) {
    const key = piece.text.toLocaleLowerCase('da').replace(/(?<![\s.!])[\s.!]+$/u, '');
    const { text, count, participantIds, id: first } = said.get(key) ?? { ...piece, id, count: 0, participantIds: [] };
    const people = participantId === null ? participantIds : [...participantIds, participantId];
    said.set(key, { id: first, text, count: count + 1, participantIds: people });
  }
  return [...said.values()].sort((one, other) => other.count - one.count);
}
