// Who somebody responsible is from meeting to meeting: their mail address, which an account has, which they were invited by, or
// which the staff have written down for a name or a role.

import { and, eq, inArray, or, sql, type Column, type SQL } from 'drizzle-orm';
import { keysOf } from './address-book.ts';
import type { AgreementViewer } from './agreement-directory.ts';
import type { Database } from './database.ts';

/** The condition that somebody may see an agreement: what is open, and their own as far as they may see it. */
export async function seenBy(
  database: Database,
  organisationId: string,
  viewer: AgreementViewer,
): Promise<SQL | undefined> {
  if (viewer === null) return undefined;
  const { agreement } = database.tables;
  const open = eq(agreement.closed, false);
  // What is closed and theirs is little, and looked up first: for the rest an index tells what is open.
  const held = idsOf(await heldBy(database, viewer.address));
  if (held.length === 0) return open;
  const closed = await database.orm
    .select({ id: agreement.id })
    .from(agreement)
    .where(
      and(
        ...[eq(agreement.organisationId, organisationId), inArray(agreement.id, held)],
        ...[eq(agreement.closed, true), eq(agreement.ownerSees, true)],
      ),
    );
  return closed.length === 0
    ? open
    : or(
        open,
        inArray(
          agreement.id,
          closed.map(({ id }) => id),
        ),
      );
}

/** The condition that an agreement of the organisation is this person's, and that they may see it. */
export async function isTheirs(database: Database, organisationId: string, address: string): Promise<SQL | undefined> {
  const { agreement } = database.tables;
  // Few, and looked up first: so the agreements are found one by one, and not gone through.
  const held = idsOf(await heldBy(database, address));
  const keys = await keysOf(database, organisationId, address);
  return and(
    ...[eq(agreement.organisationId, organisationId), eq(agreement.ownerSees, true)],
    or(inArray(agreement.id, held), and(eq(agreement.closed, false), inArray(agreement.ownerKey, keys))),
  );
}

/** As which person of the meeting it is theirs; null where they have no place in it. */
export async function holderOf(
  database: Database,
  { meetingId, id }: { meetingId: string; id: string },
  address: string,
): Promise<string | null> {
  const held = await heldBy(database, address);
  return held.find((one) => one.meetingId === meetingId && one.agreementId === id)?.participantId ?? null;
}

/** What is somebody's because of a place that they have in a meeting: by their account, or by an invitation. */
async function heldBy({ orm, tables }: Database, address: string) {
  const { agreementHolder: holder, seat, user, invitation } = tables;
  const columns = {
    ...{ meetingId: holder.meetingId, agreementId: holder.agreementId },
    participantId: holder.participantId,
  };
  const known = address.toLowerCase();
  const [byAccount, byInvitation] = await Promise.all([
    orm
      .select(columns)
      .from(user)
      .innerJoin(seat, eq(seat.accountId, user.id))
      .innerJoin(holder, isAt(holder, seat))
      .where(eq(user.email, known)),
    orm
      .select(columns)
      .from(invitation)
      .innerJoin(holder, isAt(holder, invitation))
      .where(eq(sql`lower(${invitation.mail})`, known)),
  ]);
  return [...byAccount, ...byInvitation];
}

/** The name of whoever of the meeting is responsible, as it stands now. */
export function personName({ tables }: Database): SQL<string | null> {
  const { agreement, personName: name } = tables;
  return sql<string | null>`(select ${name.name} from ${name}
    where ${name.meetingId} = ${agreement.meetingId} and ${name.participantId} = ${agreement.ownerId})`;
}

const idsOf = (held: readonly { agreementId: string }[]): string[] => held.map(({ agreementId }) => agreementId);

type Place = Record<'meetingId' | 'participantId', Column>;
const isAt = (one: Place, other: Place): SQL | undefined =>
  and(eq(one.meetingId, other.meetingId), eq(one.participantId, other.participantId));
