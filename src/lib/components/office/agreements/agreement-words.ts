// The words of agreements on the pages of the office.

import type { Standing } from './agreements-query.ts';
import { dayLong } from '$lib/components/common/format.ts';
import { tableRoleWord } from '$lib/components/common/words.ts';
import type { AgreementStatus } from '$lib/core/meeting/vocabulary.ts';
import { m } from '$lib/paraglide/messages.js';
import type { AgreementEntry } from '$server/store/agreement-directory.ts';

export const statusWord = (status: AgreementStatus): string => m[`common_agreement_${status}`]();

/** "I gang" as a colour too; the word says it. */
export const STATUS_TONES = {
  open: 'plain',
  inProgress: 'accent',
  done: 'ok',
  dropped: 'plain',
  carriedOver: 'plain',
} as const satisfies Record<AgreementStatus, string>;

/** What one chooses among: a status, or how agreements stand whatever their status. */
export function standingWord(standing: Standing): string {
  switch (standing) {
    case 'notOver':
      return m.agreements_filter_notOver();
    case 'overdue':
      return m.agreements_overdue();
    case 'declined':
      return m.agreements_filter_declined();
    case 'all':
      return m.agreements_filter_all();
    default:
      return statusWord(standing);
  }
}

/** Who is responsible, as people read it; null when nobody is. */
export function ownerWord(owner: AgreementEntry['owner']): string | null {
  if (owner === null) return null;
  return (owner.tableRole ? tableRoleWord(owner.tableRole) : owner.name) || m.agreements_erased();
}

/** The follow-up date as people read it. */
export const dueWord = (day: string | null): string => (day === null ? m.agreements_noDate() : dayLong(day));

/** Whether its date has passed and there is still something to do. */
export function isOverdue(
  { isOver, followUpOn }: Pick<AgreementEntry, 'isOver' | 'followUpOn'>,
  today: string,
): boolean {
  return !isOver && followUpOn !== null && followUpOn < today;
}
