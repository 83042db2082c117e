// What the pages of a forum and of a school have in common: its meetings, what is still to be done, its calendar, and being taken
// out of use.

import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Account } from '$server/auth/account.ts';
import type { App } from '$server/app.ts';
import { openInCircle, type CircleKind } from '$server/fora/circle-agreements.ts';
import type { NamedRecord } from '$server/fora/named-records.ts';
import { mayLead } from './account-rights.ts';
import { today, viewerOf } from './agreements-page.server.ts';
import { isComing, listed, meetingsFor, meetingsOf } from './fora-page.server.ts';
import { originFor } from './staff.server.ts';

/** As many agreements as one reads beside the meetings; the rest is a link away. */
const SHOWN_AGREEMENTS = 8;

/** All that both pages show, as this account may see it. */
export async function circlePage(app: App, account: Account, kind: CircleKind, record: NamedRecord<unknown>) {
  const { organisationId } = account;
  const own = meetingsOf(record, kind, await meetingsFor(app, account));
  const sight = { viewer: viewerOf(account) };
  const limit = { limit: SHOWN_AGREEMENTS };
  const { name, formerNames, retiredAtMs } = record;
  return {
    ...{ name, formerNames, isRetired: retiredAtMs !== null, mayLead: mayLead(account.role) },
    ...{ nowMs: Date.now(), today: today() },
    coming: own.filter(isComing).map(listed).toReversed(),
    past: own.filter((meeting) => !isComing(meeting)).map(listed),
    open: await openInCircle(app.agreements, organisationId, { kind, record }, sight, limit),
    hasCalendar: await app.personalLinks.has({ organisationId, address: record.id }, kind),
  };
}

type Asked = Pick<RequestEvent, 'locals' | 'request'>;

/** What a form of either page asks for, if it is something that both know; null for what is each page's own. */
export async function circleAction(
  event: Asked,
  organisationId: string,
  kind: CircleKind,
  record: NamedRecord<unknown>,
  doing: string,
): Promise<{ calendar: string } | null> {
  const { app } = event.locals;
  const whose = { organisationId, address: record.id };
  switch (doing) {
    case 'makeCalendar':
      // The address is told once, here.
      return { calendar: originFor(event) + app.personalLinks.make(whose, kind) };
    case 'closeCalendar':
      await app.personalLinks.takeBack(whose, kind);
      return { calendar: '' };
    case 'retire':
    case 'restore': {
      const [records, list] = kind === 'forum' ? ([app.fora, '/fora'] as const) : ([app.schools, '/schools'] as const);
      await records.retire(organisationId, record.id, doing === 'retire');
      return redirect(303, list);
    }
    default:
      return null;
  }
}
