// One live meeting as a page sees it: state that follows the server's events, commands on their way, the server's clock.
// What is known stays: offline the page shows the last state and goes on from it when the line is back (rules LV3, LV10).

import { createContext } from 'svelte';
import type { Command, CommandType } from '../core/meeting/commands.ts';
import type { RecordedEvent } from '../core/meeting/events.ts';
import type { MeetingState } from '../core/meeting/model.ts';
import type { Step } from '../core/meeting/steps.ts';
import { MAY_SEND } from '../core/meeting/permissions.ts';
import { REFUSALS, type RefusalCode } from '../core/meeting/refusals.ts';
import { roleAtSeat } from '../core/meeting/standing.ts';
import type { Answer, Handshake, Presence, Snapshot, You } from '../core/protocol/live.ts';
import { follow, viewOf, type View } from '../core/protocol/sequence.ts';
import { CommandOutbox } from './command-outbox.ts';
import { keepLine, openSocket, type LineSocket } from './live-line.ts';
import { SecondTicker } from './second-ticker.ts';
import { ServerClock } from './server-clock.ts';

export interface LiveMeetingOptions {
  token: string;
  /** What the page was rendered from. */
  initial: Snapshot;
  /** Which of the meeting's screens this page shows. */
  screenId?: string | null;
  /** How to reach the server; left out: this page's own. */
  socket?: (handshake: () => Handshake) => LineSocket;
}

export class LiveMeeting {
  readonly #token: string;
  readonly #screenId: string | null;
  readonly #openSocket: (handshake: () => Handshake) => LineSocket;
  readonly #clock: ServerClock;
  readonly #ticker: SecondTicker;
  readonly #outbox: CommandOutbox;
  #isResuming = false;

  #view: View;
  #nowMs: number;
  #connection: 'connecting' | 'online' | 'offline' = $state('connecting');
  #presence: Presence = $state.raw({ online: [] });
  #online: ReadonlySet<string> = $state.raw(new Set());
  #waiting = $state(0);
  #refused: RefusalCode | null = $state(null);

  constructor({ token, initial, screenId = null, socket = openSocket }: LiveMeetingOptions) {
    this.#token = token;
    this.#screenId = screenId;
    this.#openSocket = socket;
    this.#view = $state.raw(viewOf(initial));
    this.#nowMs = $state(initial.now);
    this.#clock = new ServerClock(initial.now);
    this.#ticker = new SecondTicker(this.#clock.nowMs.bind(this.#clock), (nowMs) => (this.#nowMs = nowMs));
    this.#outbox = new CommandOutbox((waiting) => (this.#waiting = waiting));
  }

  /** The meeting as this seat may see it; a new object with each change, never changed in place. */
  get state(): MeetingState {
    return this.#view.state;
  }

  /** Who this seat is and whether it sees closed items. */
  get you(): You {
    return { ...this.#view.you, role: roleAtSeat(this.#view.state, this.#view.you) };
  }

  /** Whether this seat has the right to send such a command: pages offer nothing that would be refused (rule DC1). */
  may(type: CommandType): boolean {
    return MAY_SEND[type].includes(this.you.role);
  }

  /** The number of the last event that `state` holds. */
  get seq(): number {
    return this.#view.seq;
  }

  /** The newest steps, as this seat saw them. */
  get steps(): readonly Step[] {
    return this.#view.steps;
  }

  /** `online` once everything missed has come; `connecting` only before the first attempt has ended. */
  get connection(): 'connecting' | 'online' | 'offline' {
    return this.#connection;
  }

  /** The people with a living connection, by id. */
  get online(): ReadonlySet<string> {
    return this.#online;
  }

  /** Since when somebody who was here has had no connection; undefined for who is here, and for everyone but the staff. */
  awaySinceMs(participantId: string): number | undefined {
    return this.#presence.away?.find((away) => away.participantId === participantId)?.sinceMs;
  }

  /** Whether a screen of the meeting is on, as the staff are told. */
  screenIsOn(screenId: string): boolean {
    return this.#presence.screens?.includes(screenId) ?? false;
  }

  /** Commands sent and not yet answered. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Why the server lets this seat in no more; null as long as it does. */
  get refused(): RefusalCode | null {
    return this.#refused;
  }

  /** The server's time (epoch ms), reactive, moving on its second boundaries. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** The server's time to the millisecond; not reactive, for animation frames. */
  exactNowMs(): number {
    return this.#clock.nowMs();
  }

  /**
   * Sends a command; resolves with the server's answer, which may be a refusal. Without a line it waits, and is sent when
   * the line is back.
   */
  async send(command: Command): Promise<Answer> {
    return this.#refused ? refusedWith(this.#refused) : this.#outbox.put(command);
  }

  /** Connects and starts the clock; the answer ends both. Call it in an `$effect`. */
  connect(): () => void {
    const socket = this.#openSocket(() => ({
      ...{ token: this.#token, lastSeq: this.#view.seq },
      ...(this.#screenId !== null && { screenId: this.#screenId }),
    }));
    socket.on('snapshot', (snapshot) => this.#arrived(viewOf(snapshot)));
    socket.on('events', (events) => this.#followOrResume(events, socket));
    socket.on('presence', (presence) => {
      this.#presence = presence;
      this.#online = new Set(presence.online);
    });
    const hangUp = keepLine(socket, {
      open: () => this.#opened(socket),
      lost: () => this.#lost(),
      refused: (code) => this.#giveUp(code),
      roundTrip: (...times) => {
        this.#clock.addRoundTrip(...times);
        this.#ticker.start();
      },
    });
    this.#ticker.start();
    return () => {
      hangUp();
      this.#ticker.stop();
      this.#outbox.shut();
      this.#connection = 'connecting';
    };
  }

  #opened(socket: LineSocket): void {
    this.#isResuming = false;
    this.#outbox.open((message, answered) => socket.emit('command', message, answered));
  }

  #lost(): void {
    this.#outbox.shut();
    this.#connection = 'offline';
  }

  #giveUp(code: RefusalCode): void {
    this.#refused = code;
    this.#outbox.giveUp(refusedWith(code));
  }

  #arrived(view: View): void {
    this.#isResuming = false;
    this.#view = view;
    this.#connection = 'online';
  }

  #followOrResume(events: readonly RecordedEvent[], socket: LineSocket): void {
    const view = follow(this.#view, events);
    if (view !== 'gap') return this.#arrived(view);
    // One question is enough: everything that comes until it is answered shows the same gap.
    if (!this.#isResuming) socket.emit('resume', { lastSeq: this.#view.seq });
    this.#isResuming = true;
  }
}

function refusedWith(code: RefusalCode): Answer {
  return { ok: false, code, message: REFUSALS[code] };
}

/** The live meeting of the page around a component. */
export const [getLiveMeeting, setLiveMeeting] = createContext<LiveMeeting>();
