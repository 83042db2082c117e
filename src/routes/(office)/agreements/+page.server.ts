// All agreements of the organisation: chosen, ordered, a page at a time, as a table or as a board; and several settled at once.

import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { mayWrite } from '$lib/account-rights.ts';
import { agreementsQuery, type AgreementsQuery } from '$lib/components/office/agreements/agreements-query.ts';
import { filterOf, today, viewerOf } from '$lib/agreements-page.server.ts';
import { responsibleFromForm } from '$lib/agreements-form.server.ts';
import { settlingSchema } from '$lib/core/meeting/commands/records.ts';
import { AGREEMENT_STATUSES } from '$lib/core/meeting/vocabulary.ts';
import type { AgreementDirectory, AgreementViewer } from '$server/store/agreement-directory.ts';
import { field } from '../../form-field.ts';
import { allowed, signedIn } from '../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

const PAGE_SIZE = 50;
/** So many cards stand in a column of the board; the rest is behind a link to the table. */
const COLUMN_SIZE = 20;

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { agreements } = event.locals.app;
  const { organisationId } = account;
  const query = agreementsQuery(event.url);
  const viewer = viewerOf(account);
  const filter = filterOf(query);
  const count = await agreements.count(organisationId, filter, viewer);
  const overdue = { ...filter, isOver: false, dueBefore: today() };
  const { isOver: _over, status: _status, ...anyStatus } = filter;
  return {
    ...{ query, today: today(), mayChange: mayWrite(account.role), pageSize: PAGE_SIZE },
    count,
    overdueCount: await agreements.count(organisationId, overdue, viewer),
    /** Whether there is anything at all, whatever was chosen. */
    isEmpty: count === 0 && (await agreements.count(organisationId, {}, viewer)) === 0,
    choices: await agreements.choices(organisationId, viewer),
    rows: query.view === 'table' ? await table(agreements, organisationId, query, viewer) : [],
    columns: query.view === 'board' ? await board(agreements, organisationId, anyStatus, viewer) : [],
  };
};

export const actions: Actions = {
  settle: async (event) => {
    const account = allowed(event, 'agreements.settle');
    const form = await event.request.formData();
    const ids = form.getAll('id').filter((id): id is string => typeof id === 'string');
    const owner = field(form, 'owner').trim();
    const given = {
      ...(field(form, 'status') && { status: field(form, 'status') }),
      ...(field(form, 'followUpOn') && { followUpOn: field(form, 'followUpOn') }),
      ...(owner && { owner: responsibleFromForm(owner) }),
    };
    const settling = v.safeParse(settlingSchema, { ...given, note: field(form, 'note') });
    if (!settling.success || ids.length === 0 || ids.length > PAGE_SIZE || Object.keys(given).length === 0) {
      return fail(400, { nothing: true });
    }
    const { followUps } = event.locals.app;
    const author = { accountId: account.id };
    const settled = await followUps.settleAll(account.organisationId, ids, settling.output, author);
    return { settled, missed: ids.length - settled };
  },
};

function table(
  agreements: AgreementDirectory,
  organisationId: string,
  query: AgreementsQuery,
  viewer: AgreementViewer,
) {
  const page = { limit: PAGE_SIZE, offset: (query.page - 1) * PAGE_SIZE, sort: query.sort };
  return agreements.list(organisationId, filterOf(query), page, viewer);
}

function board(
  agreements: AgreementDirectory,
  organisationId: string,
  filter: Parameters<AgreementDirectory['list']>[1],
  viewer: AgreementViewer,
) {
  return Promise.all(
    AGREEMENT_STATUSES.map(async (status) => ({
      status,
      count: await agreements.count(organisationId, { ...filter, status }, viewer),
      rows: await agreements.list(organisationId, { ...filter, status }, { limit: COLUMN_SIZE, offset: 0 }, viewer),
    })),
  );
}
