// Who somebody responsible is from meeting to meeting: their mail address, which an account has, or which they were invited by.

import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import type { AgreementViewer } from './agreement-directory.ts';
import type { Database } from './database.ts';

/** The condition that somebody may see an agreement: what is open, and their own as far as they may see it. */
export function seenBy(database: Database, viewer: AgreementViewer): SQL | undefined {
  if (viewer === null) return undefined;
  const { agreement } = database.tables;
  const own = and(eq(agreement.ownerSees, true), theirPlaces(database, viewer.address));
  return or(eq(agreement.closed, false), own);
}

/** The condition that whoever is responsible for an agreement has this address. */
export function theirPlaces({ tables }: Database, address: string): SQL | undefined {
  const { agreement, seat, user, invitation } = tables;
  const known = address.toLowerCase();
  const bySeat = sql`(${agreement.meetingId}, ${agreement.ownerId}) in (select ${seat.meetingId}, ${seat.participantId}
    from ${seat} join ${user} on ${user.id} = ${seat.accountId} where ${user.email} = ${known})`;
  const byInvitation = sql`(${agreement.meetingId}, ${agreement.ownerId}) in (select ${invitation.meetingId},
    ${invitation.participantId} from ${invitation} where lower(${invitation.mail}) = ${known})`;
  return or(bySeat, byInvitation);
}

/** The name of whoever of the meeting is responsible, as it stands now. */
export function personName({ tables }: Database): SQL<string | null> {
  const { agreement, personName: name } = tables;
  return sql<string | null>`(select ${name.name} from ${name}
    where ${name.meetingId} = ${agreement.meetingId} and ${name.participantId} = ${agreement.ownerId})`;
}
