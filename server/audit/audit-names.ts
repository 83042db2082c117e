// Who and what entries of the audit log speak of, by the names that they have now: the log itself holds ids. What has been deleted
// or erased since has no name.

import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import type { AuditEntry } from './chain.ts';

/** Names by id; another organisation's are not among them. */
export async function namesIn(
  { orm, tables }: Database,
  organisationId: string,
  entries: readonly AuditEntry[],
): Promise<Map<string, string>> {
  const { user, member, meeting, personName, apiToken } = tables;
  const ids = [...new Set(entries.flatMap(({ actor, subject }) => [actor.id, subject.id]))].filter((id) => id !== '');
  const accounts = await orm
    .select({ id: user.id, name: user.name })
    .from(user)
    .innerJoin(member, eq(member.userId, user.id))
    .where(and(eq(member.organisationId, organisationId), inArray(user.id, ids)));
  const meetings = await orm
    .select({ id: meeting.id, name: meeting.title })
    .from(meeting)
    .where(and(eq(meeting.organisationId, organisationId), inArray(meeting.id, ids)));
  const people = await orm
    .select({ id: personName.participantId, name: personName.name })
    .from(personName)
    .innerJoin(meeting, eq(meeting.id, personName.meetingId))
    .where(and(eq(meeting.organisationId, organisationId), inArray(personName.participantId, ids)));
  const tokens = await orm
    .select({ id: apiToken.id, name: apiToken.name })
    .from(apiToken)
    .where(and(eq(apiToken.organisationId, organisationId), inArray(apiToken.id, ids)));
  return new Map([...people, ...meetings, ...tokens, ...accounts].map(({ id, name }) => [id, name]));
}
