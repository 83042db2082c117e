// The laws of the engine, over arbitrary stories. fast-check prints seed and story of a failure; keep those as named cases.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemBoxMs } from '../../src/lib/core/meeting/clock.ts';
import { decide } from '../../src/lib/core/meeting/decide.ts';
import { evolve, replay } from '../../src/lib/core/meeting/evolve.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { closingItem, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { MAY_SEND } from '../../src/lib/core/meeting/permissions.ts';
import { SEAT_ROLES } from '../../src/lib/core/meeting/vocabulary.ts';
import { SIGHTS, turnsThePast, visibleEvent, visibleState, type Sight } from '../../src/lib/core/meeting/visibility.ts';
import { story, tell } from '../support/commands.ts';
import { facilitator, plannedMeeting, type Play } from '../support/play.ts';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

function foldAs(play: Play, sight: Sight, self: string | null): MeetingState[] {
  const states: MeetingState[] = [];
  play.log.forEach((recorded, i) => {
    const after = play.states[i];
    if (!after) throw new Error('a state for each event');
    const before = play.states[i - 1] ?? null;
    const seen = visibleEvent(recorded, before, after, sight, self);
    const beginsAnew = sight === 'open' && turnsThePast(recorded, before);
    states.push(beginsAnew ? visibleState(after, sight, self) : evolve(states.at(-1) ?? null, seen));
  });
  return states;
}

/** Every sight, through nobody's eyes and through those of somebody who answers activities. */
const EYES = SIGHTS.flatMap((sight) => [[sight, null] as const, [sight, 'carla'] as const]);

describe('the laws', () => {
  test('[EV1] replay equals live, at every number and over JSON', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const play = tell(steps);
        play.states.forEach((state, i) => expect(replay(play.log.slice(0, i + 1))).toEqual(state));
        expect(replay(JSON.parse(JSON.stringify(play.log)) as RecordedEvent[])).toEqual(play.state);
      }),
      { numRuns: 60 },
    );
  });

  test('[EV2] numbers run from 1 without a gap', () => {
    fc.assert(
      fc.property(story, (steps) => {
        expect(tell(steps).log.map((recorded) => recorded.seq)).toEqual(tell(steps).log.map((_, i) => i + 1));
      }),
      { numRuns: 30 },
    );
  });

  test('[EV4] [DC4] evolving changes no state that it was given, and deciding nothing at all', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const play = tell(steps, (told) => deepFreeze(told.state));
        expect(tell(steps).log).toEqual(play.log);
      }),
      { numRuns: 60 },
    );
  });

  test('[DC2] [DC3] a refused command leaves no event, and one that is done changes the state or has none', () => {
    fc.assert(
      fc.property(story, (steps) => {
        tell(steps, (play, step, sizeBefore) => {
          const before = play.states[sizeBefore - 1] ?? null;
          const log = play.log.slice(0, sizeBefore);
          const again = decide(before, step.make({ ...play, log, state: before } as Play), {
            actor: step.actor,
            nowMs: play.nowMs,
            newId: () => 'x',
            recent: play.steps.slice(0, sizeBefore),
            sealed: play.sealed,
          });
          if (!again.ok) expect(play.log.length).toBe(sizeBefore);
          for (let i = sizeBefore; i < play.log.length; i++) expect(play.states[i]).not.toEqual(play.states[i - 1]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('[VI2] [VI6] [AV4] folding what a sight may see equals what it may see of the folded state', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const play = tell(steps);
        for (const [sight, self] of EYES) {
          const whole = play.states.map((state) => visibleState(state, sight, self));
          // The event that makes the meeting names both notes; a snapshot is how a seat begins, so the fold starts from one.
          const seen = foldAs(play, sight, self).map((state) => ({
            ...state,
            notes: visibleState(state, sight).notes,
          }));
          expect(seen).toEqual(whole);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('[VI1] [VI3] what the open sight receives never holds a word of a closed item, and keeps its numbers', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const play = tell(steps);
        const seen = play.log.map((recorded, i) =>
          visibleEvent(recorded, play.states[i - 1] ?? null, play.states[i] ?? play.state, 'open'),
        );
        expect(seen.map((recorded) => recorded.seq)).toEqual(play.log.map((recorded) => recorded.seq));
        const wasEverOpen = play.states.some((state) =>
          [...state.agenda, ...state.removedItems.map(({ item }) => item)].some(
            (item) => item.title === 'Hemmelig sag' && !item.closed,
          ),
        );
        if (!wasEverOpen)
          expect(JSON.stringify([seen, visibleState(play.state, 'open')])).not.toContain('Hemmelig sag');
      }),
      { numRuns: 200 },
    );
  });

  test('[CL4] no item has less than nothing planned, whatever is planned, added and taken', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const item of tell(steps).state.agenda) expect(itemBoxMs(item)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('[AG2] the closing step is last for as long as there is one', () => {
    fc.assert(
      fc.property(story, (steps) => {
        tell(steps, (play, _step, sizeBefore) => {
          const closing = closingItem(play.states[sizeBefore - 1] ?? play.state);
          const still = play.state.agenda.find((item) => item.id === closing?.id && item.kind === 'agreements');
          if (still) expect(play.state.agenda.at(-1)?.id).toBe(still.id);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('events and rights', () => {
  test('[EV3] unknown and hidden events change nothing', () => {
    const { state } = plannedMeeting();
    const hidden = { seq: 9, at: 0, by: null, event: { type: 'hidden' } } as RecordedEvent;
    const unknown = { seq: 9, at: 0, by: null, event: { type: 'from.tomorrow' } } as unknown as RecordedEvent;
    expect(evolve(state, hidden)).toBe(state);
    expect(evolve(state, unknown)).toBe(state);
  });

  test('[DC1] every command of every role is decided by the table alone before anything else', () => {
    for (const [type, roles] of Object.entries(MAY_SEND)) {
      for (const role of SEAT_ROLES) {
        const actor = { participantId: 'anna', role };
        const decision = decide(null, { type } as never, { actor, nowMs: 0, newId: () => 'x' });
        expect([type, role, decision]).toEqual([
          type,
          role,
          { ok: false, code: roles.includes(role) ? 'meeting.unknown' : 'command.forbidden' },
        ]);
      }
    }
  });

  test('[DC1] what only the server may ask for, and what does not exist, is refused for everyone else', () => {
    for (const type of ['meeting.create', 'participant.join', 'constructor', 'toString']) {
      const decision = decide(plannedMeeting().state, { type } as never, {
        actor: facilitator,
        nowMs: 0,
        newId: () => 'x',
      });
      expect([type, decision]).toEqual([type, { ok: false, code: 'command.forbidden' }]);
    }
  });
});
