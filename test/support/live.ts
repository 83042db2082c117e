// Seats of a meeting on real sockets: each test starts a whole App, makes a meeting in it and sits down.

import { io, type Socket } from 'socket.io-client';
import { expect, onTestFinished } from 'vitest';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type {
  Answer,
  ClientToServer,
  Handshake,
  Presence,
  ServerToClient,
  Snapshot,
} from '../../src/lib/core/protocol/live.ts';
import { follow, viewOf, type View } from '../../src/lib/core/protocol/sequence.ts';
import { FJORDBY, granted, visitor } from './accounts.ts';
import { startTestApp, type TestApp } from './app.ts';
import { meetingInput, openRoom } from './rooms.ts';

export interface Place {
  token: string;
  participantId: string;
}

/** One App with one meeting in it. */
export interface LiveTest extends TestApp {
  meetingId: string;
  /** Makes a seat, as REST does. */
  place(role: SeatRole, name?: string): Promise<Place>;
  /** Makes a seat and connects it; resolves when it has its first picture. */
  sit(role: SeatRole, name?: string): Promise<LiveSeat>;
  /** Connects a seat that there is. */
  connect(place: Place, lastSeq?: number): Promise<LiveSeat>;
}

/** Starts an App with a planned meeting, or one that goes on with the meeting of an earlier App. */
export async function startLive(
  before?: Pick<LiveTest, 'dataDir' | 'meetingId'>,
  options: { env?: Record<string, string>; lines?: string[] } = {},
): Promise<LiveTest> {
  const started = await startTestApp({ ...options, ...(before && { dataDir: before.dataDir }) });
  const { app, origin } = started;
  if (!before) granted(await app.accounts.setUp(FJORDBY, visitor()));
  const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  const meetingId = before?.meetingId ?? (await app.rooms.create({ ...meetingInput(), organisationId })).meetingId;
  const place = async (role: SeatRole, name: string = role) => {
    const seat = await app.seats.create({ id: meetingId, organisationId }, { role, name, tableRole: null });
    return { token: app.seats.token(seat), participantId: seat.participantId };
  };
  const connect = async ({ token, participantId }: Place, lastSeq?: number) => {
    const seat = new LiveSeat(origin, lastSeq === undefined ? { token } : { token, lastSeq }, participantId);
    await seat.caughtUp();
    return seat;
  };
  const sit = async (role: SeatRole, name?: string) => connect(await place(role, name));
  return { ...started, meetingId, place, connect, sit };
}

/** The whole state of the meeting, as the server has it. */
export async function stateOf({ app, meetingId }: LiveTest): Promise<MeetingState> {
  return (await openRoom(app.rooms, meetingId)).state;
}

/** A socket to an App that has not connected yet and never tries twice. */
export function liveSocket(origin: string, auth: object): Socket<ServerToClient, ClientToServer> {
  const socket: Socket<ServerToClient, ClientToServer> = io(origin, {
    path: '/live',
    auth,
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnection: false,
  });
  onTestFinished(() => void socket.disconnect());
  return socket;
}

/** A client as somebody else might write it: it keeps all that it hears, and every byte of it. */
export class LiveSeat {
  readonly participantId: string;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly snapshots: Snapshot[] = [];
  readonly events: RecordedEvent[] = [];
  readonly refusals: Extract<Answer, { ok: false }>[] = [];
  /** The raw frames that came in. */
  readonly frames: string[] = [];
  online: string[] = [];
  presence: Presence = { online: [] };
  view: View | null = null;

  constructor(origin: string, handshake: Handshake, participantId: string) {
    this.participantId = participantId;
    this.socket = liveSocket(origin, handshake);
    this.socket.io.on('open', () => this.socket.io.engine.on('data', (frame) => this.frames.push(String(frame))));
    this.socket.on('snapshot', (snapshot) => {
      this.snapshots.push(snapshot);
      this.view = viewOf(snapshot);
    });
    this.socket.on('events', (events) => {
      this.events.push(...events);
      const next = this.view && follow(this.view, events);
      if (next !== 'gap') this.view = next;
    });
    this.socket.on('refusal', (refusal) => this.refusals.push(refusal));
    this.socket.on('presence', (presence) => {
      this.presence = presence;
      this.online = presence.online;
    });
    this.socket.connect();
  }

  get state(): MeetingState {
    if (!this.view) throw new Error('this seat has no picture yet');
    return this.view.state;
  }

  /** Sends a command under a fresh id, or under this one. */
  command(command: Command, id: string = crypto.randomUUID()): Promise<Answer> {
    return this.socket.emitWithAck('command', { id, ...command });
  }

  /** Sends a command that must be accepted; its number. */
  async done(command: Command, id?: string): Promise<number> {
    const answer = await this.command(command, id);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
    return answer.seq;
  }

  /** Sends anything at all; the acknowledgement. */
  raw(name: string, ...payload: unknown[]): Promise<unknown> {
    return (this.socket as unknown as Socket).emitWithAck(name, ...payload);
  }

  /** Resolves when the server has let this seat in and sent what it missed; rejects with the code when it does not. */
  caughtUp(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.once('presence', () => resolve());
      this.socket.once('connect_error', reject);
    });
  }

  /** Resolves when everything that was sent to this seat up to now has come. */
  async settled(): Promise<void> {
    await this.socket.emitWithAck('clock');
  }

  /** Resolves when the connection has ended; the reason, and the code of the WebSocket if it has one. */
  ended(): Promise<{ reason: string; closeCode: number | undefined }> {
    return new Promise((resolve) => {
      this.socket.once('disconnect', (reason, details) => {
        const context = details && 'context' in details ? (details.context as { code?: number }) : undefined;
        resolve({ reason, closeCode: context?.code });
      });
    });
  }
}

/** Fails unless the meeting goes on: a command of this seat is accepted, and the others hear of it. */
export async function expectGoesOn(facilitator: LiveSeat, ...others: LiveSeat[]): Promise<void> {
  const place = crypto.randomUUID();
  const seq = await facilitator.done({ type: 'meeting.edit', place });
  for (const seat of others) {
    await seat.settled();
    expect(seat.view?.seq).toBe(seq);
    expect(seat.state.place).toBe(place);
  }
}
