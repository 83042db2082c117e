// The activity `round`: it begins and ends the one round that a meeting has.

import { describe, expect, test } from 'vitest';
import { itemId, participant, runningMeeting, type Play } from '../support/play.ts';

function start(play: Play, setup: object = {}): string {
  play.done({
    ...{ type: 'activity.start', itemId: itemId(play, 'Velkomst'), kind: 'round', title: 'Hvad tager I med?' },
    setup,
  });
  return play.state.activities.at(-1)?.id ?? '';
}

describe('a round as an activity', () => {
  test('[AR1] begins the meeting’s round with its order and its length', () => {
    const play = runningMeeting();
    start(play, { turnMs: 90_000, order: 'name', withStaff: true });
    expect(play.state.speakers.round).toMatchObject({ turnMs: 90_000, waiting: ['anna', 'bent', 'carla'] });
    play.done({ type: 'speaker.call' });
    play.done({ type: 'round.pass', for: 'bent' });
    expect(play.state.speakers.round).toMatchObject({ heard: ['anna'], passed: ['bent'], waiting: ['carla'] });
  });

  test('[AR1] [AV8] ends it when it ends, is put away, or the meeting is closed', () => {
    for (const type of ['activity.end', 'activity.discard'] as const) {
      const play = runningMeeting();
      play.done({ type, activityId: start(play) });
      expect(play.state.speakers.round).toBeNull();
    }
    const play = runningMeeting();
    start(play);
    play.done({ type: 'meeting.close' });
    expect(play.state.speakers.round).toBeNull();
  });

  test('[AR1] takes over a round that is under way, and may be started again when it is over', () => {
    const play = runningMeeting();
    play.done({ type: 'round.start', turnMs: 30_000, order: 'name', withStaff: true });
    start(play);
    expect(play.state.speakers.round).toMatchObject({ turnMs: 30_000, waiting: ['anna', 'bent', 'carla'] });
    play.done({ type: 'round.end' });
    play.done({ type: 'round.start', turnMs: 60_000, order: 'name' });
    expect(play.state.speakers.round?.waiting).toEqual(['carla']);
  });

  test('[AR1] in a room without participants waits for them', () => {
    const play = runningMeeting();
    play.done({ type: 'participant.remove', participantId: 'carla' });
    start(play);
    expect(play.state.speakers.round).toBeNull();
    expect(play.refused({ type: 'round.start', turnMs: 60_000, order: 'name' })).toBe('round.empty');
    expect(play.refused({ type: 'round.end' }, participant)).toBe('command.forbidden');
  });
});
