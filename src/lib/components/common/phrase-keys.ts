// The keys of the standard phrases: Alt, Shift and the phrase's number, so that they work while one types.

/** So many phrases have a key. */
export const PHRASE_KEYS = 9;

/** The place in the list of the phrase that a key press asks for, or null. */
export function phraseAsked({
  code,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): number | null {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return altKey && shiftKey && !ctrlKey && !metaKey && digit !== undefined ? Number(digit) - 1 : null;
}
