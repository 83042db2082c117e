// Sub-items, copies, splitting off, fixed items, who leads, and the cards of an item.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import {
  blockBoxMs,
  isHeading,
  itemToStart,
  outlineState,
  parentForIndent,
} from '../../src/lib/core/meeting/outline.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import type { NewItem } from '../../src/lib/core/meeting/commands.ts';
import { story, tell } from '../support/commands.ts';
import { itemId, MINUTE_MS, plannedMeeting, runningMeeting, type Play } from '../support/play.ts';

const card: Card = {
  id: 'a',
  form: 'question',
  title: 'A',
  question: 'Hvad nu?',
  points: [],
  explanation: '',
  suggestedMs: null,
  suggestedActivity: null,
  links: [],
  noteSkeleton: ['Det vi ved'],
  themes: [],
  source: null,
};

const THEMES: NewItem[] = [
  { title: 'Evaluering', kind: 'followUp', plannedMs: 15 * MINUTE_MS },
  { title: 'Temaer', kind: 'discussion', plannedMs: 0 },
  { title: 'Skolen', kind: 'discussion', plannedMs: 45 * MINUTE_MS, sub: true, cards: [card] },
  { title: 'Pause', kind: 'break', plannedMs: 10 * MINUTE_MS, sub: true },
  { title: 'Udvalget', kind: 'discussion', plannedMs: 30 * MINUTE_MS, sub: true },
  { title: 'Aftaler', kind: 'agreements', plannedMs: 15 * MINUTE_MS },
];

/** The agenda as people would write it down: a sub-item stands in a dash. */
const outline = (play: Play) => play.state.agenda.map(({ title, parentId }) => (parentId ? `- ${title}` : title));
const idOf = itemId;
const item = (play: Play, title: string) => {
  const found = play.state.agenda.find((one) => one.title === title);
  if (!found) throw new Error(`no item ${title}`);
  return found;
};

function brokenOutline({ agenda }: MeetingState): string[] {
  return agenda.flatMap((one, index) => {
    if (one.parentId === null) return [];
    const before = agenda[index - 1];
    const standsBehind = before && (before.id === one.parentId || before.parentId === one.parentId);
    const parent = agenda.find(({ id }) => id === one.parentId);
    const isRight = standsBehind && parent?.parentId === null && parent.kind !== 'break';
    return isRight ? [] : [one.title];
  });
}

describe('sub-items', () => {
  test('[AG9] a new meeting has them where its template says so', () => {
    expect(outline(plannedMeeting(THEMES))).toEqual([
      ...['Evaluering', 'Temaer', '- Skolen', '- Pause', '- Udvalget', 'Aftaler'],
    ]);
  });

  test('[AG9] whatever is done to an agenda, they stand one level deep behind their item', () => {
    fc.assert(
      fc.property(story, (steps) => {
        tell(steps, (play) => expect(brokenOutline(play.state)).toEqual([]));
      }),
      { numRuns: 200 },
    );
  });

  test('[AG9] one is added behind the others, or where it is put among them', () => {
    const play = plannedMeeting(THEMES);
    const parentId = idOf(play, 'Temaer');
    const one = { type: 'item.add', kind: 'discussion', plannedMs: MINUTE_MS, parentId } as const;
    play.done({ ...one, title: 'Ministeriet' });
    play.done({ ...one, title: 'Først', toIndex: 0 });
    expect(outline(play).slice(1, 7)).toEqual([
      ...['Temaer', '- Først', '- Skolen', '- Pause', '- Udvalget', '- Ministeriet'],
    ]);
    for (const [under, code] of [
      ['Skolen', 'item.noSubItems'],
      ['Pause', 'item.noSubItems'],
      ['Aftaler', 'item.noSubItems'],
    ] as const) {
      expect(play.refused({ ...one, title: 'x', parentId: idOf(play, under) })).toBe(code);
    }
    expect(play.refused({ ...one, title: 'x', parentId: 'nowhere' })).toBe('item.unknown');
  });

  test('[AG9] an item is moved in and out; one that has sub-items is not moved in, nor made a break', () => {
    const play = plannedMeeting(THEMES);
    const evaluation = idOf(play, 'Evaluering');
    const themes = idOf(play, 'Temaer');
    expect(play.refused({ type: 'item.move', itemId: themes, toIndex: 1, parentId: evaluation })).toBe('item.tooDeep');
    expect(play.refused({ type: 'item.move', itemId: themes, toIndex: 1, parentId: themes })).toBe('item.tooDeep');
    expect(play.refused({ type: 'item.edit', itemId: themes, kind: 'break' })).toBe('item.hasSubItems');
    play.done({ type: 'item.move', itemId: evaluation, toIndex: 99, parentId: themes });
    expect(outline(play)).toEqual(['Temaer', '- Skolen', '- Pause', '- Udvalget', '- Evaluering', 'Aftaler']);
    play.done({ type: 'item.move', itemId: idOf(play, 'Skolen'), toIndex: 1, parentId: null });
    expect(outline(play)).toEqual(['Temaer', '- Pause', '- Udvalget', '- Evaluering', 'Skolen', 'Aftaler']);
    expect(parentForIndent(play.state, item(play, 'Skolen'))?.title).toBe('Temaer');
    expect(parentForIndent(play.state, item(play, 'Temaer'))).toBeUndefined();
    expect(parentForIndent(play.state, item(play, 'Aftaler'))).toBeUndefined();
  });

  test('[AG10] an item moves with its sub-items, and never between those of another', () => {
    const play = plannedMeeting(THEMES);
    play.done({ type: 'item.move', itemId: idOf(play, 'Temaer'), toIndex: 0 });
    expect(outline(play)).toEqual(['Temaer', '- Skolen', '- Pause', '- Udvalget', 'Evaluering', 'Aftaler']);
    play.done({ type: 'item.move', itemId: idOf(play, 'Evaluering'), toIndex: 3 });
    expect(outline(play)[0]).toBe('Evaluering');
    play.done({ type: 'item.move', itemId: idOf(play, 'Evaluering'), toIndex: 1 });
    expect(outline(play)).toEqual(['Temaer', '- Skolen', '- Pause', '- Udvalget', 'Evaluering', 'Aftaler']);
    expect(play.done({ type: 'item.move', itemId: idOf(play, 'Udvalget'), toIndex: 99 })).toEqual([]);
  });

  test('[AG10] [AG5] an item goes with its sub-items and comes back with them, one by one too', () => {
    const play = plannedMeeting(THEMES);
    const before = play.state.agenda;
    const themes = idOf(play, 'Temaer');
    const school = idOf(play, 'Skolen');
    play.done({ type: 'item.remove', itemId: themes });
    expect(outline(play)).toEqual(['Evaluering', 'Aftaler']);
    play.done({ type: 'item.restore', itemId: themes });
    expect(play.state.agenda).toEqual(before);

    play.done({ type: 'item.remove', itemId: school });
    play.done({ type: 'item.remove', itemId: themes });
    play.done({ type: 'item.restore', itemId: themes });
    expect(outline(play)).toEqual(['Evaluering', 'Temaer', '- Pause', '- Udvalget', 'Aftaler']);
    play.done({ type: 'item.restore', itemId: school });
    expect(play.state.agenda).toEqual(before);

    play.done({ type: 'item.remove', itemId: themes });
    play.done({ type: 'item.restore', itemId: school });
    expect(outline(play)).toEqual(['Evaluering', 'Skolen', 'Aftaler']);
  });

  test('[AG6] [AG10] an item stays while one of its sub-items is current or holds a record', () => {
    const play = runningMeeting(THEMES);
    const [themes, school] = [idOf(play, 'Temaer'), idOf(play, 'Skolen')];
    play.done({ type: 'item.start', itemId: school });
    expect(play.refused({ type: 'item.remove', itemId: themes })).toBe('item.isCurrent');
    play.done({ type: 'decision.record', itemId: school, text: 'Godkendt' });
    play.done({ type: 'item.start', itemId: idOf(play, 'Udvalget') });
    expect(play.refused({ type: 'item.remove', itemId: school })).toBe('item.hasRecords');
  });

  test('[AG11] an item lasts as long as itself and its sub-items; a heading is as far as they are', () => {
    const play = runningMeeting(THEMES);
    const themes = idOf(play, 'Temaer');
    const heading = () => item(play, 'Temaer');
    expect(blockBoxMs(play.state.agenda, themes)).toBe(85 * MINUTE_MS);
    expect(isHeading(play.state.agenda, heading())).toBe(true);
    expect(isHeading(play.state.agenda, item(play, 'Evaluering'))).toBe(false);
    const seen = [outlineState(play.state.agenda, heading())];
    expect(itemToStart(play.state.agenda, heading()).title).toBe('Skolen');
    for (const title of ['Skolen', 'Pause', 'Udvalget', 'Aftaler']) {
      play.done({ type: 'item.start', itemId: idOf(play, title) });
      seen.push(outlineState(play.state.agenda, heading()));
    }
    expect(seen).toEqual(['waiting', 'active', 'active', 'active', 'done']);
    play.done({ type: 'item.edit', itemId: themes, plannedMs: 5 * MINUTE_MS });
    expect(itemToStart(play.state.agenda, heading()).title).toBe('Temaer');
    expect(blockBoxMs(play.state.agenda, themes)).toBe(90 * MINUTE_MS);
  });
});

describe('minutes', () => {
  test('[AG12] [AG4] fixed items, breaks, headings and the closing step keep theirs; the others share the rest', () => {
    const play = plannedMeeting(THEMES);
    play.done({ type: 'item.edit', itemId: idOf(play, 'Evaluering'), fixed: true });
    play.done({ type: 'agenda.scale', plannedMs: 90 * MINUTE_MS });
    expect(play.state.agenda.map(({ plannedMs }) => plannedMs / MINUTE_MS)).toEqual([15, 0, 30, 10, 20, 15]);
    expect(play.refused({ type: 'agenda.scale', plannedMs: 41 * MINUTE_MS })).toBe('agenda.tooShort');
    play.done({ type: 'agenda.scale', plannedMs: 42 * MINUTE_MS });
    expect(play.state.agenda.map(({ plannedMs }) => plannedMs / MINUTE_MS)).toEqual([15, 0, 1, 10, 1, 15]);
  });

  test('[AG4] what was added before the start counts as planned once it is scaled', () => {
    const play = plannedMeeting(THEMES);
    play.done({ type: 'clock.add', itemId: idOf(play, 'Skolen'), ms: 15 * MINUTE_MS });
    expect(play.done({ type: 'agenda.scale', plannedMs: 130 * MINUTE_MS })).toEqual(['clock.added', 'agenda.scaled']);
    expect(item(play, 'Skolen')).toMatchObject({ plannedMs: 60 * MINUTE_MS, addedMs: 0 });
  });

  test('[AG17] what was scaled is set back item by item in one', () => {
    const play = plannedMeeting(THEMES);
    const before = play.state;
    play.done({ type: 'agenda.scale', plannedMs: 77 * MINUTE_MS });
    const items = before.agenda.map(({ id, plannedMs }) => ({ itemId: id, plannedMs }));
    play.done({ type: 'agenda.setTimes', plannedMs: before.plannedMs, items });
    expect(play.state).toEqual(before);
    expect(play.done({ type: 'agenda.setTimes', plannedMs: before.plannedMs, items })).toEqual([]);
    play.done({ type: 'meeting.start' });
    expect(play.refused({ type: 'agenda.setTimes', plannedMs: 0, items })).toBe('meeting.alreadyStarted');
  });

  test('[AG13] what is split off takes its time from the original, and no more than is left', () => {
    const play = runningMeeting(THEMES);
    const school = idOf(play, 'Skolen');
    play.done({ type: 'item.start', itemId: school });
    play.wait(40 * MINUTE_MS);
    const part = { type: 'item.split', itemId: school, title: 'Fravær' } as const;
    expect(play.refused({ ...part, plannedMs: 6 * MINUTE_MS })).toBe('item.tooShort');
    play.done({ type: 'clock.add', itemId: school, ms: 5 * MINUTE_MS });
    expect(play.done({ ...part, plannedMs: 10 * MINUTE_MS })).toEqual(['item.edited', 'item.added']);
    expect(outline(play).slice(1, 4)).toEqual(['Temaer', '- Skolen', '- Fravær']);
    expect(item(play, 'Skolen')).toMatchObject({ plannedMs: 35 * MINUTE_MS, addedMs: 5 * MINUTE_MS });
    expect(item(play, 'Fravær')).toMatchObject({ plannedMs: 10 * MINUTE_MS, kind: 'discussion' });
  });

  test('[AG13] of time that was only added, the addition is taken', () => {
    const play = plannedMeeting(THEMES);
    const themes = idOf(play, 'Temaer');
    play.done({ type: 'clock.add', itemId: themes, ms: 10 * MINUTE_MS });
    play.done({ type: 'item.split', itemId: themes, title: 'Trivsel', plannedMs: 4 * MINUTE_MS, below: true });
    expect(item(play, 'Temaer').addedMs).toBe(6 * MINUTE_MS);
    expect(outline(play).slice(1, 6)).toEqual(['Temaer', '- Skolen', '- Pause', '- Udvalget', '- Trivsel']);
  });

  test('[AG13] of a closed item the part is closed; of the closing step it comes before it', () => {
    const play = plannedMeeting();
    const one = { type: 'item.split', title: 'Anden del', plannedMs: 5 * MINUTE_MS } as const;
    play.done({ ...one, itemId: idOf(play, 'Personalesag') });
    expect(item(play, 'Anden del').closed).toBe(true);
    play.done({ ...one, itemId: idOf(play, 'Aftaler'), title: 'Næste gang' });
    expect(outline(play).slice(-2)).toEqual(['Næste gang', 'Aftaler']);
    expect(item(play, 'Næste gang').kind).toBe('discussion');
    expect(play.refused({ ...one, itemId: idOf(play, 'Aftaler'), below: true })).toBe('item.noSubItems');
  });
});

describe('an item and what stands in it', () => {
  test('[AG14] a copy stands behind the original with all that was planned and nothing that happened', () => {
    const play = runningMeeting(THEMES);
    play.done({ type: 'item.start', itemId: idOf(play, 'Skolen') });
    play.done({ type: 'decision.record', itemId: idOf(play, 'Skolen'), text: 'Godkendt' });
    play.done({ type: 'item.edit', itemId: idOf(play, 'Skolen'), proposal: 'At vi prioriterer', caseText: 'Sagen' });
    play.done({ type: 'item.duplicate', itemId: idOf(play, 'Temaer') });
    expect(outline(play)).toEqual([
      ...['Evaluering', 'Temaer', '- Skolen', '- Pause', '- Udvalget'],
      ...['Temaer', '- Skolen', '- Pause', '- Udvalget', 'Aftaler'],
    ]);
    const copy = play.state.agenda[6];
    expect(copy).toMatchObject({ cards: [card], proposal: 'At vi prioriterer', caseText: 'Sagen', decision: '' });
    expect(copy).toMatchObject({ state: 'waiting', spentMs: 0, addedMs: 0, parentId: play.state.agenda[5]?.id });
    play.done({ type: 'item.duplicate', itemId: idOf(play, 'Pause') });
    expect(outline(play).slice(3, 5)).toEqual(['- Pause', '- Pause']);
  });

  test('[AG15] [AG7] cards are put in, in order, and taken out; the screen turns to the item', () => {
    const play = runningMeeting(THEMES);
    const id = idOf(play, 'Skolen');
    play.done({ type: 'card.add', itemId: id, card: { ...card, id: 'b' } });
    play.done({ type: 'card.add', itemId: id, card: { ...card, id: 'c' }, toIndex: 0 });
    const ids = () => item(play, 'Skolen').cards.map((one) => one.id);
    expect(ids()).toEqual(['c', 'a', 'b']);
    expect(play.refused({ type: 'card.add', itemId: id, card })).toBe('card.exists');
    play.done({ type: 'card.move', itemId: id, cardId: 'c', toIndex: 9 });
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(play.done({ type: 'card.move', itemId: id, cardId: 'c', toIndex: 9 })).toEqual([]);
    play.done({ type: 'card.show', itemId: id, cardId: 'b' });
    play.done({ type: 'card.remove', itemId: id, cardId: 'b' });
    expect(ids()).toEqual(['a', 'c']);
    expect(play.state.stage).toEqual({ view: 'item', itemId: id, cardId: null, text: '' });
    expect(item(play, 'Skolen').shownCardId).toBeNull();
    expect(play.refused({ type: 'card.remove', itemId: id, cardId: 'b' })).toBe('card.unknown');
    expect(play.refused({ type: 'card.move', itemId: id, cardId: 'b', toIndex: 0 })).toBe('card.unknown');
    for (let n = 0; n < 38; n++) play.done({ type: 'card.add', itemId: id, card: { ...card, id: `n${n}` } });
    expect(play.refused({ type: 'card.add', itemId: id, card: { ...card, id: 'b' } })).toBe('card.tooMany');
  });

  test('[AG16] who leads is somebody of the meeting or a table role', () => {
    const play = plannedMeeting(THEMES);
    const id = idOf(play, 'Evaluering');
    play.done({ type: 'item.edit', itemId: id, leadBy: { participantId: 'anna' } });
    expect(item(play, 'Evaluering').leadBy).toEqual({ participantId: 'anna' });
    expect(play.refused({ type: 'item.edit', itemId: id, leadBy: { participantId: 'nobody' } })).toBe(
      'participant.unknown',
    );
    play.done({ type: 'item.edit', itemId: id, leadBy: { tableRole: 'skoleleder' } });
    play.done({ type: 'item.edit', itemId: id, leadBy: null, lead: 'Alle' });
    expect(item(play, 'Evaluering')).toMatchObject({ leadBy: null, lead: 'Alle' });
  });

  test('[VI1] [VI3] proposal, case text, lead and cards of a closed item reach the entitled alone', () => {
    const play = plannedMeeting();
    const id = idOf(play, 'Personalesag');
    const secret = { proposal: 'Fortroligt', caseText: 'Fortroligt', leadBy: { participantId: 'carla' } };
    play.done({ type: 'item.edit', itemId: id, ...secret, plannedMs: MINUTE_MS });
    play.done({ type: 'card.add', itemId: id, card: { ...card, title: 'Fortroligt' } });
    play.done({ type: 'card.move', itemId: id, cardId: 'a', toIndex: 0 });
    play.done({ type: 'card.remove', itemId: id, cardId: 'a' });
    play.done({ type: 'item.split', itemId: id, title: 'Fortroligt', plannedMs: 0 });
    const seen = play.log.map((one, i) => visibleEvent(one, play.states[i - 1] ?? null, play.state, 'open'));
    expect(JSON.stringify(seen.slice(4))).not.toMatch(/Fortroligt|carla/);
    expect(JSON.stringify(visibleState(play.state, 'open').agenda)).not.toMatch(/Fortroligt|carla/);
    expect(visibleState(play.state, 'open').agenda[1]).toMatchObject({ plannedMs: MINUTE_MS, fixed: false });
  });
});
