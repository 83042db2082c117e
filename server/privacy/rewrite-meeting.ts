// The one way in which what a meeting has stored is ever changed: words are taken out of its log, its notes and their versions, and
// where it is asked for out of approved minutes. Numbers, times and ids stay; so do events that would no longer be events.

import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { notesNames } from '../../src/lib/core/meeting/notes-names.ts';
import { redact } from '../../src/lib/core/privacy/redacting.ts';
import { fold, summaryOf } from '../meetings/steps.ts';
import { redactDocument, redactVersion } from '../notes/redact-notes.ts';
import type { Transaction } from '../store/database.ts';
import { writeListing } from '../store/listing.ts';
import type { Tables } from '../store/schema.sqlite.ts';
import { readStored } from '../store/stored-event.ts';

export interface Rewriting {
  readonly pattern: RegExp;
  /** What stands in their place. */
  readonly put: string;
  /** Approved minutes too: their hash becomes another, in the log as well. */
  readonly withMinutes: boolean;
}

/** How much was changed, and the hash of the log before and after. */
export interface Rewritten {
  readonly events: number;
  readonly notes: number;
  readonly versions: number;
  readonly minutes: number;
  /** Where the words stand and could not be taken out. */
  readonly left: number;
  readonly before: string;
  readonly after: string;
}

/** Rewrites a meeting that nobody has open. */
export function rewriteMeeting(tx: Transaction, tables: Tables, meetingId: string, asked: Rewriting): Rewritten {
  const hashes = asked.withMinutes ? rewriteMinutes(tx, tables, meetingId, asked) : new Map<string, string>();
  const log = rewriteLog(tx, tables, meetingId, asked, hashes);
  relist(tx, tables, meetingId);
  return {
    ...log,
    notes: rewriteNotes(tx, tables, meetingId, asked),
    versions: rewriteVersions(tx, tables, meetingId, asked),
    minutes: hashes.size,
  };
}

function rewriteLog(
  tx: Transaction,
  { meetingEvent }: Tables,
  meetingId: string,
  { pattern, put }: Rewriting,
  hashes: ReadonlyMap<string, string>,
) {
  const isOurs = eq(meetingEvent.meetingId, meetingId);
  const rows = tx.select().from(meetingEvent).where(isOurs).orderBy(asc(meetingEvent.seq)).all();
  const before = createHash('sha256');
  const after = createHash('sha256');
  let events = 0;
  let left = 0;
  for (const { seq, event } of rows) {
    before.update(JSON.stringify(event));
    const wanted = withHashes(redact(event, pattern, put), hashes);
    const isEvent = wanted === event || isStillEvent(event, wanted);
    const written = isEvent ? wanted : event;
    after.update(JSON.stringify(written));
    if (!isEvent) left += 1;
    if (written === event) continue;
    events += 1;
    tx.update(meetingEvent)
      .set({ event: written })
      .where(and(isOurs, eq(meetingEvent.seq, seq)))
      .run();
  }
  return { events, left, before: before.digest('hex'), after: after.digest('hex') };
}

/** The words may be those of a closed vocabulary: then the event means something else, or nothing. */
function isStillEvent(before: unknown, after: unknown): boolean {
  try {
    return readStored(before, () => '').type === readStored(after, () => '').type;
  } catch (error) {
    if (error instanceof v.ValiError) return false;
    throw error;
  }
}

function withHashes(event: unknown, hashes: ReadonlyMap<string, string>): unknown {
  let told = event;
  for (const [before, after] of hashes) told = redact(told, new RegExp(before, 'g'), after);
  return told;
}

/** The approved texts without the words; the new hash of each that changed, by the old one. */
function rewriteMinutes(tx: Transaction, { minutesVersion }: Tables, meetingId: string, { pattern, put }: Rewriting) {
  const hashes = new Map<string, string>();
  const isOurs = eq(minutesVersion.meetingId, meetingId);
  for (const { hash, minutes } of tx.select().from(minutesVersion).where(isOurs).all()) {
    const read: unknown = JSON.parse(minutes);
    const wanted = redact(read, pattern, put);
    if (wanted === read) continue;
    const text = JSON.stringify(wanted);
    const changed = createHash('sha256').update(text).digest('hex');
    tx.update(minutesVersion)
      .set({ hash: changed, minutes: text })
      .where(and(isOurs, eq(minutesVersion.hash, hash)))
      .run();
    hashes.set(hash, changed);
  }
  return hashes;
}

function rewriteNotes(tx: Transaction, { noteUpdate }: Tables, meetingId: string, { pattern, put }: Rewriting): number {
  let count = 0;
  for (const docName of Object.values(notesNames(meetingId))) {
    const isOurs = eq(noteUpdate.docName, docName);
    const rows = tx.select().from(noteUpdate).where(isOurs).orderBy(asc(noteUpdate.id)).all();
    const written = redactDocument(
      rows.map(({ data }) => data),
      pattern,
      put,
    );
    if (!written) continue;
    tx.delete(noteUpdate).where(isOurs).run();
    tx.insert(noteUpdate)
      .values({ docName, data: Buffer.from(written) })
      .run();
    count += 1;
  }
  return count;
}

function rewriteVersions(
  tx: Transaction,
  { noteVersion }: Tables,
  meetingId: string,
  { pattern, put }: Rewriting,
): number {
  const { id, state } = noteVersion;
  let count = 0;
  for (const row of tx.select({ id, state }).from(noteVersion).where(eq(noteVersion.meetingId, meetingId)).all()) {
    const written = redactVersion(row.state, pattern, put);
    if (!written) continue;
    tx.update(noteVersion)
      .set({ state: Buffer.from(written) })
      .where(eq(id, row.id))
      .run();
    count += 1;
  }
  return count;
}

/** What lists say of the meeting follows from its log. */
function relist(tx: Transaction, tables: Tables, meetingId: string): void {
  const { meetingEvent, personName } = tables;
  const people = tx.select().from(personName).where(eq(personName.meetingId, meetingId)).all();
  const names = new Map(people.map(({ participantId, name }) => [participantId, name]));
  const rows = tx
    .select()
    .from(meetingEvent)
    .where(eq(meetingEvent.meetingId, meetingId))
    .orderBy(asc(meetingEvent.seq))
    .all();
  const log = rows.map(({ seq, atMs, byId, event }) => ({
    ...{ seq, at: atMs, by: byId },
    event: readStored(event, (participantId) => names.get(participantId)),
  }));
  const last = fold(null, 0, log).at(-1);
  if (last) writeListing(tx, tables, meetingId, summaryOf(last.after));
}
