// What of all agreements somebody asks for, as the database is asked.

import { and, eq, gte, inArray, isNotNull, like, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { AgreementStatus } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Database } from './database.ts';

/** What is asked for; what is left out does not matter. `owner` is a name as it stands, a role, or a participant's id. */
export interface AgreementFilter {
  status?: AgreementStatus;
  /** Whether there is still something to do for them. */
  isOver?: boolean;
  /** Whoever is responsible has declined. */
  isDeclined?: boolean;
  /** It hangs on a closed item. */
  closed?: boolean;
  owner?: string;
  school?: string;
  forum?: string;
  /** The id of the meeting that it was agreed in. */
  meeting?: string;
  /** What a forum or a school has to do with: any of these is enough. */
  anyOf?: AgreementPlaces;
  /** Days before this one; agreements without a date are left out. */
  dueBefore?: string;
  from?: string;
  to?: string;
  /** Part of what was agreed. */
  words?: string;
}

/** Fora and schools as meetings spell them, and the forum and the meeting that agreements are to be followed up in. */
export interface AgreementPlaces {
  readonly fora?: readonly string[];
  readonly schools?: readonly string[];
  readonly followUpForumId?: string;
  readonly followUpMeetingId?: string;
}

/** The conditions that the filter comes to. */
export function conditionsOf(database: Database, filter: AgreementFilter): (SQL | undefined)[] {
  const { agreement } = database.tables;
  const { status, isOver, isDeclined, closed, owner, school, forum, meeting, anyOf } = filter;
  const { dueBefore, from, to, words } = filter;
  return [
    status && eq(agreement.status, status),
    isOver === undefined ? undefined : eq(agreement.isOver, isOver),
    isDeclined && eq(agreement.accepts, false),
    closed === undefined ? undefined : eq(agreement.closed, closed),
    school && eq(agreement.school, school),
    forum && eq(agreement.forum, forum),
    meeting && eq(agreement.meetingId, meeting),
    anyOf && inPlaces(database, anyOf),
    dueBefore && lt(agreement.dueOn, dueBefore),
    from && and(gte(agreement.dueOn, from), isNotNull(agreement.followUpOn)),
    to && lte(agreement.dueOn, to),
    words && like(agreement.what, `%${words.replaceAll(/[%_]/g, ' ')}%`),
    owner && isOwner(database, owner),
  ].map((condition) => condition || undefined);
}

function inPlaces({ tables }: Database, { fora, schools, followUpForumId, followUpMeetingId }: AgreementPlaces) {
  const { agreement } = tables;
  return or(
    fora && inArray(agreement.forum, [...fora]),
    schools && inArray(agreement.school, [...schools]),
    followUpForumId === undefined ? undefined : eq(agreement.followUpForumId, followUpForumId),
    followUpMeetingId === undefined ? undefined : eq(agreement.followUpMeetingId, followUpMeetingId),
  );
}

function isOwner({ tables }: Database, owner: string): SQL | undefined {
  const { agreement, personName } = tables;
  return or(
    eq(agreement.ownerId, owner),
    eq(agreement.ownerName, owner),
    sql`${agreement.ownerRole} = ${owner}`,
    // Asked once for all, not for each agreement.
    sql`(${agreement.meetingId}, ${agreement.ownerId}) in (select ${personName.meetingId}, ${personName.participantId}
      from ${personName} where ${personName.name} = ${owner})`,
  );
}
