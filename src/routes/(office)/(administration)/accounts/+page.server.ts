// The organisation's users as their administrator sees and changes them: invited by a link, given a role, let in no more.

import { error, fail } from '@sveltejs/kit';
import { invitationLetter } from '$lib/account-words.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { dayLong, dayOf } from '$lib/components/common/format.ts';
import { originFor } from '$lib/staff.server.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { byAccount } from '$server/audit/acts.ts';
import { ACCOUNT_ROLES, type AccountRole } from '$lib/core/organisation/permissions.ts';
import type { Account } from '$server/auth/account.ts';
import type { Invite, InviteAnswer } from '$server/auth/account-invitations.ts';
import type { RosterRefusal } from '$server/store/roster-store.ts';
import { field } from '../../../form-field.ts';
import { administering } from '../../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, organisationId } = administering(event);
  const { roster, accountInvitations, passwords } = event.locals.app;
  const nowMs = Date.now();
  const day = (atMs: number) => dayLong(dayOf(atMs, TIME_ZONE));
  return {
    canSend: passwords.canSend,
    people: (await roster.list(organisationId)).map(({ sinceMs, deactivatedAtMs, ...person }) => ({
      ...person,
      isYou: person.id === id,
      since: day(sinceMs),
      deactivated: deactivatedAtMs === null ? null : day(deactivatedAtMs),
    })),
    invited: (await accountInvitations.list(organisationId)).map(({ expiresAtMs, ...invited }) => ({
      ...invited,
      until: expiresAtMs > nowMs ? day(expiresAtMs) : null,
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const administrator = administering(event);
    const form = await event.request.formData();
    const what = field(form, 'do');
    switch (what) {
      case 'invite':
      case 'again':
      case 'withdraw':
        return invitations(event, administrator, what, form);
      case 'organisation':
        return organisation(event, administrator, form);
      case 'role':
      case 'deactivate':
      case 'reactivate':
      case 'remove':
      case 'password':
        return people(event, administrator, what, form);
      default:
        error(400);
    }
  },
};

async function invitations(
  event: RequestEvent,
  administrator: Account,
  what: 'invite' | 'again' | 'withdraw',
  form: FormData,
) {
  const { accountInvitations } = event.locals.app;
  const { organisationName, name: inviter } = administrator;
  if (what === 'withdraw') {
    if (!(await accountInvitations.withdraw(administrator, field(form, 'id')))) error(404);
    return { told: 'withdrawn' as const };
  }
  const letter = (invite: Invite, path: string) =>
    invitationLetter(getLocale(), invite, { path, inviter, organisation: organisationName });
  if (what === 'again')
    return handedOver(event, await accountInvitations.again(administrator, field(form, 'id'), letter));
  const given = { name: field(form, 'name'), email: field(form, 'email'), role: roleIn(form) };
  return handedOver(event, await accountInvitations.invite(administrator, given, letter), given);
}

/** A link to copy leads to where the administrator is; one in a mail to the configured address. */
function handedOver(event: RequestEvent, answer: InviteAnswer, given: Partial<Invite> = {}) {
  if (!answer.ok) return fail(400, { wrong: answer.code, given });
  const { invited, path, isSent } = answer;
  return { link: { for: invited.name, email: invited.email, address: originFor(event) + path, isSent } };
}

async function organisation({ locals }: RequestEvent, administrator: Account, form: FormData) {
  const { accounts, audit } = locals.app;
  const { organisationId } = administrator;
  const name = field(form, 'name').trim();
  if (!(await accounts.renameOrganisation(organisationId, name))) {
    return fail(400, { wrong: 'organisation.name' as const, given: {} });
  }
  const subject = { kind: 'organisation', id: organisationId } as const;
  await audit.record({ organisationId, actor: byAccount(administrator), act: 'organisation.edited', subject });
  locals.account = { ...administrator, organisationName: name };
  return { told: 'organisation' as const };
}

async function people(
  event: RequestEvent,
  administrator: Account,
  what: 'role' | 'deactivate' | 'reactivate' | 'remove' | 'password',
  form: FormData,
) {
  const { roster, passwords } = event.locals.app;
  const id = field(form, 'id');
  const known = await roster.find(administrator.organisationId, id);
  const { name = '' } = known ?? {};
  const told = <Told extends string>(done: Told, refusal: RosterRefusal | null) =>
    refusal === null ? { told: done, name } : fail(409, { refused: refusal });
  if (!known) return fail(404, { refused: 'account.unknown' as const });
  switch (what) {
    case 'role':
      return told('role', await roster.setRole(administrator, id, roleIn(form)));
    case 'deactivate':
      return told('deactivated', await roster.deactivate(administrator, id));
    case 'reactivate':
      return told('reactivated', await roster.reactivate(administrator, id));
    case 'remove':
      // Only who is let in no more is removed: what cannot be undone takes two steps.
      if (known.deactivatedAtMs === null) error(400);
      return told('removed', await roster.remove(administrator, id));
    case 'password':
      if (known.deactivatedAtMs !== null || !known.hasPassword) error(400);
      return { passwordLink: { for: name, address: originFor(event) + (await passwords.linkFor(administrator, id)) } };
  }
}

function roleIn(form: FormData): AccountRole {
  return ACCOUNT_ROLES.find((role) => role === field(form, 'role')) ?? error(400);
}
