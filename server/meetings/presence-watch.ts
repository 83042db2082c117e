// What follows from who is connected while a meeting runs: whoever is seen is there (rule TS1), and when the one who leads has
// been gone for a while the chair is offered (rule CH4). Nothing is kept here that a restart would miss.

import { comesWhenSeen } from '../../src/lib/core/meeting/areas/attendance.ts';
import type { SystemCommand } from '../../src/lib/core/meeting/commands.ts';
import { isRunning } from '../../src/lib/core/meeting/model.ts';
import { PRESENCE_GRACE_MS } from './presence.ts';
import type { Room } from './room.ts';

/** How long whoever leads is waited for. */
export const CHAIR_WAIT_MS = 60_000;
const LOOK_EVERY_MS = 1_000;

export class PresenceWatch {
  readonly #room: Room;
  readonly #now: () => number;
  #online: ReadonlySet<string> = new Set();
  /** Since when whoever leads is gone; null while they are here, or nobody is to be waited for. */
  #goneSinceMs: number | null = null;
  #look: NodeJS.Timeout | null = null;
  #isAsking = false;
  #isClosed = false;

  constructor(room: Room, now: () => number) {
    this.#room = room;
    this.#now = now;
  }

  /** Told of everyone who is present, whenever that changes. */
  see(online: readonly string[]): void {
    this.#online = new Set(online);
    this.review();
  }

  /** Looks again at what follows; called with each event of the meeting too. */
  review(): void {
    if (this.#isClosed) return;
    this.#reviewChair();
    const command = this.#due();
    if (!command || this.#isAsking) return;
    this.#isAsking = true;
    void this.#room.execute(command, 'system', null).finally(() => {
      this.#isAsking = false;
      if (!this.#isClosed && this.#due()?.type !== command.type) this.review();
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#stopLooking();
  }

  /** What the server has to say now; one thing at a time. */
  #due(): SystemCommand | null {
    const { state } = this.#room;
    if (!isRunning(state)) return null;
    const isNews = (id: string) => comesWhenSeen(state, id);
    const online = [...this.#online];
    if (online.some(isNews)) return { type: 'attendance.see', participantIds: online };
    if (state.chair === null) return null;
    if (state.chairOffered) return this.#online.has(state.chair) ? { type: 'chair.endOffer' } : null;
    const isOverdue = this.#goneSinceMs !== null && this.#now() - this.#goneSinceMs >= CHAIR_WAIT_MS;
    return isOverdue ? { type: 'chair.offer' } : null;
  }

  #reviewChair(): void {
    const { state } = this.#room;
    const isGone = isRunning(state) && state.chair !== null && !state.chairOffered && !this.#online.has(state.chair);
    if (!isGone) {
      this.#goneSinceMs = null;
      this.#stopLooking();
      return;
    }
    // Who is told to be gone has been so for the time of grace.
    this.#goneSinceMs ??= this.#now() - PRESENCE_GRACE_MS;
    this.#look ??= setInterval(() => this.review(), LOOK_EVERY_MS).unref();
  }

  #stopLooking(): void {
    if (this.#look) clearInterval(this.#look);
    this.#look = null;
  }
}
