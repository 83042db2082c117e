// What the pages of fora and schools share: the meetings of one, as its visitor may see them, and what can be chosen for it.

import { mayWrite } from '$lib/account-rights.ts';
import type { Account } from '$server/auth/account.ts';
import { foldedName, namesOf, type NamedRecord } from '$server/fora/named-records.ts';
import type { App } from '$server/app.ts';
import type { MeetingEntry } from '$server/store/meeting-directory.ts';
import { allTemplates } from './core/library/library.ts';
import { offeredTemplates } from './minutes-templates.server.ts';
import { getLocale } from './paraglide/runtime.js';

/** The organisation's meetings that this account may see, the latest first; a draft is the staff's alone (rule MT7). */
export async function meetingsFor(app: App, account: Account): Promise<MeetingEntry[]> {
  const all = await app.directory.list(account.organisationId);
  return mayWrite(account.role) ? all : all.filter(({ phase }) => phase !== 'draft');
}

/** Those of them that are the forum's, or the school's, under any name that it has had. */
export function meetingsOf(
  record: Pick<NamedRecord<unknown>, 'name' | 'formerNames'>,
  kind: 'forum' | 'school',
  meetings: readonly MeetingEntry[],
): MeetingEntry[] {
  const names = namesOf(record);
  return meetings.filter((meeting) => names.includes(foldedName(meeting[kind])));
}

/** What lists show of a meeting. */
export function listed({ id, title, phase, startsAtMs, plannedMs, place, isPublic }: MeetingEntry) {
  return { id, title, phase, startsAtMs, plannedMs, place, isPublic };
}

/** Whether it is still to be held. */
export const isComing = ({ phase }: Pick<MeetingEntry, 'phase'>): boolean => phase !== 'closed';

/** The agendas and the minutes templates that a forum can start from. */
export async function choicesFor(app: App, organisationId: string) {
  const own = await app.ownTemplates.list(organisationId);
  const language = getLocale();
  return {
    templates: [
      ...own.filter(({ retiredAtMs }) => retiredAtMs === null).map(({ slug, name }) => ({ value: slug, label: name })),
      ...allTemplates.map(({ slug, title }) => ({ value: slug, label: title[language] })),
    ],
    minutesTemplates: (await offeredTemplates(app, organisationId, '')).map(({ slug, name }) => ({
      value: slug,
      label: name,
    })),
  };
}
