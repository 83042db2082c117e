// Which meetings belong together: those of one forum, or with one school, by any name that it has had (rule FO3).

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { MeetingDirectory, MeetingEntry } from '../store/meeting-directory.ts';
import { foldedName, namesOf, type NamedRecords } from './named-records.ts';

export interface CircleHouse {
  readonly directory: MeetingDirectory;
  readonly fora: NamedRecords<'forum'>;
  readonly schools: NamedRecords<'school'>;
}

type Asked = Pick<MeetingState, 'id' | 'forum' | 'school' | 'startsAtMs'>;

/** The organisation's closed meetings before this one in its forum, or with its school, the latest first. */
export async function meetingsBefore(
  house: CircleHouse,
  organisationId: string,
  asked: Asked,
): Promise<MeetingEntry[]> {
  const [ofForum, ofSchool] = await Promise.all([
    inForum(house, organisationId, asked.forum),
    withSchool(house, organisationId, asked.school),
  ]);
  return (await house.directory.list(organisationId))
    .filter((one) => one.id !== asked.id && one.phase === 'closed' && one.startsAtMs <= asked.startsAtMs)
    .filter((one) => ofForum(one) || ofSchool(one));
}

type IsOne = (meeting: Pick<MeetingEntry, 'forum' | 'school'>) => boolean;

/** Whether a meeting is of the forum that a text names; none is where it names none. */
export async function inForum(
  { fora }: Pick<CircleHouse, 'fora'>,
  organisationId: string,
  name: string,
): Promise<IsOne> {
  const names = await namesIn(fora, organisationId, name);
  return ({ forum }) => names.has(foldedName(forum));
}

async function withSchool({ schools }: CircleHouse, organisationId: string, name: string): Promise<IsOne> {
  const names = await namesIn(schools, organisationId, name);
  return ({ school }) => names.has(foldedName(school));
}

async function namesIn(records: NamedRecords<'forum'> | NamedRecords<'school'>, organisationId: string, name: string) {
  const record = await records.named(organisationId, name);
  return new Set(record ? namesOf(record) : [foldedName(name)].filter((one) => one !== ''));
}
