// Who somebody responsible is from meeting to meeting: their mail address, which an account has, or which they were invited by.

import { or, sql, type SQL } from 'drizzle-orm';
import type { Database } from './database.ts';

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
