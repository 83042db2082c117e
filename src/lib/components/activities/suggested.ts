// What a card suggests, as far as this version has the kind.

import type { KINDS } from '$lib/core/meeting/activities/kinds.ts';
import type { Card } from '$lib/core/meeting/model/agenda.ts';
import { faceOf } from './faces.ts';

/** The kind of activity that the card suggests; null when it suggests none. */
export function suggestedFor(card: Card): keyof typeof KINDS | null {
  const kind = card.suggestedActivity?.kind;
  return kind !== undefined && faceOf(kind) ? (kind as keyof typeof KINDS) : null;
}
