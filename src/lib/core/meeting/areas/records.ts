// What the meeting records: an item's decision, and agreements with owner and follow-up date (rules RC1 to RC5). What becomes of
// an agreement afterwards stands in settling.ts.

import { done, realChanges, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { findItem, findParticipant, type MeetingState } from '../model.ts';
import { type Agreement, type Responsible } from '../model/records.ts';
import { isElsewhere } from '../notes-rights.ts';
import { unlessRecordable } from '../recording.ts';
import { withItem } from './agenda.ts';

/** Whether an owner who is named by their place in the meeting has one. */
export function isKnownOwner(state: MeetingState, owner: Responsible | null | undefined): boolean {
  return !owner || !('participantId' in owner) || findParticipant(state, owner.participantId) !== undefined;
}

export const decideRecords: DecideTable<'decision.record' | 'agreement.add' | 'agreement.edit' | 'agreement.remove'> = {
  'decision.record'(state, { itemId, text }) {
    const refusal = unlessRecordable(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    return item.decision === text ? done() : done({ type: 'decision.recorded', itemId, text });
  },

  'agreement.add'(state, command, { newId }) {
    const { itemId = null, what, owner = null, followUpOn = null, source = null } = command;
    const { followUpAt = null, school = '', sparring = '' } = command;
    const refusal = unlessRecordable(state);
    if (refusal) return refusal;
    if (itemId !== null && !findItem(state, itemId)) return refuse('item.unknown');
    if (!isKnownOwner(state, owner)) return refuse('participant.unknown');
    if (source && isElsewhere(state, source, itemId)) return refuse('source.elsewhere');
    return done({
      type: 'agreement.added',
      agreement: {
        ...{ id: newId(), itemId, what, owner, followUpOn, status: 'open', source },
        ...{ followUpAt, school, sparring, handedTo: null, answer: null },
      },
    });
  },

  'agreement.edit'(state, { type: _type, agreementId, ...changes }) {
    const refusal = unlessRecordable(state);
    if (refusal) return refusal;
    const agreement = state.agreements.find(({ id }) => id === agreementId);
    if (!agreement) return refuse('agreement.unknown');
    if (!isKnownOwner(state, changes.owner)) return refuse('participant.unknown');
    const edits = realChanges<Agreement>(agreement, changes);
    return Object.keys(edits).length === 0 ? done() : done({ type: 'agreement.edited', agreementId, ...edits });
  },

  'agreement.remove'(state, { agreementId }) {
    const refusal = unlessRecordable(state);
    if (refusal) return refusal;
    if (!state.agreements.some(({ id }) => id === agreementId)) return refuse('agreement.unknown');
    return done({ type: 'agreement.removed', agreementId });
  },
};

export const evolveRecords: EvolveTable<
  'decision.recorded' | 'agreement.added' | 'agreement.edited' | 'agreement.removed'
> = {
  'decision.recorded': (state, { itemId, text }) => withItem(state, itemId, (item) => ({ ...item, decision: text })),

  'agreement.added': (state, { agreement }) => ({ ...state, agreements: [...state.agreements, agreement] }),

  'agreement.edited': (state, { type: _type, agreementId, ...changes }) => ({
    ...state,
    agreements: state.agreements.map((agreement) =>
      // To another owner nothing has been handed over, and they have said nothing yet.
      agreement.id === agreementId
        ? { ...agreement, ...changes, ...(changes.owner !== undefined && { handedTo: null, answer: null }) }
        : agreement,
    ),
  }),

  'agreement.removed': (state, { agreementId }) => ({
    ...state,
    agreements: state.agreements.filter(({ id }) => id !== agreementId),
  }),
};
