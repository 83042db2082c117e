// In how many places of a meeting certain words stand: in its log, its notes and their versions, its approved minutes and what is
// public. Files that were attached are not read.

import { and, eq, inArray, isNull } from 'drizzle-orm';
import { notesNames } from '../../src/lib/core/meeting/notes-names.ts';
import { mentions } from '../../src/lib/core/privacy/redacting.ts';
import { redactDocument, redactVersion } from '../notes/redact-notes.ts';
import type { Database } from '../store/database.ts';

export interface TextMentions {
  readonly events: number;
  /** Documents and versions of notes. */
  readonly notes: number;
  readonly minutes: number;
  readonly isPublic: boolean;
}

const NOWHERE: TextMentions = { events: 0, notes: 0, minutes: 0, isPublic: false };

/** Where the words stand; nowhere, when none are looked for. */
export async function textMentions(
  { orm, tables }: Database,
  meetingId: string,
  pattern: RegExp | null,
): Promise<TextMentions> {
  if (!pattern) return NOWHERE;
  const { meetingEvent, noteUpdate, noteVersion, minutesVersion, publication, publicationEdition } = tables;
  const isIn = (value: unknown) => mentions(value, pattern);
  const log = await orm
    .select({ event: meetingEvent.event })
    .from(meetingEvent)
    .where(eq(meetingEvent.meetingId, meetingId));
  const updates = await orm
    .select()
    .from(noteUpdate)
    .where(inArray(noteUpdate.docName, Object.values(notesNames(meetingId))));
  const versions = await orm
    .select({ state: noteVersion.state })
    .from(noteVersion)
    .where(eq(noteVersion.meetingId, meetingId));
  const approved = await orm
    .select({ text: minutesVersion.minutes })
    .from(minutesVersion)
    .where(eq(minutesVersion.meetingId, meetingId));
  const standing = await orm
    .select({ id: publication.publicId })
    .from(publication)
    .where(and(eq(publication.meetingId, meetingId), isNull(publication.withdrawnAtMs)));
  const facts = await orm
    .select({ facts: publicationEdition.facts })
    .from(publicationEdition)
    .where(eq(publicationEdition.meetingId, meetingId));
  const documents = [...Map.groupBy(updates, ({ docName }) => docName).values()].map((rows) =>
    rows.map(({ data }) => data),
  );
  const minutes = approved.filter(({ text }) => isIn(text)).length;
  return {
    events: log.filter(({ event }) => isIn(event)).length,
    notes:
      documents.filter((rows) => redactDocument(rows, pattern, '') !== null).length +
      versions.filter(({ state }) => redactVersion(state, pattern, '') !== null).length,
    minutes,
    isPublic: standing.length > 0 && (minutes > 0 || facts.some((one) => isIn(one))),
  };
}
