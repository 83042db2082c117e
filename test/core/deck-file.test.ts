// A deck as a file: what is saved comes back, what is wrong with somebody's file is said where it is, and a copy loses nothing.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { asOwnCard, dealCard, dealOwnCard } from '../../src/lib/core/library/deal-card.ts';
import { deckFileText, ownCardSchema, type OwnCard } from '../../src/lib/core/library/deck-file.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import { readDeckFile } from '../../src/lib/core/library/read-deck-file.ts';
import { newCardSchema } from '../../src/lib/core/meeting/commands/cards.ts';
import { LANGUAGES } from '../../src/lib/core/meeting/vocabulary.ts';

const CARD = { title: { da: 'Trivsel' }, question: { da: 'Hvordan har eleverne det?' } };
const SMALL = { format: 'samtalerum/deck', version: 1, title: { da: 'Vores kort' }, cards: [CARD] };
const withCard = (card: object) => ({ ...SMALL, cards: [CARD, { ...CARD, ...card }] });
const own = (card: object): OwnCard => v.parse(ownCardSchema, card);

const problems = (data: unknown) => {
  const read = readDeckFile(typeof data === 'string' ? data : JSON.stringify(data));
  if (read.ok) throw new Error('the file was read');
  return read.problems.map(({ place, rule, detail }) => [place.card, place.title, place.field, rule, detail]);
};

describe('saving and reading', () => {
  test('[OD1] [OD8] every built-in deck comes back whole from its copy’s file, and deals the same cards', () => {
    for (const { title, about, cards } of allDecks) {
      const copy = { title, about, cards: cards.map(asOwnCard) };
      const read = readDeckFile(deckFileText(copy));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.file).toMatchObject(copy);
      for (const [index, card] of cards.entries()) {
        for (const language of LANGUAGES) {
          const copied = read.file.cards[index];
          expect(copied && dealOwnCard(card.id, copied, language)).toEqual(dealCard(card, language));
        }
      }
    }
  });

  test('[OD1] what is empty is left out of the file, and a mark before the text does no harm', () => {
    const read = readDeckFile(`\uFEFF${JSON.stringify(SMALL)}`);
    if (!read.ok) throw new Error('a good file');
    expect(JSON.parse(deckFileText(read.file))).toEqual({ ...SMALL, cards: [{ ...CARD, form: 'question' }] });
  });

  test('[OD1] a deck without cards is one', () => {
    expect(readDeckFile(JSON.stringify({ ...SMALL, cards: undefined })).ok).toBe(true);
  });

  test('[OD9] what stands in one language is dealt in it, whatever the meeting’s is', () => {
    const card = own({ ...CARD, title: { en: 'Well-being' }, points: [{ da: 'Hvem?', en: 'Who?' }, { da: 'Hvor?' }] });
    expect(dealOwnCard('a', card, 'en')).toMatchObject({
      title: 'Well-being',
      question: 'Hvordan har eleverne det?',
      points: ['Who?', 'Hvor?'],
    });
    expect(dealOwnCard('a', card, 'da').title).toBe('Well-being');
  });

  test('[OD8] whatever an own card holds, a meeting takes it', () => {
    const text = (max: number) => fc.record({ da: fc.string({ minLength: 1, maxLength: max }), en: fc.constant('') });
    const activity = fc.oneof(
      fc.record({ kind: fc.constant('rate'), statements: fc.array(text(200), { minLength: 1, maxLength: 20 }) }),
      fc.record({ kind: fc.constantFrom('write', 'groups', 'checkIn') }),
      fc.record({ kind: fc.constant('stance'), statement: text(200) }),
    );
    const card = fc.record({
      ...{ title: text(60), question: text(140), points: fc.array(text(400), { maxLength: 20 }) },
      suggestedActivity: fc.option(activity),
      suggestedMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
    });
    fc.assert(
      fc.property(card, (typed) => {
        const read = v.safeParse(ownCardSchema, typed);
        if (read.success) expect(v.is(newCardSchema, dealOwnCard('a', read.output, 'en'))).toBe(true);
      }),
    );
  });
});

describe('what is wrong is said where it is', () => {
  test.each([
    ['no JSON', '{', [[null, '', '', 'notJson', '']]],
    ['an agenda', { ...SMALL, format: 'samtalerum/agenda' }, [[null, '', '', 'otherFormat', '']]],
    ['a newer version', { ...SMALL, version: 7 }, [[null, '', '', 'newerVersion', '7']]],
    ['no title', { ...SMALL, title: { da: ' ' } }, [[null, '', 'title', 'noLanguage', '']]],
    ['a title without a language', { ...SMALL, title: 'Vores kort' }, [[null, '', 'title', 'malformed', '']]],
    ['no question', withCard({ question: undefined }), [[2, 'Trivsel', 'question', 'missing', '']]],
    ['a question of nothing', withCard({ question: {} }), [[2, 'Trivsel', 'question', 'noLanguage', '']]],
    ['a long title', withCard({ title: { da: 'x'.repeat(61) } }), [[2, 'x'.repeat(61), 'title.da', 'tooLong', '60']]],
    ['a misspelt field', withCard({ spørgsmål: 'Hvad?' }), [[2, 'Trivsel', 'spørgsmål', 'unknownField', '']]],
    ['a third language', withCard({ title: { fr: 'Oui' } }), [[2, '', 'title.fr', 'unknownField', '']]],
    [
      'a number for a point',
      withCard({ points: [{ da: 'a' }, { en: 4 }] }),
      [[2, 'Trivsel', 'points.1.en', 'notText']],
    ],
    ['no minutes at all', withCard({ suggestedMinutes: 0 }), [[2, 'Trivsel', 'suggestedMinutes', 'tooShort', '1']]],
    ['words for minutes', withCard({ suggestedMinutes: 'ti' }), [[2, 'Trivsel', 'suggestedMinutes', 'notNumber']]],
    ['an unknown form', withCard({ form: 'sang' }), [[2, 'Trivsel', 'form', 'notOneOf']]],
    [
      'an activity that does not exist',
      withCard({ suggestedActivity: { kind: 'dans' } }),
      [[2, 'Trivsel', 'suggestedActivity.kind', 'notOneOf']],
    ],
    [
      'nothing to rate',
      withCard({ suggestedActivity: { kind: 'rate', statements: [] } }),
      [[2, 'Trivsel', 'suggestedActivity.statements', 'missing', '']],
    ],
    [
      'a link that is none',
      withCard({ links: [{ label: { da: 'Se' }, url: 'javascript:x' }] }),
      [[2, 'Trivsel', 'links.0.url', 'notHttps', '']],
    ],
    ['too many cards', { ...SMALL, cards: Array(61).fill(CARD) }, [[null, '', 'cards', 'tooMany', '60']]],
  ])('[OD7] %s', (_, data, expected) => {
    const width = expected[0]?.length;
    expect(problems(data).map((problem) => problem.slice(0, width))).toEqual(expected);
  });

  test('[OD7] all of it is said at once', () => {
    const twice = { ...SMALL, title: {}, cards: [{ title: { da: 'A' } }, { question: { da: 'B' } }] };
    expect(problems(twice).map(([card, , field]) => [card, field])).toEqual([
      [null, 'title'],
      [1, 'question'],
      [2, 'title'],
    ]);
  });

  test('[OD7] no text is a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDeckFile(text).ok).toBe(false);
      }),
    );
  });
});
