// What is wrong with a content file is said when it is loaded, with file, card and field.

import { describe, expect, test } from 'vitest';
import type { DeckData } from '../../src/lib/core/library/schema.ts';
import { checkDecks, checkTemplate, loadDeck, loadTemplate } from '../../src/lib/core/library/load.ts';

const text = { da: 'Dansk', en: 'English' };
const card = {
  id: 'et-kort',
  form: 'question',
  title: text,
  question: text,
  explanation: text,
  suggestedMinutes: 5,
  source: { publisher: 'KL', title: 'Slides', place: 'slide 1' },
} satisfies DeckData['cards'][number];
const deck = { slug: 'et-saet', title: text, about: text, cards: [card] } satisfies DeckData;
const withCard = (change: object) => ({ ...deck, cards: [{ ...card, ...change }] });

const closing = { title: text, kind: 'agreements', minutes: 10, minutesProposed: true };
const template = { slug: 'et-moede', title: text, about: text, meetingKind: 'free', defaultMinutes: 60, source: null };

describe('loading content', () => {
  test('[LI11] what a card leaves out is empty', () => {
    expect(loadDeck('et-saet.ts', deck).cards).toEqual([
      { ...card, points: [], lists: [], links: [], noteSkeleton: [], themes: [], suggestedActivity: null },
    ]);
  });

  test.each([
    ['a missing language', { question: { da: 'Kun dansk?' } }, 'card "et-kort", field question.en:'],
    ['an empty text', { explanation: { da: '  ', en: 'x' } }, 'card "et-kort", field explanation.da:'],
    [
      'a title that does not fit the screen',
      { title: { da: 'x'.repeat(61), en: 'x' } },
      'card "et-kort", field title.da:',
    ],
    ['a point that is wrong', { points: [text, { da: 'x' }] }, 'card "et-kort", field points.1.en:'],
    ['a misspelt field', { forklaring: text }, 'card "et-kort", field forklaring:'],
    ['an activity that does not exist', { suggestedActivity: 'dans' }, 'card "et-kort", field suggestedActivity:'],
    [
      'a link that is not https',
      { links: [{ label: text, url: 'http://kl.dk' }] },
      'card "et-kort", field links.0.url:',
    ],
    [
      'a source without its place',
      { source: { publisher: 'KL', title: 'Slides' } },
      'card "et-kort", field source.place:',
    ],
    ['no minutes at all', { suggestedMinutes: 0 }, 'card "et-kort", field suggestedMinutes:'],
    ['a card without an id', { id: undefined }, 'card number 1, field id:'],
  ])('[LI11] %s is named with file, card and field', (_, change, place) => {
    expect(() => loadDeck('et-saet.ts', withCard(change))).toThrow(`et-saet.ts, ${place}`);
  });

  test('[LI11] what is wrong with the deck itself is named with file and field', () => {
    expect(() => loadDeck('et-saet.ts', { ...deck, about: { da: 'x' } })).toThrow('et-saet.ts, field about.en:');
    expect(() => loadDeck('et-saet.ts', null)).toThrow('et-saet.ts: ');
  });

  test('[LI11] all that is wrong is said at once', () => {
    const twice = {
      ...deck,
      cards: [
        { ...card, form: 'sang' },
        { ...card, id: 'Nr. 2' },
      ],
    };
    expect(() => loadDeck('et-saet.ts', twice)).toThrow(/card "et-kort", field form: .*\n.*card "Nr. 2", field id: /);
  });

  test('[LI12] two cards, or two decks, of the same name are refused', () => {
    const one = loadDeck('et-saet.ts', deck);
    expect(() => checkDecks([one, { ...one, slug: 'et-andet' }])).toThrow('two of "et-kort"');
    expect(() => checkDecks([one, { ...one, cards: [] }])).toThrow('two of "et-saet"');
  });

  test('[LI12] a template names cards that exist, each once in an item', () => {
    const decks = [loadDeck('et-saet.ts', deck)];
    const dealing = (...cards: string[]) =>
      loadTemplate('et-moede.ts', {
        ...template,
        items: [{ ...closing, cards: cards.map((id) => ({ deck: 'et-saet', card: id })) }],
      });
    expect(() => checkTemplate('et-moede.ts', dealing('et-kort'), decks)).not.toThrow();
    expect(() => checkTemplate('et-moede.ts', dealing('et-ukendt'), decks)).toThrow(
      'et-moede.ts, item "Dansk": the deck "et-saet" has no card "et-ukendt"',
    );
    expect(() => checkTemplate('et-moede.ts', dealing('et-kort', 'et-kort'), decks)).toThrow('"et-kort" stands twice');
  });

  test.each([
    ['no item', []],
    ['no closing step', [{ ...closing, kind: 'discussion' }]],
    ['two closing steps', [closing, closing]],
    ['something after the closing step', [closing, { ...closing, kind: 'break' }]],
  ])('[LI8] a template with %s is refused', (_, items) => {
    expect(() => loadTemplate('et-moede.ts', { ...template, items })).toThrow(
      'et-moede.ts, field items: the last item',
    );
  });
});
