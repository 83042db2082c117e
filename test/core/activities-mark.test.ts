// Sæt kryds: who has experience with whom, where, and where nobody has.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedBefore, markDigest } from '../../src/lib/core/meeting/activities/mark/compared.ts';
import type { MarkActivity } from '../../src/lib/core/meeting/activities/mark/mark.ts';
import { emptyColumns, markMap } from '../../src/lib/core/meeting/activities/mark/results.ts';
import { markSummary } from '../../src/lib/core/meeting/activities/mark/summary.ts';
import { activityPlay, toldToOthers } from '../support/activity-room.ts';
import { participant } from '../support/play.ts';

const SETUP = { rows: ['Forvaltning', 'Lærere', 'Elever'], columns: ['Skolebesøg', 'Dialogmøder'] };
type Marks = (number[] | null)[];

function afterMarking(all: Marks[], setup: object = {}): MarkActivity {
  const { answer, activity, step } = activityPlay('mark', { ...SETUP, ...setup }, { people: all.length });
  all.forEach((marks, n) => {
    answer(`p${n}`, { marks });
    // Once more, as another device or a reconnect would: it counts once.
    answer(`p${n}`, { marks });
  });
  step('map');
  return activity() as MarkActivity;
}

const row = fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 1 })), { nil: null });
const everyone = fc.array(fc.array(row, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
const naming = fc.constantFrom('named', 'counted', 'anonymous');

describe('a map of marks', () => {
  test('[MK1] takes rows and columns of the set-up, each once', () => {
    const { answer } = activityPlay('mark', SETUP);
    for (const marks of [
      [null, null, null],
      [[], [0, 1], null],
    ])
      expect(answer('p0', { marks })).toMatchObject({ ok: true });
    for (const marks of [[null], [[2], null, null], [[0, 0], null, null], [[-1], null, null], 'all'])
      expect(answer('p0', { marks })).toMatchObject({ code: 'activity.answerUnfit' });
  });

  test('[MK2] counts each person once, however often they send and whatever is told of them', () => {
    fc.assert(
      fc.property(everyone, naming, (all, naming) => {
        const map = markMap(afterMarking(all, { naming }));
        expect(map.voices).toBe(all.length);
        map.rows.forEach(({ count, columns }, index) => {
          expect(count).toBe(all.filter((marks) => marks[index] !== null).length);
          expect(count).toBeLessThanOrEqual(map.voices);
          columns.forEach((cell, column) => {
            expect(cell.count).toBe(all.filter((marks) => marks[index]?.includes(column)).length);
            expect(cell.count).toBeLessThanOrEqual(Math.min(count, map.most));
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test('[MK3] names the rows and columns that nobody marked', () => {
    const activity = afterMarking([[[], [0], null], [null, [0], null]]); // prettier-ignore
    expect(markMap(activity).rows.filter(({ count }) => count === 0)).toMatchObject([{ text: 'Elever' }]);
    expect(emptyColumns(activity)).toEqual(['Dialogmøder']);
    const summary = markSummary(activity, { nobody: 'Ingen: {entries}' });
    expect(summary).toMatchObject([
      { rows: [['Forvaltning', '1', '–', '–'], ['Lærere', '2', '2', '–'], ['Elever', '0', '–', '–']] }, // prettier-ignore
      { text: 'Ingen: Elever, Dialogmøder' },
    ]);
  });

  test('[MK4] [AV6] names people where names are shown, and ties nothing to anyone where it is anonymous', () => {
    const all: Marks[] = [[[0], [1], null]];
    expect(markMap(afterMarking(all)).rows[0]).toMatchObject({ participantIds: ['p0'], columns: [{ count: 1 }, {}] });
    for (const naming of ['counted', 'anonymous'])
      expect(markMap(afterMarking(all, { naming })).rows[0]?.participantIds).toEqual([]);
    for (const { voice, side, participantId } of afterMarking(all, { naming: 'anonymous' }).contributions)
      expect([voice, side, participantId]).toEqual([null, null, null]);
  });

  test('[AV4] is hidden from the others until it is shown', () => {
    const marked = activityPlay('mark', SETUP);
    marked.answer('p0', { marks: [null, [1, 0], null] });
    expect(toldToOthers(marked, 'p0')).not.toContain('[1,0]');
    marked.step('map');
    expect(toldToOthers(marked, 'p0')).toContain('[1,0]');
  });

  test('[MK2] stands beside what the same rows held before', () => {
    const then = markDigest(afterMarking([[[], null, null], [[], null, null]], { rows: ['Elever', 'Lærere', 'PPR'] })); // prettier-ignore
    const now = { ...afterMarking([]), earlier: [{ meetingTitle: 'Marts', atMs: 1, voices: 2, digest: then }] };
    expect(markedBefore(now)?.counts).toEqual([null, 0, 2]);
    expect(markedBefore({ ...now, earlier: [] })).toBeNull();
  });

  test('[AV9] the staff show one row at length, and none that is not there', () => {
    const { play, id, activity } = activityPlay('mark', SETUP);
    const move = (row: number | null) => ({ type: 'activity.arrange', activityId: id, move: { row } }) as const;
    play.done(move(2));
    expect(activity().board).toEqual({ row: 2 });
    expect(play.refused(move(3))).toBe('activity.moveUnfit');
    expect(play.refused(move(null), participant)).toBe('command.forbidden');
  });
});
