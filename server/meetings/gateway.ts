// The live face (docs/protocol.md, rules LV1, LV4, LV5, LV11): lets seats in, parses what they send, hands commands to their meeting's room.
// Whatever comes in, the answer is a code and concerns that one socket; nothing that a peer sends may throw into the event loop.

import { RateLimiterMemory } from 'rate-limiter-flexible';
import * as v from 'valibot';
import type { RefusalCode } from '../../src/lib/core/meeting/refusals.ts';
import { refusalOf } from '../../src/lib/core/meeting/standing.ts';
import { SEAT_ROLES } from '../../src/lib/core/meeting/vocabulary.ts';
import {
  commandMessageSchema,
  handshakeSchema,
  resumeSchema,
  type CommandMessage,
} from '../../src/lib/core/protocol/live.ts';
import type { Log } from '../log.ts';
import { REQUEST_ID_HEADER } from '../request-scope.ts';
import { SocketCounts } from '../socket-counts.ts';
import { Audience } from './audience.ts';
import type { LiveServer, LiveSocket, SeatLookup } from './live-socket.ts';
import { refusal } from './refusal.ts';
import type { Rooms } from './rooms.ts';

/** Messages a seat may send, counted over all its sockets: far more than hands can click, and room for a program's burst. */
export const MESSAGES_PER_WINDOW = 500;
const WINDOW_S = 10;

export interface GatewayOptions {
  io: LiveServer;
  rooms: Rooms;
  seats: SeatLookup;
  log: Log;
  now: () => number;
  /** Called when a command has been answered; `ms` from its coming in. */
  onAnswered?: (ms: number) => void;
}

type Reply = (answer: object) => void;

export class LiveGateway {
  readonly #options: GatewayOptions;
  readonly #audiences = new Map<string, Audience>();
  readonly #sockets = new SocketCounts();
  readonly #limiter = new RateLimiterMemory({ points: MESSAGES_PER_WINDOW, duration: WINDOW_S });

  constructor(options: GatewayOptions) {
    this.#options = options;
    options.io.use((socket, next) => {
      this.#admit(socket).then(
        (code) => next(code ? connectError(code) : undefined),
        (error: unknown) => {
          options.log.error({ err: error }, 'bug in a handshake');
          next(connectError('internal'));
        },
      );
    });
    options.io.on('connection', (socket) => this.#begin(socket));
  }

  /** How many pages and programs are connected. */
  get sockets(): number {
    return this.#options.io.of('/').sockets.size;
  }

  /** How many seats are connected, by their role; one with several windows counts once. */
  seats(): Record<string, number> {
    const roles = new Map(
      [...this.#options.io.of('/').sockets.values()].map(({ data }) => [data.seat.id, data.seat.role]),
    );
    const counts = Object.fromEntries(SEAT_ROLES.map((role) => [role, 0]));
    for (const role of roles.values()) counts[role] = (counts[role] ?? 0) + 1;
    return counts;
  }

  /** Ends all connections so that their clients try again, on this server or on the next. */
  close(): void {
    for (const socket of this.#options.io.of('/').sockets.values()) socket.conn.close();
    for (const audience of this.#audiences.values()) audience.close();
    this.#audiences.clear();
  }

  /** Ends the connections of these seats. Who still has a right to one gets it anew with their page. */
  hangUp(seatIds: ReadonlySet<string>): void {
    for (const socket of this.#options.io.of('/').sockets.values()) {
      if (!seatIds.has(socket.data.seat.id)) continue;
      socket.emit('refusal', refusal('seat.unknown'));
      socket.disconnect(true);
    }
  }

  /** Finds the seat and its room; the code of the reason why not. */
  async #admit(socket: LiveSocket): Promise<RefusalCode | null> {
    const handshake = v.safeParse(handshakeSchema, socket.handshake.auth);
    if (!handshake.success) return 'message.invalid';
    const { token, lastSeq = null, screenId = null } = handshake.output;
    const seat = await this.#options.seats.fromToken(token);
    const room = seat && (await this.#options.rooms.open(seat.meetingId));
    if (!room) return 'seat.unknown';
    const code = refusalOf(room.state, seat);
    if (code !== null && code !== 'seat.waiting') return code;
    socket.data = { token, seat, room, lastSeq, screenId };
    return null;
  }

  #begin(socket: LiveSocket): void {
    const { log } = this.#options;
    const { seat } = socket.data;
    if (!this.#sockets.take(seat.id)) {
      socket.emit('refusal', refusal('tooFast'));
      socket.disconnect(true);
      return;
    }
    socket.on('disconnect', () => this.#sockets.release(seat.id));
    try {
      const audience = this.#audienceOf(socket);
      // One after the other, so that commands reach the room in the order in which they were sent.
      let turn = Promise.resolve();
      socket.onAny((name: string, ...args: unknown[]) => {
        turn = turn.then(() => this.#receive(socket, audience, name, args));
      });
      socket.on('disconnect', () => this.#end(socket, audience));
      socket.on('error', (error) => log.debug({ err: error, seatId: socket.data.seat.id }, 'unreadable packet'));
      audience.enter(socket);
    } catch (error) {
      this.#reportBug(error, socket, 'connect');
      socket.conn.close();
    }
  }

  #end(socket: LiveSocket, audience: Audience): void {
    audience.leave(socket);
    if (!audience.isEmpty) return;
    audience.close();
    this.#audiences.delete(socket.data.seat.meetingId);
  }

  #audienceOf(socket: LiveSocket): Audience {
    const { room } = socket.data;
    const audience = this.#audiences.get(room.meetingId) ?? new Audience(this.#options.io, room, this.#options.now);
    this.#audiences.set(room.meetingId, audience);
    return audience;
  }

  /** Takes in one message. Resolves always, and before a command is carried out: answers hold up nothing. */
  async #receive(socket: LiveSocket, audience: Audience, name: string, args: unknown[]): Promise<void> {
    const { seat, token } = socket.data;
    const acknowledge = args.at(-1);
    const asked = typeof acknowledge === 'function';
    const reply: Reply = asked ? (answer) => acknowledge(answer) : () => undefined;
    const refuse = (code: RefusalCode) => (asked ? reply(refusal(code)) : void socket.emit('refusal', refusal(code)));
    try {
      if (!(await this.#isWithinLimit(seat.id))) return refuse('tooFast');
      // Looked up again each time: a seat may have been removed since, also by another process.
      if (!(await this.#options.seats.fromToken(token))) {
        refuse('seat.unknown');
        socket.disconnect(true);
        return;
      }
      const kept = refusalOf(socket.data.room.state, seat);
      if (kept !== null && name !== 'clock') return refuse(kept);
      const [payload] = args;
      if (name === 'clock' && asked) return reply({ now: this.#options.now() });
      if (name === 'command' && asked) return this.#command(socket, payload, reply);
      const resume = v.safeParse(resumeSchema, payload);
      if (name !== 'resume' || !resume.success) return refuse('message.invalid');
      audience.catchUp(socket, resume.output.lastSeq);
      reply({ ok: true, seq: socket.data.room.seq });
    } catch (error) {
      this.#reportBug(error, socket, name);
      refuse('internal');
    }
  }

  /** Hands a command to the room of this seat's meeting; there is no way to name another. */
  #command(socket: LiveSocket, payload: unknown, reply: Reply): void {
    const { seat, room } = socket.data;
    const message = v.safeParse(commandMessageSchema, payload);
    if (!message.success || namesAnotherMeeting(payload, seat.meetingId)) return reply(refusal('command.invalid'));
    const { id, ...command } = message.output satisfies CommandMessage;
    const cameAtMs = performance.now();
    const answer = (given: object) => {
      reply(given);
      this.#options.onAnswered?.(performance.now() - cameAtMs);
    };
    room.execute(command, { participantId: seat.participantId, role: seat.role }, id).then(answer, (error: unknown) => {
      this.#reportBug(error, socket, command.type);
      answer(refusal('internal'));
    });
  }

  #reportBug(error: unknown, { data, request }: LiveSocket, during: string): void {
    const { id: seatId, meetingId } = data.seat;
    const requestId = request.headers[REQUEST_ID_HEADER];
    this.#options.log.error({ err: error, requestId, meetingId, seatId, during }, 'bug in a live message');
  }

  async #isWithinLimit(seatId: string): Promise<boolean> {
    return this.#limiter.consume(seatId).then(
      () => true,
      () => false,
    );
  }
}

/** A sender that means another meeting is told so, instead of having its command done in this one. */
function namesAnotherMeeting(payload: unknown, meetingId: string): boolean {
  const named = v.safeParse(v.object({ meetingId: v.unknown() }), payload);
  return named.success && named.output.meetingId !== undefined && named.output.meetingId !== meetingId;
}

function connectError(code: RefusalCode): Error {
  const { message } = refusal(code);
  return Object.assign(new Error(code), { data: { code, message } });
}
