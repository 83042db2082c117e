// What becomes of the plan while the meeting runs, and what each change would lead to.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { itemBoxMs, itemUsedMs, meetingEndMs, plannedEndMs } from '../../src/lib/core/meeting/clock.ts';
import { findItem } from '../../src/lib/core/meeting/model.ts';
import { mayWriteNotes } from '../../src/lib/core/meeting/notes-rights.ts';
import { breakEndMs, consequenceOf, takeEvenly, timeMark, waysOut } from '../../src/lib/core/meeting/schedule.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { whatIf } from '../../src/lib/core/meeting/what-if.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { story, tell } from '../support/commands.ts';
import {
  createCommand,
  itemId,
  MINUTE_MS,
  participant,
  Play,
  plannedMeeting,
  runningMeeting,
  secretary,
  START_MS,
} from '../support/play.ts';

const minutes = (count: number) => count * MINUTE_MS;
const five = [10, 20, 5, 30, 15].map((length, n) => ({
  title: `Punkt ${n + 1}`,
  kind: n === 4 ? ('agreements' as const) : ('discussion' as const),
  plannedMs: minutes(length),
}));

describe('items that leave the plan', () => {
  test('[CL9] [CL10] a skipped item leaves the plan, and comes back', () => {
    const play = runningMeeting(five);
    const third = itemId(play, 2);
    play.done({ type: 'item.skip', itemId: third });
    expect(findItem(play.state, third)?.state).toBe('skipped');
    expect(meetingEndMs(play.state, play.nowMs) - play.nowMs).toBe(minutes(75));
    expect(play.done({ type: 'item.skip', itemId: third })).toEqual([]);
    play.done({ type: 'item.unskip', itemId: third });
    expect(meetingEndMs(play.state, play.nowMs) - play.nowMs).toBe(minutes(80));
    expect(play.done({ type: 'item.unskip', itemId: third })).toEqual([]);
    play.done({ type: 'item.skip', itemId: third });
    play.done({ type: 'item.start', itemId: third });
    expect(findItem(play.state, third)?.state).toBe('active');
    expect(play.refused({ type: 'item.skip', itemId: itemId(play, -1) })).toBe('item.closesMeeting');
    expect(play.refused({ type: 'item.park', itemId: itemId(play, -1) })).toBe('item.closesMeeting');
    expect(play.refused({ type: 'item.skip', itemId: 'nowhere' })).toBe('item.unknown');
    expect(play.refused({ type: 'item.unskip', itemId: 'nowhere' })).toBe('item.unknown');
    expect(plannedMeeting(five).refused({ type: 'item.skip', itemId: 'id1' })).toBe('meeting.notRunning');
  });

  test('[CL9] skipping the current item keeps its time and takes up the next', () => {
    const play = runningMeeting(five);
    const first = itemId(play, 0);
    play.done({ type: 'item.start', itemId: first });
    play.wait(minutes(4));
    expect(play.done({ type: 'item.skip', itemId: first })).toEqual(['item.skipped', 'item.started']);
    expect(findItem(play.state, first)).toMatchObject({ state: 'skipped', spentMs: minutes(4) });
    expect(play.state.current?.itemId).toBe(itemId(play, 1));
    // Put back, it has what is left of its time.
    play.done({ type: 'item.unskip', itemId: first });
    expect(meetingEndMs(play.state, play.nowMs) - play.nowMs).toBe(minutes(76));
  });

  test('[CL11] parking skips the item and keeps its title, once', () => {
    const play = runningMeeting();
    const closed = itemId(play, 'Personalesag');
    play.done({ type: 'item.park', itemId: closed });
    expect(play.state.parking).toMatchObject([{ text: 'Personalesag', itemId: closed, by: 'anna' }]);
    expect(JSON.stringify(visibleState(play.state, 'open'))).not.toContain('Personalesag');
    play.done({ type: 'item.unskip', itemId: closed });
    play.done({ type: 'item.park', itemId: closed });
    expect(play.state.parking).toHaveLength(1);
  });
});

describe('the living schedule', () => {
  test('[CL12] extending moves the end that the meeting is to have, and no item', () => {
    const play = runningMeeting(five);
    play.done({ type: 'meeting.extend', ms: minutes(9) });
    expect(plannedEndMs(play.state)).toBe(START_MS + minutes(89));
    expect(meetingEndMs(play.state, play.nowMs)).toBe(START_MS + minutes(80));
    play.done({ type: 'meeting.extend', ms: -minutes(500) });
    expect(plannedEndMs(play.state)).toBe(START_MS);
    expect(play.done({ type: 'meeting.extend', ms: -minutes(1) })).toEqual([]);
    expect(plannedMeeting().refused({ type: 'meeting.extend', ms: 1 })).toBe('meeting.notRunning');
  });

  test('[CL13] minutes are shared in one event, all as told or none', () => {
    const play = runningMeeting(five);
    const [a, b] = [itemId(play, 0), itemId(play, 1)];
    const share = (...changes: { itemId: string; ms: number }[]) => ({ type: 'clock.share' as const, changes });
    expect(play.done(share({ itemId: a, ms: minutes(5) }, { itemId: b, ms: -minutes(5) }))).toEqual(['clock.shared']);
    expect([findItem(play.state, a), findItem(play.state, b)].map((item) => item && itemBoxMs(item))).toEqual([
      minutes(15),
      minutes(15),
    ]);
    expect(play.refused(share({ itemId: a, ms: minutes(5) }, { itemId: b, ms: -minutes(16) }))).toBe('clock.tooMuch');
    expect(play.refused(share({ itemId: a, ms: 1 }, { itemId: a, ms: 1 }))).toBe('item.unknown');
    expect(play.refused(share({ itemId: 'nowhere', ms: 1 }))).toBe('item.unknown');
    expect(play.done(share({ itemId: a, ms: 0 }))).toEqual([]);
  });

  test('[CL14] started from the plan, a late meeting keeps its end and the items give evenly', () => {
    const play = plannedMeeting(five);
    play.wait(minutes(8));
    play.done({ type: 'meeting.start', from: 'plan' });
    expect(plannedEndMs(play.state)).toBe(START_MS + minutes(80));
    expect(meetingEndMs(play.state, play.nowMs)).toBe(START_MS + minutes(80));
    expect(play.state.agenda.map((item) => itemBoxMs(item) / MINUTE_MS)).toEqual([9, 18, 5, 27, 13]);
    expect(play.state.agenda.map((item) => item.plannedMs)).toEqual(five.map((item) => item.plannedMs));

    const fromNow = plannedMeeting(five).wait(minutes(8));
    fromNow.done({ type: 'meeting.start' });
    expect(plannedEndMs(fromNow.state)).toBe(START_MS + minutes(88));
    const early = plannedMeeting(five).wait(-minutes(8));
    early.done({ type: 'meeting.start', from: 'plan' });
    expect(early.log.at(-1)?.event).toEqual({ type: 'meeting.started' });
  });

  test('[LS1] what is told beforehand is what the change brings', () => {
    fc.assert(
      fc.property(story, (steps) => {
        tell(steps, (play, step, sizeBefore) => {
          const before = play.states[sizeBefore - 1];
          if (!before || step.actor === 'system' || step.actor.role !== 'facilitator') return;
          const command = step.make({ ...play, log: play.log.slice(0, sizeBefore), state: before } as Play) as Command;
          // What undoing puts back stands in the log, which is not looked into beforehand.
          if (command.type === 'action.undo') return;
          const told = whatIf(before, command, 'anna', play.nowMs);
          if (play.log.length === sizeBefore) expect(told).toBeNull();
          else expect(withoutIds(told)).toEqual(withoutIds(consequenceOf(before, play.state, play.nowMs)));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('[LS2] an even share takes what is wanted or what there is, and leaves each a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 8 }), fc.nat(300), (lengths, wanted) => {
        const agenda = lengths.map((length, n) => ({
          title: `${n}`,
          kind: 'discussion' as const,
          plannedMs: minutes(length),
        }));
        const play = runningMeeting(agenda);
        const changes = takeEvenly(play.state, minutes(wanted));
        const taken = changes.reduce((sum, { ms }) => sum - ms, 0) / MINUTE_MS;
        const available = lengths.reduce((sum, length) => sum + Math.max(0, length - 1), 0);
        expect(taken).toBe(Math.min(wanted, available));
        if (changes.length > 0) play.done({ type: 'clock.share', changes });
        play.state.agenda.forEach((item, n) => {
          expect(itemBoxMs(item)).toBeGreaterThanOrEqual(Math.min(minutes(1), minutes(lengths[n] ?? 0)));
          expect(itemBoxMs(item)).toBeLessThanOrEqual(item.plannedMs);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('[LS3] the ways out stand there when the meeting will be late', () => {
    const play = runningMeeting(five);
    expect(waysOut(play.state, play.nowMs)).toBeNull();
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.wait(minutes(19));
    const out = waysOut(play.state, play.nowMs);
    expect(out?.lateMs).toBe(minutes(9));
    expect(out?.parkable).toEqual([1, 2, 3].map((n) => ({ itemId: itemId(play, n), savesMs: five[n]?.plannedMs })));
    play.done({ type: 'clock.share', changes: out?.evenly ?? [] });
    expect(waysOut(play.state, play.nowMs)).toBeNull();
  });

  test('[LS4] five minutes, one minute and time run out are marked, and nothing ends', () => {
    const play = runningMeeting(five);
    expect(timeMark(play.state, play.nowMs)).toBeNull();
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    const marks = [0, 4, 5, 9, 10, 30].map((m) => timeMark(play.state, play.nowMs + minutes(m)));
    expect(marks).toEqual([null, null, 'five', 'one', 'over', 'over']);
    play.done({ type: 'item.start', itemId: itemId(play, 2) });
    expect([0, 1, 4].map((m) => timeMark(play.state, play.nowMs + minutes(m)))).toEqual([null, null, 'one']);
  });

  test('[CL7] a break says when people are back', () => {
    const play = runningMeeting([{ title: 'Pause', kind: 'break', plannedMs: minutes(10) }, ...five]);
    expect(breakEndMs(play.state, play.nowMs)).toBeNull();
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    const backMs = play.nowMs + minutes(10);
    play.wait(minutes(3));
    expect(breakEndMs(play.state, play.nowMs)).toBe(backMs);
    play.done({ type: 'clock.add', itemId: itemId(play, 0), ms: minutes(5) });
    expect(breakEndMs(play.state, play.nowMs)).toBe(backMs + minutes(5));
  });
});

/** Ids of things that are made are given by whoever makes them. */
function withoutIds(consequence: ReturnType<typeof whatIf>) {
  return consequence && { ...consequence, items: consequence.items.map(({ fromMs, toMs }) => ({ fromMs, toMs })) };
}

describe('drafts and reopening', () => {
  test('[MT7] a draft is the staff alone until it is planned or started', () => {
    const draft = new Play();
    draft.send({ ...createCommand(), phase: 'draft' }, 'system');
    expect(draft.state.phase).toBe('draft');
    const join = { type: 'participant.join', participantId: 'carla', name: 'Carla', tableRole: null } as const;
    expect(draft.send({ ...join, role: 'participant' }, 'system')).toEqual({ ok: false, code: 'meeting.isDraft' });
    expect(draft.send({ ...join, participantId: 'anna', role: 'facilitator' }, 'system').ok).toBe(true);
    draft.done({ type: 'meeting.plan' });
    expect(draft.state.phase).toBe('planned');
    expect(draft.done({ type: 'meeting.plan' })).toEqual([]);
    expect(draft.send({ ...join, role: 'participant' }, 'system').ok).toBe(true);
    draft.done({ type: 'meeting.start' });
    expect(draft.refused({ type: 'meeting.plan' })).toBe('meeting.alreadyStarted');

    const started = new Play();
    started.send({ ...createCommand(), phase: 'draft' }, 'system');
    started.done({ type: 'meeting.start' });
    expect(started.send({ ...join, role: 'participant' }, 'system').ok).toBe(true);
  });

  test('[MT8] a closed meeting is opened with a reason that stands in log and minutes', () => {
    const play = runningMeeting();
    const carla = { participantId: 'carla', role: 'participant' } as const;
    expect(play.refused({ type: 'meeting.reopen', reason: 'x' })).toBe('meeting.notClosed');
    play.done({ type: 'meeting.close' });
    expect(mayWriteNotes(play.state, play.state.notes.shared, carla)).toBe(false);
    expect(play.refused({ type: 'meeting.reopen', reason: 'x' }, secretary)).toBe('command.forbidden');
    play.done({ type: 'meeting.reopen', reason: 'Afstemningen om punkt 1 manglede' });
    expect(play.state).toMatchObject({ phase: 'running', closedAtMs: null });
    expect(mayWriteNotes(play.state, play.state.notes.shared, carla)).toBe(true);
    play.done({ type: 'decision.record', itemId: itemId(play, 0), text: 'Godkendt' });
    play.done({ type: 'meeting.close' });
    expect(play.refused({ type: 'meeting.plan' })).toBe('meeting.closed');
    const paper = minutesOf(play.state, () => [], { audience: 'intern', approved: false });
    expect(JSON.stringify(beslutningsreferat(paper, minutesWords('da')).blocks)).toContain(
      'Afstemningen om punkt 1 manglede',
    );
  });

  test('[MT9] the time that it stood closed is nobody’s', () => {
    const play = runningMeeting(five);
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.wait(minutes(10)).done({ type: 'meeting.close' });
    play.wait(minutes(1_000)).done({ type: 'meeting.reopen', reason: 'Punkt 2 manglede' });
    const first = findItem(play.state, itemId(play, 0));
    expect(first && itemUsedMs(play.state, first, play.nowMs)).toBe(minutes(10));
    expect(plannedEndMs(play.state) - play.nowMs).toBe(minutes(70));
    expect(meetingEndMs(play.state, play.nowMs)).toBe(plannedEndMs(play.state));
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    expect(play.state.current).toMatchObject({ startedAtMs: play.nowMs, elapsedBeforeMs: minutes(10) });
  });
});

describe('when time runs out', () => {
  const asked = () => {
    const play = runningMeeting(five);
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.done({ type: 'overrun.ask' });
    return play;
  };

  test('[OV1] the room is asked about the current item, once', () => {
    const play = runningMeeting(five);
    expect(play.refused({ type: 'overrun.ask' })).toBe('item.noneCurrent');
    expect(play.refused({ type: 'overrun.answer', answer: 'park' }, participant)).toBe('overrun.notAsked');
    expect(play.refused({ type: 'overrun.decide', answer: 'park' })).toBe('overrun.notAsked');
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.done({ type: 'overrun.ask' });
    expect(play.state.overrun).toMatchObject({ itemId: itemId(play, 0), askedAtMs: play.nowMs, answers: [] });
    expect(play.done({ type: 'overrun.ask' })).toEqual([]);
  });

  test('[OV2] [OV3] one answer each, changeable, also for others; only the staff are told whose it is', () => {
    const play = asked();
    play.done({ type: 'overrun.answer', answer: 'extend' }, participant);
    play.done({ type: 'overrun.answer', answer: 'park' }, participant);
    expect(play.done({ type: 'overrun.answer', answer: 'park' }, participant)).toEqual([]);
    expect(play.refused({ type: 'overrun.answer', answer: 'decide', for: 'bent' })).toBe('participant.notYours');
    play.done({ type: 'participant.edit', participantId: 'bent', hasDevice: false });
    play.done({ type: 'overrun.answer', answer: 'decide', for: 'bent' });
    expect(play.refused({ type: 'overrun.answer', answer: 'decide', for: 'bent' }, participant)).toBe(
      'participant.notYours',
    );
    expect(play.refused({ type: 'overrun.answer', answer: 'decide', for: 'nobody' })).toBe('participant.unknown');
    expect(play.state.overrun?.tally).toEqual({ extend: 0, park: 1, decide: 1 });
    for (const sight of ['open', 'entitled'] as const) {
      expect(visibleState(play.state, sight).overrun).toMatchObject({
        answers: [
          { participantId: 'carla', answer: null },
          { participantId: 'bent', answer: null },
        ],
        tally: { extend: 0, park: 1, decide: 1 },
      });
    }
  });

  test('[OV4] the facilitator decides with one command', () => {
    const extended = asked();
    extended.done({ type: 'overrun.decide', answer: 'extend', ms: minutes(3) });
    expect(findItem(extended.state, itemId(extended, 0))?.addedMs).toBe(minutes(3));
    const parked = asked();
    parked.done({ type: 'overrun.decide', answer: 'park' });
    expect(parked.state.parking).toHaveLength(1);
    expect(parked.state.current?.itemId).toBe(itemId(parked, 1));
    const decided = asked();
    expect(decided.done({ type: 'overrun.decide', answer: 'decide' })).toEqual(['overrun.decided']);
    const fiveMore = asked();
    fiveMore.done({ type: 'overrun.decide', answer: 'extend' });
    expect(findItem(fiveMore.state, itemId(fiveMore, 0))?.addedMs).toBe(minutes(5));
    expect(asked().refused({ type: 'overrun.decide', answer: 'park' }, secretary)).toBe('command.forbidden');
    for (const play of [extended, parked, decided, fiveMore]) expect(play.state.overrun).toBeNull();
  });

  test('[OV5] the question is over when it is dropped or the item ends', () => {
    const dropped = asked();
    dropped.done({ type: 'overrun.drop' });
    expect(dropped.done({ type: 'overrun.drop' })).toEqual([]);
    const moved = asked();
    moved.done({ type: 'item.start', itemId: itemId(moved, 1) });
    const closed = asked();
    closed.done({ type: 'meeting.close' });
    for (const play of [dropped, moved, closed]) expect(play.state.overrun).toBeNull();
  });
});
