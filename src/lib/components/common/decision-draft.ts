// A decision that someone is writing, against the one that is recorded. The draft remembers the text it grew from:
// so a text recorded meanwhile by someone else is seen as a conflict and never overwritten unread.

import * as v from 'valibot';

const draftSchema = v.object({
  /** The recorded text when the writing began. */
  base: v.string(),
  text: v.string(),
});
export type DecisionDraft = v.InferOutput<typeof draftSchema>;

export type DraftStatus = 'recorded' | 'changed' | 'conflict';

/** How the draft stands against what is recorded now; without a draft there is nothing to save. */
export function draftStatus(draft: DecisionDraft | null, recorded: string): DraftStatus {
  if (draft === null || draft.text.trim() === recorded) return 'recorded';
  return draft.base === recorded ? 'changed' : 'conflict';
}

/** The draft after the person typed `text`; the first stroke fixes the text it grew from. */
export function typed(draft: DecisionDraft | null, text: string, recorded: string): DecisionDraft {
  return { base: draft?.base ?? recorded, text };
}

/** The person has read the other's text and keeps their own: from now on it replaces that one. */
export function keepMine(draft: DecisionDraft, recorded: string): DecisionDraft {
  return { base: recorded, text: draft.text };
}

/** The draft that a reload found in the tab's storage; null when there is none or it is not readable. */
export function storedDraft(stored: string | null): DecisionDraft | null {
  if (stored === null) return null;
  try {
    const parsed = v.safeParse(draftSchema, JSON.parse(stored));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
