// What the documents of a meeting's shared notes are called.

/** The names of a meeting's documents. */
export function notesNames(meetingId: string): { shared: string; closed: string } {
  return { shared: `${meetingId}.shared`, closed: `${meetingId}.closed` };
}
