// What the page can make of marked text: an agreement, the item's decision, a parked topic. The page says which; the editor
// says what is marked and where, so that what was made can be found again in the text.

import type { LucideIcon } from '@lucide/svelte';
import type { NoteSource } from '../core/meeting/note-source.ts';

/** Marked text as one line of words, and the place where it stands. */
export interface Selected {
  text: string;
  source: NoteSource;
}

export interface SelectionAction {
  id: string;
  icon: LucideIcon;
  label: () => string;
  /** As `aria-keyshortcuts` writes it. */
  shortcut: string;
  /** The letter of the shortcut, pressed with Ctrl and Alt. */
  letter: string;
  run: (selected: Selected) => void;
}
