// Places in meetings. A seat's token is its id and a signature over it: it can be made again at any time, nothing secret
// is stored, it survives restarts, and it is nobody's from the moment the seat is removed.

import { createHmac, createSecretKey, randomUUID, timingSafeEqual, type KeyObject } from 'node:crypto';
import * as v from 'valibot';
import { findParticipant, placeFor } from '../../src/lib/core/meeting/model.ts';
import { TEXT_LIMITS, filledText } from '../../src/lib/core/meeting/model/basics.ts';
import { type Participant } from '../../src/lib/core/meeting/model/people.ts';
import type { PersonRole, SeatRole, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Room } from '../meetings/room.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { MeetingDirectory, MeetingEntry } from '../store/meeting-directory.ts';
import type { Seat, SeatsStore } from '../store/seats-store.ts';
import type { Account, SetCookie, Visitor } from './account.ts';
import { DEVICE_CODE, DeviceCodes } from './device-codes.ts';
import type { JoinLimits } from './join-limits.ts';
import { deriveKey } from './secret.ts';
import { seatCookie, seatTokenIn } from './seat-cookie.ts';

/** What of a meeting its seats are made from. */
type SeatedMeeting = Pick<MeetingEntry, 'id' | 'organisationId'>;

/** Who takes a seat, as the meeting is to know them. */
export interface Sitter {
  readonly role: SeatRole;
  readonly name: string;
  readonly tableRole: TableRole | null;
}

/** What somebody who joins by code says; with `observer` they only look on. */
interface Joining {
  readonly code: string;
  readonly name: string;
  readonly tableRole: TableRole | null;
  readonly observer?: boolean;
}

/** Who joins, and where from. */
interface Joiner {
  readonly account: Pick<Account, 'id'> | null;
  readonly visitor: Visitor;
}

/** `cookie` keeps the place for the browser that joined. */
export type JoinAnswer =
  | { ok: true; meetingId: string; participantId: string; token: string; cookie: SetCookie }
  | { ok: false; code: 'join.name' }
  | { ok: false; code: 'join.unknown' }
  | { ok: false; code: 'join.tooMany'; retryAfterS: number };

/** Somebody with two seats stands in the meeting with the one that carries more; who was made an observer comes back as one. */
const RANK: Record<PersonRole, number> = {
  participant: 0,
  observer: 1,
  secretary: 2,
  coFacilitator: 3,
  facilitator: 4,
};

const nameSchema = filledText(TEXT_LIMITS.name);

const JOIN_CODE = /^\d{6}$/;
/** How long after the close a code still lets somebody in to read. */
const CODE_AFTER_CLOSE_MS = 14 * 24 * 60 * 60 * 1000;
/** When to come back for who found too many others waiting. */
const BUSY_S = 10;

export class Seats {
  readonly #store: SeatsStore;
  readonly #directory: MeetingDirectory;
  readonly #rooms: Rooms;
  readonly #limits: JoinLimits;
  readonly #deviceCodes = new DeviceCodes(() => Date.now());
  readonly #key: KeyObject;

  constructor(parts: {
    store: SeatsStore;
    directory: MeetingDirectory;
    rooms: Rooms;
    limits: JoinLimits;
    secret: Buffer;
  }) {
    this.#store = parts.store;
    this.#directory = parts.directory;
    this.#rooms = parts.rooms;
    this.#limits = parts.limits;
    this.#key = createSecretKey(deriveKey(parts.secret, 'seats'));
  }

  /** The token that opens this seat on both sockets. */
  token(seat: Pick<Seat, 'id'>): string {
    return `${seat.id}.${this.#signature(seat.id).toString('base64url')}`;
  }

  /** Whose token it is, or null: not ours, tampered with, or of a seat that was removed. */
  async fromToken(token: string): Promise<Seat | null> {
    const id = token.slice(0, Math.max(0, token.lastIndexOf('.')));
    const given = Buffer.from(token);
    const expected = Buffer.from(this.token({ id }));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return this.#store.find(id);
  }

  /** The seat that a browser keeps for this meeting in its cookie, or null. */
  async fromCookie(meetingId: string, headers: Headers): Promise<Seat | null> {
    const token = seatTokenIn(headers, meetingId);
    const seat = token === null ? null : await this.fromToken(token);
    return seat?.meetingId === meetingId ? seat : null;
  }

  /**
   * The seat of an account in a meeting of its organisation, the same on every visit; null for any other meeting.
   * With `joins` the person comes into the room with it, unless it is a screen's; who only prepares is not there.
   */
  async forAccount(meetingId: string, account: Account, role: SeatRole, joins = true): Promise<Seat | null> {
    const meeting = await this.#directory.find(meetingId);
    if (meeting?.organisationId !== account.organisationId) return null;
    const sitter = { role, name: account.name, tableRole: null };
    const seat = await this.#sit(meeting, sitter, account.id);
    if (joins) await this.#enter(await this.#room(meetingId), seat, sitter);
    return seat;
  }

  /** The person's seat that an account has in a meeting of its organisation already, or null. */
  async ofAccount(meetingId: string, account: Account): Promise<Seat | null> {
    const own = await this.#store.ofAccount(meetingId, account.id);
    return own.find((seat) => seat.role !== 'screen' && seat.organisationId === account.organisationId) ?? null;
  }

  /** A new seat for somebody without an account. */
  async create(meeting: SeatedMeeting, sitter: Sitter): Promise<Seat> {
    const seat = await this.#sit(meeting, sitter, null);
    await this.#enter(await this.#room(meeting.id), seat, sitter);
    return seat;
  }

  /**
   * Lets somebody in by code. Who has a place in the meeting already keeps it, with this name and table role. A wrong
   * code is counted, a right one never, and it opens however many wrong ones there were.
   */
  async join(given: Joining, who: Joiner): Promise<JoinAnswer> {
    const code = given.code.replaceAll(/\s/g, '');
    if (DEVICE_CODE.test(code)) return this.#goOn(code, who);
    const from = [who.account?.id ?? null, who.visitor.address] as const;
    if (JOIN_CODE.test(code) && !(await this.#limits.mayLook(...from, code))) {
      return { ok: false, code: 'join.tooMany', retryAfterS: BUSY_S };
    }
    const meeting = await this.#openMeeting(code);
    if (!meeting) {
      const retryAfterS = await this.#limits.wrongCode(who.account?.id ?? null, who.visitor.address);
      return retryAfterS > 0 ? { ok: false, code: 'join.tooMany', retryAfterS } : { ok: false, code: 'join.unknown' };
    }
    this.#limits.opened(...from, code);
    const name = v.safeParse(nameSchema, given.name);
    if (!name.success) return { ok: false, code: 'join.name' };
    const seat =
      (await this.#keptPlace(meeting.id, name.output, given.tableRole, who.visitor)) ??
      (await this.create(meeting, {
        ...{ role: given.observer ? 'observer' : 'participant' },
        ...{ name: name.output, tableRole: given.tableRole },
      }));
    const token = this.token(seat);
    const cookie = seatCookie(meeting.id, token, who.visitor.secure);
    return { ok: true, meetingId: meeting.id, participantId: seat.participantId, token, cookie };
  }

  /** The seat of somebody who came by their personal link: their own place, the same one on every device. */
  async forInvited(meeting: SeatedMeeting, person: Pick<Participant, 'id' | 'name' | 'tableRole'>): Promise<Seat> {
    const { id: participantId, name, tableRole } = person;
    const sitter = { role: 'participant', name, tableRole } as const;
    const own = () => this.#store.ofPlace(meeting.id, participantId);
    const seat =
      sameRole(await own(), sitter) ??
      (await this.#add(meeting, sitter, null, participantId)) ??
      sameRole(await own(), sitter);
    if (!seat) throw new Error('a place has no seat');
    await this.#enter(await this.#room(meeting.id), seat, sitter, true);
    return seat;
  }

  /**
   * The meeting that a code leads to now. A draft is the staff's alone (rule MT7); and so that there is little to find for who
   * guesses, the code of a meeting that has long been over leads nowhere either: its people have a seat, or a link of their own.
   */
  async #openMeeting(code: string): Promise<MeetingEntry | null> {
    const meeting = JOIN_CODE.test(code) ? await this.#directory.findByCode(code) : null;
    if (!meeting || meeting.phase === 'draft') return null;
    if (meeting.phase !== 'closed') return meeting;
    const { closedAtMs } = (await this.#room(meeting.id)).state;
    return closedAtMs !== null && Date.now() - closedAtMs > CODE_AFTER_CLOSE_MS ? null : meeting;
  }

  /** A personal code that opens this seat on one more device. */
  deviceCode(seat: Pick<Seat, 'id'>): { code: string; expiresAtMs: number } {
    return this.#deviceCodes.give(seat.id);
  }

  /** Lets somebody go on with their own seat on another device (rule AC17). */
  async #goOn(code: string, who: Joiner): Promise<JoinAnswer> {
    const waitS = await this.#limits.waitS(who.account?.id ?? null, who.visitor.address);
    if (waitS > 0) return { ok: false, code: 'join.tooMany', retryAfterS: waitS };
    const seatId = this.#deviceCodes.take(code);
    const seat = seatId === null ? null : await this.#store.find(seatId);
    if (!seat) {
      const retryAfterS = await this.#limits.wrongCode(who.account?.id ?? null, who.visitor.address);
      return retryAfterS > 0 ? { ok: false, code: 'join.tooMany', retryAfterS } : { ok: false, code: 'join.unknown' };
    }
    const token = this.token(seat);
    const cookie = seatCookie(seat.meetingId, token, who.visitor.secure);
    return { ok: true, meetingId: seat.meetingId, participantId: seat.participantId, token, cookie };
  }

  /** Takes a seat away; its token opens nothing from now on. */
  async remove(seatId: string): Promise<void> {
    await this.#store.remove(seatId);
  }

  async #keptPlace(
    meetingId: string,
    name: string,
    tableRole: TableRole | null,
    visitor: Visitor,
  ): Promise<Seat | null> {
    const seat = await this.fromCookie(meetingId, visitor.headers);
    if (seat) await this.#enter(await this.#room(meetingId), seat, { role: seat.role, name, tableRole });
    return seat;
  }

  async #sit(meeting: SeatedMeeting, sitter: Sitter, accountId: string | null): Promise<Seat> {
    const room = await this.#room(meeting.id);
    const own = () => (accountId === null ? Promise.resolve([]) : this.#store.ofAccount(meeting.id, accountId));
    const before = await own();
    const seat =
      sameRole(before, sitter) ??
      (await this.#add(meeting, sitter, accountId, placeOf(room, sitter, accountId, before))) ??
      // The place was taken in the same moment: by the same account in another tab, or by somebody else.
      sameRole(await own(), sitter) ??
      (await this.#add(meeting, sitter, accountId, randomUUID()));
    if (!seat) throw new Error('a new id was taken');
    return seat;
  }

  async #add(
    { id: meetingId, organisationId }: SeatedMeeting,
    { role }: Sitter,
    accountId: string | null,
    participantId: string,
  ): Promise<Seat | null> {
    const seat = { id: randomUUID(), meetingId, organisationId, participantId, role, accountId };
    return (await this.#store.add(seat, Date.now())) ? seat : null;
  }

  async #enter(room: Room, seat: Seat, { name, tableRole }: Sitter, isProven = seat.accountId !== null): Promise<void> {
    if (seat.role === 'screen') return;
    const { participantId } = seat;
    const known = findParticipant(room.state, participantId);
    const role = known?.joined && RANK[known.role] > RANK[seat.role] ? known.role : seat.role;
    const command = { type: 'participant.join', participantId, name, tableRole, role, isProven } as const;
    const answer = await room.execute(command, 'system', null);
    if (!answer.ok) throw new Error(`joining was refused: ${answer.code}`);
  }

  async #room(meetingId: string): Promise<Room> {
    const room = await this.#rooms.open(meetingId);
    if (!room) throw new Error(`meeting ${meetingId} has no log`);
    return room;
  }

  #signature(id: string): Buffer {
    return createHmac('sha256', this.#key).update(id).digest();
  }
}

function sameRole(seats: Seat[], { role }: Sitter): Seat | undefined {
  return seats.find((seat) => seat.role === role);
}

/**
 * Which place somebody sits down at: the one their account has in the meeting already, the one that waits for someone
 * invited under their name, or a new one. An account's new place follows from its id, so two tabs at once find the same.
 */
function placeOf(room: Room, { role, name }: Sitter, accountId: string | null, before: Seat[]): string {
  // A place that waits is for who takes part.
  if (role === 'screen' || (role === 'observer' && accountId === null)) return randomUUID();
  const own = before.find((seat) => seat.role !== 'screen')?.participantId;
  return own ?? placeFor(room.state, name) ?? accountId ?? randomUUID();
}
