// The mails on their way out. What is queued is on the disk; who takes one to send it writes that down first, so that a
// server that is killed knows afterwards which mail it had in its hands.

import { createHash } from 'node:crypto';
import { and, asc, count, eq, inArray, isNotNull, lte, min, notInArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { MailFile, MailKind, MailState, StoredMail } from './tables/mail.ts';

export interface NewMail {
  readonly id: string;
  readonly meetingId: string;
  readonly participantId: string;
  readonly kind: MailKind;
  readonly content: StoredMail;
  readonly sequence: number;
}

/** What became of somebody's latest mail. */
export interface MailStanding {
  readonly participantId: string;
  readonly state: MailState;
  readonly atMs: number;
  readonly sequence: number;
  readonly error: string;
}

export interface DueMail {
  readonly id: string;
  readonly content: StoredMail;
  readonly file: MailFile | null;
  /** This one counted. */
  readonly attempts: number;
}

const ON_THE_WAY: MailState[] = ['queued', 'sending'];

export class MailStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Queues mails, all or none, each with the file if there is one; nobody gets a second mail of a kind while their first is
   * on its way. How many were queued.
   */
  async queue(mails: readonly NewMail[], nowMs: number, file: MailFile | null = null): Promise<number> {
    const { orm, tables } = this.#database;
    const { mail, mailFile } = tables;
    const fileId = file && digestOf(file);
    return orm.transaction(
      (tx) => {
        let queued = 0;
        if (file && fileId !== null) {
          tx.insert(mailFile)
            .values({ id: fileId, ...file })
            .onConflictDoNothing()
            .run();
        }
        for (const { meetingId, participantId, kind, ...more } of mails) {
          const isOurs = and(eq(mail.meetingId, meetingId), eq(mail.kind, kind));
          const isTheirs = and(isOurs, eq(mail.participantId, participantId));
          const waiting = tx
            .select({ id: mail.id })
            .from(mail)
            .where(and(isTheirs, inArray(mail.state, ON_THE_WAY)))
            .get();
          if (waiting) continue;
          const times = { createdAtMs: nowMs, changedAtMs: nowMs, nextAtMs: nowMs };
          tx.insert(mail)
            .values({
              ...more,
              ...times,
              meetingId,
              participantId,
              kind,
              fileId,
              state: 'queued',
              attempts: 0,
              error: '',
            })
            .run();
          queued += 1;
        }
        return queued;
      },
      { behavior: 'immediate' },
    );
  }

  /** Takes the mail that has waited longest; null when none is due. It is this caller's until it says what became of it. */
  async take(nowMs: number): Promise<DueMail | null> {
    const { orm, tables } = this.#database;
    const { mail, mailFile } = tables;
    return orm.transaction(
      (tx) => {
        const due = tx
          .select()
          .from(mail)
          .where(and(eq(mail.state, 'queued'), lte(mail.nextAtMs, nowMs)))
          .orderBy(asc(mail.nextAtMs), asc(mail.createdAtMs))
          .limit(1)
          .get();
        if (!due?.content) return null;
        const attempts = due.attempts + 1;
        tx.update(mail).set({ state: 'sending', attempts, changedAtMs: nowMs }).where(eq(mail.id, due.id)).run();
        const file = due.fileId && tx.select().from(mailFile).where(eq(mailFile.id, due.fileId)).get();
        return { id: due.id, content: due.content, file: file || null, attempts };
      },
      { behavior: 'immediate' },
    );
  }

  /** The mail server has it; what was in it is forgotten. */
  async sent(id: string, nowMs: number): Promise<void> {
    await this.#done(id, { state: 'sent', changedAtMs: nowMs, error: '' });
  }

  async tryAgain(id: string, nextAtMs: number, error: string): Promise<void> {
    await this.#set(id, { state: 'queued', nextAtMs, error });
  }

  async failed(id: string, nowMs: number, error: string): Promise<void> {
    await this.#done(id, { state: 'failed', changedAtMs: nowMs, error });
  }

  /** What a killed server had in its hands is due again: under the same id, which the receiver can know it by. */
  async takeBack(): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.update(tables.mail).set({ state: 'queued' }).where(eq(tables.mail.state, 'sending'));
  }

  /** When the next mail is due; null when none waits. */
  async nextDueMs(): Promise<number | null> {
    const { orm, tables } = this.#database;
    const { mail } = tables;
    const [next] = await orm
      .select({ atMs: mail.nextAtMs })
      .from(mail)
      .where(eq(mail.state, 'queued'))
      .orderBy(asc(mail.nextAtMs))
      .limit(1);
    return next?.atMs ?? null;
  }

  /** How many are queued or under way. */
  async waiting(): Promise<number> {
    const { orm, tables } = this.#database;
    const [row] = await orm.select({ count: count() }).from(tables.mail).where(inArray(tables.mail.state, ON_THE_WAY));
    return row?.count ?? 0;
  }

  /** When the oldest of them was queued. */
  async oldestWaitingMs(): Promise<number | null> {
    const { orm, tables } = this.#database;
    const { createdAtMs, state } = tables.mail;
    const [row] = await orm
      .select({ atMs: min(createdAtMs) })
      .from(tables.mail)
      .where(inArray(state, ON_THE_WAY));
    return row?.atMs ?? null;
  }

  /** Each person's latest mail of this kind. */
  async standings(meetingId: string, kind: MailKind): Promise<MailStanding[]> {
    const { orm, tables } = this.#database;
    const { mail } = tables;
    const { participantId, state, changedAtMs: atMs, sequence, error } = mail;
    const rows = await orm
      .select({ participantId, state, atMs, sequence, error })
      .from(mail)
      .where(and(eq(mail.meetingId, meetingId), eq(mail.kind, kind)))
      .orderBy(asc(mail.createdAtMs));
    return [...new Map(rows.map((row) => [row.participantId, row])).values()];
  }

  /** The mail goes nowhere any more: its content is forgotten, and the file when no other mail is to take it along. */
  async #done(id: string, values: { state: MailState; changedAtMs: number; error: string }): Promise<void> {
    const { orm, tables } = this.#database;
    const { mail, mailFile } = tables;
    orm.transaction(
      (tx) => {
        tx.update(mail)
          .set({ ...values, content: null, fileId: null })
          .where(eq(mail.id, id))
          .run();
        const waiting = tx.select({ id: mail.fileId }).from(mail).where(isNotNull(mail.fileId));
        tx.delete(mailFile).where(notInArray(mailFile.id, waiting)).run();
      },
      { behavior: 'immediate' },
    );
  }

  async #set(id: string, values: Partial<Database['tables']['mail']['$inferInsert']>): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.update(tables.mail).set(values).where(eq(tables.mail.id, id));
  }
}

/** The same file under the same name is kept once. */
function digestOf({ name, bytes }: MailFile): string {
  return createHash('sha256').update(name).update('\0').update(bytes).digest('hex');
}
