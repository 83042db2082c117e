// What the page of users says after a form: that it was done, a link to hand over, or why not.

import { m } from '$lib/paraglide/messages.js';

/** What the page's action answers. */
export interface Answered {
  readonly told?: 'role' | 'deactivated' | 'reactivated' | 'removed' | 'withdrawn' | 'organisation';
  readonly name?: string;
  readonly link?: { readonly for: string; readonly email: string; readonly address: string; readonly isSent: boolean };
  readonly passwordLink?: { readonly for: string; readonly address: string };
  readonly refused?: 'account.unknown' | 'account.lastAdministrator' | 'account.self';
}

interface Outcome {
  readonly told?: string;
  readonly link?: { readonly label: string; readonly hint: string; readonly address: string };
  readonly refused?: string;
}

const TOLD: Record<NonNullable<Answered['told']>, (inputs: { name: string }) => string> = {
  role: m.accounts_told_role,
  deactivated: m.accounts_told_deactivated,
  reactivated: m.accounts_told_reactivated,
  removed: () => m.accounts_told_removed(),
  withdrawn: () => m.accounts_told_withdrawn(),
  organisation: () => m.accounts_told_organisation(),
};
const REFUSED: Record<NonNullable<Answered['refused']>, () => string> = {
  'account.unknown': m.accounts_refused_unknown,
  'account.lastAdministrator': m.accounts_refused_lastAdministrator,
  'account.self': m.accounts_refused_self,
};

/** The words for what came of a form; null before there was one. */
export function outcomeText(answered: Answered | null): Outcome | null {
  if (!answered) return null;
  const { told, name = '', link, passwordLink, refused } = answered;
  if (told) return { told: TOLD[told]({ name }) };
  if (refused) return { refused: REFUSED[refused]() };
  if (link) {
    const hint = link.isSent
      ? m.accounts_invite_sent({ email: link.email })
      : m.accounts_invite_made({ name: link.for });
    return { link: { label: m.accounts_link_for({ name: link.for }), hint, address: link.address } };
  }
  if (!passwordLink) return null;
  const hint = m.accounts_password_link_made({ name: passwordLink.for });
  return { link: { label: m.accounts_link_for({ name: passwordLink.for }), hint, address: passwordLink.address } };
}
