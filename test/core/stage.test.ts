import { describe, expect, test } from 'vitest';
import { stageOf } from '../../src/lib/core/meeting/areas/screens.ts';
import { sightOf, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { pictureOf } from '../../src/lib/components/screen/picture.ts';
import { wifiPayload } from '../../src/lib/components/common/wifi-payload.ts';
import { itemId, participant, plannedMeeting, runningMeeting, type Play } from '../support/play.ts';

function withScreen(play: Play): string {
  play.done({ type: 'screen.add', name: 'Bagvæggen' });
  return play.state.screens.at(-1)?.id ?? '';
}

describe('several screens', () => {
  test('[SG4] a screen follows the stage, shows what is pinned, and follows again', () => {
    const play = runningMeeting();
    const screenId = withScreen(play);
    expect(stageOf(play.state, screenId)).toBe(play.state.stage);
    play.done({ type: 'screen.pin', screenId, view: 'agreements' });
    expect(play.done({ type: 'screen.pin', screenId, view: 'agreements' })).toEqual([]);
    play.done({ type: 'stage.show', view: 'join' });
    expect([stageOf(play.state, screenId).view, stageOf(play.state, null).view]).toEqual(['agreements', 'join']);
    play.done({ type: 'screen.unpin', screenId });
    expect(play.done({ type: 'screen.unpin', screenId })).toEqual([]);
    expect(stageOf(play.state, screenId).view).toBe('join');
  });

  test('[SG4] a pinned view without an item of its own goes with the current one', () => {
    const play = runningMeeting();
    const screenId = withScreen(play);
    play.done({ type: 'screen.pin', screenId, view: 'notes' });
    expect(pictureOf(play.state, stageOf(play.state, screenId)).kind).toBe('agenda');
    play.done({ type: 'item.start', itemId: itemId(play, 'Velkomst') });
    expect(pictureOf(play.state, stageOf(play.state, screenId))).toMatchObject({
      kind: 'notes',
      item: { title: 'Velkomst' },
    });
  });

  test('[SG4] is renamed and removed; one that is gone follows the stage', () => {
    const play = runningMeeting();
    const screenId = withScreen(play);
    play.done({ type: 'screen.rename', screenId, name: 'Ved døren' });
    expect(play.done({ type: 'screen.rename', screenId, name: 'Ved døren' })).toEqual([]);
    play.done({ type: 'screen.pin', screenId, view: 'wifi' });
    play.done({ type: 'screen.remove', screenId });
    expect(play.done({ type: 'screen.remove', screenId })).toEqual([]);
    expect(stageOf(play.state, screenId)).toBe(play.state.stage);
    for (const type of ['screen.unpin', 'screen.rename', 'screen.pin'] as const)
      expect(play.refused({ type, screenId, name: 'x', view: 'join' } as never)).toBe('screen.unknown');
  });

  test('[SG4] a paired screen is known by its seat, once; there is an end to the number of screens', () => {
    const play = plannedMeeting();
    const connect = { type: 'screen.connect', screenId: 'tv', name: 'TV' } as const;
    expect(play.send(connect, 'system').ok).toBe(true);
    expect(play.send(connect, 'system')).toEqual({ ok: true, events: [] });
    expect(play.refused(connect as never)).toBe('command.forbidden');
    for (let n = 1; n < 20; n += 1) play.done({ type: 'screen.add', name: `Skærm ${n}` });
    expect(play.refused({ type: 'screen.add', name: 'En for meget' })).toBe('screen.full');
  });

  test('[SN4] a paired screen that is let go is out of the meeting; one that nobody named is in', () => {
    const play = runningMeeting();
    play.send({ type: 'screen.connect', screenId: 'tv', name: 'TV' }, 'system');
    const sight = (participantId: string) => sightOf(play.state, { role: 'screen', participantId });
    expect([sight('tv'), sight('window')]).toEqual(['open', 'open']);
    play.done({ type: 'screen.remove', screenId: 'tv' });
    expect([sight('tv'), sight('window')]).toEqual(['none', 'open']);
  });

  test('[SG5] a pin does not outlive its item, nor show more of a closed one than the stage does', () => {
    const play = plannedMeeting();
    const screenId = withScreen(play);
    expect(play.refused({ type: 'screen.pin', screenId, view: 'item', itemId: 'gone' })).toBe('item.unknown');
    const open = itemId(play, 'Velkomst');
    expect(play.refused({ type: 'screen.pin', screenId, view: 'card', itemId: open, cardId: 'x' })).toBe(
      'card.unknown',
    );
    play.done({ type: 'screen.pin', screenId, view: 'notes', itemId: open });
    play.done({ type: 'item.edit', itemId: open, closed: true });
    expect(stageOf(play.state, screenId).view).toBe('agenda');
    play.done({ type: 'screen.pin', screenId, view: 'notes', itemId: open });
    expect(stageOf(visibleState(play.state, 'open'), screenId).view).toBe('item');
    play.done({ type: 'item.remove', itemId: open });
    expect(stageOf(play.state, screenId).view).toBe('agenda');
  });

  test('[SG5] a closed item that is current is shown as an item, whatever is pinned', () => {
    const play = runningMeeting();
    play.done({ type: 'item.start', itemId: itemId(play, 'Personalesag') });
    for (const view of ['notes', 'card', 'activity'] as const) {
      const stage = { view, itemId: null, cardId: null, text: '' };
      expect(pictureOf(visibleState(play.state, 'open'), stage)).toMatchObject({ kind: 'item', item: { title: '' } });
    }
  });
});

describe('wifi', () => {
  test('[SG6] the facilitator sets it and takes it away', () => {
    const play = plannedMeeting();
    const wifi = { name: 'Fjordby-gæst', code: 'sommer' };
    play.done({ type: 'meeting.edit', wifi });
    expect(visibleState(play.state, 'open').wifi).toEqual(wifi);
    expect(play.done({ type: 'meeting.edit', wifi })).toEqual([]);
    expect(play.refused({ type: 'meeting.edit', wifi: null }, participant)).toBe('command.forbidden');
    play.done({ type: 'meeting.edit', wifi: null });
    expect(play.state.wifi).toBeNull();
  });

  test.each([
    ['Fjordby', 'sommer', 'WIFI:T:WPA;S:Fjordby;P:sommer;;'],
    ['Gæst; "fri"', 'a\\b:c,d', 'WIFI:T:WPA;S:Gæst\\; \\"fri\\";P:a\\\\b\\:c\\,d;;'],
    ['Åben', '', 'WIFI:T:nopass;S:Åben;;'],
  ])('[SG6] its QR code holds what phones expect: %s', (name, code, payload) => {
    expect(wifiPayload({ name, code })).toBe(payload);
  });
});
