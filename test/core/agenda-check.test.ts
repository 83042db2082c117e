// What the builder warns of, and that each remedy takes its warning away.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeckCard } from '../support/deck-card.ts';
import { agendaFromTemplate, allTemplates } from '../../src/lib/core/library/library.ts';
import {
  agendaMs,
  agendaWarnings,
  CLEAN_UP_CARD,
  CLEAN_UP_MS,
  SITTING_MS,
  type AgendaWarning,
} from '../../src/lib/core/meeting/agenda-check.ts';
import type { Command, NewItem } from '../../src/lib/core/meeting/commands.ts';
import { story, tell } from '../support/commands.ts';
import { createCommand, MINUTE_MS, Play, plannedMeeting } from '../support/play.ts';

const item = (title: string, minutes: number, more: Partial<NewItem> = {}): NewItem => ({
  ...{ title, kind: 'discussion', plannedMs: minutes * MINUTE_MS },
  ...more,
});
const closing = item('Aftaler', 15, { kind: 'agreements' });
const cleanUpCard = findDeckCard('indsatser', CLEAN_UP_CARD);

/** A meeting of that length, which need not be the sum of its items. */
function planned(agenda: NewItem[], minutes?: number): Play {
  const play = new Play();
  const create = createCommand(agenda);
  play.send({ ...create, plannedMs: minutes === undefined ? create.plannedMs : minutes * MINUTE_MS }, 'system');
  return play;
}
const rulesOf = (play: Play) => agendaWarnings(play.state).map(({ rule }) => rule);

/** What the one click beside the warning sends; undefined where there is none. */
function remedy(play: Play, warning: AgendaWarning): Command | undefined {
  switch (warning.rule) {
    case 'tooLong':
      return { type: 'agenda.scale', plannedMs: warning.fits ? play.state.plannedMs : warning.sumMs };
    case 'noBreak':
      if (!warning.breakAt) return undefined;
      return { type: 'item.add', title: 'Pause', kind: 'break', plannedMs: 10 * MINUTE_MS, ...warning.breakAt };
    case 'noClosing':
      return { type: 'item.add', title: 'Aftaler', kind: 'agreements', plannedMs: 15 * MINUTE_MS };
    case 'cleanUpShort':
      return { type: 'item.edit', itemId: warning.itemId, plannedMs: CLEAN_UP_MS };
  }
}

describe('warnings', () => {
  test('[AW1] longer than the meeting, and whether shortening helps', () => {
    const play = planned([item('Tema', 50), closing], 60);
    expect(agendaWarnings(play.state)).toEqual([
      { rule: 'tooLong', sumMs: 65 * MINUTE_MS, overMs: 5 * MINUTE_MS, fits: true },
    ]);
    expect(agendaWarnings(planned([item('Tema', 50), closing], 15).state)).toMatchObject([{ fits: false }]);
    expect(rulesOf(planned([item('Tema', 45), closing], 60))).toEqual([]);
  });

  test('[AW2] more than ninety minutes without a break; ninety are none too many', () => {
    expect(rulesOf(planned([item('Tema', 75), closing]))).toEqual([]);
    expect(rulesOf(planned([item('A', 76), closing]))).toEqual(['noBreak']);
    const withBreak = [item('A', 60), item('Pause', 10, { kind: 'break' }), item('B', 75), closing];
    expect(rulesOf(planned(withBreak))).toEqual([]);
    expect(agendaWarnings(planned([...withBreak.slice(0, 2), item('B', 80), closing]).state)).toMatchObject([
      { rule: 'noBreak', fromMs: 70 * MINUTE_MS, lengthMs: 95 * MINUTE_MS },
    ]);
  });

  test('[AW2] the break is put where the stretch falls into equal parts, and belongs to the sub-items around it', () => {
    const breakAt = (agenda: NewItem[]) => {
      const play = planned(agenda);
      const [warning] = agendaWarnings(play.state);
      if (warning?.rule !== 'noBreak') throw new Error('a warning of no break');
      return (
        warning.breakAt && {
          ...warning.breakAt,
          under: play.state.agenda.find((i) => i.id === warning.breakAt?.parentId)?.title,
        }
      );
    };
    const sub = { sub: true };
    expect(breakAt([item('A', 25), item('B', 25), item('C', 25), item('D', 30), closing])?.toIndex).toBe(2);
    expect(breakAt([item('A', 20), item('T', 0), item('T1', 40, sub), item('T2', 40, sub), closing])).toMatchObject({
      toIndex: 3,
      under: 'T',
    });
    expect(breakAt([item('A', 50), item('T', 0), item('T1', 50, sub), closing])).toMatchObject({
      toIndex: 1,
      parentId: null,
    });
    expect(breakAt([item('A', 85), closing])?.toIndex).toBe(1);
    expect(breakAt([item('A', 120)])).toBeNull();
  });

  test('[AW3] no closing step', () => {
    expect(rulesOf(planned([item('Tema', 30)]))).toEqual(['noClosing']);
  });

  test('[AW4] five minutes for a clean-up of efforts; the minimum is what its card takes', () => {
    const cards = [cleanUpCard];
    expect(rulesOf(planned([item('Oprydning', 5, { cards }), closing]))).toEqual(['cleanUpShort']);
    expect(rulesOf(planned([item('Oprydning', 20, { cards }), closing]))).toEqual([]);
    const inParts = [item('Oprydning', 0, { cards }), item('Stop', 12, { sub: true }), item('Drift', 8, { sub: true })];
    expect(rulesOf(planned([...inParts, closing]))).toEqual([]);
    expect(cleanUpCard.suggestedMs).toBe(CLEAN_UP_MS);
  });

  test('[AW5] the click beside a warning takes it away; breaks come until nobody sits too long', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const play = tell({ ...steps, isStarted: false });
        if (play.state.startedAtMs !== null) return;
        for (let n = 0; n < 40; n++) {
          const warning = agendaWarnings(play.state).find((one) => remedy(play, one));
          if (!warning) break;
          play.done(remedy(play, warning) as Command);
        }
        const left = agendaWarnings(play.state).filter((one) => remedy(play, one));
        expect(left).toEqual([]);
        expect(agendaMs(play.state)).toBeLessThanOrEqual(play.state.plannedMs);
        for (const one of agendaWarnings(play.state)) expect(one.rule).toBe('noBreak');
      }),
      { numRuns: 100 },
    );
  });

  test('[AW1] [AW2] [AW3] [AW4] the built-in agendas at their own length lack a break at most', () => {
    const lacking = allTemplates
      .filter(({ slug }) => slug !== 'frit')
      .flatMap((template) => {
        const agenda = agendaFromTemplate(template, 'da', template.defaultMinutes * MINUTE_MS);
        return agendaWarnings(plannedMeeting(agenda).state).map((one) => {
          if (one.rule === 'noBreak') expect(one.lengthMs).toBeGreaterThan(SITTING_MS);
          return `${template.slug}: ${one.rule}`;
        });
      });
    expect(new Set(lacking.map((text) => text.split(': ')[1]))).toEqual(new Set(['noBreak']));
  });
});
