// Shuffling the cards of an item: the same cards, in an order drawn once, and what the room has seen stays where it is.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../src/lib/core/meeting/decide.ts';
import { evolve } from '../../src/lib/core/meeting/evolve.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import { findDeckCard } from '../support/deck-card.ts';
import { facilitator, itemId, MINUTE_MS, participant, runningMeeting } from '../support/play.ts';

const ids = (cards: readonly Card[] | undefined) => cards?.map(({ id }) => id) ?? [];

function meetingWithCards(count: number) {
  const card = findDeckCard('seks-virksomme-mekanismer', 'mekanisme-partnerskaber');
  const cards = Array.from({ length: count }, (_, index) => ({ ...card, id: `kort-${index}` }));
  return runningMeeting([{ title: 'Kort', kind: 'reflection', plannedMs: MINUTE_MS, cards }]);
}

test('[AG18] what is still to come is put in the order of the lots, and what was shown stays', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 8, maxLength: 8 }),
      fc.nat(8),
      (lots, shown) => {
        const play = meetingWithCards(8);
        const item = itemId(play, 0);
        if (shown > 0) play.done({ type: 'card.show', itemId: item, cardId: `kort-${shown - 1}` });
        const before = ids(play.state.agenda[0]?.cards);
        const left = [...lots];
        const context = { actor: facilitator, nowMs: play.nowMs, newId: () => left.shift() ?? '' };
        const decision = decide(play.state, { type: 'card.shuffle', itemId: item }, context);
        if (!decision.ok) throw new Error(decision.code);
        const after = decision.events.reduce(
          (state, event) => evolve(state, { seq: 99, at: play.nowMs, by: 'anna', event }),
          play.state,
        );
        const drawn = before.slice(shown).map((id, index) => ({ id, lot: lots[index] ?? '' }));
        const expected = drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ id }) => id);
        expect(ids(after.agenda[0]?.cards)).toEqual([...before.slice(0, shown), ...expected]);
      },
    ),
  );
});

test('[AG18] it is the facilitator’s, and needs an item', () => {
  const play = meetingWithCards(2);
  expect(play.refused({ type: 'card.shuffle', itemId: 'nowhere' })).toBe('item.unknown');
  expect(play.refused({ type: 'card.shuffle', itemId: itemId(play, 0) }, participant)).toBe('command.forbidden');
});

test('[AG18] [DC3] with one card to come there is nothing to shuffle', () => {
  const play = meetingWithCards(2);
  play.done({ type: 'card.show', itemId: itemId(play, 0), cardId: 'kort-0' });
  const logged = play.log.length;
  play.done({ type: 'card.shuffle', itemId: itemId(play, 0) });
  expect(play.log).toHaveLength(logged);
});
