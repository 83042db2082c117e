// What the overview page holds for whoever is signed in: the next meetings, what waits for them, what is over its date.

import { mayLead, mayWrite } from './account-rights.ts';
import { today, viewerOf } from './agreements-page.server.ts';
import { isLacking } from './core/fora/coverage/coverage.ts';
import { schoolYearOf } from './core/fora/season.ts';
import type { Task } from './core/overview/task.ts';
import { listed } from './fora-page.server.ts';
import type { App } from '$server/app.ts';
import type { Account } from '$server/auth/account.ts';
import { readCoverage } from '$server/fora/coverage.ts';
import { waitingFor } from '$server/overview/waiting.ts';

const DAY_MS = 86_400_000;
const [NEXT_SHOWN, LATEST_SHOWN, OVERDUE_SHOWN] = [6, 4, 5];

/** The meetings of the page: under way, the next, the latest. */
export async function meetingsShown({ directory }: App, { organisationId, role }: Account, nowMs: number) {
  const ahead = mayWrite(role) ? (['planned', 'draft'] as const) : (['planned'] as const);
  const [running, coming, past] = await Promise.all([
    directory.page(organisationId, { phases: ['running', 'closing'], limit: NEXT_SHOWN }),
    directory.page(organisationId, {
      ...{ phases: ahead, fromMs: nowMs - DAY_MS, isEarliestFirst: true, limit: NEXT_SHOWN },
    }),
    directory.page(organisationId, { phases: ['closed'], limit: LATEST_SHOWN }),
  ]);
  return { running: running.map(listed), coming: coming.map(listed), past: past.map(listed) };
}

/** All that waits for this account and that it can act on. */
export function tasksShown(app: App, account: Account, nowMs: number): Promise<Task[]> {
  const { role } = account;
  return waitingFor(app, { account, mayLead: mayLead(role), mayWrite: mayWrite(role) }, nowMs);
}

/** What of the organisation is over its date: agreements, and with the staff the schools whose talk or note is late. */
export async function overdueShown(app: App, account: Account) {
  const { organisationId, role } = account;
  const filter = { isOver: false, dueBefore: today() };
  const viewer = viewerOf(account);
  const [count, rows, lateSchools] = await Promise.all([
    app.agreements.count(organisationId, filter, viewer),
    app.agreements.list(organisationId, filter, { limit: OVERDUE_SHOWN, offset: 0 }, viewer),
    mayWrite(role) ? lateNow(app, organisationId) : Promise.resolve(0),
  ]);
  const shown = rows.map(({ id, what, followUpOn, owner }) => ({ id, what, followUpOn, owner }));
  return { count, rows: shown, lateSchools };
}

async function lateNow(app: App, organisationId: string): Promise<number> {
  const thisYear = schoolYearOf(today());
  const asked = { years: [thisYear - 1, thisYear], today: today(), isStaff: true };
  const rows = (await readCoverage(app, organisationId, asked)).filter(isLacking);
  return rows.filter(({ cells }) => cells.some(({ lack }) => lack?.isLate)).length;
}

/** What a new organisation begins with, and which of it is done; null once it has held its first meeting. */
export async function firstSteps(app: App, { organisationId }: Account) {
  const [held, meetings, schools, fora, seasons] = await Promise.all([
    app.directory.count(organisationId, { phases: ['closed'] }),
    app.directory.count(organisationId, { phases: ['draft', 'planned', 'running', 'closing'] }),
    app.schools.list(organisationId),
    app.fora.list(organisationId),
    app.seasons.list(organisationId),
  ]);
  if (held > 0) return null;
  return [
    { step: 'schools', isDone: schools.length > 0 },
    { step: 'fora', isDone: fora.length > 0 },
    { step: 'season', isDone: seasons.length > 0 },
    { step: 'meeting', isDone: meetings > 0 },
  ] as const;
}
