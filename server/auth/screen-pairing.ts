// Screens without a keyboard come in by pairing: the screen shows a short code, somebody of the staff types it at a
// meeting's desk, and the screen has a seat of its own there. What waits is kept in memory: a code lives for minutes.

import { randomBytes, randomInt } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';
import { findScreen } from '../../src/lib/core/meeting/areas/screens.ts';
import { TEXT_LIMITS } from '../../src/lib/core/meeting/model/basics.ts';
import type { Room } from '../meetings/room.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { MeetingDirectory } from '../store/meeting-directory.ts';
import type { Seat } from '../store/seats-store.ts';
import type { Account, SetCookie } from './account.ts';
import { addressKey } from './address.ts';
import type { JoinLimits } from './join-limits.ts';
import type { Seats } from './seats.ts';

/** How long a code may be typed. The screen shows a new one in good time. */
export const CODE_LIFE_MS = 10 * 60_000;
/** Screens behind one address that may wait at once; beyond that the one that waits longest gives way. */
const MAX_WAITING_EACH = 50;
/** Consonants that nobody mistakes for each other: five of them are no word, and no join code either. */
const LETTERS = 'BCDFGHJKMNPRSTVWXZ';
const CODE_LENGTH = 5;
const COOKIE = 'screen';
const KEEP_S = 400 * 24 * 60 * 60;

interface Waiting {
  readonly code: string;
  readonly address: string;
  readonly endsAtMs: number;
  /** The token of the seat that the screen was given; null as long as it waits. */
  token: string | null;
}

export type ClaimAnswer =
  | { ok: true; screenId: string }
  | { ok: false; code: 'pairing.unknown' | 'screen.full' | 'meeting.unknown' }
  | { ok: false; code: 'pairing.tooMany'; retryAfterS: number };

export class ScreenPairing {
  readonly #seats: Seats;
  readonly #rooms: Rooms;
  readonly #directory: MeetingDirectory;
  readonly #limits: JoinLimits;
  readonly #now: () => number;
  /** By ticket, which the screen alone knows; the oldest first. */
  readonly #waiting = new Map<string, Waiting>();

  constructor(parts: {
    seats: Seats;
    rooms: Rooms;
    directory: MeetingDirectory;
    limits: JoinLimits;
    now: () => number;
  }) {
    this.#seats = parts.seats;
    this.#rooms = parts.rooms;
    this.#directory = parts.directory;
    this.#limits = parts.limits;
    this.#now = parts.now;
  }

  /** A screen begins to wait: the code that it shows, and the ticket by which it asks what has become of it. */
  begin(address: string): { code: string; ticket: string; endsAtMs: number } {
    this.#forgetOld();
    const key = addressKey(address);
    const beside = [...this.#waiting].filter(([, waiting]) => waiting.address === key);
    for (const [ticket] of beside.slice(0, Math.max(0, beside.length + 1 - MAX_WAITING_EACH)))
      this.#waiting.delete(ticket);
    const waiting = { code: this.#freeCode(), address: key, endsAtMs: this.#now() + CODE_LIFE_MS, token: null };
    const ticket = randomBytes(24).toString('base64url');
    this.#waiting.set(ticket, waiting);
    return { code: waiting.code, ticket, endsAtMs: waiting.endsAtMs };
  }

  /** What has become of a ticket: still waiting, paired (once, with the cookie that keeps the seat), or over. */
  outcome(ticket: string, secure: boolean): { state: 'waiting' | 'over' } | { state: 'paired'; cookie: SetCookie } {
    this.#forgetOld();
    const waiting = this.#waiting.get(ticket);
    if (!waiting) return { state: 'over' };
    if (waiting.token === null) return { state: 'waiting' };
    return { state: 'paired', cookie: screenCookie(waiting.token, secure) };
  }

  /**
   * Gives the screen that shows this code a seat in a meeting of the account's organisation. Wrong codes are counted by
   * account; a right one is good once.
   */
  async claim(given: { code: string; name: string; meetingId: string }, account: Account): Promise<ClaimAnswer> {
    const meeting = await this.#directory.find(given.meetingId);
    const room = meeting?.organisationId === account.organisationId && (await this.#rooms.open(meeting.id));
    if (!meeting || !room) return { ok: false, code: 'meeting.unknown' };
    // Of an account's guesses nobody else has to wait for the end.
    const waitS = await this.#limits.waitS(account.id, '');
    if (waitS > 0) return { ok: false, code: 'pairing.tooMany', retryAfterS: waitS };
    const waiting = this.#find(given.code);
    if (!waiting) {
      const retryAfterS = await this.#limits.wrongCode(account.id, '');
      return retryAfterS > 0
        ? { ok: false, code: 'pairing.tooMany', retryAfterS }
        : { ok: false, code: 'pairing.unknown' };
    }
    const seat = await this.#seats.create(meeting, { role: 'screen', name: '', tableRole: null });
    const screenId = seat.participantId;
    const name = given.name.trim().slice(0, TEXT_LIMITS.name) || `TV ${room.state.screens.length + 1}`;
    const answer = await room.execute({ type: 'screen.connect', screenId, name }, 'system', null);
    // Of two that typed the code at once the first has it.
    if (!answer.ok || waiting.token !== null) {
      await this.#letGo(room, seat);
      return { ok: false, code: answer.ok ? 'pairing.unknown' : 'screen.full' };
    }
    waiting.token = this.#seats.token(seat);
    return { ok: true, screenId };
  }

  /** The seat of the screen that asks, by its cookie; null for one that is not paired, or was let go at the desk. */
  async seatOf(headers: Headers): Promise<{ seat: Seat; room: Room } | null> {
    const token = parseCookies(headers.get('cookie') ?? '').get(COOKIE);
    const seat = token === undefined ? null : await this.#seats.fromToken(token);
    const room = seat?.role === 'screen' ? await this.#rooms.open(seat.meetingId) : null;
    if (!seat || !room) return null;
    if (findScreen(room.state, seat.participantId)) return { seat, room };
    await this.#seats.remove(seat.id);
    return null;
  }

  /** The screen that asks leaves its meeting; the cookie to answer with. */
  async leave(headers: Headers, secure: boolean): Promise<SetCookie> {
    const paired = await this.seatOf(headers);
    if (paired) await this.#letGo(paired.room, paired.seat);
    return { ...screenCookie('', secure), maxAgeS: 0 };
  }

  async #letGo(room: Room, seat: Seat): Promise<void> {
    await room.execute({ type: 'screen.remove', screenId: seat.participantId }, 'system', null);
    await this.#seats.remove(seat.id);
  }

  #find(typed: string): Waiting | undefined {
    this.#forgetOld();
    const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
    return [...this.#waiting.values()].find((waiting) => waiting.code === code && waiting.token === null);
  }

  #freeCode(): string {
    for (;;) {
      const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
      if (![...this.#waiting.values()].some((waiting) => waiting.code === code)) return code;
    }
  }

  #forgetOld(): void {
    for (const [ticket, { endsAtMs }] of this.#waiting) if (endsAtMs <= this.#now()) this.#waiting.delete(ticket);
  }
}

function screenCookie(token: string, secure: boolean): SetCookie {
  return { name: COOKIE, value: token, path: '/', maxAgeS: KEEP_S, secure };
}
