// The activity `dataPoints`: a chain filled in together, and the question about small changes.

import { describe, expect, test } from 'vitest';
import {
  dataPoints,
  type DataPointsActivity,
  type DataPointsMove,
} from '../../src/lib/core/meeting/activities/dataPoints/data-points.ts';
import { changeOf } from '../../src/lib/core/meeting/activities/dataPoints/small-change.ts';
import { itemId, participant, runningMeeting, secretary } from '../support/play.ts';

function begun(setup: object = {}) {
  const play = runningMeeting();
  play.done({
    ...{ type: 'activity.start', itemId: itemId(play, 'Velkomst'), kind: 'dataPoints', title: 'Tre nedslag' },
    setup,
  });
  const activity = () => play.state.activities[0] as unknown as DataPointsActivity;
  const command = (move: DataPointsMove) => ({
    ...({ type: 'activity.arrange', activityId: activity().id } as const),
    move,
  });
  return { play, activity, command };
}

const see = (text: string, was = ''): DataPointsMove => ({ do: 'write', point: 0, field: 'see', text, was });

describe('three points in the data', () => {
  test('[DP1] are filled in by everyone until they are read', () => {
    const { play, activity, command } = begun();
    expect(activity().board.points).toHaveLength(3);
    play.done(command(see('Flere trives')), participant);
    play.done(command({ do: 'write', point: 2, field: 'result', text: 'Fravær', was: '' }), secretary);
    play.done(command({ do: 'figures', point: 2, figures: { earlier: 6, later: 7, pupils: null } }));
    expect(activity().board.points[0]).toMatchObject({ see: 'Flere trives', result: '' });
    expect(activity().board.points[2]).toMatchObject({ result: 'Fravær', figures: { earlier: 6, later: 7 } });
    play.done({ type: 'activity.step', activityId: activity().id, phase: 'result' });
    expect(play.refused(command(see('For sent', 'Flere trives')))).toBe('command.forbidden');
  });

  test('[DP1] stand on the screen one at a time, as the staff turn to them, also when they are read', () => {
    const { play, activity, command } = begun();
    expect(play.refused(command({ do: 'show', point: 1 }), participant)).toBe('command.forbidden');
    play.done({ type: 'activity.step', activityId: activity().id, phase: 'result' });
    play.done(command({ do: 'show', point: 1 }), secretary);
    expect(activity().board.shown).toBe(1);
  });

  test('[DP1] are as many as wanted, three at most', () => {
    const { play, activity, command } = begun({ points: 1 });
    expect(activity().board.points).toHaveLength(1);
    expect(play.refused(command({ ...see('x'), point: 1 }))).toBe('activity.moveUnfit');
    expect(dataPoints.setup['~standard'].validate({ points: 4 })).toHaveProperty('issues');
  });

  test('[DP2] keep what somebody else has written meanwhile', () => {
    const { play, activity, command } = begun();
    play.done(command(see('Den første')), participant);
    expect(play.refused(command(see('Den anden')), secretary)).toBe('activity.moveUnfit');
    expect(play.done(command(see('Den første')), secretary)).toEqual([]);
    play.done(command(see('Begge dele', 'Den første')), secretary);
    expect(activity().board.points[0]?.see).toBe('Begge dele');
  });

  test.each([
    // earlier, later, of how many pupils, small?
    [7.0, 7.2, null, true],
    [7.0, 6.8, null, true],
    [7.0, 7.7, null, false],
    [7.0, 8.4, null, false],
    [20, 30, null, false],
    // Of 24 pupils two more: a half more by the figures, and still only two children.
    [16, 24, 24, true],
    [10, 25, 24, false],
    [80, 85, 200, true],
    [0, 4, null, false],
    [0, 4, 25, true],
    [5, 5, null, true],
  ])('[DP3] from %f to %f (of %s pupils) is small: %s', (earlier, later, pupils, isSmall) => {
    expect(changeOf({ earlier, later, pupils })?.isSmall).toBe(isSmall);
  });

  test('[DP3] says nothing before both figures are there', () => {
    expect(changeOf({ earlier: 5, later: null, pupils: null })).toBeNull();
    expect(changeOf({ earlier: null, later: 5, pupils: 20 })).toBeNull();
  });

  test('[DP4] stand in the minutes as far as they were written', () => {
    const { play, activity, command } = begun();
    const words = {
      caption: '{number}. {result}',
      see: 'Vi ser:',
      change: 'Fra {earlier} til {later}.',
      small: 'Lille.',
      none: 'Intet',
    };
    expect(dataPoints.summary(activity(), words)).toEqual([{ type: 'line', text: 'Intet' }]);
    play.done(command({ do: 'write', point: 1, field: 'result', text: 'Læsning', was: '' }));
    play.done(command({ ...see('Det går frem'), point: 1 }));
    play.done(command({ do: 'figures', point: 1, figures: { earlier: 7, later: 7.1, pupils: null } }));
    expect(dataPoints.summary(activity(), words)).toEqual([
      { type: 'line', text: '2. Læsning' },
      { type: 'list', lines: ['Fra 7 til 7,1. Lille.', 'Vi ser: Det går frem'] },
    ]);
  });
});
