// A key as people read it on their keyboard, from what `aria-keyshortcuts` says.

import { m } from '$lib/paraglide/messages.js';

const CAPS: Record<string, () => string> = {
  Control: () => 'Ctrl',
  Shift: m.notes_key_shift,
  Enter: () => 'Enter',
  Escape: () => 'Esc',
};

/** "Control+Alt+1" → "Ctrl+Alt+1", in the reader's language. */
export function keyName(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => CAPS[key]?.() ?? key)
    .join('+');
}
