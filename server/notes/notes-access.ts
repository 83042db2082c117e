// Who comes in: a seat's token and a document's name → the room and the seat, or the HTTP status of the refusal.
// Decided before the upgrade; a document that the seat's meeting does not have is never looked for (NT1).

import type { IncomingMessage } from 'node:http';
import { hasNotes, mayReadNotes, type NotesReader } from '../../src/lib/core/meeting/notes-rights.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';

export interface NotesSeat extends NotesReader {
  id: string;
  meetingId: string;
}

/** Of the seats, what the notes need to know. */
export interface NotesSeats {
  fromToken(token: string): Promise<NotesSeat | null>;
}

/** Of a room, what the notes need to know: its state as it is now, and when that changes. */
export interface NotesRoom {
  readonly state: MeetingState;
  subscribe(listener: () => void): () => void;
}
export interface NotesRooms {
  open(meetingId: string): Promise<NotesRoom | null>;
}

export interface Admission {
  docName: string;
  token: string;
  seat: NotesSeat;
  room: NotesRoom;
}

const PATH = /^\/notes\/([A-Za-z0-9_.-]{1,100})$/;

/** The admission that this request asks for, or the status to refuse it with. */
export async function admit(
  req: IncomingMessage,
  { seats, rooms }: { seats: NotesSeats; rooms: NotesRooms },
): Promise<Admission | 401 | 403 | 404> {
  const url = URL.parse(req.url ?? '', 'http://notes.invalid');
  const docName = url && PATH.exec(url.pathname)?.[1];
  if (!url || !docName) return 404;
  const token = url.searchParams.get('token') ?? '';
  const seat = token === '' ? null : await seats.fromToken(token);
  if (!seat) return 401;
  const room = await rooms.open(seat.meetingId);
  if (!room || !hasNotes(room.state, docName)) return 404;
  return mayReadNotes(room.state, docName, seat) ? { docName, token, seat, room } : 403;
}
