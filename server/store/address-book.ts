// Where those are reached who are responsible without being a person of the meeting: by what the staff have written down for a
// name or a role, else by an account of that name, where there is only one, or as the leader that a school has.

import { and, asc, eq } from 'drizzle-orm';
import { addressKey, nameKey } from '../agreements/address-key.ts';
import type { Database } from './database.ts';
import type { KnownAs } from './tables/agreements.ts';

/** An address that the staff have written down, and for whom. */
export interface WrittenAddress extends KnownAs {
  readonly key: string;
  readonly address: string;
}

/** The organisation's addresses in small letters, by what each is known by (`address-key.ts`). */
export async function addressBook(
  { orm, tables }: Database,
  organisationId: string,
): Promise<ReadonlyMap<string, string>> {
  const { knownAddress, member, school, user } = tables;
  const accounts = await orm
    .select({ name: user.name, address: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organisationId, organisationId));
  const schools = await orm
    .select({ name: school.name, formerNames: school.formerNames, content: school.content })
    .from(school)
    .where(eq(school.organisationId, organisationId));
  const written = await orm.select().from(knownAddress).where(eq(knownAddress.organisationId, organisationId));
  const byName = Map.groupBy(accounts, ({ name }) => nameKey(name));
  return new Map([
    ...[...byName].flatMap(([key, [only, ...others]]): [string, string][] =>
      only && others.length === 0 ? [[key, only.address.toLowerCase()]] : [],
    ),
    ...schools.flatMap(({ name, formerNames, content }) =>
      [name, ...formerNames].flatMap((called): [string, string][] =>
        content.leaderMail ? [[addressKey({ tableRole: 'skoleleder' }, called), content.leaderMail.toLowerCase()]] : [],
      ),
    ),
    ...written.map(({ key, address }): [string, string] => [key, address]),
  ]);
}

/** What somebody with this address is known by. */
export async function keysOf(database: Database, organisationId: string, address: string): Promise<string[]> {
  const known = address.toLowerCase();
  return [...(await addressBook(database, organisationId))].flatMap(([key, at]) => (at === known ? [key] : []));
}

/** What the staff have written down. */
export async function writtenAddresses({ orm, tables }: Database, organisationId: string): Promise<WrittenAddress[]> {
  const { knownAddress } = tables;
  const rows = await orm
    .select()
    .from(knownAddress)
    .where(eq(knownAddress.organisationId, organisationId))
    .orderBy(asc(knownAddress.key));
  return rows.map(({ key, address, shown }) => ({ key, address, ...shown }));
}

/** Writes an address down, in the place of an earlier one. */
export async function rememberAddress(
  { orm, tables }: Database,
  organisationId: string,
  { key, address, shown }: { key: string; address: string; shown: KnownAs },
): Promise<void> {
  const { knownAddress } = tables;
  const row = { address: address.toLowerCase(), shown };
  await orm
    .insert(knownAddress)
    .values({ organisationId, key, ...row })
    .onConflictDoUpdate({ target: [knownAddress.organisationId, knownAddress.key], set: row });
}

/** Forgets an address. */
export async function forgetAddress({ orm, tables }: Database, organisationId: string, key: string): Promise<void> {
  const { knownAddress } = tables;
  await orm.delete(knownAddress).where(and(eq(knownAddress.organisationId, organisationId), eq(knownAddress.key, key)));
}
