import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { leftSpeakers } from '../../src/lib/core/meeting/areas/speakers.ts';
import { recordedEventSchema, type RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { evolve } from '../../src/lib/core/meeting/evolve.ts';
import { floorLimitMs, floorMs, speakingShare, waitingInOrder } from '../../src/lib/core/meeting/speaking.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { SPEAKER_KINDS } from '../../src/lib/core/meeting/vocabulary.ts';
import { fullRoom, person } from '../support/full-room.ts';
import { facilitator, MINUTE_MS, participant, secretary, type Play } from '../support/play.ts';

const SECOND_MS = 1000;
const waiting = (play: Play) => waitingInOrder(play.state.speakers).map((wish) => wish.participantId);

describe('asking for the floor', () => {
  test('[SP1] one asks once, and can take it back', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.request' }, participant);
    expect(play.done({ type: 'speaker.request' }, participant)).toEqual([]);
    expect(play.state.speakers.queue).toEqual([{ participantId: 'carla', kind: 'speech' }]);
    play.done({ type: 'speaker.withdraw' }, participant);
    expect(play.state.speakers.queue).toEqual([]);
    expect(play.done({ type: 'speaker.withdraw' }, participant)).toEqual([]);
  });

  test('[SP1] [SP3] asking as something else changes the place', () => {
    const play = fullRoom();
    for (const id of ['carla', 'dan', 'eva']) play.done({ type: 'speaker.request' }, person(id));
    play.done({ type: 'speaker.request', kind: 'reply' }, person('eva'));
    expect(waiting(play)).toEqual(['eva', 'carla', 'dan']);
    play.done({ type: 'speaker.request', kind: 'speech' }, person('eva'));
    expect(waiting(play)).toEqual(['carla', 'dan', 'eva']);
  });

  test('[SP3] whatever order they ask in, the kinds stand one after the other, each in the order of asking', () => {
    const wish = fc.record({
      id: fc.constantFrom('anna', 'bent', 'carla', 'dan', 'eva'),
      kind: fc.constantFrom(...SPEAKER_KINDS),
    });
    fc.assert(
      fc.property(fc.uniqueArray(wish, { selector: ({ id }) => id }), (wishes) => {
        const play = fullRoom();
        for (const { id, kind } of wishes) play.done({ type: 'speaker.request', kind }, person(id));
        const expected = SPEAKER_KINDS.flatMap((kind) => wishes.filter((one) => one.kind === kind).map(({ id }) => id));
        expect(waiting(play)).toEqual(expected);
      }),
    );
  });

  test('[SP3] the facilitator moves, puts back to the end and takes off', () => {
    const play = fullRoom();
    for (const id of ['carla', 'dan', 'eva']) play.done({ type: 'speaker.request' }, person(id));
    play.done({ type: 'speaker.move', participantId: 'eva', toIndex: 0 });
    expect(waiting(play)).toEqual(['eva', 'carla', 'dan']);
    expect(play.done({ type: 'speaker.move', participantId: 'eva', toIndex: 0 })).toEqual([]);
    play.done({ type: 'speaker.skip', participantId: 'eva' });
    expect(waiting(play)).toEqual(['carla', 'dan', 'eva']);
    play.done({ type: 'speaker.skip', participantId: 'dan', off: true });
    expect(waiting(play)).toEqual(['carla', 'eva']);
    expect(play.refused({ type: 'speaker.skip', participantId: 'dan' })).toBe('speaker.notWaiting');
    expect(play.refused({ type: 'speaker.move', participantId: 'dan', toIndex: 0 })).toBe('speaker.notWaiting');
    expect(play.refused({ type: 'speaker.skip', participantId: 'eva' }, participant)).toBe('command.forbidden');
  });

  test('[SP4] a closed list takes points of order, and keeps who waits', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.request' }, person('dan'));
    play.done({ type: 'speakers.close' });
    expect(play.done({ type: 'speakers.close' })).toEqual([]);
    expect(play.refused({ type: 'speaker.request' }, participant)).toBe('speakers.closed');
    expect(play.refused({ type: 'speaker.request', kind: 'reply' }, participant)).toBe('speakers.closed');
    play.done({ type: 'speaker.request', kind: 'pointOfOrder' }, participant);
    expect(waiting(play)).toEqual(['carla', 'dan']);
    play.done({ type: 'speakers.open' });
    play.done({ type: 'speaker.request' }, person('eva'));
    expect(waiting(play)).toEqual(['carla', 'dan', 'eva']);
  });

  test('[SP5] the staff ask and withdraw for others, a participant for nobody else', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.request', for: 'dan' }, secretary);
    play.done({ type: 'speaker.request', for: 'eva', kind: 'reply' }, facilitator);
    expect(waiting(play)).toEqual(['eva', 'dan']);
    play.done({ type: 'speaker.withdraw', for: 'dan' }, secretary);
    expect(waiting(play)).toEqual(['eva']);
    expect(play.refused({ type: 'speaker.request', for: 'dan' }, participant)).toBe('participant.notYours');
    expect(play.refused({ type: 'speaker.withdraw', for: 'eva' }, participant)).toBe('participant.notYours');
    expect(play.refused({ type: 'speaker.request', for: 'nobody' })).toBe('participant.unknown');
  });

  test('[EV5] a request of the first version is a speech', () => {
    const play = fullRoom();
    const old = {
      seq: play.log.length + 1,
      at: play.nowMs,
      by: 'dan',
      event: { type: 'speaker.requested', participantId: 'dan' },
    };
    const state = evolve(play.state, v.parse(recordedEventSchema, old));
    expect(state.speakers.queue).toEqual([{ participantId: 'dan', kind: 'speech' }]);
  });
});

describe('having the floor', () => {
  test('[SP2] it goes to the first in the list, or to whom the facilitator names', () => {
    const play = fullRoom();
    expect(play.refused({ type: 'speaker.call' })).toBe('speaker.notWaiting');
    for (const actor of [participant, secretary, facilitator]) play.done({ type: 'speaker.request' }, actor);
    play.done({ type: 'speaker.call' });
    expect(play.state.speakers.speaking).toEqual({ participantId: 'carla', kind: 'speech', sinceMs: play.nowMs });
    play.done({ type: 'speaker.call', participantId: 'anna' });
    expect([play.state.speakers.speaking?.participantId, waiting(play)]).toEqual(['anna', ['bent']]);
    play.done({ type: 'speaker.call', participantId: 'dan' });
    expect([play.state.speakers.speaking?.participantId, waiting(play)]).toEqual(['dan', ['bent']]);
    expect(play.done({ type: 'speaker.call', participantId: 'dan' })).toEqual([]);
    expect(play.refused({ type: 'speaker.call', participantId: 'nobody' })).toBe('participant.unknown');
  });

  test('[SP5] it is freed by the facilitator or by whoever has it', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.call', participantId: 'carla' });
    expect(play.refused({ type: 'speaker.finish' }, person('dan'))).toBe('command.forbidden');
    expect(play.refused({ type: 'speaker.finish' }, secretary)).toBe('command.forbidden');
    play.done({ type: 'speaker.finish' }, participant);
    expect(play.state.speakers.speaking).toBeNull();
    expect(play.done({ type: 'speaker.finish' }, person('dan'))).toEqual([]);
    play.done({ type: 'speaker.call', participantId: 'carla' });
    play.done({ type: 'speaker.finish' });
    expect(play.state.speakers.speaking).toBeNull();
  });

  test('[SP6] a turn is timed from the call; the limit may be set meanwhile, and a point of order has none', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.call', participantId: 'carla' });
    expect(floorLimitMs(play.state.speakers)).toBeNull();
    play.wait(90 * SECOND_MS).done({ type: 'speakers.limit', limitMs: MINUTE_MS });
    expect(play.done({ type: 'speakers.limit', limitMs: MINUTE_MS })).toEqual([]);
    expect([floorMs(play.state.speakers, play.nowMs), floorLimitMs(play.state.speakers)]).toEqual([90_000, MINUTE_MS]);
    play.done({ type: 'speaker.request', kind: 'pointOfOrder' }, person('dan'));
    play.done({ type: 'speaker.call' });
    expect([floorMs(play.state.speakers, play.nowMs), floorLimitMs(play.state.speakers)]).toEqual([0, null]);
    play.done({ type: 'speaker.finish' });
    expect(floorMs(play.state.speakers, play.nowMs)).toBe(0);
  });

  test('[SP8] a meeting that closes frees the floor and keeps the count', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.call', participantId: 'carla' });
    play.done({ type: 'speaker.request' }, person('dan'));
    play.wait(MINUTE_MS).done({ type: 'meeting.close' });
    expect(play.state.speakers).toMatchObject({ speaking: null, queue: [], round: null });
    expect(play.state.speakers.spoken).toEqual([{ participantId: 'carla', ms: MINUTE_MS }]);
  });

  test('[SP8] who leaves the meeting leaves list, round and floor', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.request' }, participant);
    play.done({ type: 'round.start', turnMs: MINUTE_MS, order: 'name' });
    play.done({ type: 'speaker.call', participantId: 'dan' });
    const left = ['carla', 'dan', 'eva'].reduce(leftSpeakers, play.state);
    expect(left.speakers).toMatchObject({ queue: [], speaking: null, round: null });
  });
});

describe('the count of who has spoken', () => {
  test('[SP7] adds up turns, the present one included, and names who has not spoken', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.call', participantId: 'carla' });
    play.wait(2 * MINUTE_MS).done({ type: 'speaker.call', participantId: 'dan' });
    play.wait(MINUTE_MS).done({ type: 'speaker.call', participantId: 'carla' });
    play.wait(MINUTE_MS);
    const share = speakingShare(play.state, play.nowMs);
    expect(share.people.map(({ person: { id }, ms }) => [id, ms])).toEqual([
      ['carla', 3 * MINUTE_MS],
      ['dan', MINUTE_MS],
    ]);
    expect(share.unheard.map(({ id }) => id)).toEqual(['anna', 'bent', 'eva']);
    expect(share.tableRoles).toEqual([
      { tableRole: 'skoleleder', ms: 3 * MINUTE_MS, peopleCount: 1 },
      { tableRole: 'elev', ms: MINUTE_MS, peopleCount: 1 },
    ]);
  });

  test('[SP7] [EV5] a floor that the first version gave on without freeing it is not counted', () => {
    const play = fullRoom();
    const called = (participantId: string, seq: number): RecordedEvent =>
      v.parse(recordedEventSchema, {
        seq,
        at: play.nowMs,
        by: 'anna',
        event: { type: 'speaker.called', participantId },
      });
    const state = evolve(evolve(play.state, called('dan', 100)), called('eva', 101));
    expect(state.speakers).toMatchObject({ speaking: { participantId: 'eva' }, spoken: [] });
  });

  test('[SP7] reaches the staff alone, neither in a snapshot nor in an event', () => {
    const play = fullRoom();
    play.done({ type: 'speaker.call', participantId: 'carla' });
    play.wait(7 * MINUTE_MS).done({ type: 'speaker.finish' });
    const recorded = play.log.at(-1);
    if (!recorded) throw new Error('recorded');
    for (const sight of ['entitled', 'open'] as const) {
      expect(visibleState(play.state, sight).speakers.spoken).toEqual([]);
      const seen = visibleEvent(recorded, play.states.at(-2) ?? null, play.state, sight);
      expect(seen).toEqual({ ...recorded, event: { type: 'speaker.finished' } });
    }
    expect(visibleState(play.state, 'staff').speakers.spoken).toEqual([{ participantId: 'carla', ms: 7 * MINUTE_MS }]);
  });
});
