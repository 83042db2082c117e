import { describe, expect, test } from 'vitest';
import { placeFor } from '../../src/lib/core/meeting/model.ts';
import { sightOf, visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { follow, viewOf } from '../../src/lib/core/protocol/sequence.ts';
import { itemId, plannedMeeting, runningMeeting } from '../support/play.ts';

describe('who sees what', () => {
  test.each([
    ['facilitator', 'anna', 'staff'],
    ['secretary', 'bent', 'staff'],
    ['participant', 'carla', 'open'],
    ['screen', 'screen', 'open'],
  ] as const)('[VI1] a %s sees closed items as %s: %s', (role, participantId, sight) => {
    expect(sightOf(runningMeeting().state, { role, participantId })).toBe(sight);
  });

  test('[VI1] a participant on the list sees closed items, a screen never, and nobody who was taken off it', () => {
    const play = runningMeeting();
    play.done({ type: 'access.grant', participantId: 'carla' });
    expect(sightOf(play.state, { role: 'participant', participantId: 'carla' })).toBe('entitled');
    expect(sightOf(play.state, { role: 'screen', participantId: 'carla' })).toBe('open');
    play.done({ type: 'access.revoke', participantId: 'carla' });
    expect(sightOf(play.state, { role: 'participant', participantId: 'carla' })).toBe('open');
    expect(play.refused({ type: 'access.grant', participantId: 'nobody' })).toBe('participant.unknown');
  });

  test('[VI1] of a closed item the open sight keeps place, kind, length and clock', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Personalesag');
    play.done({ type: 'item.start', itemId: id });
    play.done({ type: 'decision.record', itemId: id, text: 'Indstillingen følges' });
    play.done({ type: 'agreement.add', itemId: id, what: 'Samtale', owner: { participantId: 'bent' } });
    play.done({ type: 'stage.show', view: 'notes' });
    const seen = visibleState(play.state, 'open');
    expect(seen.agenda[1]).toMatchObject({ id, closed: true, title: '', decision: '', plannedMs: 20 * 60_000 });
    expect(seen.agreements).toEqual([]);
    expect(seen.stage).toEqual({ view: 'item', itemId: id, cardId: null, text: '' });
    expect(seen.current).toEqual(play.state.current);
  });

  test('[VI3] a hidden event keeps number and time, and says nothing of who', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Personalesag');
    play.done({ type: 'decision.record', itemId: id, text: 'Indstillingen følges' });
    const recorded = play.log.at(-1);
    if (!recorded) throw new Error('recorded');
    expect(visibleEvent(recorded, play.states.at(-2) ?? null, play.state, 'open')).toEqual({
      seq: recorded.seq,
      at: recorded.at,
      by: null,
      event: { type: 'hidden' },
    });
  });

  test('[VI3] what happens to the agreement of a closed item is hidden from its beginning to its end', () => {
    const play = runningMeeting();
    play.done({ type: 'agreement.add', itemId: itemId(play, 'Personalesag'), what: 'Samtale' });
    const agreementId = play.state.agreements[0]?.id ?? '';
    play.done({ type: 'agreement.edit', agreementId, what: 'Samtale med leder' });
    play.done({ type: 'agreement.remove', agreementId });
    const seen = play.log.map((recorded, i) =>
      visibleEvent(recorded, play.states[i - 1] ?? null, play.states[i] ?? play.state, 'open'),
    );
    expect(seen.slice(-3).map(({ event }) => event.type)).toEqual(['hidden', 'hidden', 'hidden']);
  });

  test('[VI4] [VI5] closed notes and the list of the entitled are named to the entitled alone', () => {
    const play = runningMeeting();
    play.done({ type: 'access.grant', participantId: 'carla' });
    expect(visibleState(play.state, 'open')).toMatchObject({ entitled: [], notes: { shared: 'meeting1.shared' } });
    expect(visibleState(play.state, 'open').notes.closed).toBeUndefined();
    expect(visibleState(play.state, 'entitled').notes.closed).toBe('meeting1.closed');
    expect(visibleState(play.state, 'entitled').entitled).toEqual(['carla']);
  });

  test('[PA2] someone invited takes the place that waits, once', () => {
    const play = plannedMeeting();
    play.send({ type: 'participant.invite', name: 'Dan Lund', tableRole: 'lærer' }, 'system');
    const place = placeFor(play.state, '  dan lund ');
    expect(place).toBe(play.state.participants.at(-1)?.id);
    play.send(
      { type: 'participant.join', participantId: place ?? '', name: 'Dan Lund', tableRole: null, role: 'participant' },
      'system',
    );
    expect(play.state.participants.at(-1)).toMatchObject({ id: place, tableRole: 'lærer', joined: true });
    expect(placeFor(play.state, 'Dan Lund')).toBeUndefined();
  });
});

describe('what a client does with what it hears', () => {
  const play = runningMeeting();
  const begin = viewOf({
    seq: 0,
    now: 0,
    you: { participantId: 'carla', role: 'participant', entitled: true },
    state: play.state,
  });
  const first = { ...begin, seq: 1, state: play.states[0] ?? play.state };

  test('[EV1] it folds what comes next and passes over what it has', () => {
    const view = follow(first, play.log);
    expect(view).toEqual({ ...first, seq: play.log.length, state: play.state, steps: play.steps.slice(1) });
    expect(view === 'gap' ? view : follow(view, play.log)).toBe(view);
  });

  test('[EV2] it notices a gap and keeps its view', () => {
    expect(follow(first, play.log.slice(2))).toBe('gap');
  });
});
