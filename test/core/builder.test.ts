// What the builder makes of typed words: who leads an item, and which cards a search finds.

import { describe, expect, test } from 'vitest';
import { leadFromText, leadOffers, leadText } from '../../src/lib/components/common/lead.ts';
import { cardsFound, dealtDecks } from '../../src/lib/components/common/deck-search.ts';
import { plannedMeeting } from '../support/play.ts';

describe('who leads', () => {
  const { state } = plannedMeeting();

  test('[AG16] a name is a person, a role at the table is a role, and anything else stands as it is typed', () => {
    expect(leadFromText(state, ' anna holm ')).toEqual({ leadBy: { participantId: 'anna' }, lead: '' });
    expect(leadFromText(state, 'Skoleleder')).toEqual({ leadBy: { tableRole: 'skoleleder' }, lead: '' });
    expect(leadFromText(state, 'Skolen og forvaltningen')).toEqual({ leadBy: null, lead: 'Skolen og forvaltningen' });
    expect(leadFromText(state, '')).toEqual({ leadBy: null, lead: '' });
    expect(leadOffers(state).slice(0, 3)).toEqual(['Anna Holm', 'Bent Krogh', 'Carla Juhl']);
  });

  test('[AG16] whoever was chosen is shown under the name that they have now; who is gone gives way to the words', () => {
    const chosen = { leadBy: { participantId: 'anna' }, lead: 'Formanden' };
    expect(leadText(state, chosen)).toBe('Anna Holm');
    const renamed = state.participants.map((one) => (one.id === 'anna' ? { ...one, name: 'Anna Berg' } : one));
    expect(leadText({ ...state, participants: renamed }, chosen)).toBe('Anna Berg');
    expect(leadText({ ...state, participants: [] }, chosen)).toBe('Formanden');
  });
});

describe('the decks', () => {
  test('[AG7] a search finds cards that hold every word of it, in any case, and leaves out empty decks', async () => {
    const decks = await dealtDecks('da');
    const found = cardsFound(decks, 'OPRYDNING');
    expect(found.flatMap(({ cards }) => cards.map(({ id }) => id))).toContain('indsatser-oprydning');
    expect(found.length).toBeLessThan(decks.length);
    expect(cardsFound(decks, '')).toEqual(decks);
    expect(cardsFound(decks, 'oprydning findesikke')).toEqual([]);
  });
});
