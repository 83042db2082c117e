// All who follow one meeting live. Each event is encoded once for each kind of viewer, not for each seat: a socket
// stands in the channel of its sight, and moves, with a fresh snapshot, when its sight changes (rules LV2, LV6, LV7).

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { refusalOf } from '../../src/lib/core/meeting/standing.ts';
import type { Presence as PresenceMessage } from '../../src/lib/core/protocol/live.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';
import { SIGHTS, sightOf, visibleEvent, type Sight, turnsThePast } from '../../src/lib/core/meeting/visibility.ts';
import { toldMore } from '../../src/lib/core/meeting/visible-activities.ts';
import type { LiveServer, LiveSocket } from './live-socket.ts';
import { Presence } from './presence.ts';
import { PresenceWatch } from './presence-watch.ts';
import { refusal } from './refusal.ts';
import type { Room } from './room.ts';

/** All that a socket's sight depends on. */
type Standings = Pick<MeetingState, 'participants' | 'lobby' | 'entitled'>;

export class Audience {
  readonly #io: LiveServer;
  readonly #room: Room;
  /** Each socket with the sight whose channel it stands in; who waits at the door stands in none, and has the sight `none`. */
  readonly #sockets = new Map<LiveSocket, Sight>();
  readonly #people: Presence;
  readonly #screens: Presence;
  readonly #watch: PresenceWatch;
  readonly #unsubscribe: () => void;
  #standings: Standings;

  constructor(io: LiveServer, room: Room, now: () => number) {
    this.#io = io;
    this.#room = room;
    this.#standings = room.state;
    this.#watch = new PresenceWatch(room, now);
    this.#people = new Presence((online) => {
      for (const sight of SIGHTS) this.#tellPresence(sight);
      this.#watch.see(online);
    }, now);
    this.#screens = new Presence(() => this.#tellPresence('staff'), now);
    this.#unsubscribe = room.subscribe((_recorded, steps) => {
      this.#send(steps);
      this.#watch.review();
    });
  }

  get isEmpty(): boolean {
    return this.#sockets.size === 0;
  }

  /** Lets a socket in: what it missed, or everything, and who is here. Who is not let in yet is told so, and nothing else. */
  enter(socket: LiveSocket): void {
    const { seat, lastSeq } = socket.data;
    const sight = sightOf(this.#room.state, seat);
    this.#sockets.set(socket, sight);
    if (sight === 'none') return this.#keepOut(socket);
    this.catchUp(socket, lastSeq);
    this.#admit(socket, sight);
  }

  leave(socket: LiveSocket): void {
    const sight = this.#sockets.get(socket);
    this.#sockets.delete(socket);
    if (sight !== undefined && sight !== 'none') this.#dismiss(socket);
  }

  #admit(socket: LiveSocket, sight: Sight): void {
    const { seat } = socket.data;
    void socket.join([this.#channel(sight), this.#channelOf(seat.participantId)]);
    // A screen is nobody: it looks on, and is not counted among the people.
    if (seat.role !== 'screen') this.#people.arrive(seat.participantId);
    else this.#screens.arrive(screenOf(socket));
    socket.emit('presence', this.#presence(sight));
  }

  #dismiss(socket: LiveSocket): void {
    const { seat } = socket.data;
    if (seat.role !== 'screen') this.#people.leave(seat.participantId);
    else this.#screens.leave(screenOf(socket));
  }

  /** Who is here; the staff are told also since when who was here is away, and which screens are on (rule LV13). */
  #presence(sight: Sight): PresenceMessage {
    const { online, away } = this.#people;
    return sight === 'staff' ? { online, away, screens: this.#screens.online } : { online };
  }

  #tellPresence(sight: Sight): void {
    this.#io.to(this.#channel(sight)).emit('presence', this.#presence(sight));
  }

  /** Says why somebody is not in, and hangs up on who is not to wait for it. */
  #keepOut(socket: LiveSocket): void {
    const code = refusalOf(this.#room.state, socket.data.seat);
    if (code === 'seat.waiting') return void socket.emit('waiting');
    if (code) socket.emit('refusal', refusal(code));
    socket.disconnect(true);
  }

  /** Sends what a socket has missed since a number; a snapshot when that is not known, or when its sight has changed. */
  catchUp(socket: LiveSocket, lastSeq: number | null): void {
    const { seat } = socket.data;
    const steps = lastSeq === null ? null : this.#room.since(lastSeq);
    const sight = sightOf(this.#room.state, seat);
    const canFollow = steps?.every(({ before }) => before === null || sightOf(before, seat) === sight);
    if (steps && canFollow && !(sight === 'open' && steps.some(isTurn)))
      socket.emit('events', visibleEvents(steps, sight, seat.participantId));
    else socket.emit('snapshot', this.#room.snapshot(seat));
  }

  /** Stops following the meeting. */
  close(): void {
    this.#unsubscribe();
    this.#watch.close();
    this.#people.close();
    this.#screens.close();
  }

  #send(steps: readonly Step[]): void {
    const moved = this.#takeOutMoved(this.#room.state);
    for (const sight of SIGHTS) {
      if (sight === 'open' && steps.some(isTurn)) this.#beginAnew(sight);
      else this.#tell(steps, sight);
    }
    for (const { socket, before, sight } of moved) this.#move(socket, before, sight);
  }

  /** Encoded once for all of a sight but the few who see more than the others: their own answers (rule AV4). */
  #tell(steps: readonly Step[], sight: Sight): void {
    const told = steps.flatMap(({ recorded }) => toldMore(recorded.event));
    const except = told.map((participantId) => this.#channelOf(participantId));
    this.#io.to(this.#channel(sight)).except(except).emit('events', visibleEvents(steps, sight));
    if (told.length === 0) return;
    for (const [socket, own] of this.#sockets) {
      const { participantId } = socket.data.seat;
      if (own === sight && told.includes(participantId))
        socket.emit('events', visibleEvents(steps, sight, participantId));
    }
  }

  #move(socket: LiveSocket, before: Sight, sight: Sight): void {
    if (sight === 'none') {
      this.#dismiss(socket);
      this.#keepOut(socket);
      return;
    }
    socket.emit('snapshot', this.#room.snapshot(socket.data.seat));
    if (before === 'none') this.#admit(socket, sight);
    else {
      void socket.join(this.#channel(sight));
      socket.emit('presence', this.#presence(sight));
    }
  }

  /** What they were told before does not lead to what they may see now (rule VI6). */
  #beginAnew(sight: Sight): void {
    for (const [socket, own] of this.#sockets) {
      if (own === sight) socket.emit('snapshot', this.#room.snapshot(socket.data.seat));
    }
  }

  /** Those whose sight is another now leave their channel before anything more is said in it. */
  #takeOutMoved(state: MeetingState): { socket: LiveSocket; before: Sight; sight: Sight }[] {
    const { participants, lobby, entitled } = this.#standings;
    this.#standings = state;
    if (participants === state.participants && lobby === state.lobby && entitled === state.entitled) return [];
    const moved: { socket: LiveSocket; before: Sight; sight: Sight }[] = [];
    for (const [socket, before] of this.#sockets) {
      const sight = sightOf(state, socket.data.seat);
      if (sight === before) continue;
      if (before !== 'none') void socket.leave(this.#channel(before));
      this.#sockets.set(socket, sight);
      moved.push({ socket, before, sight });
    }
    return moved;
  }

  #channel(sight: Sight): string {
    return `${this.#room.meetingId}/${sight}`;
  }

  /** All sockets of one person, or of one screen. */
  #channelOf(participantId: string): string {
    return `${this.#room.meetingId}/person/${participantId}`;
  }
}

/** A window says which screen it is; a screen of its own is its seat. */
function screenOf({ data: { seat, screenId } }: LiveSocket): string {
  return screenId ?? seat.participantId;
}

function isTurn({ recorded, before }: Step): boolean {
  return turnsThePast(recorded, before);
}

function visibleEvents(steps: readonly Step[], sight: Sight, self: string | null = null) {
  return steps.map(({ recorded, before, after }) => visibleEvent(recorded, before, after, sight, self));
}
