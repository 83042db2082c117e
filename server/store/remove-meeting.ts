// Everything that the database holds of a meeting, taken away in one transaction: the log, names, notes and their versions,
// minutes, what is public, lists, invitations and mails. What is taken away is overwritten on the disk (`secure_delete`).

import { eq, inArray, isNotNull, like } from 'drizzle-orm';
import { notesNames } from '../../src/lib/core/meeting/notes-names.ts';
import type { Transaction } from './database.ts';
import type { Tables } from './schema.sqlite.ts';

/** Removes the meeting; the answer is the ids of its files, which lie beside the database. */
export function removeMeeting(tx: Transaction, tables: Tables, meetingId: string): string[] {
  const { attachment, mail, mailFile, noteUpdate, noteMove, meeting, agreement, reminderSent } = tables;
  const files = tx.select({ id: attachment.id }).from(attachment).where(eq(attachment.meetingId, meetingId)).all();
  const agreements = tx.select({ id: agreement.id }).from(agreement).where(eq(agreement.meetingId, meetingId)).all();
  const documents = Object.values(notesNames(meetingId));
  for (const notes of [noteUpdate, noteMove]) tx.delete(notes).where(inArray(notes.docName, documents)).run();
  for (const table of [
    ...[tables.noteVersion, tables.minutesVersion, tables.publicationFile, tables.publicationEdition],
    ...[tables.publication, tables.invitation, tables.calendarEntry, mail, tables.seat, attachment],
    tables.retentionHold,
  ]) {
    tx.delete(table).where(eq(table.meetingId, meetingId)).run();
  }
  const held = tx.selectDistinct({ id: mail.fileId }).from(mail).where(isNotNull(mail.fileId)).all();
  const used = new Set(held.map(({ id }) => id));
  const loose = tx.select({ id: mailFile.id }).from(mailFile).all();
  const unused = loose.map(({ id }) => id).filter((id) => !used.has(id));
  if (unused.length > 0) tx.delete(mailFile).where(inArray(mailFile.id, unused)).run();
  for (const { id } of agreements)
    tx.delete(reminderSent)
      .where(like(reminderSent.key, `%${id}%`))
      .run();
  // The log, the commands, the names, the answers under seal and the listed agreements go with it.
  tx.delete(meeting).where(eq(meeting.id, meetingId)).run();
  return files.map(({ id }) => id);
}
