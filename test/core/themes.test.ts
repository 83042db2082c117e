// Themes on items and cards.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { agendaFileText, newItemsOf, templateItems } from '../../src/lib/core/library/agenda-file.ts';
import { readAgendaFile } from '../../src/lib/core/library/read-agenda-file.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import { dealCard } from '../../src/lib/core/library/deal-card.ts';
import { STARTING_THEMES } from '../../src/lib/core/library/themes.ts';
import { commandSchema } from '../../src/lib/core/meeting/commands.ts';
import { eventSchema } from '../../src/lib/core/meeting/events.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import { itemSchema } from '../../src/lib/core/meeting/model/agenda.ts';
import { isSameTheme, MAX_THEMES, themesSchema, withThemes } from '../../src/lib/core/meeting/model/themes.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { MINUTE_MS, itemId, participant, plannedMeeting, runningMeeting, secretary } from '../support/play.ts';

const trivsel: Card = {
  ...{ id: 'kort', form: 'question', title: 'Trivsel', question: 'Hvordan har de det?', points: [], explanation: '' },
  ...{ suggestedMs: null, suggestedActivity: null, links: [], noteSkeleton: [], themes: ['Trivsel', 'Fravær'] },
  source: null,
};
const set = (id: string, themes: string[]) => ({ type: 'item.setThemes' as const, itemId: id, themes });

describe('on items', () => {
  test('[TH1] the staff put them on and take them off, before, during and after the meeting', () => {
    const play = plannedMeeting();
    const id = itemId(play, 'Velkomst');
    expect(play.done(set(id, ['Trivsel']), secretary)).toEqual(['item.themesSet']);
    expect(play.done(set(id, ['Trivsel']))).toEqual([]);
    play.done({ type: 'meeting.start' });
    play.done(set(id, ['Fravær', 'Trivsel']));
    play.done({ type: 'meeting.close' });
    play.done(set(id, []));
    expect(play.state.agenda[0]?.themes).toEqual([]);
    expect(play.refused(set(id, ['Trivsel']), participant)).toBe('command.forbidden');
    expect(play.refused(set('nowhere', ['Trivsel']))).toBe('item.unknown');
  });

  test('[TH1] they are put on minutes that are approved as well', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Velkomst');
    play.done({ type: 'meeting.close' });
    play.done({ type: 'minutes.send', until: '2099-01-01' });
    const hash = 'a'.repeat(64);
    play.send({ type: 'minutes.approve', participantId: 'anna', hash, isForAll: true }, 'system');
    expect(play.refused({ type: 'decision.record', itemId: id, text: 'Nej' })).toBe('minutes.locked');
    expect(play.done(set(id, ['Trivsel']), secretary)).toEqual(['item.themesSet']);
  });

  test('[TH1] each stands once, whatever its case, and no more than twelve', () => {
    expect(v.parse(themesSchema, [' Trivsel ', 'TRIVSEL', 'Fravær'])).toEqual(['Trivsel', 'Fravær']);
    const many = Array.from({ length: MAX_THEMES + 1 }, (_, n) => `Tema ${n}`);
    expect(v.is(themesSchema, many)).toBe(false);
    for (const wrong of [[''], ['x'.repeat(61)], [1]]) {
      expect(v.is(commandSchema, { type: 'item.setThemes', itemId: 'i', themes: wrong })).toBe(false);
    }
  });

  test('[TH1] themes put together are all of them, each once, in the order in which they came', () => {
    const theme = fc.constantFrom('Trivsel', 'trivsel', 'Fravær', ' FRAVÆR', 'Ledelse');
    fc.assert(
      fc.property(fc.array(theme), fc.array(theme), (some, more) => {
        const all = withThemes(some, more);
        for (const one of [...some, ...more]) expect(all.filter((other) => isSameTheme(one, other))).toHaveLength(1);
        expect(withThemes(all, more)).toEqual(all);
      }),
    );
  });

  test('[TH1] a copy and a part of an item keep them', () => {
    const play = plannedMeeting([
      { title: 'Drøftelse', kind: 'discussion', plannedMs: 20 * MINUTE_MS, themes: ['Trivsel'] },
    ]);
    const id = itemId(play, 0);
    play.done({ type: 'item.duplicate', itemId: id });
    play.done({ type: 'item.split', itemId: id, title: 'Mere', plannedMs: 5 * MINUTE_MS });
    expect(play.state.agenda.map(({ themes }) => themes)).toEqual([['Trivsel'], ['Trivsel'], ['Trivsel']]);
  });

  test('[TH3] those of a closed item are told to nobody who may not see it', () => {
    const play = runningMeeting();
    const before = play.state;
    play.done(set(itemId(play, 'Personalesag'), ['Hemmeligt tema']));
    const recorded = play.log.at(-1);
    if (!recorded) throw new Error('it happened');
    expect(JSON.stringify(visibleEvent(recorded, before, play.state, 'open'))).not.toContain('Hemmeligt');
    expect(JSON.stringify(visibleState(play.state, 'open'))).not.toContain('Hemmeligt');
    expect(JSON.stringify(visibleState(play.state, 'entitled'))).toContain('Hemmeligt');
  });
});

describe('on cards', () => {
  test('[TH2] a card that is shown for the first time gives the item its themes', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Velkomst');
    play.done({ type: 'card.add', itemId: id, card: trivsel });
    play.done(set(id, ['Ledelse', 'fravær']));
    const show = () => play.done({ type: 'card.show', itemId: id, cardId: 'kort' });
    show();
    expect(play.state.agenda[0]?.themes).toEqual(['Ledelse', 'fravær', 'Trivsel']);
    play.done(set(id, ['Ledelse']));
    play.done({ type: 'stage.show', view: 'agenda' });
    show();
    expect(play.state.agenda[0]?.themes).toEqual(['Ledelse']);
  });

  test('[TH2] the built-in cards are filed under words of the starting list', () => {
    const words = new Set(STARTING_THEMES.map(({ da }) => da));
    const used = allDecks.flatMap(({ cards }) => cards).flatMap((card) => dealCard(card, 'da').themes);
    expect(used).toContain('Trivsel');
    expect(used.filter((theme) => !words.has(theme))).toEqual([]);
  });
});

test('[TH4] an item, a card and an event of the time before them have none', () => {
  const { themes: _cardThemes, ...oldCard } = trivsel;
  const play = plannedMeeting([{ title: 'Kort', kind: 'discussion', plannedMs: MINUTE_MS, cards: [trivsel] }]);
  const { themes: _themes, ...item } = play.state.agenda[0] ?? expect.fail('there is an item');
  const old = v.parse(itemSchema, { ...item, cards: [oldCard] });
  expect([old.themes, old.cards[0]?.themes]).toEqual([[], []]);
  const event = v.parse(eventSchema, { type: 'card.added', itemId: 'i', card: oldCard, index: 0 });
  expect(event).toMatchObject({ card: { themes: [] } });
});

test('[TH4] an agenda goes into a file and comes back with its themes', () => {
  const play = plannedMeeting([
    { title: 'Drøftelse', kind: 'discussion', plannedMs: 20 * MINUTE_MS, themes: ['Trivsel'], cards: [trivsel] },
  ]);
  const text = agendaFileText({
    ...{ format: 'samtalerum/agenda', version: 1, name: 'Vores', description: '', language: 'da' },
    items: templateItems(play.state.agenda),
  });
  const read = readAgendaFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [item] = newItemsOf(read.file.items, 20 * MINUTE_MS);
  expect(item).toMatchObject({ themes: ['Trivsel'], cards: [{ themes: ['Trivsel', 'Fravær'] }] });
});
