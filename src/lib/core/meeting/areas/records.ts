// What the meeting records: an item's decision, and agreements with owner and follow-up date (rules RC1 to RC6).

import { done, realChanges, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { findItem, findParticipant, type MeetingState } from '../model.ts';
import { type Agreement, type Owner } from '../model/records.ts';
import { isElsewhere } from '../notes-rights.ts';
import { unlessRecordable } from '../recording.ts';
import { withItem } from './agenda.ts';

/** Whether an owner who is named by their place in the meeting has one. */
export function isKnownOwner(state: MeetingState, owner: Owner | null | undefined): boolean {
  return !owner || 'name' in owner || findParticipant(state, owner.participantId) !== undefined;
}

export const decideRecords: DecideTable<
  'decision.record' | 'agreement.add' | 'agreement.edit' | 'agreement.remove' | 'agreement.settle'
> = {
  'decision.record'(state, { itemId, text }) {
    const refusal = unlessRecordable(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    return item.decision === text ? done() : done({ type: 'decision.recorded', itemId, text });
  },

  'agreement.add'(state, { itemId = null, what, owner = null, followUpOn = null, source = null }, { newId }) {
    const refusal = unlessRecordable(state);
    if (refusal) return refusal;
    if (itemId !== null && !findItem(state, itemId)) return refuse('item.unknown');
    if (!isKnownOwner(state, owner)) return refuse('participant.unknown');
    if (source && isElsewhere(state, source, itemId)) return refuse('source.elsewhere');
    return done({
      type: 'agreement.added',
      agreement: { id: newId(), itemId, what, owner, followUpOn, status: 'open', source },
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

  // Following up is what comes after: it needs no running meeting.
  'agreement.settle'(state, { agreementId, status, followUpOn, note = '' }) {
    const agreement = state.agreements.find(({ id }) => id === agreementId);
    if (!agreement) return refuse('agreement.unknown');
    const settled = {
      status: status ?? agreement.status,
      followUpOn: followUpOn === undefined ? agreement.followUpOn : followUpOn,
    };
    const same = settled.status === agreement.status && settled.followUpOn === agreement.followUpOn && note === '';
    return same ? done() : done({ type: 'agreement.settled', agreementId, ...settled, note });
  },
};

export const evolveRecords: EvolveTable<
  'decision.recorded' | 'agreement.added' | 'agreement.edited' | 'agreement.removed' | 'agreement.settled'
> = {
  'decision.recorded': (state, { itemId, text }) => withItem(state, itemId, (item) => ({ ...item, decision: text })),

  'agreement.added': (state, { agreement }) => ({ ...state, agreements: [...state.agreements, agreement] }),

  'agreement.edited': (state, { type: _type, agreementId, ...changes }) => ({
    ...state,
    agreements: state.agreements.map((agreement) =>
      agreement.id === agreementId ? { ...agreement, ...changes } : agreement,
    ),
  }),

  'agreement.removed': (state, { agreementId }) => ({
    ...state,
    agreements: state.agreements.filter(({ id }) => id !== agreementId),
  }),

  'agreement.settled': (state, { agreementId, status, followUpOn }) => ({
    ...state,
    agreements: state.agreements.map((agreement) =>
      agreement.id === agreementId ? { ...agreement, status, followUpOn } : agreement,
    ),
  }),
};
