// How the patterns of the check are written: whole Danish words, one after the other with at most so many letters between.
// No quantifier stands inside another and every gap has a limit, so that reading takes time in proportion to the text.

/** A pattern that matches whole words only; JavaScript's own `\b` does not know æ, ø and å. */
export function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** Whether the pattern stands in the text. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** At most so many letters, all within one clause. */
export function within(letters: number): string {
  return `[^;]{0,${letters}}?`;
}
