// What somebody has written and not sent, kept in this tab: a reload takes nothing away, and neither does a reveal that comes
// while they are still writing.

interface Whose {
  activityId: string;
  participantId: string;
}

const keyOf = ({ activityId, participantId }: Whose) => `draft-${activityId}-${participantId}`;

/** Keeps the draft; nothing written is no draft. */
export function keepDraft(whose: Whose, texts: readonly string[]): void {
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0) return dropDraft(whose);
  sessionStorage.setItem(keyOf(whose), JSON.stringify(written));
}

export function dropDraft(whose: Whose): void {
  sessionStorage.removeItem(keyOf(whose));
}

/** The draft of this person in this tab; null when there is none, and on the server. */
export function draftOf(whose: Whose): string[] | null {
  if (typeof sessionStorage === 'undefined') return null;
  const kept = sessionStorage.getItem(keyOf(whose));
  return kept === null ? null : (JSON.parse(kept) as string[]);
}
