// A card in its form: what the fields hold is the card, and nothing of it is lost when it is saved as it stands.

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { linesOf, linkFields, typedCard } from '../../src/lib/components/office/library/card-form.ts';
import type { Localised } from '../../src/lib/core/library/content-text.ts';
import { asOwnCard } from '../../src/lib/core/library/deal-card.ts';
import { ownCardSchema, type OwnCard } from '../../src/lib/core/library/deck-file.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import { readOwnCard } from '../../src/lib/core/library/read-deck-file.ts';

const CARD = { title: { da: 'Trivsel' }, question: { da: 'Hvordan har de det?' } };
const own = (card: object): OwnCard => v.parse(ownCardSchema, { ...CARD, ...card });

/** The fields of the form as it is opened with the card. */
function fieldsOf(card: OwnCard): Record<string, string> {
  const fields: Record<string, string> = {
    ...{ form: card.form, minutes: String(card.suggestedMinutes ?? ''), activity: card.suggestedActivity?.kind ?? '' },
    ...{ publisher: card.source?.publisher ?? '', source: card.source?.title ?? '', place: card.source?.place ?? '' },
  };
  const put = (name: string, text: Localised | undefined) => {
    if (text) Object.assign(fields, { [`${name}.da`]: text.da, [`${name}.en`]: text.en });
  };
  put('title', card.title);
  put('question', card.question);
  put('explanation', card.explanation);
  put('points', linesOf(card.points));
  put('noteSkeleton', linesOf(card.noteSkeleton));
  put('themes', linesOf(card.themes));
  for (const [index, { label, url }] of card.links.entries()) {
    put(`link${index}`, label);
    fields[`url${index}`] = url;
  }
  for (const [name, value] of Object.entries(card.suggestedActivity ?? {})) {
    if (name === 'kind') continue;
    const field = name === 'question' ? 'activityQuestion' : name;
    put(field, Array.isArray(value) ? linesOf(value) : (value as Localised));
  }
  return fields;
}

function saved(fields: Record<string, string>) {
  const read = readOwnCard(typedCard((name) => fields[name] ?? ''));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.card;
}

test('[OD11] every built-in card, copied and saved as it stands, is the same', () => {
  for (const { cards } of allDecks) {
    for (const card of cards.map(asOwnCard)) {
      expect(saved(fieldsOf(card))).toEqual(card);
      expect(linkFields(card)).toBeGreaterThan(card.links.length);
    }
  }
});

test('[OD11] each kind of activity with all that it may have', () => {
  const text = (da: string) => ({ da, en: `${da} (en)` });
  const activities = [
    { kind: 'mark', rows: [text('A'), text('B')], columns: [text('C')] },
    { kind: 'rate', statements: [text('A')], low: text('lidt'), high: text('meget') },
    { kind: 'dots', question: text('Hvad først?'), options: [text('A'), text('B')] },
    { kind: 'stance', statement: text('Det går godt') },
    { kind: 'initiatives' },
    { kind: 'checkIn', question: text('Hvad er du optaget af?') },
    { kind: 'groups' },
  ];
  for (const suggestedActivity of activities) {
    const card = own({ suggestedActivity });
    expect(saved(fieldsOf(card))).toEqual(card);
  }
});

test('[OD11] lines stand beside their translation, empty ones are left out, and an entry on several lines becomes one', () => {
  const typed = { 'title.da': 'A', 'question.da': 'B?', 'points.da': 'et\n\ntre\n', 'points.en': 'one\n\n\nfour' };
  expect(saved(typed).points).toEqual([
    { da: 'et', en: 'one' },
    { da: 'tre', en: '' },
    { da: '', en: 'four' },
  ]);
  expect(linesOf([{ da: 'en\nlang', en: '' }]).da).toBe('en lang');
});

test('[OD11] what is wrong is told by the field', () => {
  const read = readOwnCard(typedCard((name) => ({ 'title.da': 'A', minutes: 'ti', activity: 'rate' })[name] ?? ''));
  expect(read.ok ? [] : read.problems.map(({ place, rule }) => [place.field, rule])).toEqual([
    ['question', 'noLanguage'],
    ['suggestedMinutes', 'notNumber'],
    ['suggestedActivity.statements', 'missing'],
  ]);
});
