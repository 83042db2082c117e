// What becomes of an agreement, in its meeting and for as long as it takes after it (rules RC6, AF1 to AF4): status, date, place,
// who takes over, and what whoever is responsible says to it. It needs no running meeting, and what was agreed stays as it was.

import { done, refuse, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import type { Answering, Settling } from '../commands/records.ts';
import { holdersOf, responsibleFor } from '../responsible.ts';
import type { MeetingState } from '../model.ts';
import type { Agreement, Author, Responsible } from '../model/records.ts';
import { onBehalf } from '../on-behalf.ts';
import { isKnownOwner } from './records.ts';

const find = (state: MeetingState, agreementId: string): Agreement | undefined =>
  state.agreements.find(({ id }) => id === agreementId);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Who has taken over, as the agreement keeps it: nobody, where it is back with whom it was agreed with. */
function handedTo({ owner }: Agreement, now: Responsible | null): Responsible | null {
  return same(owner, now) ? null : now;
}

function settle(state: MeetingState, agreementId: string, settling: Settling, author: Author | null): Decision {
  const agreement = find(state, agreementId);
  if (!agreement) return refuse('agreement.unknown');
  if (!isKnownOwner(state, settling.owner)) return refuse('participant.unknown');
  const { status = agreement.status, followUpOn = agreement.followUpOn, note = '' } = settling;
  const { owner = responsibleFor(agreement), followUpAt = agreement.followUpAt } = settling;
  const isHandedOver = !same(owner, responsibleFor(agreement));
  const isMoved = !same(followUpAt, agreement.followUpAt);
  const stands = status === agreement.status && followUpOn === agreement.followUpOn && !isHandedOver && !isMoved;
  if (stands && note === '') return done();
  return done({
    ...{ type: 'agreement.settled', agreementId, status, followUpOn, note },
    ...(isHandedOver && { handedTo: handedTo(agreement, owner) }),
    ...(isMoved && { followUpAt }),
    ...(author && { author }),
  });
}

function answer(agreement: Agreement, { accepts, note = '' }: Answering, author: Author | null): Decision {
  if (same(agreement.answer, { accepts, note })) return done();
  return done({ type: 'agreement.answered', agreementId: agreement.id, accepts, note, ...(author && { author }) });
}

export const decideSettling: DecideTable<
  'agreement.settle' | 'agreement.answer' | 'agreement.follow' | 'agreement.reply'
> = {
  'agreement.settle': (state, { agreementId, type: _type, ...settling }) => settle(state, agreementId, settling, null),

  'agreement.answer'(state, { agreementId, accepts, note }, { actor }) {
    const agreement = find(state, agreementId);
    if (!agreement) return refuse('agreement.unknown');
    const isTheirs = holdersOf(state, responsibleFor(agreement)).some(
      ({ id }) => !('refusal' in onBehalf(state, actor, id)),
    );
    if (!isTheirs) return refuse('agreement.notYours');
    return answer(agreement, { accepts, ...(note !== undefined && { note }) }, null);
  },

  'agreement.follow': (state, { agreementId, author, type: _type, ...settling }) =>
    settle(state, agreementId, settling, author),

  'agreement.reply'(state, { agreementId, author, type: _type, ...said }) {
    const agreement = find(state, agreementId);
    return agreement ? answer(agreement, said, author) : refuse('agreement.unknown');
  },
};

function withAgreement(state: MeetingState, agreementId: string, change: (one: Agreement) => Agreement): MeetingState {
  return { ...state, agreements: state.agreements.map((one) => (one.id === agreementId ? change(one) : one)) };
}

export const evolveSettling: EvolveTable<'agreement.settled' | 'agreement.answered'> = {
  'agreement.settled': (state, { agreementId, status, followUpOn, handedTo: now, followUpAt }) =>
    withAgreement(state, agreementId, (agreement) => ({
      ...agreement,
      ...{ status, followUpOn },
      ...(followUpAt !== undefined && { followUpAt }),
      // Whoever takes over has said nothing to it yet.
      ...(now !== undefined && { handedTo: now, answer: null }),
    })),

  'agreement.answered': (state, { agreementId, accepts, note }) =>
    withAgreement(state, agreementId, (agreement) => ({ ...agreement, answer: { accepts, note } })),
};
