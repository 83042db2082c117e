// Who may do what in an organisation: the one table for its pages, forms, downloads and offers (rule OR1). Beside it stands the
// table of a meeting (`meeting/permissions.ts`), and the scopes of programs (`server/auth/scopes.ts`). What is not named, nobody may.

/** What an account may be in its organisation: administrator, mødeleder, referent, medlem. */
export const ACCOUNT_ROLES = ['administrator', 'facilitator', 'secretary', 'member'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

const ADMINISTRATOR: readonly AccountRole[] = ['administrator'];
const LEADERS: readonly AccountRole[] = [...ADMINISTRATOR, 'facilitator'];
const STAFF: readonly AccountRole[] = [...LEADERS, 'secretary'];
const EVERYONE: readonly AccountRole[] = [...STAFF, 'member'];

export const MAY_DO = {
  /** The overview, meetings, agreements, fora, schools, seasons, the year, coverage and the library, as each may see them. */
  'office.read': EVERYONE,
  'agreements.answerOwn': EVERYONE,
  'account.own': EVERYONE,

  'drafts.read': STAFF,
  /** The secretary's desk, screens, invitations, versions of the notes, publishing. */
  'minutes.write': STAFF,
  'agreements.settle': STAFF,
  'reminders.read': STAFF,
  'summaries.make': STAFF,
  'phrases.edit': STAFF,
  'themes.edit': STAFF,

  /** Making meetings, and the desk of whoever leads them. */
  'meetings.lead': LEADERS,
  'reminders.edit': LEADERS,
  'papers.edit': LEADERS,
  'templates.edit': LEADERS,
  'library.edit': LEADERS,
  'fora.edit': LEADERS,
  'schools.edit': LEADERS,
  'seasons.edit': LEADERS,

  'letterhead.edit': ADMINISTRATOR,
  /** Accounts, ways to sign in, the audit log, privacy, the example municipality. */
  'organisation.administer': ADMINISTRATOR,
} as const satisfies Record<string, readonly AccountRole[]>;
export type OrganisationAct = keyof typeof MAY_DO;

/** Whether an account with this role may do so in its own organisation. */
export function mayDo(role: AccountRole, act: OrganisationAct): boolean {
  return (MAY_DO[act] as readonly AccountRole[]).includes(role);
}
