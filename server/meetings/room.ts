// One live meeting on this server (rules CM1 to CM7). What it keeps, always:
// - commands are carried out in the order in which they came, each on what those before it led to; those that have come while
//   the disk was busy go there together;
// - nobody hears of an event before it is on disk;
// - state and number are those of a prefix of the log; after a bug the room reads the log again.
// Whoever keeps a room for longer than one call subscribes to it: a room without subscribers is unloaded after a while.

import type { Actor, AnyCommand } from '../../src/lib/core/meeting/area.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { roleAtSeat } from '../../src/lib/core/meeting/standing.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';
import { seesClosed, sightOf, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Answer, Snapshot } from '../../src/lib/core/protocol/live.ts';
import type { Log } from '../log.ts';
import { NotStored } from '../store/disk-trouble.ts';
import type { EventStore } from '../store/event-store.ts';
import { decideTogether, type Waiting } from './decide-together.ts';
import { refusal } from './refusal.ts';
import { RefusedCommands } from './refused-commands.ts';
import { RoomListeners, type RoomListener } from './room-listeners.ts';
import { fold, summaryOfChange } from './steps.ts';

/** How many of the newest steps are kept, for those who come back after a short absence. */
const KEPT_STEPS = 500;
/** Of a whole room that answers at once: enough to share the way to the disk, few enough for each to be told soon. */
const MOST_AT_ONCE = 50;

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

export class Room {
  readonly meetingId: string;
  readonly #services: RoomServices;
  readonly #listeners = new RoomListeners((error) => this.#reportBug(error, 'listener'));
  readonly #refused = new RefusedCommands();
  #steps: readonly Step[];
  #last: Step;
  #waiting: Waiting[] = [];
  #work: Promise<void> | null = null;
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

  /** How many commands have come and are not begun. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Carries out a command after those that came before it. The answer is given when it is on disk. The same `commandId`
   * from the same person is done once and gets its first answer again. Never throws for what a command holds: a bug is
   * logged and answered with `internal`.
   */
  async execute(command: AnyCommand, actor: Actor, commandId: string | null): Promise<Answer> {
    if (this.#isUnloaded) throw new Error(`the room of ${this.meetingId} was unloaded: open it again`);
    return new Promise((reply) => {
      this.#waiting.push({ command, actor, commandId, reply });
      this.#work ??= this.#carryOutAll();
    });
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
    const end = this.#listeners.add(listener);
    return () => {
      end();
      this.touch();
    };
  }

  /** Starts the time of grace before unloading anew. */
  touch(): void {
    this.#lastUsedMs = this.#services.now();
  }

  /** Unloads the room if nobody listens, nothing waits and nobody has used it for `graceMs`. Whether it did. */
  unloadIfIdle(graceMs: number): boolean {
    const isIdle = this.#listeners.size === 0 && this.#work === null;
    if (isIdle && this.#services.now() - this.#lastUsedMs >= graceMs) this.#isUnloaded = true;
    return this.#isUnloaded;
  }

  /** Resolves when all commands that have come so far are answered. */
  async settled(): Promise<void> {
    await this.#work;
  }

  async #carryOutAll(): Promise<void> {
    // All that come in the same moment are there when the first is begun.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      await this.#carryOutSafely(this.#waiting.splice(0, MOST_AT_ONCE));
    }
    this.#work = null;
    this.touch();
  }

  async #carryOutSafely(batch: Waiting[]): Promise<void> {
    try {
      if (this.#isInDoubt) await this.#reload();
      await this.#carryOut(batch);
    } catch (error) {
      const [first] = batch;
      if (error instanceof NotStored) {
        await this.#refuseToStore(batch, error);
      } else if (batch.length > 1) {
        // Whose fault it is shows when each stands alone.
        for (const waiting of batch) await this.#carryOutSafely([waiting]);
      } else if (first) {
        this.#reportBug(error, first.command.type);
        await this.#startOver();
        first.reply(refusal('internal'));
      }
    }
  }

  /** Nobody's fault, and nothing that trying each alone would mend: all are told to try again later (SV14). */
  async #refuseToStore(batch: readonly Waiting[], error: NotStored): Promise<void> {
    const { code } = error;
    this.#services.log.error({ code, meetingId: this.meetingId, commands: batch.length }, 'nothing can be stored');
    await this.#startOver();
    for (const { reply } of batch) reply(refusal('notStored'));
  }

  /** Reads the log again, now or before the next command. */
  async #startOver(): Promise<void> {
    await this.#reload().catch((error: unknown) => {
      this.#isInDoubt = true;
      this.#reportBug(error, 'reload');
    });
  }

  /** Decides the commands, writes what follows from them in one go, and tells it. */
  async #carryOut(batch: readonly Waiting[]): Promise<void> {
    const { store } = this.#services;
    for (;;) {
      const standing = { meetingId: this.meetingId, last: this.#last, steps: this.#steps, refused: this.#refused };
      const { answers, entries, steps, rest } = await decideTogether(batch, standing, this.#services);
      const summary = summaryOfChange(this.state, steps.at(-1)?.after ?? this.state);
      const result = entries.length === 0 ? 'appended' : await store.append(this.meetingId, this.seq, entries, summary);
      if (result === 'conflict') {
        await this.#readMissed(batch);
        continue;
      }
      this.#waiting.unshift(...rest);
      this.#advance(steps);
      for (const { waiting, answer } of answers) this.#answer(waiting, answer);
      return;
    }
  }

  #answer({ actor, commandId, reply }: Waiting, answer: Answer): void {
    if (!answer.ok && commandId !== null) this.#refused.add(actor, commandId, answer.code);
    reply(answer);
  }

  /** Takes in what another server has written to the log. */
  async #readMissed(batch: readonly Waiting[]): Promise<void> {
    const { store } = this.#services;
    const recorded = await store.read(this.meetingId, this.seq);
    this.#advance(fold(this.state, this.seq, recorded));
    if (recorded.length > 0) return;
    for (const { commandId } of batch) {
      if (commandId !== null && (await store.answered(this.meetingId, commandId)) !== null) return;
    }
    throw new Error(`the log of ${this.meetingId} ends at ${this.seq} and takes no more`);
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
    this.#listeners.tell(unheard);
  }

  #advance(steps: readonly Step[]): void {
    this.#last = steps.at(-1) ?? this.#last;
    this.#steps = [...this.#steps, ...steps].slice(-KEPT_STEPS);
    this.#listeners.tell(steps);
  }

  #reportBug(error: unknown, during: string): void {
    this.#services.log.error({ err: error, meetingId: this.meetingId, seq: this.seq, during }, 'bug in a room');
  }
}
