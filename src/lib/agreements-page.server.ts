// The list of all agreements for pages and files: whoever is signed in sees what is theirs to see.

import { mayWrite } from './account-rights.ts';
import type { AgreementsQuery } from './components/office/agreements/agreements-query.ts';
import { dayOf } from './components/common/format.ts';
import { TIME_ZONE } from './core/time.ts';
import type { Account } from '$server/auth/account.ts';
import type { AgreementViewer } from '$server/store/agreement-directory.ts';
import type { AgreementFilter } from '$server/store/agreement-filter.ts';

/** As whom an account sees agreements: the staff all of them, the others what is open and their own. */
export function viewerOf({ role, email }: Account): AgreementViewer {
  return mayWrite(role) ? null : { address: email };
}

/** The day it is now, where the meetings are held. */
export function today(): string {
  return dayOf(Date.now(), TIME_ZONE);
}

/** What is asked for, as the directory is asked. */
export function filterOf({
  standing,
  sort: _sort,
  view: _view,
  page: _page,
  ...choices
}: AgreementsQuery): AgreementFilter {
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value)) as AgreementFilter;
  switch (standing) {
    case 'all':
      return chosen;
    case 'notOver':
      return { ...chosen, isOver: false };
    case 'overdue':
      return { ...chosen, isOver: false, dueBefore: today() };
    case 'declined':
      return { ...chosen, isOver: false, isDeclined: true };
    default:
      return { ...chosen, status: standing };
  }
}
