// Following up: what earlier meetings left open is taken up at this one, the oldest first, and each is answered or carried
// over (rules FU1 to FU5).

import { done, refuse, unlessOpen, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import type { MeetingState } from '../model.ts';
import type { Brought, FollowUp } from '../model/follow-up.ts';

/** What stands there keeps its place, and what was answered here stays, whatever has become of it elsewhere since. */
function taken(state: MeetingState, agreements: readonly Brought[]): FollowUp[] {
  const fresh = new Map(agreements.map((one) => [one.id, one]));
  const kept = state.followUp.flatMap((one) => {
    if (one.answer !== null) return [one];
    const now = fresh.get(one.id);
    return now ? [{ ...now, answer: null }] : [];
  });
  const isKept = new Set(kept.map(({ id }) => id));
  const added = agreements.filter(({ id }) => !isKept.has(id)).map((one) => ({ ...one, answer: null }));
  return [...kept, ...added].toSorted((a, b) => a.atMs - b.atMs);
}

export const decideFollowUp: DecideTable<'followUp.bring' | 'followUp.answer'> = {
  'followUp.bring'(state, { agreements }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    if (JSON.stringify(taken(state, agreements)) === JSON.stringify(state.followUp)) return done();
    return done({ type: 'followUp.brought', agreements: [...agreements] });
  },

  'followUp.answer'(state, { agreementId, status, why }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const found = state.followUp.find(({ id }) => id === agreementId);
    if (!found) return refuse('agreement.unknown');
    if (found.answer?.status === status && found.answer.why === why) return done();
    return done({ type: 'followUp.answered', agreementId, status, why, closed: found.closed });
  },
};

export const evolveFollowUp: EvolveTable<'followUp.brought' | 'followUp.answered'> = {
  'followUp.brought': (state, { agreements }) => ({ ...state, followUp: taken(state, agreements) }),

  'followUp.answered': (state, { agreementId, status, why }, { at }) => ({
    ...state,
    followUp: state.followUp.map((one) =>
      one.id === agreementId ? { ...one, answer: { status, why, atMs: at } } : one,
    ),
  }),
};
