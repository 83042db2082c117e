// A deck as it is printed for tables without screens: plain texts in one language, cleaned for the page. `server/exports`
// lays them out.

import type { Card } from '../meeting/model/agenda.ts';
import type { Language } from '../meeting/vocabulary.ts';
import { cleanText } from '../minutes/clean-text.ts';
import { MINUTE_MS } from '../time.ts';

/** Words on the sheet, in its language. */
export interface SheetWords {
  /** Before the deck's title: "Kortsæt". */
  deck: string;
  /** "min." */
  minutes: string;
  /** Between a number and how many there are: "af". */
  of: string;
}

export interface CardSheet {
  title: string;
  language: Language;
  organisation: string;
  words: SheetWords;
  cards: SheetCard[];
}

interface SheetCard {
  title: string;
  question: string;
  points: string[];
  /** Null where the card suggests none. */
  minutes: number | null;
  source: string;
}

/** The sheet of these cards, in their order. */
export function cardSheet(
  cards: readonly Card[],
  { title, ...rest }: Pick<CardSheet, 'title' | 'language' | 'organisation' | 'words'>,
): CardSheet {
  return {
    ...rest,
    title: cleanText(title),
    cards: cards.map((card) => ({
      title: cleanText(card.title),
      question: cleanText(card.question),
      points: [...card.points, ...card.links.map(({ label, url }) => `${label}: ${url}`)].map(cleanText),
      minutes: card.suggestedMs === null ? null : Math.round(card.suggestedMs / MINUTE_MS),
      source: cleanText(sourceText(card)),
    })),
  };
}

/** "Publisher: Title, slide 5"; what is missing is left out. */
export function sourceText({ source }: Pick<Card, 'source'>): string {
  if (!source) return '';
  const { publisher, title, place } = source;
  return [[publisher, title].filter(Boolean).join(': '), place].filter(Boolean).join(', ');
}
