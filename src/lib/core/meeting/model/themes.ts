// Themes (temaer): words that an item or a card is filed under, so that what was said of one thing in many meetings can be found
// together. They are copied in as words: another wording in the organisation's list never rewrites an old meeting.

import * as v from 'valibot';
import { filledText } from './basics.ts';

/** A theme is a word or three. */
export const MAX_THEME = 60;
/** An item that is about more is about everything. */
export const MAX_THEMES = 12;

export const themeSchema = filledText(MAX_THEME);

/** Whether two words mean the same theme: letters are told apart by nobody who files. */
export function isSameTheme(one: string, other: string): boolean {
  return themeKey(one) === themeKey(other);
}

/** What a theme is known by. */
export function themeKey(theme: string): string {
  return theme.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('da');
}

/** The themes with these behind them; each stands once, as it was first written. */
export function withThemes(themes: readonly string[], more: readonly string[]): string[] {
  return [...themes, ...more].filter((theme, index, all) => all.findIndex((one) => isSameTheme(one, theme)) === index);
}

/** Themes as people send them: words, each once. */
export const themesSchema = v.pipe(
  v.array(themeSchema),
  v.transform((themes) => withThemes([], themes)),
  v.maxLength(MAX_THEMES),
);
