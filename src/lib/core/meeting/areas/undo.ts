// Undo as a part of deciding and folding; the rules of it stand in undo.ts.

import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { undoing, withUndone } from '../undo.ts';

export const decideUndo: DecideTable<'action.undo'> = {
  'action.undo'(state, { seq }, { actor, nowMs, recent = [] }) {
    if (actor === 'system') return refuse('undo.notLast');
    const back = undoing(state, recent, { participantId: actor.participantId, seq, nowMs });
    return typeof back === 'string' ? refuse(back) : done(back);
  },
};

export const evolveUndo: EvolveTable<'action.undone'> = {
  'action.undone': (state, event) => withUndone(state, event),
};
