// Who somebody responsible is from meeting to meeting: their mail address, which an account has, which they were invited by, or
// which the staff have written down for a name or a role.

import { and, eq, inArray, or, sql, type Column, type SQL } from 'drizzle-orm';
import { keysOf } from './address-book.ts';
import type { AgreementViewer } from './agreement-directory.ts';
import type { Database } from './database.ts';

/** The condition that somebody may see an agreement: what is open, and their own as far as they may see it. */
export async function seenBy(database: Database, viewer: AgreementViewer): Promise<SQL | undefined> {
  if (viewer === null) return undefined;
  const { agreement } = database.tables;
  const open = eq(agreement.closed, false);
  // What is closed and theirs is little, and looked up first: for the rest an index tells what is open.
  const own = await heldBy(database, viewer.address, and(eq(agreement.closed, true), eq(agreement.ownerSees, true)));
  return own.length === 0 ? open : or(open, inArray(agreement.id, idsOf(own)));
}

/** The condition that an agreement of the organisation is this person's, and that they may see it. */
export async function isTheirs(database: Database, organisationId: string, address: string): Promise<SQL | undefined> {
  const { agreement } = database.tables;
  const isSeen = eq(agreement.ownerSees, true);
  // Few, and looked up first: so the agreements are found one by one, and not gone through.
  const held = idsOf(await heldBy(database, address, isSeen));
  const keys = await keysOf(database, organisationId, address);
  const isKnown = and(eq(agreement.closed, false), inArray(agreement.ownerKey, keys));
  return and(eq(agreement.organisationId, organisationId), isSeen, or(inArray(agreement.id, held), isKnown));
}

/** As which person of the meeting it is theirs; null where they have no place in it. */
export async function holderOf(
  database: Database,
  { meetingId, id }: { meetingId: string; id: string },
  address: string,
): Promise<string | null> {
  const { agreement } = database.tables;
  const [held] = await heldBy(database, address, and(eq(agreement.meetingId, meetingId), eq(agreement.id, id)));
  return held?.participantId ?? null;
}

/**
 * Those agreements that are somebody's because of a place that they have in the meeting, by account or by an invitation, in whatever
 * organisation: so the database begins with their places, and not with all that the organisation has agreed.
 */
async function heldBy({ orm, tables }: Database, address: string, which: SQL | undefined) {
  const { agreement, agreementHolder: holder, seat, user, invitation } = tables;
  const columns = { id: agreement.id, participantId: holder.participantId };
  const isIt = and(eq(agreement.meetingId, holder.meetingId), eq(agreement.id, holder.agreementId));
  const known = address.toLowerCase();
  const [byAccount, byInvitation] = await Promise.all([
    orm
      .select(columns)
      .from(user)
      .innerJoin(seat, eq(seat.accountId, user.id))
      .innerJoin(holder, isAt(holder, seat))
      .innerJoin(agreement, isIt)
      .where(and(eq(user.email, known), which)),
    orm
      .select(columns)
      .from(invitation)
      .innerJoin(holder, isAt(holder, invitation))
      .innerJoin(agreement, isIt)
      .where(and(eq(sql`lower(${invitation.mail})`, known), which)),
  ]);
  return [...byAccount, ...byInvitation];
}

/** The name of whoever of the meeting is responsible, as it stands now. */
export function personName({ tables }: Database): SQL<string | null> {
  const { agreement, personName: name } = tables;
  return sql<string | null>`(select ${name.name} from ${name}
    where ${name.meetingId} = ${agreement.meetingId} and ${name.participantId} = ${agreement.ownerId})`;
}

const idsOf = (held: readonly { id: string }[]): string[] => held.map(({ id }) => id);

type Place = Record<'meetingId' | 'participantId', Column>;
const isAt = (one: Place, other: Place): SQL | undefined =>
  and(eq(one.meetingId, other.meetingId), eq(one.participantId, other.participantId));
