// Keys of the secretary's page. They work while one types, so they carry Alt: the secretary's hands stay on the keyboard.

export type SecretaryAction = 'previousItem' | 'nextItem' | 'notes' | 'decision' | 'agreement';

/** `KeyboardEvent.code` of each action's key, pressed with Alt; a place on the keyboard, whatever Alt makes of the letter. */
export const SECRETARY_KEYS: Record<SecretaryAction, { code: string; cap: string }> = {
  previousItem: { code: 'ArrowUp', cap: 'Alt ↑' },
  nextItem: { code: 'ArrowDown', cap: 'Alt ↓' },
  notes: { code: 'Digit1', cap: 'Alt 1' },
  decision: { code: 'Digit2', cap: 'Alt 2' },
  agreement: { code: 'Digit3', cap: 'Alt 3' },
};

/** The action that a key press asks for, or null. */
export function secretaryAction(
  press: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): SecretaryAction | null {
  if (!press.altKey || press.ctrlKey || press.metaKey) return null;
  const actions = Object.keys(SECRETARY_KEYS) as SecretaryAction[];
  return actions.find((action) => SECRETARY_KEYS[action].code === press.code) ?? null;
}
