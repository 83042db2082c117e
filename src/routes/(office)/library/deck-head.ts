// What a form says a deck is called and for.

import * as v from 'valibot';
import { deckHeadSchema, type DeckHead } from '$lib/core/library/deck-file.ts';
import { field } from '../../form-field.ts';

/** Title and description in one language or both; null when they do not fit. */
export function deckHeadFrom(form: FormData): DeckHead | null {
  const pair = (name: string) => ({ da: field(form, `${name}.da`), en: field(form, `${name}.en`) });
  const head = v.safeParse(deckHeadSchema, { title: pair('title'), about: pair('about') });
  return head.success ? head.output : null;
}
