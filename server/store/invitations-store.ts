// Whom an invitation goes to, and what a personal link is made from; and the number of the meeting's calendar entry.

import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';

export interface StoredInvitation {
  readonly meetingId: string;
  readonly participantId: string;
  /** Empty: none is known. */
  readonly mail: string;
  readonly linkId: string;
}

export class InvitationsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  list(meetingId: string): Promise<StoredInvitation[]> {
    const { orm, tables } = this.#database;
    return orm.select().from(tables.invitation).where(eq(tables.invitation.meetingId, meetingId));
  }

  async byLink(linkId: string): Promise<StoredInvitation | null> {
    const { orm, tables } = this.#database;
    const [found] = await orm.select().from(tables.invitation).where(eq(tables.invitation.linkId, linkId));
    return found ?? null;
  }

  /** What is known of this person's invitation, with a link made if there was none. */
  async ensure(meetingId: string, participantId: string): Promise<StoredInvitation> {
    const { orm, tables } = this.#database;
    const { invitation } = tables;
    await orm
      .insert(invitation)
      .values({ meetingId, participantId, mail: '', linkId: randomUUID() })
      .onConflictDoNothing();
    const isTheirs = and(eq(invitation.meetingId, meetingId), eq(invitation.participantId, participantId));
    const [found] = await orm.select().from(invitation).where(isTheirs);
    if (!found) throw new Error('an invitation that was written is not there');
    return found;
  }

  async setMail(meetingId: string, participantId: string, mail: string): Promise<void> {
    const { orm, tables } = this.#database;
    const { invitation } = tables;
    await orm
      .insert(invitation)
      .values({ meetingId, participantId, mail, linkId: randomUUID() })
      .onConflictDoUpdate({ target: [invitation.meetingId, invitation.participantId], set: { mail } });
  }

  /** Makes the link that was given out nobody's. */
  async renewLink(meetingId: string, participantId: string): Promise<void> {
    const { orm, tables } = this.#database;
    const { invitation } = tables;
    await orm
      .update(invitation)
      .set({ linkId: randomUUID() })
      .where(and(eq(invitation.meetingId, meetingId), eq(invitation.participantId, participantId)));
  }

  /** The number of the calendar entry that shows this; one more whenever it shows something else than before. */
  async sequenceOf(meetingId: string, shown: string): Promise<number> {
    const { orm, tables } = this.#database;
    const { calendarEntry } = tables;
    return orm.transaction(
      (tx) => {
        const known = tx.select().from(calendarEntry).where(eq(calendarEntry.meetingId, meetingId)).get();
        if (known?.shown === shown) return known.sequence;
        const sequence = known ? known.sequence + 1 : 0;
        tx.insert(calendarEntry)
          .values({ meetingId, sequence, shown })
          .onConflictDoUpdate({ target: calendarEntry.meetingId, set: { sequence, shown } })
          .run();
        return sequence;
      },
      { behavior: 'immediate' },
    );
  }
}
