// How the patterns of the check are written: whole Danish words, one after the other with at most so many letters between.
// No quantifier stands inside another and every gap has a limit, so that reading takes time in proportion to the text.

/** The letters of a sentence that has been made plain and small, and the capitals of its signs; quicker than all of Unicode's. */
const LETTERS = 'a-zA-Zß-öø-ÿ';

/** A pattern in which `\\p{L}` is a letter of such a sentence. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll('[\\p{L}\\d]', `[${LETTERS}\\d]`).replaceAll('\\p{L}', `[${LETTERS}]`), 'g');
}

/** A pattern that matches whole words only; JavaScript's own `\b` does not know æ, ø and å. */
export function words(...alternatives: string[]): RegExp {
  return pattern(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`);
}

/** Where the pattern first stands in the text; Infinity when it does not. */
export function firstPlace(wanted: RegExp, text: string): number {
  const at = text.search(wanted);
  return at === -1 ? Infinity : at;
}

/** Whether the pattern stands in the text. (`test` would begin where a global pattern last ended.) */
export function has(wanted: RegExp, text: string): boolean {
  return text.search(wanted) !== -1;
}

/** At most so many letters, all within one clause. */
export function within(letters: number): string {
  return `[^;]{0,${letters}}?`;
}
