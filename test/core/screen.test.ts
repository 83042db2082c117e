import { describe, expect, test } from 'vitest';
import { clockPlaceOf, pictureOf } from '../../src/lib/components/screen/picture.ts';
import { firstFittingStep, listStep, pageAt, STEP_COUNT, textStep } from '../../src/lib/components/common/text-size.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import type { Stage } from '../../src/lib/core/meeting/model/stage.ts';
import { STAGE_VIEWS } from '../../src/lib/core/meeting/vocabulary.ts';
import { itemId, runningMeeting, THREE_ITEMS } from '../support/play.ts';

const CARD: Card = {
  id: 'card1',
  form: 'question',
  title: 'Samtalerum',
  question: 'Hvor taler vi sammen?',
  points: [],
  explanation: '',
  suggestedMs: null,
  suggestedActivity: null,
  links: [],
  noteSkeleton: [],
  themes: [],
  source: null,
};

/** A running meeting at its first item, which has one card. */
function atFirstItem(): MeetingState {
  const play = runningMeeting();
  play.done({ type: 'item.start', itemId: itemId(play, 0) });
  const [first, ...others] = play.state.agenda;
  if (!first) throw new Error('no item');
  return { ...play.state, agenda: [{ ...first, cards: [CARD] }, ...others] };
}
const staged = (state: MeetingState, stage: Partial<Stage>): MeetingState => ({
  ...state,
  stage: { view: 'agenda', itemId: null, cardId: null, text: '', ...stage },
});

describe('the picture of the shared screen', () => {
  test('[SC1] every view gives a picture, with an item and without one', () => {
    const state = atFirstItem();
    for (const view of STAGE_VIEWS) {
      expect(pictureOf(staged(state, { view })).kind).toBeTypeOf('string');
      expect(pictureOf(staged({ ...state, current: null }, { view })).kind).toBeTypeOf('string');
    }
  });

  test('[SC1] a card is shown with its item; one that is gone leaves the item, an item that is gone the agenda', () => {
    const state = atFirstItem();
    const first = state.agenda[0]?.id ?? '';
    const shown = pictureOf(staged(state, { view: 'card', itemId: first, cardId: 'card1' }));
    expect(shown).toMatchObject({ kind: 'card', card: { id: 'card1' }, item: { id: first } });
    expect(pictureOf(staged(state, { view: 'card', itemId: first, cardId: 'gone' }))).toMatchObject({ kind: 'item' });
    expect(pictureOf(staged(state, { view: 'card', itemId: 'gone', cardId: 'card1' })).kind).toBe('agenda');
  });

  test('[SC1] an activity shows its item until it has a face; wifi that is not set the way in; an empty message the agenda', () => {
    const state = atFirstItem();
    expect(pictureOf(staged(state, { view: 'wifi' })).kind).toBe('join');
    const wifi = { name: 'Fjordby-gæst', code: 'sommer' };
    expect(pictureOf(staged({ ...state, wifi }, { view: 'wifi' }))).toEqual({ kind: 'wifi', wifi });
    expect(pictureOf(staged(state, { view: 'activity' })).kind).toBe('item');
    expect(pictureOf(staged(state, { view: 'message', text: '' })).kind).toBe('agenda');
    expect(pictureOf(staged(state, { view: 'message', text: 'Velkommen' }))).toEqual({
      kind: 'message',
      text: 'Velkommen',
    });
  });

  test('[SC1] a break tells of its item only when that item is a break', () => {
    const state = atFirstItem();
    const first = state.agenda[0]?.id ?? '';
    expect(pictureOf(staged(state, { view: 'break', itemId: first }))).toEqual({ kind: 'break', item: null });
    const [item, ...others] = state.agenda;
    if (!item) throw new Error('no item');
    const resting: MeetingState = { ...state, agenda: [{ ...item, kind: 'break' }, ...others] };
    expect(pictureOf(staged(resting, { view: 'break', itemId: first }))).toMatchObject({ item: { id: first } });
  });

  test('[SC2] what is long to read has the whole width: the clock stands in the head', () => {
    const state = atFirstItem();
    const first = state.agenda[0]?.id ?? '';
    const card = pictureOf(staged(state, { view: 'card', itemId: first, cardId: 'card1' }));
    if (card.kind !== 'card') throw new Error('no card');
    expect(clockPlaceOf(card)).toBe('beside');
    expect(clockPlaceOf({ ...card, card: { ...CARD, points: ['a', 'b'] } })).toBe('head');
    expect(clockPlaceOf({ kind: 'agenda', itemCount: THREE_ITEMS.length })).toBe('beside');
    expect(clockPlaceOf({ kind: 'agenda', itemCount: 20 })).toBe('head');
    expect(clockPlaceOf(pictureOf(staged(state, { view: 'item' })))).toBe('within');
  });
});

describe('the size of a text', () => {
  test('[SC2] a longer text never begins at a larger size, and every step exists', () => {
    const steps = [0, 10, 40, 100, 250, 1_000, 20_000].map((length) => textStep('x'.repeat(length)));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(Math.max(...steps)).toBeLessThan(STEP_COUNT.text);
    expect(textStep('Hvad nu?', 6)).toBeGreaterThan(textStep('Hvad nu?'));
    const lists = [0, 5, 9, 30, 200].map(listStep);
    expect(lists).toEqual(lists.toSorted((a, b) => a - b));
    expect(Math.max(...lists)).toBeLessThan(STEP_COUNT.list);
  });

  test('[SC2] the first step that fits is taken, and the last one when none does', () => {
    expect(firstFittingStep(1, 6, (step) => step >= 3)).toBe(3);
    expect(firstFittingStep(4, 6, () => true)).toBe(4);
    expect(firstFittingStep(0, 6, () => false)).toBe(5);
  });

  test('[SC2] pages turn by the clock and come round; a single page stays', () => {
    expect([0, 999, 1_000, 2_500, 3_000].map((nowMs) => pageAt(nowMs, 3, 1_000))).toEqual([0, 0, 1, 2, 0]);
    expect(pageAt(7_000, 1, 1_000)).toBe(0);
  });
});
