// One live meeting on this server (rules CM1 to CM7). What it keeps, always:
// - commands are carried out one at a time, in the order in which they came;
// - nobody hears of an event before it is on disk;
// - state and number are those of a prefix of the log; after a bug the room reads the log again.
// Whoever keeps a room for longer than one call subscribes to it: a room without subscribers is unloaded after a while.

import type { Actor, AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { OPENS_THE_BOX } from '../../src/lib/core/meeting/areas/activities.ts';
import { decide } from '../../src/lib/core/meeting/decide.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { REFUSALS, type RefusalCode } from '../../src/lib/core/meeting/refusals.ts';
import { roleAtSeat } from '../../src/lib/core/meeting/standing.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';
import { seesClosed, sightOf, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Answer, Snapshot } from '../../src/lib/core/protocol/live.ts';
import type { Log } from '../log.ts';
import type { EventStore } from '../store/event-store.ts';
import { RefusedCommands } from './refused-commands.ts';
import { fold, record, summaryOfChange } from './steps.ts';

/** How many of the newest steps are kept, for those who come back after a short absence. */
const KEPT_STEPS = 500;

/** What a room needs of the world around it. */
export interface RoomServices {
  readonly store: EventStore;
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Whose place in the meeting it is; all that seeing and doing depend on. */
export interface Viewer {
  readonly participantId: string;
  readonly role: SeatRole;
}

/** Told of what has happened, when it is on disk: the events, and the same with the states around them. */
export type RoomListener = (recorded: readonly RecordedEvent[], steps: readonly Step[]) => void;

/** The refusal with this code, as it goes over the wire. */
export function refusal(code: RefusalCode): Extract<Answer, { ok: false }> {
  return { ok: false, code, message: REFUSALS[code] };
}

export class Room {
  readonly meetingId: string;
  readonly #services: RoomServices;
  readonly #listeners = new Set<RoomListener>();
  readonly #refused = new RefusedCommands();
  #steps: readonly Step[];
  #last: Step;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #lastUsedMs: number;
  #isInDoubt = false;
  #isUnloaded = false;

  private constructor(meetingId: string, services: RoomServices, steps: readonly Step[], last: Step) {
    this.meetingId = meetingId;
    this.#services = services;
    this.#steps = steps;
    this.#last = last;
    this.#lastUsedMs = services.now();
  }

  /** The room of a meeting, folded from its log; null when there is no such meeting. */
  static async load(meetingId: string, services: RoomServices): Promise<Room | null> {
    const steps = fold(null, 0, await services.store.read(meetingId, 0));
    const last = steps.at(-1);
    return last ? new Room(meetingId, services, steps.slice(-KEPT_STEPS), last) : null;
  }

  get state(): MeetingState {
    return this.#last.after;
  }

  get seq(): number {
    return this.#last.recorded.seq;
  }

  /**
   * Carries out a command after those that came before it. The answer is given when it is on disk. The same `commandId`
   * from the same person is done once and gets its first answer again. Never throws for what a command holds: a bug is
   * logged and answered with `internal`.
   */
  async execute(command: AnyCommand, actor: Actor, commandId: string | null): Promise<Answer> {
    if (this.#isUnloaded) throw new Error(`the room of ${this.meetingId} was unloaded: open it again`);
    this.#waiting += 1;
    const answer = this.#queue.then(() => this.#carryOutSafely(command, actor, commandId));
    this.#queue = answer.finally(() => {
      this.#waiting -= 1;
      this.touch();
    });
    return answer;
  }

  /** Everything this viewer may see, now. */
  snapshot(viewer: Viewer): Snapshot {
    const sight = sightOf(this.state, viewer);
    return {
      seq: this.seq,
      now: this.#services.now(),
      you: { participantId: viewer.participantId, role: roleAtSeat(this.state, viewer), entitled: seesClosed(sight) },
      state: visibleState(this.state, sight, viewer.participantId),
    };
  }

  /** The steps after a number, or null when they are not at hand: older than what is kept, or not written yet. */
  since(seq: number): readonly Step[] | null {
    const count = this.seq - seq;
    if (count < 0 || count > this.#steps.length) return null;
    return count === 0 ? [] : this.#steps.slice(-count);
  }

  /** Hears of every event from now on, and keeps the room loaded; the answer ends both. */
  subscribe(listener: RoomListener): () => void {
    if (this.#isUnloaded) throw new Error(`the room of ${this.meetingId} was unloaded: open it again`);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      this.touch();
    };
  }

  /** Starts the time of grace before unloading anew. */
  touch(): void {
    this.#lastUsedMs = this.#services.now();
  }

  /** Unloads the room if nobody listens, nothing waits and nobody has used it for `graceMs`. Whether it did. */
  unloadIfIdle(graceMs: number): boolean {
    const isIdle = this.#listeners.size === 0 && this.#waiting === 0;
    if (isIdle && this.#services.now() - this.#lastUsedMs >= graceMs) this.#isUnloaded = true;
    return this.#isUnloaded;
  }

  /** Resolves when all commands that have come so far are answered. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  async #carryOutSafely(command: AnyCommand, actor: Actor, commandId: string | null): Promise<Answer> {
    try {
      if (this.#isInDoubt) await this.#reload();
      return await this.#carryOut(command, actor, commandId);
    } catch (error) {
      this.#reportBug(error, command.type);
      await this.#reload().catch((reloadError: unknown) => {
        this.#isInDoubt = true;
        this.#reportBug(reloadError, 'reload');
      });
      return refusal('internal');
    }
  }

  async #carryOut(command: AnyCommand, actor: Actor, commandId: string | null): Promise<Answer> {
    const { store, newId } = this.#services;
    const firstAnswer = commandId === null ? null : await this.#firstAnswer(actor, commandId);
    if (firstAnswer) return firstAnswer;
    for (;;) {
      const nowMs = this.#services.now();
      const sealed = OPENS_THE_BOX.has(command.type) ? await store.sealed(this.meetingId) : [];
      const decision = decide(this.state, command, { actor, nowMs, newId, recent: this.#steps, sealed });
      if (!decision.ok) {
        if (commandId !== null) this.#refused.add(actor, commandId, decision.code);
        return refusal(decision.code);
      }
      const recorded = record(decision.events, this.seq, nowMs, actor);
      const steps = fold(this.state, this.seq, recorded);
      const summary = summaryOfChange(this.state, steps.at(-1)?.after ?? this.state);
      const result = await store.append(this.meetingId, this.seq, commandId, recorded, summary, decision.box);
      if (result.kind === 'appended') {
        this.#advance(steps);
        return { ok: true, seq: this.seq };
      }
      await this.#readMissed();
      if (result.kind === 'done') return { ok: true, seq: result.seq };
    }
  }

  /** What a command that was sent before was answered with; the store knows also what was done before a restart. */
  async #firstAnswer(actor: Actor, commandId: string): Promise<Answer | null> {
    const code = this.#refused.find(actor, commandId);
    if (code) return refusal(code);
    const seq = await this.#services.store.answered(this.meetingId, commandId);
    return seq === null ? null : { ok: true, seq };
  }

  /** Takes in what another server has written to the log. */
  async #readMissed(): Promise<void> {
    const recorded = await this.#services.store.read(this.meetingId, this.seq);
    if (recorded.length === 0) throw new Error(`the log of ${this.meetingId} ends at ${this.seq} and takes no more`);
    this.#advance(fold(this.state, this.seq, recorded));
  }

  /** Folds the whole log anew; what had reached it without being heard is told now. */
  async #reload(): Promise<void> {
    const steps = fold(null, 0, await this.#services.store.read(this.meetingId, 0));
    const last = steps.at(-1);
    if (!last || last.recorded.seq < this.seq) throw new Error(`the log of ${this.meetingId} has lost events`);
    const unheard = steps.slice(this.seq);
    this.#steps = steps.slice(-KEPT_STEPS);
    this.#last = last;
    this.#isInDoubt = false;
    this.#tell(unheard);
  }

  #advance(steps: readonly Step[]): void {
    this.#last = steps.at(-1) ?? this.#last;
    this.#steps = [...this.#steps, ...steps].slice(-KEPT_STEPS);
    this.#tell(steps);
  }

  #tell(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    const recorded = steps.map((step) => step.recorded);
    for (const listener of this.#listeners) {
      try {
        listener(recorded, steps);
      } catch (error) {
        this.#reportBug(error, 'listener');
      }
    }
  }

  #reportBug(error: unknown, during: string): void {
    this.#services.log.error({ err: error, meetingId: this.meetingId, seq: this.seq, during }, 'bug in a room');
  }
}
