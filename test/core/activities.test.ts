// Activities, whatever their kind: phases, answers, what is hidden until when, and what counts once.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerOf, openActivity, progressOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { ActivityKind } from '../../src/lib/core/meeting/activities/kind.ts';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { commandSchema } from '../../src/lib/core/meeting/commands.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import { TEXT_LIMITS } from '../../src/lib/core/meeting/model/basics.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { ACTIVITY_SETUPS } from '../support/activity-setups.ts';
import { findDeckCard } from '../support/deck-card.ts';
import { facilitator, itemId, participant, runningMeeting, secretary, type Play } from '../support/play.ts';

const STATEMENTS = ['Fælles værdier', 'Partnerskaber'];
const rated = (first: number, second: number | null = null, reason = '') => ({
  ratings: [first, second],
  reasons: [reason, ''],
});
const asParticipant = (participantId: string): Actor => ({ participantId, role: 'participant' });

function rating(setup: object = {}): { play: Play; activity: () => Activity; id: string } {
  const play = runningMeeting();
  for (const [participantId, tableRole] of [
    ['dan', 'lærer'],
    ['eva', 'forælder'],
    ['finn', 'udvalgsmedlem'],
  ] as const) {
    play.send(
      { type: 'participant.join', participantId, name: participantId, tableRole, role: 'participant' },
      'system',
    );
  }
  play.done({
    ...{ type: 'activity.start', itemId: itemId(play, 'Velkomst'), kind: 'rate', title: 'Hvor er vi?' },
    setup: { statements: STATEMENTS, ...setup },
  });
  const activity = () => {
    const [first] = play.state.activities;
    if (!first) throw new Error('no activity was started');
    return first;
  };
  return { play, activity, id: activity().id };
}

const answer = (play: Play, activityId: string, given: unknown, actor: Actor = participant) =>
  play.send({ type: 'activity.answer', activityId, answer: given }, actor);

test('[AV15] an activity asks what its card asks, as long as that question may be', () => {
  const longest = 'Hvad lægger vi vægt på? '.repeat(50).slice(0, TEXT_LIMITS.line).trim();
  const card = { ...findDeckCard('kort-refleksion', 'refleksion-aktoerer'), question: longest };
  expect(v.is(commandSchema, { type: 'card.add', itemId: 'x', card })).toBe(true);
  const start = { type: 'activity.start', itemId: 'x', kind: 'checkIn', setup: {}, title: longest };
  expect(v.is(commandSchema, start)).toBe(true);
});

describe('activities', () => {
  test('[AV1] start on an item with a set-up that fits, one at a time, and take the screen', () => {
    const { play, id } = rating();
    expect(play.state.stage).toMatchObject({ view: 'activity', activityId: id });
    const start = { type: 'activity.start', itemId: itemId(play, 'Velkomst'), kind: 'rate', title: 'Igen' } as const;
    expect(play.refused({ ...start, setup: { statements: ['a'] } })).toBe('activity.alreadyOpen');
    play.done({ type: 'activity.end', activityId: id });
    expect(play.refused({ ...start, setup: { statements: [] } })).toBe('activity.setupUnfit');
    expect(play.refused({ ...start, itemId: 'nowhere', setup: {} })).toBe('item.unknown');
    expect(play.refused({ ...start, setup: { statements: ['a'] } }, participant)).toBe('command.forbidden');
  });

  test('[AV2] move on through their phases, and never back', () => {
    const { play, id } = rating();
    play.done({ type: 'activity.step', activityId: id, phase: 'result' });
    expect(play.refused({ type: 'activity.step', activityId: id, phase: 'answer' })).toBe('activity.phaseUnfit');
    expect(play.refused({ type: 'activity.step', activityId: id, phase: 'nothing' })).toBe('activity.phaseUnfit');
    expect(play.done({ type: 'activity.step', activityId: id, phase: 'result' })).toEqual([]);
  });

  test('[AV3] take one answer of each person, changed as often as they like until it is shown', () => {
    const { play, activity, id } = rating();
    answer(play, id, rated(2));
    answer(play, id, rated(2));
    answer(play, id, rated(4, 5));
    expect(activity().answers).toHaveLength(1);
    expect(answerOf(activity(), 'answer', 'carla')?.answer).toEqual(rated(4, 5));
    expect(answer(play, id, { ratings: [6, 1], reasons: ['', ''] })).toMatchObject({ code: 'activity.answerUnfit' });
    expect(answer(play, id, { ratings: [1], reasons: [''] })).toMatchObject({ code: 'activity.answerUnfit' });
    play.done({ type: 'activity.step', activityId: id, phase: 'result' });
    expect(answer(play, id, rated(1))).toMatchObject({ code: 'activity.notCollecting' });
    expect(activity().contributions.map(({ piece }) => piece)).toHaveLength(2);
  });

  test('[AV4] keep an answer from everyone but the person until it is shown, in state and events', () => {
    const { play, id } = rating();
    answer(play, id, rated(3, null, 'Vi mangler et fælles sprog'));
    const [recorded, before] = [play.log.at(-1), play.states.at(-2)];
    if (!recorded || !before) throw new Error('the answer stands in the log');
    for (const sight of ['staff', 'entitled', 'open'] as const) {
      for (const self of ['anna', 'dan', null]) {
        const seen = [visibleEvent(recorded, before, play.state, sight, self), visibleState(play.state, sight, self)];
        expect(JSON.stringify(seen)).not.toContain('fælles sprog');
      }
      const own = [
        visibleEvent(recorded, before, play.state, sight, 'carla'),
        visibleState(play.state, sight, 'carla'),
      ];
      for (const one of own) expect(JSON.stringify(one)).toContain('fælles sprog');
    }
  });

  test('[AV5] [AV7] are shown to all at once without names, and with the side where three or more of it answered', () => {
    const { play, activity, id } = rating();
    for (const person of ['carla', 'dan', 'eva']) answer(play, id, rated(3), asParticipant(person));
    play.done({ type: 'activity.step', activityId: id, phase: 'result' });
    expect(activity().revealed).toEqual(['answer']);
    const shown = activity().contributions;
    expect(shown.map(({ side }) => side)).toEqual(['school', 'school', 'school']);
    expect(shown.every(({ participantId }) => participantId === null)).toBe(true);
    expect(shown.map(({ id: lot }) => lot)).toEqual(shown.map(({ id: lot }) => lot).sort());
  });

  test('[AV6] [AV7] keep anonymous answers out of the log until they are shown, and take each person once', () => {
    const { play, activity, id } = rating({ naming: 'anonymous' });
    answer(play, id, rated(1, null, 'Jeg tør ikke sige det højt'));
    expect(answer(play, id, rated(5))).toMatchObject({ code: 'activity.alreadyAnswered' });
    answer(play, id, rated(2), asParticipant('dan'));
    expect(JSON.stringify([play.log, play.state])).not.toContain('højt');
    expect(activity().tookPart.map(({ participantId }) => participantId)).toEqual(['carla', 'dan']);
    expect(play.sealed.map((one) => Object.keys(one))).toEqual([
      ['activityId', 'round', 'piece'],
      ['activityId', 'round', 'piece'],
    ]);
    play.done({ type: 'activity.step', activityId: id, phase: 'result' });
    expect(play.sealed).toEqual([]);
    expect(activity().contributions).toHaveLength(2);
    for (const { voice, side, participantId } of activity().contributions)
      expect([voice, side, participantId]).toEqual([null, null, null]);
  });

  test('[AV8] show what was answered when they end, also with the meeting, and come back when they were put away', () => {
    const { play, activity, id } = rating({ naming: 'anonymous' });
    answer(play, id, rated(1));
    play.done({ type: 'activity.discard', activityId: id });
    expect([openActivity(play.state), play.state.stage.view]).toEqual([undefined, 'item']);
    play.done({ type: 'activity.restore', activityId: id });
    play.done({ type: 'meeting.close' });
    expect(activity()).toMatchObject({ revealed: ['answer'], endedAtMs: play.nowMs });
    expect(activity().contributions).toHaveLength(1);
  });

  test('[AV9] change their board by moves that fit', () => {
    const { play, id } = rating();
    expect(play.refused({ type: 'activity.arrange', activityId: id, move: { any: 1 } })).toBe('activity.moveUnfit');
  });

  test('[AV10] count who is done with the phase, and of the staff only those who take part', () => {
    const { play, activity, id } = rating();
    expect(progressOf(play.state, activity())).toEqual({ ready: 0, asked: 4 });
    play.done({ type: 'activity.ready', activityId: id, ready: true }, participant);
    answer(play, id, rated(1), secretary);
    expect(progressOf(play.state, activity())).toEqual({ ready: 1, asked: 5 });
    play.done({ type: 'activity.step', activityId: id, phase: 'result' });
    expect(activity().ready).toEqual([]);
  });

  test('[AV11] are shown again when the screen has gone on', () => {
    const { play, id } = rating();
    play.done({ type: 'activity.end', activityId: id });
    play.done({ type: 'stage.show', view: 'agenda' });
    play.done({ type: 'stage.show', view: 'activity', activityId: id });
    expect(play.state.stage).toMatchObject({ view: 'activity', activityId: id });
    expect(play.refused({ type: 'stage.show', view: 'activity', activityId: 'nothing' })).toBe('activity.unknown');
  });

  test('[AV4] of somebody without a device are entered by the staff, who see what they entered', () => {
    const { play, activity, id } = rating();
    play.done({ type: 'participant.add', name: 'Gerda' }, secretary);
    const gerda = play.state.participants.at(-1)?.id ?? '';
    play.send({ type: 'activity.answer', activityId: id, answer: rated(5), for: gerda }, secretary);
    expect(activity().answers[0]).toMatchObject({ participantId: gerda, enteredBy: 'bent' });
    expect(visibleState(play.state, 'staff', 'bent').activities[0]?.answers[0]?.answer).toEqual(rated(5));
    expect(visibleState(play.state, 'staff', 'anna').activities[0]?.answers[0]?.answer).toBeNull();
    expect(answer(play, id, rated(1), facilitator).ok).toBe(true);
  });
});

describe.each(Object.entries(KINDS as Record<string, ActivityKind>))('the kind %s', (name, kind) => {
  const setups = ACTIVITY_SETUPS[name as keyof typeof ACTIVITY_SETUPS];

  test('[AV2] [AV5] has phases that follow the rules of all kinds', () => {
    for (const given of setups) {
      const play = runningMeeting();
      const start = { type: 'activity.start', itemId: itemId(play, 'Velkomst'), title: 'Spørgsmål' } as const;
      play.done({ ...start, kind: name as keyof typeof KINDS, setup: given });
      const [activity] = play.state.activities;
      if (!activity) throw new Error('no activity was started');
      const phases = kind.phases(activity.setup);
      expect(new Set(phases.map((phase) => phase.name)).size).toBe(phases.length);
      for (const { collects, shows } of phases) {
        // What is seen while it is still answered bears names: nothing could be shuffled any more.
        if (collects !== null && shows.includes(collects)) expect(activity.naming).toBe('named');
      }
      for (const { collects, carriesOn } of phases) {
        if (collects !== null && !carriesOn) expect(phases.some(({ shows }) => shows.includes(collects))).toBe(true);
      }
    }
  });

  test('[AV8] says something of its result in the minutes, also with no answer at all', () => {
    for (const given of setups) {
      const play = runningMeeting();
      const start = { type: 'activity.start', itemId: itemId(play, 'Velkomst'), title: 'Spørgsmål' } as const;
      play.done({ ...start, kind: name as keyof typeof KINDS, setup: given });
      play.done({ type: 'meeting.close' });
      const [activity] = play.state.activities;
      expect(Array.isArray(activity && kind.summary(activity, {}))).toBe(true);
    }
  });
});
