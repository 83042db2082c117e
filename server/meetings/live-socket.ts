// The types of the live face of socket.io: what travels in which direction, and what a socket carries on the server.

import type { Server, Socket } from 'socket.io';
import type { ServerToClient } from '../../src/lib/core/protocol/live.ts';
import type { Room, Viewer } from './room.ts';

/** A seat as the live face needs it; its meeting is part of it, so that no message can speak for another meeting. */
export interface LiveSeat extends Viewer {
  readonly id: string;
  readonly meetingId: string;
}

/** Looks up whose token it is; null for nobody's. */
export interface SeatLookup {
  fromToken(token: string): Promise<LiveSeat | null>;
}

/** What the handshake has found out; set before the connection begins. */
export interface SocketData {
  token: string;
  seat: LiveSeat;
  room: Room;
  /** The number up to which the client says it has followed. */
  lastSeq: number | null;
  /** Which of the meeting's screens a window says it is. */
  screenId: string | null;
}

/** What comes from outside has no type before it is parsed. */
type Unparsed = Record<string, (...args: unknown[]) => void>;

export type LiveServer = Server<Unparsed, ServerToClient, Record<string, never>, SocketData>;
export type LiveSocket = Socket<Unparsed, ServerToClient, Record<string, never>, SocketData>;
