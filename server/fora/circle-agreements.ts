// What is still to be done in a forum or at a school: what was agreed in its meetings, under any name that it has had, and what
// others have handed to the forum to be taken up there.

import type {
  AgreementDirectory,
  AgreementEntry,
  AgreementPage,
  AgreementViewer,
} from '../store/agreement-directory.ts';
import type { AgreementPlaces } from '../store/agreement-filter.ts';
import { foldedName, namesOf, type NamedRecord } from './named-records.ts';

export type CircleKind = 'forum' | 'school';
type Circle = Pick<NamedRecord<unknown>, 'id' | 'name' | 'formerNames'>;

/** As whom one looks: the viewer's own sight, or only at what hangs on no closed item. */
export type CircleSight = { readonly viewer: AgreementViewer } | 'open';

/** What is not over, the earliest date first, and how many there are. */
export async function openInCircle(
  agreements: AgreementDirectory,
  organisationId: string,
  circle: { readonly kind: CircleKind; readonly record: Circle },
  sight: CircleSight,
  page: Pick<AgreementPage, 'limit'>,
): Promise<{ count: number; entries: AgreementEntry[] }> {
  const anyOf = await placesOf(agreements, organisationId, circle);
  const filter = { isOver: false, anyOf, ...(sight === 'open' && { closed: false }) };
  const viewer = sight === 'open' ? null : sight.viewer;
  const [count, entries] = await Promise.all([
    agreements.count(organisationId, filter, viewer),
    agreements.list(organisationId, filter, { ...page, offset: 0, sort: 'due' }, viewer),
  ]);
  return { count, entries };
}

async function placesOf(
  agreements: AgreementDirectory,
  organisationId: string,
  { kind, record }: { kind: CircleKind; record: Circle },
): Promise<AgreementPlaces> {
  const names = namesOf(record);
  const spelled = (await agreements.spellings(organisationId, kind)).filter((one) => names.includes(foldedName(one)));
  return kind === 'forum' ? { fora: spelled, followUpForumId: record.id } : { schools: spelled };
}
