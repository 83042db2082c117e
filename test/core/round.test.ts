import { describe, expect, test } from 'vitest';
import { floorLimitMs, waitingInOrder } from '../../src/lib/core/meeting/speaking.ts';
import { fullRoom, person } from '../support/full-room.ts';
import { MINUTE_MS, participant, plannedMeeting, type Play } from '../support/play.ts';

const START = { type: 'round.start', turnMs: MINUTE_MS, order: 'name' } as const;
const waiting = (play: Play) => waitingInOrder(play.state.speakers).map((wish) => wish.participantId);

function begun(): Play {
  const play = fullRoom();
  play.done(START);
  return play;
}

describe('a round', () => {
  test.each([
    ['name', ['carla', 'dan', 'eva']],
    ['tableRole', ['eva', 'carla', 'dan']],
    ['random', ['carla', 'dan', 'eva']],
  ] as const)('[RO1] goes through everyone who takes part, by %s', (order, expected) => {
    const play = fullRoom();
    play.done({ type: 'round.start', turnMs: MINUTE_MS, order });
    expect(waiting(play)).toEqual(expected);
  });

  test('[RO1] each has one turn of its length; the staff have one when they are to', () => {
    const play = fullRoom();
    play.done({ ...START, withStaff: true });
    const heard: string[] = [];
    while (play.state.speakers.round) {
      if (play.send({ type: 'speaker.call' }).ok) {
        heard.push(play.state.speakers.speaking?.participantId ?? '');
        expect(floorLimitMs(play.state.speakers)).toBe(MINUTE_MS);
      }
      play.wait(MINUTE_MS).done({ type: 'speaker.finish' });
    }
    expect(heard).toEqual(['anna', 'bent', 'carla', 'dan', 'eva']);
  });

  test('[RO1] has a turn for somebody without a device, and none for who has left', () => {
    const play = fullRoom();
    play.done({ type: 'participant.add', name: 'Arne Bo' });
    const arne = play.state.participants.find(({ name }) => name === 'Arne Bo')?.id ?? '';
    play.done({ type: 'attendance.arrive', for: arne });
    play.wait(MINUTE_MS).done({ type: 'attendance.leave' }, participant);
    play.done(START);
    expect(waiting(play)).toEqual([arne, 'dan', 'eva']);
  });

  test('[RO1] is not begun twice, nor in an empty room, nor before the meeting', () => {
    const play = begun();
    expect(play.refused(START)).toBe('round.alreadyStarted');
    expect(play.refused(START, participant)).toBe('command.forbidden');
    expect(plannedMeeting().refused(START)).toBe('meeting.notRunning');
  });

  test('[RO2] one passes one’s own turn, waiting or with the floor; the facilitator anyone’s', () => {
    const play = begun();
    play.done({ type: 'speaker.call' });
    play.done({ type: 'round.pass' }, participant);
    expect(play.state.speakers).toMatchObject({ speaking: null, round: { passed: ['carla'], heard: [] } });
    expect(play.done({ type: 'round.pass' }, participant)).toEqual([]);
    expect(play.refused({ type: 'round.pass', for: 'eva' }, participant)).toBe('participant.notYours');
    play.done({ type: 'round.pass', for: 'eva' });
    expect(waiting(play)).toEqual(['dan']);
  });

  test('[RO2] a turn is put off to the end, or skipped', () => {
    const play = begun();
    play.done({ type: 'speaker.skip', participantId: 'carla' });
    expect(waiting(play)).toEqual(['dan', 'eva', 'carla']);
    expect(play.done({ type: 'speaker.skip', participantId: 'carla' })).toEqual([]);
    play.done({ type: 'speaker.skip', participantId: 'dan', off: true });
    expect(play.state.speakers.round).toMatchObject({ waiting: ['eva', 'carla'], passed: ['dan'] });
  });

  test('[RO3] who comes later is last, once, and who only gives another name is not asked again', () => {
    const play = begun();
    const late = {
      type: 'participant.join',
      participantId: 'finn',
      name: 'Finn',
      tableRole: null,
      role: 'participant',
    } as const;
    play.send(late, 'system');
    expect(waiting(play)).toEqual(['carla', 'dan', 'eva', 'finn']);
    play.done({ type: 'round.pass' }, person('finn'));
    play.send({ ...late, name: 'Finn Holt' }, 'system');
    play.send({ ...late, participantId: 'anna', role: 'facilitator' }, 'system');
    expect(waiting(play)).toEqual(['carla', 'dan', 'eva']);
  });

  test('[RO4] a point of order goes before the next turn, a reply and a speech after the last', () => {
    const play = begun();
    play.done({ type: 'speaker.request' }, person('dan'));
    play.done({ type: 'speaker.request', kind: 'reply' }, person('eva'));
    play.done({ type: 'speaker.request', kind: 'pointOfOrder' }, person('bent'));
    expect(waiting(play)).toEqual(['bent', 'carla', 'dan', 'eva', 'eva', 'dan']);
    play.done({ type: 'speaker.call' });
    expect(play.state.speakers.speaking).toMatchObject({ participantId: 'bent', kind: 'pointOfOrder' });
    play.done({ type: 'speaker.call', participantId: 'dan' });
    expect(play.state.speakers.speaking).toMatchObject({ participantId: 'dan', kind: 'round' });
    expect(waiting(play)).toEqual(['carla', 'eva', 'eva', 'dan']);
  });

  test('[RO5] ends by itself after the last turn or pass', () => {
    const play = begun();
    for (const id of ['carla', 'dan']) play.done({ type: 'round.pass', for: id });
    play.done({ type: 'speaker.call' });
    expect(play.state.speakers.round).toMatchObject({ waiting: [], heard: ['eva'] });
    play.done({ type: 'speaker.finish' }, person('eva'));
    expect(play.state.speakers.round).toBeNull();
  });

  test('[RO5] is ended by the facilitator, who takes the floor from nobody', () => {
    const play = begun();
    play.done({ type: 'speaker.call' });
    play.done({ type: 'round.end' });
    expect(play.state.speakers).toMatchObject({ round: null, speaking: { participantId: 'carla', kind: 'speech' } });
    expect(play.done({ type: 'round.end' })).toEqual([]);
  });
});
