// Keys of the secretary's page. They work while one types, so they carry Alt: the secretary's hands stay on the keyboard.

export type SecretaryAction =
  | 'previousItem'
  | 'nextItem'
  | 'notes'
  | 'decision'
  | 'agreement'
  | 'vote'
  | 'statement'
  | 'presence'
  | 'preview'
  | 'audience';

/** `KeyboardEvent.code` of each action's key, pressed with Alt; a place on the keyboard, whatever Alt makes of the letter. */
export const SECRETARY_KEYS: Record<SecretaryAction, { code: string; cap: string }> = {
  previousItem: { code: 'ArrowUp', cap: 'Alt ↑' },
  nextItem: { code: 'ArrowDown', cap: 'Alt ↓' },
  notes: { code: 'Digit1', cap: 'Alt 1' },
  decision: { code: 'Digit2', cap: 'Alt 2' },
  agreement: { code: 'Digit3', cap: 'Alt 3' },
  vote: { code: 'Digit4', cap: 'Alt 4' },
  statement: { code: 'Digit5', cap: 'Alt 5' },
  presence: { code: 'Digit6', cap: 'Alt 6' },
  preview: { code: 'Digit7', cap: 'Alt 7' },
  audience: { code: 'Digit8', cap: 'Alt 8' },
};

/** The action that a key press asks for, or null. With Shift the digits are those of the phrases (`phrase-keys.ts`). */
export function secretaryAction(
  press: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): SecretaryAction | null {
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  const actions = Object.keys(SECRETARY_KEYS) as SecretaryAction[];
  return actions.find((action) => SECRETARY_KEYS[action].code === press.code) ?? null;
}
