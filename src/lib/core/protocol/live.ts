// Everything on the wire of the live line (socket.io, path /live), and the version of it. docs/protocol.md tells it in prose.

import * as v from 'valibot';
import { commandSchema, type Command } from '../meeting/commands.ts';
import type { RecordedEvent } from '../meeting/events.ts';
import { type MeetingState } from '../meeting/model.ts';
import { idSchema } from '../meeting/model/basics.ts';
import type { RefusalCode } from '../meeting/refusals.ts';
import { SEAT_ROLES } from '../meeting/vocabulary.ts';

/** Raised with every change of a message's shape; a test pins it to the schemas. */
export const PROTOCOL_VERSION = 7;

const seqSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a client says when it connects. With `lastSeq` it gets only what it missed; a window says which screen it shows. */
export const handshakeSchema = v.object({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(512)),
  lastSeq: v.exactOptional(seqSchema),
  screenId: v.exactOptional(idSchema),
});
export type Handshake = v.InferOutput<typeof handshakeSchema>;

/** What a client says when it sees a gap: the last number that it has folded. */
export const resumeSchema = v.object({ lastSeq: seqSchema });
type Resume = v.InferOutput<typeof resumeSchema>;

/** A command's envelope: its id is made by the client, and the same id is done once. */
export const commandMessageSchema = v.intersect([v.object({ id: v.pipe(v.string(), v.uuid()) }), commandSchema]);
export type CommandMessage = { id: string } & Command;

/** Acknowledged with ok means on disk; `seq` is the number of the command's last event, the present one if it had none. */
export type Answer = { ok: true; seq: number } | { ok: false; code: RefusalCode; message: string };

/** Who the seat is, for its own client. */
export const youSchema = v.object({
  participantId: idSchema,
  role: v.picklist(SEAT_ROLES),
  entitled: v.boolean(),
});
export type You = v.InferOutput<typeof youSchema>;

/** All that a seat may see, at number `seq`; `now` is the server's clock (epoch ms). */
export interface Snapshot {
  seq: number;
  now: number;
  you: You;
  state: MeetingState;
}

/** Who has a living connection; not part of the log. What is optional is told to the staff alone. */
export interface Presence {
  online: string[];
  /** Who was here and has had no connection since then. */
  away?: { participantId: string; sinceMs: number }[];
  /** The screens that are on, by their id in the state. */
  screens?: string[];
}

export interface ServerToClient {
  snapshot: (snapshot: Snapshot) => void;
  events: (events: RecordedEvent[]) => void;
  presence: (presence: Presence) => void;
  /** The person stands at the door: a snapshot follows when they are let in, a refusal when they are not. */
  waiting: () => void;
  /** The refusal of a message that came without an acknowledgement to answer. */
  refusal: (refusal: Extract<Answer, { ok: false }>) => void;
}

export interface ClientToServer {
  command: (message: CommandMessage, answer: (answer: Answer) => void) => void;
  clock: (answer: (clock: { now: number }) => void) => void;
  resume: (resume: Resume) => void;
}
