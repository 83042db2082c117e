// What becomes in public of the sentences that the confidentiality check has marked (rules PG3 to PG5). The meeting's own
// texts stay as they are: this is laid over them when a public version is made. It is the staff's, in every phase.

import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import type { MeetingState } from '../model.ts';
import type { Marked, Settled } from '../model/publicity.ts';

const MAX_SETTLED = 2_000;

/** Whether the two are the same sentence in the same place. */
export function isSameMark(a: Marked, b: Marked): boolean {
  return (
    a.text === b.text &&
    a.where.part === b.where.part &&
    a.where.itemId === b.where.itemId &&
    (a.label ?? '') === (b.label ?? '')
  );
}

/** What was said of the sentence; undefined while nobody has. */
export function settledOf(settled: readonly Settled[], finding: Marked): Settled | undefined {
  return settled.find((one) => isSameMark(one.finding, finding));
}

function withoutMark(state: MeetingState, finding: Marked): Settled[] {
  return state.settled.filter((one) => !isSameMark(one.finding, finding));
}

export const decidePublicity: DecideTable<'finding.resolve' | 'finding.reopen'> = {
  'finding.resolve'(state, { finding, how, text: given = '' }) {
    const text = how === 'reword' ? given : '';
    if (how === 'reword' && text === '') return refuse('finding.noWording');
    const before = settledOf(state.settled, finding);
    if (!before && state.settled.length >= MAX_SETTLED) return refuse('finding.tooMany');
    if (before?.how === how && before.text === text) return done();
    return done({ type: 'finding.resolved', finding, how, text });
  },

  'finding.reopen'(state, { finding }) {
    return settledOf(state.settled, finding) ? done({ type: 'finding.reopened', finding }) : refuse('finding.unknown');
  },
};

export const evolvePublicity: EvolveTable<'finding.resolved' | 'finding.reopened'> = {
  'finding.resolved': (state, { finding, how, text }, { at, by }) => ({
    ...state,
    settled: [...withoutMark(state, finding), { finding, how, text, atMs: at, by }],
  }),

  'finding.reopened': (state, { finding }) => ({ ...state, settled: withoutMark(state, finding) }),
};
