// Which of an initiative's verdicts is an agreement already, so that one click makes one and not two. An agreement is known by
// the initiative's name in quotation marks, whoever wrote the rest of it, in whatever language.

import type { MeetingState } from '../../model.ts';
import type { Agreement } from '../../model/records.ts';
import type { Initiative } from './board.ts';

/** What is stopped and what is started are agreed; what goes on as it did needs no agreement. */
export function needsAgreement({ verdict }: Pick<Initiative, 'verdict'>): boolean {
  return verdict === 'stop' || verdict === 'start';
}

/** The name as it stands in the agreement. */
export function quoted({ name }: Pick<Initiative, 'name'>): string {
  return `»${name}«`;
}

/** The agreement that the item holds about it; undefined when there is none. */
export function agreementAbout(
  { agreements }: Pick<MeetingState, 'agreements'>,
  itemId: string,
  initiative: Pick<Initiative, 'name'>,
): Agreement | undefined {
  return agreements.find((agreement) => agreement.itemId === itemId && agreement.what.includes(quoted(initiative)));
}
