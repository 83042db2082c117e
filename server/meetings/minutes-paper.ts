// Outgoing minutes as a paper of their organisation: by a template, under its letterhead, with the pictures of the notes in
// their places. Pages, files and programs all take it from here.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import type { MinutesTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import type { App } from '../app.ts';
import { withStoredPictures } from './minutes-pictures.ts';
import type { Outgoing } from './outgoing-minutes.ts';
import type { Room } from './room.ts';

/** Where a paper takes its parts from (`App`). */
interface PaperSources extends Pick<App, 'letterheads'> {
  readonly attachments: Pick<App['attachments'], 'picture'>;
  readonly directory: Pick<App['directory'], 'find'>;
}

/** The document of what may be given; the default template is the beslutningsreferat. */
export async function minutesPaper(
  { attachments, directory, letterheads }: PaperSources,
  room: Room,
  outgoing: Outgoing,
  { wordsOf, template }: { wordsOf: (language: Language) => MinutesWords; template?: MinutesTemplate },
): Promise<Document> {
  const meeting = await directory.find(room.meetingId);
  const letterhead = await letterheads.of(meeting?.organisationId ?? '');
  // What was read took its time, and so does laying it out: in between, everybody else is served.
  await nextTurn();
  const document = outgoing.document(wordsOf, { letterhead, ...(template && { template }) });
  await nextTurn();
  return withStoredPictures(document, (id) => attachments.picture(room, outgoing.sight, id));
}
