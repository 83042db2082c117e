// Where in the shared notes a record comes from: the page of notes, the words that were marked, and the place where they
// begin, as the notes' own document numbers it, so that it is found again after whatever was written around it.

import * as v from 'valibot';

/** How much of the marked words is kept, in UTF-16 units. */
export const QUOTE_LIMIT = 1_000;

export const noteSourceSchema = v.object({
  /** The fragment of the notes: `item:<itemId>` or `group:<groupId>`. */
  fragment: v.pipe(v.string(), v.regex(/^(?:item|group):[A-Za-z0-9_-]{1,64}$/)),
  quote: v.pipe(v.string(), v.maxLength(QUOTE_LIMIT), v.trim()),
  /** A relative position of Yjs in base64; it stays with its letter. */
  position: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{1,200}={0,2}$/)),
});
export type NoteSource = v.InferOutput<typeof noteSourceSchema>;
