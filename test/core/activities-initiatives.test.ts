// Indsatsoverblik: what runs, how much it fills, what else presses, and what is to happen to each.

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { agreementAbout, needsAgreement, quoted } from '../../src/lib/core/meeting/activities/initiatives/agreed.ts';
import {
  EMPTY_BOARD,
  movedBoard,
  VERDICTS,
  NEW_VERDICTS,
  type InitiativesBoard,
} from '../../src/lib/core/meeting/activities/initiatives/board.ts';
import {
  initiatives,
  type InitiativesActivity,
} from '../../src/lib/core/meeting/activities/initiatives/initiatives.ts';
import { initiativesPicture } from '../../src/lib/core/meeting/activities/initiatives/picture.ts';
import { initiativesMove } from '../support/activity-moves.ts';
import { asParticipant, startActivity, type PlayedActivity } from '../support/activity-play.ts';
import { itemId, secretary } from '../support/play.ts';

const board = (activity: PlayedActivity) => activity.now.board as InitiativesBoard;
const picture = (activity: PlayedActivity) => initiativesPicture(activity.now as InitiativesActivity);

/** Læsebånd, Makkerskab and Åben skole run. */
function listed(setup: object = {}): PlayedActivity {
  const activity = startActivity('initiatives', setup);
  for (const [id, name] of Object.entries({ laes: 'Læsebånd', makker: 'Makkerskab', aaben: 'Åben skole' }))
    activity.move({ do: 'add', id, name });
  return activity;
}
const fills = (given: Record<string, number>) => ({
  fills: Object.entries(given).map(([initiative, fill]) => ({ initiative, fill })),
});

describe('the list', () => {
  test('[EF1] two who write about the same initiative at once overwrite nothing of each other’s', () => {
    const activity = listed();
    activity.move({ do: 'edit', id: 'laes', owner: 'Lise Holm' }, asParticipant('carla'));
    activity.move({ do: 'edit', id: 'laes', since: 'august 2024' }, asParticipant('dan'));
    activity.move({ do: 'edit', id: 'laes', carriedBy: 'Dansklærerne' }, asParticipant('eva'));
    expect(board(activity).initiatives[0]).toMatchObject({
      ...{ name: 'Læsebånd', owner: 'Lise Holm', since: 'august 2024', carriedBy: 'Dansklærerne' },
    });
    expect(activity.play.log.at(-1)?.event).toMatchObject({
      move: { do: 'edit', id: 'laes', carriedBy: 'Dansklærerne' },
    });
  });

  test.each([
    { do: 'add', id: 'laes', name: 'Igen' },
    { do: 'add', id: 'ny', name: ' ' },
    { do: 'edit', id: 'nothing', owner: 'Lise' },
    { do: 'edit', id: 'laes', fill: 6 },
    { do: 'settle', id: 'laes', verdict: 'start' },
    { do: 'press', pressure: 'weather', level: 1 },
  ])('[EF1] the move %j fits nothing', (move) => {
    expect(listed().move(move)).toMatchObject({ code: 'activity.moveUnfit' });
  });

  test('[EF6] what is taken off the list counts nowhere, and comes back as it was', () => {
    const activity = listed({ sizedBy: 'together' });
    activity.move({ do: 'edit', id: 'laes', fill: 4 });
    activity.move({ do: 'remove', id: 'laes', removed: true });
    expect([picture(activity).running.length, picture(activity).nowFill]).toEqual([2, 0]);
    activity.move({ do: 'remove', id: 'laes', removed: false });
    expect(picture(activity).running[0]).toMatchObject({ name: 'Læsebånd', fill: 4 });
  });

  test('[EF1] [EF3] who may write what when', () => {
    const activity = listed();
    const by = (move: object) => activity.move(move, asParticipant('carla')).ok;
    const add = { do: 'add', id: 'ny', name: 'Ny matematik', isNew: true };
    expect([by({ do: 'add', id: 'x', name: 'Trivsel' }), by(add)]).toEqual([true, false]);
    expect([by({ do: 'remove', id: 'x', removed: true }), by({ do: 'settle', id: 'x', verdict: 'stop' })]).toEqual([
      false,
      false,
    ]);
    activity.step('pressure');
    expect([by({ do: 'press', pressure: 'turnover', level: 2 }), by({ do: 'edit', id: 'x', owner: 'Bo' })]).toEqual([
      true,
      false,
    ]);
    activity.step('settle');
    expect([by(add), by({ do: 'edit', id: 'ny', fill: 3 }), by({ do: 'edit', id: 'x', fill: 3 })]).toEqual([
      ...[true, true, false],
    ]);
    expect(activity.move({ do: 'edit', id: 'x', owner: 'Bo' }, secretary).ok).toBe(true);
    const quiet = listed({ writtenBy: 'staff' });
    expect(quiet.move({ do: 'add', id: 'x', name: 'Trivsel' }, asParticipant('carla')).ok).toBe(false);
  });
});

describe('how much they fill', () => {
  test('[EF2] is the mean of what everyone says, with how far apart they are, once it is shown', () => {
    const activity = listed();
    activity.step('fill');
    activity.answer('carla', fills({ laes: 5, makker: 1 }));
    activity.answer('dan', fills({ laes: 2 }));
    expect(picture(activity).nowFill).toBe(0);
    expect(activity.answer('eva', fills({ nothing: 2 }))).toMatchObject({ code: 'activity.answerUnfit' });
    activity.step('pressure');
    expect(picture(activity).running.map(({ fill, range, count }) => [fill, range, count])).toEqual([
      [3.5, { least: 2, most: 5 }, 2],
      [1, null, 1],
      [null, null, 0],
    ]);
    expect(picture(activity).unsized).toBe(1);
  });

  test('[EF2] is what was written down where it is talked over together', () => {
    const activity = listed({ sizedBy: 'together' });
    activity.move({ do: 'edit', id: 'laes', fill: 4 });
    expect(initiatives.phases(activity.now.setup as never).map(({ name }) => name)).toEqual([
      ...['list', 'pressure', 'settle', 'result'],
    ]);
    expect(picture(activity).nowFill).toBe(4);
  });
});

describe('settling', () => {
  test('[EF3] [EF4] the load is weighed as each is settled', () => {
    const activity = listed({ sizedBy: 'together' });
    activity.move({ do: 'add', id: 'ro', name: 'Ro på gangene' });
    activity.move({ do: 'add', id: 'ny', name: 'Ny matematik', isNew: true });
    for (const [id, fill] of Object.entries({ laes: 5, makker: 3, aaben: 2, ro: 1, ny: 4 }))
      activity.move({ do: 'edit', id, fill });
    expect(picture(activity)).toMatchObject({ nowFill: 11, keptFill: 11, dailyFill: 0, freshFill: 0, unsized: 0 });
    for (const [id, verdict] of Object.entries({
      laes: 'continue',
      makker: 'stop',
      aaben: 'daily',
      ro: 'later',
      ny: 'start',
    }))
      activity.move({ do: 'settle', id, verdict });
    expect(picture(activity)).toMatchObject({ nowFill: 11, keptFill: 7, dailyFill: 2, freshFill: 4 });
    activity.move({ do: 'settle', id: 'ny', verdict: null });
    expect(picture(activity).freshFill).toBe(0);
  });

  test('[EF4] [EF6] whatever is moved, the sums are those of what stands on the list', () => {
    fc.assert(
      fc.property(fc.array(fc.infiniteStream(fc.nat(999)), { maxLength: 40 }), (streams) => {
        let current: InitiativesBoard = EMPTY_BOARD;
        for (const stream of streams) {
          const random = () => (stream.next().value as number) / 1000;
          const frozen = JSON.stringify(current);
          const next = movedBoard(current, initiativesMove({ board: current } as InitiativesActivity, random));
          expect(JSON.stringify(current)).toBe(frozen);
          current = next ?? current;
        }
        const { nowFill, keptFill, dailyFill, running, fresh, unsized } = initiativesPicture({
          board: current,
          contributions: [],
        });
        const there = current.initiatives.filter(({ isRemoved }) => !isRemoved);
        expect(running.length + fresh.length).toBe(there.length);
        expect(nowFill).toBe(there.reduce((sum, { isNew, fill }) => sum + (isNew ? 0 : (fill ?? 0)), 0));
        expect(nowFill >= keptFill && keptFill >= dailyFill && unsized <= there.length).toBe(true);
        for (const { isNew, verdict } of there) if (verdict) expect(isNew ? NEW_VERDICTS : VERDICTS).toContain(verdict);
      }),
    );
  });

  test('[EF5] what else presses is said as none, some or much, with a line', () => {
    const activity = listed();
    activity.move({ do: 'press', pressure: 'turnover', level: 2 });
    activity.move({ do: 'press', pressure: 'turnover', note: 'Tre nye lærere til sommer' });
    expect(board(activity).pressures.turnover).toEqual({ level: 2, note: 'Tre nye lærere til sommer' });
    expect(board(activity).pressures.timing).toEqual({ level: null, note: '' });
  });

  test('[EF7] a stop that is agreed is known, also when the agreement is worded anew', () => {
    const activity = listed();
    const { play } = activity;
    const on = itemId(play, 'Velkomst');
    const makker = { name: 'Makkerskab' };
    expect([...VERDICTS, ...NEW_VERDICTS].filter((verdict) => needsAgreement({ verdict }))).toEqual(['stop', 'start']);
    expect(agreementAbout(play.state, on, makker)).toBeUndefined();
    play.done({ type: 'agreement.add', itemId: on, what: `Vi stopper ${quoted(makker)}` });
    const agreementId = agreementAbout(play.state, on, makker)?.id ?? '';
    play.done({ type: 'agreement.edit', agreementId, what: `${quoted(makker)} stopper til jul` });
    expect(agreementAbout(play.state, on, makker)?.id).toBe(agreementId);
    expect(agreementAbout(play.state, on, { name: 'Makker' })).toBeUndefined();
    play.done({ type: 'agreement.remove', agreementId });
    expect(agreementAbout(play.state, on, makker)).toBeUndefined();
  });

  test('[EF8] one that is begun later goes on from the last, but not from a closed item', () => {
    const first = listed();
    const { play } = first;
    first.step('fill');
    first.answer('carla', fills({ laes: 5 }));
    first.answer('dan', fills({ laes: 2 }));
    play.done({ type: 'activity.end', activityId: first.id });
    const second = startActivity('initiatives', {}, { play, on: 'Personalesag' });
    expect(picture(second).running.map(({ name, fill }) => [name, fill])).toEqual([
      ['Læsebånd', 3.5],
      ['Makkerskab', null],
      ['Åben skole', null],
    ]);
    second.move({ do: 'add', id: 'sag', name: 'Hemmelig indsats' });
    play.done({ type: 'activity.end', activityId: second.id });
    expect(picture(startActivity('initiatives', {}, { play })).running).toHaveLength(3);
  });

  test('[EF3] [EF5] the minutes say what runs, what presses, what is new, and the load', () => {
    const activity = listed({ sizedBy: 'together' });
    activity.move({ do: 'edit', id: 'laes', fill: 4, owner: 'Lise' });
    activity.move({ do: 'settle', id: 'laes', verdict: 'stop' });
    activity.move({ do: 'press', pressure: 'timing', level: 1 });
    activity.move({ do: 'add', id: 'ny', name: 'Ny matematik', isNew: true });
    const words = { stop: 'Stop', timing: 'Tidspunktet', level1: 'noget', load: '{now} → {then}' };
    const parts = initiatives.summary(activity.now as InitiativesActivity, words);
    expect(parts.map(({ type }) => type)).toEqual(['table', 'line', 'list', 'table', 'line']);
    expect(parts[0]).toMatchObject({
      rows: [
        ['Læsebånd', 'Lise', '–', '–', '4', 'Stop'],
        ['Makkerskab', '–', '–', '–', '–', '–'],
        ['Åben skole', '–', '–', '–', '–', '–'],
      ],
    });
    expect(parts[2]).toMatchObject({ lines: ['Tidspunktet: noget'] });
    expect(parts[4]).toMatchObject({ text: '4 → 0' });
  });
});
