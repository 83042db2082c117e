// A deck on paper, read back by pdf.js: every word of every card, eight to a page, tagged and in Danish.

import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Exports } from '../../server/exports/exports.ts';
import { cardSheet } from '../../src/lib/core/library/card-sheet.ts';
import { dealCard, dealOwnCard } from '../../src/lib/core/library/deal-card.ts';
import { ownCardSchema } from '../../src/lib/core/library/deck-file.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import { readPdf } from '../support/read-pdf.ts';

const WORDS = { deck: 'Kortsæt', minutes: 'min.', of: 'af' };
const LONGEST = 'Ord '.repeat(100).trim();

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

async function printed(title: string, cards: readonly Card[]) {
  const sheet = cardSheet(cards, { title, language: 'da', organisation: 'Fjordby Kommune', words: WORDS });
  const { body, conforms, fileName } = await exports.renderCards(sheet);
  return { ...(await readPdf(body)), conforms, fileName };
}
const bare = (text: string) => text.replace(/[\s\u00AD-]/g, '');
const ownCard = (data: object) => dealOwnCard('a', v.parse(ownCardSchema, data), 'da');

test('[OD10] every built-in deck is printed whole: no word of a card is missing', async () => {
  for (const { title, cards } of allDecks) {
    const dealt = cards.map((card) => dealCard(card, 'da'));
    const pdf = await printed(title.da, dealt);
    const text = bare(pdf.text);
    expect(pdf).toMatchObject({ title: title.da, language: 'da-DK', claimsUa: true, conforms: true });
    for (const card of dealt) {
      for (const part of [card.title, card.question, ...card.points]) expect(text, card.id).toContain(bare(part));
    }
  }
}, 60_000);

test('[OD10] eight cards fill a page and a ninth begins the next; the deck is the first heading, each card one below', async () => {
  const cards = Array.from({ length: 9 }, (_, n) =>
    ownCard({ title: { da: `Kort ${n + 1}` }, question: { da: 'Hvad nu?' }, suggestedMinutes: 5 }),
  );
  expect((await printed('Otte', cards.slice(0, 8))).pages).toBe(1);
  const nine = await printed('Ni', cards);
  expect(nine.pages).toBe(2);
  expect(nine.roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', ...cards.map(() => 'H2')]);
  expect(nine.text).toContain('Kortsæt: Ni');
  expect(nine.fileName).toBe('Kortsæt Ni.pdf');
});

test('[OD10] a card that is too long for one goes on in the next, with all its points', async () => {
  const points = Array.from({ length: 20 }, (_, n) => ({ da: `${n + 1}. ${LONGEST}`.slice(0, 400) }));
  const { text, pages } = await printed('Lang', [
    ownCard({ title: { da: 'Lang' }, question: { da: 'Hvad?' }, points }),
  ]);
  expect(pages).toBeGreaterThan(1);
  expect(text).toContain('Lang (2 af');
  for (const { da } of points) expect(bare(text)).toContain(bare(da));
});

test('[OD10] what people write is never markup, and a sign that no font has costs the standard alone', async () => {
  const hostile = '#panic("x") $x$ *fed* @ref <label> // [a] \\ & {{y}}';
  const card = ownCard({ title: { da: '#let a = 1' }, question: { da: hostile }, points: [{ da: 'สวัสดี 👩‍🏫' }] });
  const pdf = await printed('= Overskrift', [card]);
  expect(bare(pdf.text)).toContain(bare(hostile));
  expect(pdf.pages).toBe(1);
});
