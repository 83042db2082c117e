// Agreements after the meeting: who is responsible now, and whether one is over.

import type { Agreement, Responsible } from './model/records.ts';
import type { AgreementStatus } from './vocabulary.ts';

/** Nothing more is to be done for it here: it is done, dropped, or goes on as another meeting's. */
const OVER: ReadonlySet<AgreementStatus> = new Set(['done', 'dropped', 'carriedOver']);

/** Whether nobody has to follow it up any more. */
export function isOver({ status }: Pick<Agreement, 'status'>): boolean {
  return OVER.has(status);
}

/** Who is responsible now: whoever has taken over, else whom it was agreed with. */
export function responsibleFor({ owner, handedTo }: Pick<Agreement, 'owner' | 'handedTo'>): Responsible | null {
  return handedTo ?? owner;
}
