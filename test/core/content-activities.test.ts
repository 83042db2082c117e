// The activities that the built-in cards suggest: what is marked and rated is what the cards name, and all of it is dealt ready.

import { describe, expect, test } from 'vitest';
import { dealCard } from '../../src/lib/core/library/deal-card.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import type { SuggestedActivity } from '../../src/lib/core/meeting/model/agenda.ts';
import { LANGUAGES } from '../../src/lib/core/meeting/vocabulary.ts';

const everyCard = allDecks.flatMap(({ cards }) => cards);
const cardsOf = (slug: string) => allDecks.find((deck) => deck.slug === slug)?.cards ?? [];

function suggestedBy(id: string, language: 'da' | 'en' = 'da'): SuggestedActivity | null {
  const card = everyCard.find((candidate) => candidate.id === id);
  return card ? dealCard(card, language).suggestedActivity : null;
}

describe('suggested activities', () => {
  test('[LI18] the reflection marks eleven actors in six forums', () => {
    const activity = suggestedBy('refleksion-aktoerer');
    if (activity?.kind !== 'mark') throw new Error('not to be marked');
    expect([activity.rows.length, activity.columns.length]).toEqual([11, 6]);
    const [actors, fora] = everyCard.find(({ id }) => id === 'refleksion-aktoerer')?.lists ?? [];
    expect(activity.rows).toEqual(actors?.entries.map(({ da }) => da));
    expect(activity.columns).toEqual(fora?.entries.map(({ da }) => da));
  });

  test.each(LANGUAGES)(
    '[LI18] each of the six mechanisms rates all six, by their names and in their order (%s)',
    (language) => {
      const names = cardsOf('seks-virksomme-mekanismer').map(({ title }) => title[language]);
      expect(names).toHaveLength(6);
      const question = { da: 'Hvor stærkt står hver af de seks hos os?', en: 'How strong is each of the six here?' };
      const rated = { kind: 'rate', question: question[language], statements: names };
      const cards = [...cardsOf('seks-virksomme-mekanismer').map(({ id }) => id), 'scene-seks-mekanismer'];
      for (const id of cards) expect(suggestedBy(id, language)).toMatchObject(rated);
    },
  );

  test('[LI18] each card of the politicians’ role rates the five parts, from hardly begun to done already', () => {
    const cards = [...cardsOf('politikernes-rolle').map(({ id }) => id), 'scene-politikernes-rolle'];
    for (const id of cards) {
      const activity = suggestedBy(id);
      if (activity?.kind !== 'rate') throw new Error(`${id} is not to be rated`);
      expect(activity.statements).toHaveLength(5);
      expect([activity.low, activity.high]).toEqual(['vi er knap begyndt', 'sådan gør vi allerede']);
    }
  });

  test('[LI18] what is answered is the card’s own question where the suggestion has none', () => {
    for (const card of everyCard) {
      for (const language of LANGUAGES) {
        const { suggestedActivity, question } = dealCard(card, language);
        if (!suggestedActivity || !('question' in suggestedActivity)) continue;
        const { suggestedActivity: written } = card;
        const own = written?.kind === 'rate' ? written.question : undefined;
        expect(suggestedActivity.question).toBe(own?.[language] ?? question);
      }
    }
  });

  test('[LI18] the three approaches are chosen among, the efforts looked over, three places in the data filled in', () => {
    expect(suggestedBy('sparring-tre-tilgange')).toMatchObject({ rows: ['Undersøgende', 'Rådgivende', 'Anvisende'] });
    const kinds = (slug: string) => cardsOf(slug).map(({ suggestedActivity }) => suggestedActivity?.kind);
    expect(kinds('indsatser')).toEqual(['initiatives', 'initiatives', 'initiatives', 'initiatives', 'stance']);
    expect(suggestedBy('data-tre-nedslag')?.kind).toBe('dataPoints');
    expect(suggestedBy('samtale-evaluering')?.kind).toBe('checkOut');
  });
});
