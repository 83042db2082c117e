// Standard phrases for decisions: what most items of municipal meetings come to. An organisation adds its own.

import type { Localised } from './content-text.ts';

/** Longest own phrase, in UTF-16 units: it is a phrase, not a decision. */
export const MAX_PHRASE = 300;

/** What is yet to be filled in. */
export const BLANK = '…';

/** The built-in phrases, in the order of their keys. */
export const PHRASES: readonly Localised[] = [
  { da: 'Godkendt.', en: 'Approved.' },
  { da: 'Taget til efterretning.', en: 'Noted.' },
  { da: 'Udsat.', en: 'Postponed.' },
  { da: 'Anbefales.', en: 'Recommended.' },
  { da: `Oversendes til ${BLANK}`, en: `Referred to ${BLANK}` },
  { da: 'Drøftet.', en: 'Discussed.' },
];

/** The decision with the phrase put behind what stands there; `blank` is where something is to be filled in, if anything is. */
export function withPhrase(decision: string, phrase: string): { text: string; blank: number | null } {
  const before = decision.trimEnd();
  const text = before === '' ? phrase : `${before}\n${phrase}`;
  const at = text.lastIndexOf(BLANK);
  return { text, blank: at < text.length - phrase.length ? null : at };
}
