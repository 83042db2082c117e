// Which meetings belong together: those of one forum, or with one school, by any name that it has had (rule FO3).

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { MeetingDirectory, MeetingEntry } from '../store/meeting-directory.ts';
import { foldedName, namesOf, type NamedRecords } from './named-records.ts';

export interface CircleHouse {
  readonly directory: MeetingDirectory;
  readonly fora: NamedRecords<'forum'>;
  readonly schools: NamedRecords<'school'>;
}

/** The organisation's closed meetings before this one in its forum, or with its school, the latest first. */
export async function meetingsBefore(
  { directory, fora, schools }: CircleHouse,
  organisationId: string,
  { id, forum, school, startsAtMs }: Pick<MeetingState, 'id' | 'forum' | 'school' | 'startsAtMs'>,
): Promise<MeetingEntry[]> {
  const namesIn = async (records: CircleHouse['fora' | 'schools'], name: string) => {
    const record = await records.named(organisationId, name);
    return new Set(record ? namesOf(record) : [foldedName(name)].filter((one) => one !== ''));
  };
  const [forumNames, schoolNames] = await Promise.all([namesIn(fora, forum), namesIn(schools, school)]);
  if (forumNames.size + schoolNames.size === 0) return [];
  return (await directory.list(organisationId))
    .filter((one) => one.id !== id && one.phase === 'closed' && one.startsAtMs <= startsAtMs)
    .filter((one) => forumNames.has(foldedName(one.forum)) || schoolNames.has(foldedName(one.school)));
}
