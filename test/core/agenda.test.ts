import { describe, expect, test } from 'vitest';
import { itemId, MINUTE_MS, plannedMeeting, runningMeeting, secretary, type Play } from '../support/play.ts';

const titles = (play: Play) => play.state.agenda.map((item) => item.title);

describe('the agenda', () => {
  test('[AG1] a new item comes before the closing step, or where it is put', () => {
    const play = plannedMeeting();
    play.done({ type: 'item.add', title: 'Sidst', kind: 'discussion', plannedMs: 5 * MINUTE_MS });
    play.done({ type: 'item.add', title: 'Først', kind: 'discussion', plannedMs: 5 * MINUTE_MS, toIndex: 0 });
    expect(titles(play)).toEqual(['Først', 'Velkomst', 'Personalesag', 'Sidst', 'Aftaler']);
  });

  test('[AG2] nothing comes behind the closing step, and it does not move', () => {
    const play = plannedMeeting();
    play.done({ type: 'item.add', title: 'Nyt', kind: 'discussion', plannedMs: MINUTE_MS, toIndex: 99 });
    play.done({ type: 'item.move', itemId: itemId(play, 'Velkomst'), toIndex: 99 });
    expect(titles(play)).toEqual(['Personalesag', 'Nyt', 'Velkomst', 'Aftaler']);
    expect(play.done({ type: 'item.move', itemId: itemId(play, 'Aftaler'), toIndex: 0 })).toEqual([]);
  });

  test('[AG2] an agenda without a closing step takes items at its end', () => {
    const play = plannedMeeting();
    play.done({ type: 'item.remove', itemId: itemId(play, 'Aftaler') });
    play.done({ type: 'item.add', title: 'Nyt', kind: 'discussion', plannedMs: MINUTE_MS });
    expect(titles(play)).toEqual(['Velkomst', 'Personalesag', 'Nyt']);
  });

  test('[AG3] items are moved, renamed and given other minutes, also while the meeting runs', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Velkomst');
    play.done({ type: 'item.edit', itemId: id, title: 'Goddag', plannedMs: 7 * MINUTE_MS, lead: 'Formanden' });
    play.done({ type: 'item.move', itemId: id, toIndex: 1 });
    expect(play.state.agenda[1]).toMatchObject({ id, title: 'Goddag', plannedMs: 7 * MINUTE_MS, lead: 'Formanden' });
    expect(play.done({ type: 'item.edit', itemId: id, title: 'Goddag' })).toEqual([]);
    expect(play.done({ type: 'item.move', itemId: id, toIndex: 1 })).toEqual([]);
    expect(play.refused({ type: 'item.edit', itemId: 'nowhere', title: 'x' })).toBe('item.unknown');
  });

  test('[AG4] scaling keeps the proportions and hits the length', () => {
    const play = plannedMeeting();
    play.done({ type: 'agenda.scale', plannedMs: 90 * MINUTE_MS });
    expect(play.state.plannedMs).toBe(90 * MINUTE_MS);
    expect(play.state.agenda.map((item) => item.plannedMs / MINUTE_MS)).toEqual([25, 50, 15]);
    expect(play.done({ type: 'agenda.scale', plannedMs: 90 * MINUTE_MS })).toEqual([]);
    expect(play.refused({ type: 'agenda.scale', plannedMs: 16 * MINUTE_MS })).toBe('agenda.tooShort');
  });

  test('[AG4] a running agenda is not scaled', () => {
    expect(runningMeeting().refused({ type: 'agenda.scale', plannedMs: 90 * MINUTE_MS })).toBe(
      'meeting.alreadyStarted',
    );
  });

  test('[AG5] a removed item comes back to its place with all it had', () => {
    const play = plannedMeeting();
    const before = play.state.agenda;
    const id = itemId(play, 'Velkomst');
    play.done({ type: 'item.remove', itemId: id });
    expect(titles(play)).toEqual(['Personalesag', 'Aftaler']);
    play.done({ type: 'item.restore', itemId: id });
    expect(play.state.agenda).toEqual(before);
    expect(play.refused({ type: 'item.restore', itemId: id })).toBe('item.unknown');
  });

  test('[AG6] what is current or holds a record stays', () => {
    const play = runningMeeting();
    const [first, second, third] = [itemId(play, 0), itemId(play, 1), itemId(play, 2)];
    play.done({ type: 'item.start', itemId: first });
    play.done({ type: 'decision.record', itemId: second, text: 'Godkendt' });
    play.done({ type: 'agreement.add', itemId: third, what: 'Invitér elevrådet' });
    expect(play.refused({ type: 'item.remove', itemId: first })).toBe('item.isCurrent');
    expect(play.refused({ type: 'item.remove', itemId: second })).toBe('item.hasRecords');
    expect(play.refused({ type: 'item.remove', itemId: third })).toBe('item.hasRecords');
  });

  test('[AG7] a dealt card stands whole in the event', () => {
    const card = {
      id: 'partnerskaber',
      form: 'question' as const,
      title: 'Partnerskaber',
      question: 'Hvem skal vi være mere forpligtet på?',
      points: ['Hvem mangler ved bordet?'],
      explanation: '',
      suggestedMs: null,
      suggestedActivity: null,
      links: [],
      noteSkeleton: [],
      themes: [],
      source: { publisher: 'KL', title: 'Oplæg', place: 'slide 10' },
    };
    const play = plannedMeeting([{ title: 'Kort', kind: 'reflection', plannedMs: MINUTE_MS, cards: [card] }]);
    expect(play.log[0]?.event).toMatchObject({ agenda: [{ cards: [card] }] });
  });

  test('[AG8] an item changes between open and closed until the meeting is closed, and that it was open is remembered', () => {
    const play = plannedMeeting();
    const id = itemId(play, 'Personalesag');
    play.done({ type: 'item.edit', itemId: id, closed: false });
    expect(play.state.agenda[1]?.closed).toBe(false);
    play.done({ type: 'item.edit', itemId: id, closed: true, title: 'Sag om en medarbejder' });
    expect(play.state.agenda[1]).toMatchObject({ closed: true, title: 'Sag om en medarbejder' });
    play.done({ type: 'meeting.start' });
    expect(play.state.agenda[1]?.openUntilMs).toBeNull();
    play.done({ type: 'item.edit', itemId: id, closed: false });
    play.wait(MINUTE_MS).done({ type: 'item.edit', itemId: id, closed: true });
    expect(play.state.agenda[1]).toMatchObject({ closed: true, openUntilMs: play.nowMs });
    play.done({ type: 'item.edit', itemId: id, closed: false });
    expect(play.state.agenda[1]?.openUntilMs).toBeNull();
    play.done({ type: 'meeting.close' });
    expect(play.refused({ type: 'item.edit', itemId: id, closed: true })).toBe('meeting.closed');
  });
});

describe('the stage', () => {
  test('[SG1] turns with the meeting', () => {
    const play = plannedMeeting([
      { title: 'Velkomst', kind: 'orientation', plannedMs: MINUTE_MS },
      { title: 'Pause', kind: 'break', plannedMs: MINUTE_MS },
      { title: 'Aftaler', kind: 'agreements', plannedMs: MINUTE_MS },
    ]);
    const views = [play.state.stage.view];
    play.done({ type: 'meeting.start' });
    views.push(play.state.stage.view);
    for (const index of [0, 1, 2]) {
      play.done({ type: 'item.start', itemId: itemId(play, index) });
      views.push(play.state.stage.view);
    }
    play.done({ type: 'meeting.close' });
    expect([...views, play.state.stage.view]).toEqual(['join', 'agenda', 'item', 'break', 'agreements', 'agreements']);
  });

  const card = {
    id: 'a',
    form: 'question' as const,
    title: 'A',
    question: 'Hvad nu?',
    points: [],
    explanation: '',
    suggestedMs: null,
    suggestedActivity: null,
    links: [],
    noteSkeleton: [],
    themes: [],
    source: null,
  };

  test('[SG2] a shown card fills it and stays on its item when the screen turns to something else', () => {
    const play = runningMeeting([
      { title: 'Kort', kind: 'reflection', plannedMs: MINUTE_MS, cards: [card, { ...card, id: 'b' }] },
    ]);
    const id = itemId(play, 0);
    play.done({ type: 'card.show', itemId: id, cardId: 'a' });
    expect(play.state.stage).toEqual({ view: 'card', itemId: id, cardId: 'a', text: '' });
    play.done({ type: 'stage.show', view: 'agenda' });
    expect(play.state.agenda[0]?.shownCardId).toBe('a');
    play.done({ type: 'stage.show', view: 'card', itemId: id });
    expect(play.state.stage.cardId).toBe('a');
    play.done({ type: 'card.show', itemId: id, cardId: 'b' });
    expect(play.state.agenda[0]?.shownCardId).toBe('b');
    expect(play.refused({ type: 'card.show', itemId: id, cardId: 'nowhere' })).toBe('card.unknown');
  });

  test('[SG3] a view of an item takes the current one, and is refused without any', () => {
    const play = runningMeeting();
    expect(play.refused({ type: 'stage.show', view: 'notes' })).toBe('stage.incomplete');
    expect(play.refused({ type: 'stage.show', view: 'card' })).toBe('stage.incomplete');
    expect(play.refused({ type: 'stage.show', view: 'item', itemId: 'nowhere' })).toBe('item.unknown');
    const id = itemId(play, 0);
    play.done({ type: 'item.start', itemId: id });
    play.done({ type: 'stage.show', view: 'notes' });
    expect(play.state.stage).toEqual({ view: 'notes', itemId: id, cardId: null, text: '' });
    play.done({ type: 'stage.show', view: 'message', text: 'Vi begynder kl. 16' });
    expect(play.state.stage).toMatchObject({ view: 'message', text: 'Vi begynder kl. 16' });
  });

  test('[SG1] a stage on a removed item goes back to the agenda', () => {
    const play = runningMeeting();
    const id = itemId(play, 0);
    play.done({ type: 'stage.show', view: 'item', itemId: id });
    play.done({ type: 'item.remove', itemId: id });
    expect(play.state.stage.view).toBe('agenda');
  });

  test('[DC1] the secretary records, and does not run the screen', () => {
    expect(runningMeeting().refused({ type: 'stage.show', view: 'agenda' }, secretary)).toBe('command.forbidden');
  });
});
