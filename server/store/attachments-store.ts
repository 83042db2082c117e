// The rows of attachments. Whether a file is held follows from the meeting's log and is written in one transaction with
// it (`holdAttachments`), so that a file is never deleted while somebody can still have it back.

import { and, eq, lt, sum } from 'drizzle-orm';
import type { MeetingEvent } from '../../src/lib/core/meeting/events.ts';
import type { Database, Transaction } from './database.ts';
import type { AttachmentUse } from './tables/attachments.ts';

export interface StoredAttachment {
  readonly id: string;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly use: AttachmentUse;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly confidential: boolean;
  readonly byId: string;
  readonly atMs: number;
  readonly unheldSinceMs: number | null;
}

export class AttachmentsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(attachment: StoredAttachment): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.insert(tables.attachment).values(attachment);
  }

  async find(meetingId: string, id: string): Promise<StoredAttachment | null> {
    const { orm, tables } = this.#database;
    const { attachment } = tables;
    const [found] = await orm
      .select()
      .from(attachment)
      .where(and(eq(attachment.id, id), eq(attachment.meetingId, meetingId)));
    return found ?? null;
  }

  /** How many bytes a meeting's files take. */
  async bytesOf(meetingId: string): Promise<number> {
    const { orm, tables } = this.#database;
    const { attachment } = tables;
    const [row] = await orm
      .select({ bytes: sum(attachment.size) })
      .from(attachment)
      .where(eq(attachment.meetingId, meetingId));
    return Number(row?.bytes ?? 0);
  }

  /** How many bytes all files take. */
  async bytes(): Promise<number> {
    const { orm, tables } = this.#database;
    const [row] = await orm.select({ bytes: sum(tables.attachment.size) }).from(tables.attachment);
    return Number(row?.bytes ?? 0);
  }

  /** The ids of those that nothing has held since before that moment. */
  async unheldBefore(atMs: number): Promise<string[]> {
    const { orm, tables } = this.#database;
    const { id, unheldSinceMs } = tables.attachment;
    const rows = await orm.select({ id }).from(tables.attachment).where(lt(unheldSinceMs, atMs));
    return rows.map((row) => row.id);
  }

  async has(id: string): Promise<boolean> {
    const { orm, tables } = this.#database;
    const rows = await orm
      .select({ id: tables.attachment.id })
      .from(tables.attachment)
      .where(eq(tables.attachment.id, id));
    return rows.length > 0;
  }

  async remove(id: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.delete(tables.attachment).where(eq(tables.attachment.id, id));
  }
}

/** Writes beside an event of the log what it means for the file: from now on held, or not. */
export function holdAttachments(
  tx: Transaction,
  { attachment }: Database['tables'],
  meetingId: string,
  event: MeetingEvent,
  atMs: number,
): void {
  const set = (id: string, unheldSinceMs: number | null) =>
    tx
      .update(attachment)
      .set({ unheldSinceMs })
      .where(and(eq(attachment.id, id), eq(attachment.meetingId, meetingId)))
      .run();
  if (event.type === 'attachment.added') set(event.attachment.id, null);
  if (event.type === 'attachment.restored') set(event.attachmentId, null);
  if (event.type === 'attachment.removed') set(event.attachmentId, atMs);
}
