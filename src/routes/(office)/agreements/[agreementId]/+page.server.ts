// One agreement: what was agreed, how it stands, and every change of it. The staff settle it, to whom a decline goes back.

import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { mayWrite } from '$lib/account-rights.ts';
import { responsibleFromForm } from '$lib/agreements-form.server.ts';
import { shownAgreement } from '$lib/agreement-shown.server.ts';
import { viewerOf } from '$lib/agreements-page.server.ts';
import { followUpAtFrom, NO_PLACES } from '$lib/core/meeting/follow-up-place.ts';
import { followUpPlaces } from '$lib/follow-up-places.server.ts';
import { responsibleName } from '$lib/components/common/responsible.ts';
import { settlingSchema } from '$lib/core/meeting/commands/records.ts';
import { responsibleFor } from '$lib/core/meeting/responsible.ts';
import { field } from '../../../form-field.ts';
import { allowed, signedIn } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { organisationId, role } = account;
  const found = await event.locals.app.followUps.details(organisationId, event.params.agreementId, viewerOf(account));
  if (!found) error(404);
  const mayChange = mayWrite(role);
  const { app } = event.locals;
  const places = mayChange ? await followUpPlaces(app, organisationId, found.entry.meetingId) : NO_PLACES;
  return { ...shownAgreement(found), mayChange, places };
};

export const actions: Actions = {
  settle: async (event) => {
    const account = allowed(event, 'agreements.settle');
    const { app } = event.locals;
    const { agreementId } = event.params;
    const form = await event.request.formData();
    const found = await app.followUps.details(account.organisationId, agreementId, null);
    if (!found) error(404);
    const owner = field(form, 'owner').trim();
    const { agreement, state, entry } = found;
    const places = await followUpPlaces(app, account.organisationId, entry.meetingId);
    const followUpAt = followUpAtFrom(field(form, 'followUpAt'), places, agreement.followUpAt);
    const isSame = owner === responsibleName(state, responsibleFor(agreement));
    const settling = v.safeParse(settlingSchema, {
      ...{ status: field(form, 'status'), followUpOn: field(form, 'followUpOn') || null, note: field(form, 'note') },
      // A person of the meeting stays one as long as their name stands there.
      ...(!isSame && { owner: owner === '' ? null : responsibleFromForm(owner) }),
      ...(followUpAt !== agreement.followUpAt && { followUpAt }),
    });
    if (!settling.success) return fail(400, { saved: false });
    const author = { accountId: account.id };
    const refused = await app.followUps.settle(account.organisationId, agreementId, settling.output, { author });
    return refused ? fail(409, { saved: false }) : { saved: true };
  },
};
