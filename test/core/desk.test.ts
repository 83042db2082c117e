import { describe, expect, test } from 'vitest';
import { itemCount, itemNumber } from '../../src/lib/components/common/agenda-order.ts';
import { countGaps, gapsOf } from '../../src/lib/components/common/agreement-gaps.ts';
import { draftStatus, keepMine, storedDraft, typed } from '../../src/lib/components/common/decision-draft.ts';
import { differenceText, usedText } from '../../src/lib/components/common/item-time.ts';
import { ownerChoices, ownerFromText, textOfOwner } from '../../src/lib/components/common/owner-choice.ts';
import { actionOf, DESK_KEYS, DESK_VIEWS, type KeyPress } from '../../src/lib/components/facilitator/desk-keys.ts';
import { happeningBetween } from '../../src/lib/components/participant/announcements.ts';
import { phraseAsked } from '../../src/lib/components/common/phrase-keys.ts';
import { secretaryAction, SECRETARY_KEYS } from '../../src/lib/components/secretary/secretary-keys.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Participant } from '../../src/lib/core/meeting/model/people.ts';
import { nextItem } from '../../src/lib/core/meeting/outline.ts';
import { aPerson } from '../support/people.ts';
import { itemId, MINUTE_MS, plannedMeeting, runningMeeting } from '../support/play.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...held,
});

describe('the keys', () => {
  test('[SC4] each action has a key of its own, and every view of the screen has one', () => {
    const keys = Object.values(DESK_KEYS);
    expect(new Set(keys).size).toBe(keys.length);
    for (const view of DESK_VIEWS) expect(actionOf(press(DESK_KEYS[`show:${view}`]), 'page')).toBe(`show:${view}`);
    expect(actionOf(press('N'), 'page')).toBe('next');
    expect(actionOf(press('4'), 'page')).toEqual({ card: 4 });
    expect(actionOf(press('æ'), 'page')).toBeNull();
    expect(actionOf(press('PageDown'), 'page')).toBe('nextCard');
    expect(actionOf(press('PageDown'), 'control')).toBeNull();
  });

  test('[SC4] a key acts neither in a field, nor with a modifier, nor while it is held', () => {
    expect(actionOf(press('n'), 'field')).toBeNull();
    expect(actionOf(press('1'), 'field')).toBeNull();
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'repeat'] as const) {
      expect(actionOf(press('n', { [held]: true }), 'page')).toBeNull();
    }
  });

  test('[SC4] Space belongs to the button that has the focus, else to the clock', () => {
    expect(actionOf(press(' '), 'control')).toBeNull();
    expect(actionOf(press(' '), 'page')).toBe('toggleClock');
    expect(actionOf(press('n'), 'control')).toBe('next');
  });

  test('[SC4] the secretary’s keys need Alt, so that they work while one writes', () => {
    const held = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };
    for (const [action, { code }] of Object.entries(SECRETARY_KEYS)) {
      expect(secretaryAction({ code, ...held, shiftKey: true })).toBeNull();
      expect(secretaryAction({ code, ...held })).toBe(action);
      expect(secretaryAction({ code, ...held, altKey: false })).toBeNull();
    }
  });

  test('[PH1] Alt, Shift and a number ask for a phrase, and nothing else does', () => {
    const held = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: true };
    expect(phraseAsked({ code: 'Digit1', ...held })).toBe(0);
    expect(phraseAsked({ code: 'Digit9', ...held })).toBe(8);
    for (const other of [{ code: 'Digit0' }, { code: 'KeyA' }, { shiftKey: false }, { ctrlKey: true }]) {
      expect(phraseAsked({ code: 'Digit1', ...held, ...other })).toBeNull();
    }
  });
});

describe('a decision that is being written', () => {
  test('[SC3] the first stroke fixes the text it grew from', () => {
    const first = typed(null, 'Vi', 'Før');
    expect(typed(first, 'Vi beslutter', 'Imens')).toEqual({ base: 'Før', text: 'Vi beslutter' });
  });

  test('[SC3] it is changed against the text it grew from, and in conflict with another one', () => {
    const draft = typed(null, 'Vi beslutter A', '');
    expect(draftStatus(null, '')).toBe('recorded');
    expect(draftStatus(draft, '')).toBe('changed');
    expect(draftStatus(draft, 'Vi beslutter B')).toBe('conflict');
    expect(draftStatus(keepMine(draft, 'Vi beslutter B'), 'Vi beslutter B')).toBe('changed');
    expect(draftStatus({ ...draft, text: ' Vi beslutter B ' }, 'Vi beslutter B')).toBe('recorded');
  });

  test('[SC3] a reload finds it again; what is no draft is none', () => {
    const draft = typed(null, 'Vi beslutter', 'Før');
    expect(storedDraft(JSON.stringify(draft))).toEqual(draft);
    for (const stored of [null, '', '{', '{"base":1}', '"text"']) expect(storedDraft(stored)).toBeNull();
  });
});

describe('who is responsible', () => {
  const choicesOf = (participants: Participant[]) =>
    ownerChoices({ ...plannedMeeting().state, participants }, ({ tableRole }) => tableRole ?? '');

  test('[SC5] a name that one person of the meeting has means that person, whatever its case and spaces', () => {
    const choices = choicesOf([aPerson('p1', 'Mette Holm'), aPerson('p2', 'Jens')]);
    expect(ownerFromText('  mette holm ', choices)).toEqual({ participantId: 'p1' });
    expect(ownerFromText('Skolechefen', choices)).toEqual({ name: 'Skolechefen' });
    expect(ownerFromText('   ', choices)).toBeNull();
  });

  test('[SC5] namesakes are told apart by their role, and never guessed at', () => {
    const choices = choicesOf([
      aPerson('p1', 'Mette', { tableRole: 'skoleleder' }),
      aPerson('p2', 'Mette', { tableRole: 'lærer' }),
      aPerson('p3', 'Ole'),
      aPerson('p4', 'ole'),
    ]);
    expect(choices.slice(0, 2).map(({ text }) => text)).toEqual(['Mette (skoleleder)', 'Mette (lærer)']);
    expect(ownerFromText('Mette (lærer)', choices)).toEqual({ participantId: 'p2' });
    expect(ownerFromText('Ole', choices)).toEqual({ name: 'Ole' });
  });

  test('[SC5] those in the room come first, the nameless not at all, and a choice reads back as itself', () => {
    const choices = choicesOf([aPerson('p1', 'Inviteret', { joined: false }), aPerson('p2', 'Her'), aPerson('p3', '')]);
    expect(choices.map(({ participantId }) => participantId)).toEqual(['p2', 'p1']);
    for (const choice of choices) {
      expect(textOfOwner(ownerFromText(choice.text, choices), choices)).toBe(choice.text);
    }
    expect(textOfOwner({ name: 'Skolechefen' }, choices)).toBe('Skolechefen');
    expect(textOfOwner(null, choices)).toBe('');
  });
});

describe('what the room is told', () => {
  const stateAfter = (...steps: ((play: ReturnType<typeof plannedMeeting>) => void)[]): MeetingState => {
    const play = plannedMeeting();
    for (const step of steps) step(play);
    return play.state;
  };
  const start = (play: ReturnType<typeof plannedMeeting>) => play.done({ type: 'meeting.start' });
  const first = (play: ReturnType<typeof plannedMeeting>) => play.done({ type: 'item.start', itemId: itemId(play, 0) });
  const close = (play: ReturnType<typeof plannedMeeting>) => play.done({ type: 'meeting.close' });

  test('[SC6] start, item and end are each told once', () => {
    const [planned, running, atItem, closed] = [
      stateAfter(),
      stateAfter(start),
      stateAfter(start, first),
      stateAfter(start, first, close),
    ];
    expect(happeningBetween(planned, running)).toEqual({ kind: 'started' });
    expect(happeningBetween(running, atItem)).toMatchObject({ kind: 'item' });
    expect(happeningBetween(atItem, atItem)).toBeNull();
    expect(happeningBetween(atItem, closed)).toEqual({ kind: 'closed' });
    expect(happeningBetween(closed, closed)).toBeNull();
  });

  test('[SC6] who was away hears of the item, not of the start before it', () => {
    expect(happeningBetween(stateAfter(), stateAfter(start, first))).toMatchObject({ kind: 'item' });
  });

  test('[SC6] a card is told when it comes, and again when it comes back, but not while it stands', () => {
    const atItem = stateAfter(start, first);
    const shownId = atItem.agenda[0]?.id ?? '';
    const withCard: MeetingState = {
      ...atItem,
      stage: { view: 'card', itemId: shownId, cardId: 'card1', text: '' },
    };
    expect(happeningBetween(atItem, withCard)).toEqual({ kind: 'card', itemId: shownId, cardId: 'card1' });
    expect(happeningBetween(withCard, { ...withCard, agreements: [] })).toBeNull();
  });
});

describe('order, time and what is lacking', () => {
  test('[SC7] the next item waits behind the current one; what was jumped over comes last', () => {
    const play = runningMeeting();
    expect(nextItem(play.state)?.id).toBe(itemId(play, 0));
    play.done({ type: 'item.start', itemId: itemId(play, 1) });
    expect(nextItem(play.state)?.id).toBe(itemId(play, 2));
    play.done({ type: 'item.start', itemId: itemId(play, 2) });
    expect(nextItem(play.state)?.id).toBe(itemId(play, 0));
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    expect(nextItem(play.state)).toBeUndefined();
  });

  test('[SC7] [AG11] a heading is passed over for its sub-items', () => {
    const play = runningMeeting([
      { title: 'Temaer', kind: 'discussion', plannedMs: 0 },
      { title: 'Skolen', kind: 'discussion', plannedMs: MINUTE_MS, sub: true },
      { title: 'Aftaler', kind: 'agreements', plannedMs: MINUTE_MS },
    ]);
    expect(nextItem(play.state)?.title).toBe('Skolen');
    play.done({ type: 'item.start', itemId: itemId(play, 2) });
    play.done({ type: 'item.start', itemId: itemId(play, 1) });
    expect(nextItem(play.state)).toBeUndefined();
    expect(itemNumber(play.state, itemId(play, 1))).toBe('1.1');
  });

  test('[MI7] the screens number the items as the minutes do: breaks have no number and are not counted', () => {
    const { state } = plannedMeeting([
      { title: 'Velkomst', kind: 'orientation', plannedMs: MINUTE_MS },
      { title: 'Kaffe', kind: 'break', plannedMs: MINUTE_MS },
      { title: 'Aftaler', kind: 'agreements', plannedMs: MINUTE_MS },
    ]);
    expect(state.agenda.map((item) => itemNumber(state, item.id))).toEqual(['1', '', '2']);
    expect(itemCount(state)).toBe(2);
  });

  test('[SC8] an agreement lacks what it has not', () => {
    const play = runningMeeting();
    const add = (owner: { name: string } | null, followUpOn: string | null) =>
      play.done({ type: 'agreement.add', what: 'Ring', owner, followUpOn });
    add(null, null);
    add({ name: 'Ole' }, null);
    add(null, '2027-01-01');
    add({ name: 'Ole' }, '2027-01-01');
    expect(play.state.agreements.map(gapsOf)).toEqual([['owner', 'date'], ['date'], ['owner'], []]);
    expect(countGaps(play.state)).toEqual({ owner: 2, date: 2 });
  });

  test('[SC8] minutes used and the end’s difference carry a plus or a minus, in whole minutes', () => {
    expect(usedText(24.9 * MINUTE_MS, 25 * MINUTE_MS)).toBe('24/25');
    expect(usedText(27 * MINUTE_MS, 25 * MINUTE_MS)).toBe('27/25 +2');
    expect(differenceText(2 * MINUTE_MS, 0)).toBe('+2');
    expect(differenceText(0, 3 * MINUTE_MS)).toBe('−3');
    expect(differenceText(20_000, 0)).toBe('');
  });
});
