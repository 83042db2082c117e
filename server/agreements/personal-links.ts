// Secret addresses: to one's own agreements, to the calendar of them, and to that of a forum or a school. The secret is random, told once, kept as a hash, and
// opens nothing from the moment it is taken back.

import { createHash, randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../store/database.ts';
import type { CalendarKind, LinkKind } from '../store/tables/agreements.ts';

/** Whose a link is: somebody with this mail address, in this organisation; or the forum or the school with this id. */
export interface LinkOwner {
  readonly organisationId: string;
  readonly address: string;
}

/** The path that a link's secret stands in. */
const calendarPath = (secret: string) => `/api/v1/calendar/${secret}.ics`;
export const PATHS: Record<LinkKind, (secret: string) => string> = {
  page: (secret) => `/mine/${secret}`,
  calendar: calendarPath,
  forum: calendarPath,
  school: calendarPath,
};
const CALENDARS: readonly CalendarKind[] = ['calendar', 'forum', 'school'];

export class PersonalLinks {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** A new address; with `tx` it is there together with the mail that tells it. Of calendars there is one at a time. */
  make(owner: LinkOwner, kind: LinkKind, tx?: Transaction): string {
    const secret = randomBytes(32).toString('base64url');
    const { personalLink } = this.#database.tables;
    const row = { ...known(owner), hash: hashOf(secret), kind, createdAtMs: this.#now() };
    const write = (within: Transaction) => {
      if (kind !== 'page') within.delete(personalLink).where(this.#theirs(owner, kind)).run();
      within.insert(personalLink).values(row).run();
    };
    if (tx) write(tx);
    else this.#database.orm.transaction(write, { behavior: 'immediate' });
    return PATHS[kind](secret);
  }

  /** Whose secret it is; null for one that was never given, or is taken back. */
  async open(secret: string, kind: LinkKind): Promise<LinkOwner | null> {
    const { orm, tables } = this.#database;
    const { hash, organisationId, address } = tables.personalLink;
    const [found] = await orm
      .select({ organisationId, address })
      .from(tables.personalLink)
      .where(and(eq(hash, hashOf(secret)), eq(tables.personalLink.kind, kind)));
    return found ?? null;
  }

  /** Which calendar a secret opens, and whose; null for one that opens none. */
  async openCalendar(secret: string): Promise<(LinkOwner & { readonly kind: CalendarKind }) | null> {
    for (const kind of CALENDARS) {
      const owner = await this.open(secret, kind);
      if (owner) return { ...owner, kind };
    }
    return null;
  }

  /** Whether somebody has an address of this kind. */
  async has(owner: LinkOwner, kind: LinkKind): Promise<boolean> {
    const { orm, tables } = this.#database;
    const found = await orm
      .select({ hash: tables.personalLink.hash })
      .from(tables.personalLink)
      .where(this.#theirs(owner, kind))
      .limit(1);
    return found.length > 0;
  }

  /** Takes back all of somebody's addresses of this kind. */
  async takeBack(owner: LinkOwner, kind: LinkKind): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.delete(tables.personalLink).where(this.#theirs(owner, kind));
  }

  #theirs(owner: LinkOwner, kind: LinkKind) {
    const { personalLink } = this.#database.tables;
    const { organisationId, address } = known(owner);
    return and(
      eq(personalLink.organisationId, organisationId),
      eq(personalLink.address, address),
      eq(personalLink.kind, kind),
    );
  }
}

/** One person, however their address is written. */
function known({ organisationId, address }: LinkOwner): LinkOwner {
  return { organisationId, address: address.toLowerCase() };
}

/** 32 random bytes: a plain hash is enough, there is nothing to guess it from. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
