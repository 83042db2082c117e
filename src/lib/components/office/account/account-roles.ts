// What the roles of accounts are called, and what each may do.

import { m } from '$lib/paraglide/messages.js';
import type { Locale } from '$lib/paraglide/runtime.js';
import type { AccountRole } from '$lib/core/organisation/permissions.ts';

const NAMES: Record<AccountRole, (inputs: Record<string, never>, as?: { locale?: Locale }) => string> = {
  administrator: m.accounts_role_administrator,
  facilitator: m.accounts_role_facilitator,
  secretary: m.accounts_role_secretary,
  member: m.accounts_role_member,
};

/** The name of a role. */
export function accountRoleWord(role: AccountRole, as: { locale?: Locale } = {}): string {
  return NAMES[role]({}, as);
}

/** All roles, the one with the fewest rights first: what is chosen when nobody thinks about it. */
export function accountRoleOptions(): { value: AccountRole; label: string; does: string }[] {
  return [
    { value: 'member', label: m.accounts_role_member(), does: m.accounts_role_member_does() },
    { value: 'secretary', label: m.accounts_role_secretary(), does: m.accounts_role_secretary_does() },
    { value: 'facilitator', label: m.accounts_role_facilitator(), does: m.accounts_role_facilitator_does() },
    { value: 'administrator', label: m.accounts_role_administrator(), does: m.accounts_role_administrator_does() },
  ];
}
