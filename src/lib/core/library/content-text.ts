// Texts of the library: built-in ones stand in both languages, an organisation's own in one or both.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, optionalText } from '../meeting/model/basics.ts';
import type { Language } from '../meeting/vocabulary.ts';

/** What fits on a screen that is read from the back row, in UTF-16 units and for each language. */
export const CONTENT_LIMITS = { title: 60, question: 140, point: 400, explanation: 900 } as const;

/** A text in both languages; of own content the one that is missing is empty. */
export type Localised = { da: string; en: string };

/** A text that stands in both languages. */
export const localised = (limit: number) => v.strictObject({ da: filledText(limit), en: filledText(limit) });

/** What is said of a text that stands in neither language. */
export const NO_LANGUAGE = 'in neither language';

const eitherEntries = (limit: number) => ({
  da: v.optional(optionalText(limit), ''),
  en: v.optional(optionalText(limit), ''),
});
/** A text that stands in one language at least. */
export const eitherLanguage = (limit: number) =>
  v.pipe(
    v.strictObject(eitherEntries(limit)),
    v.check(({ da, en }) => da !== '' || en !== '', NO_LANGUAGE),
  );
/** A text that may be missing altogether. */
export const maybeText = (limit: number) => v.optional(v.strictObject(eitherEntries(limit)), {});

/** The text in that language; in the other where it stands in that alone. */
export function inLanguage({ da, en }: Localised, language: Language): string {
  return language === 'da' ? da || en : en || da;
}

/** Where content was published, and where in there it stands. */
export const contentSource = v.strictObject({
  publisher: filledText(TEXT_LIMITS.title),
  title: filledText(TEXT_LIMITS.title),
  place: filledText(TEXT_LIMITS.title),
});
