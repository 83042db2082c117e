// The shape of an area of the meeting: its part of `decide` and its part of `evolve`, each a table from type to function.

import type { Command, SystemCommand } from './commands.ts';
import type { MeetingEvent, RecordedEvent } from './events.ts';
import { isRunning, type MeetingState } from './model.ts';
import type { RefusalCode } from './refusals.ts';
import type { Step } from './steps.ts';
import type { SeatRole } from './vocabulary.ts';

/** Who asks: a seat with its rights, or the server itself. */
export type Actor = { participantId: string; role: SeatRole } | 'system';

/** What deciding needs from outside: who asks, the server's clock (epoch ms), and ids that nobody has had. */
export interface DecideContext {
  actor: Actor;
  nowMs: number;
  newId(): string;
  /** The steps that led here, as far back as they are known: for undoing. */
  recent?: readonly Step[];
  /** What lies in the box of sealed answers, for the commands that open it (`OPENS_THE_BOX`). */
  sealed?: readonly SealedPiece[];
}

/** A piece of an anonymous answer, which waits beside the log until it is revealed: nothing says whose it is (rule AV6). */
export interface SealedPiece {
  activityId: string;
  round: string;
  piece: unknown;
}

/** What goes into the box together with the events, and which rounds are taken out of it. */
export interface Box {
  put: readonly SealedPiece[];
  take: readonly Pick<SealedPiece, 'activityId' | 'round'>[];
}

/** The events that follow (none when nothing would change), or the reason why not. */
export type Decision = { ok: true; events: MeetingEvent[]; box?: Box } | { ok: false; code: RefusalCode };

export type AnyCommand = Command | SystemCommand;
type CommandOf<T> = Extract<AnyCommand, { type: T }>;
type EventOf<T> = Extract<MeetingEvent, { type: T }>;

export type DecideTable<T extends AnyCommand['type'] = AnyCommand['type']> = {
  [K in T]: (state: MeetingState, command: CommandOf<K>, context: DecideContext) => Decision;
};
export type EvolveTable<T extends MeetingEvent['type'] = MeetingEvent['type']> = {
  [K in T]: (state: MeetingState, event: EventOf<K>, recorded: RecordedEvent) => MeetingState;
};

/** The command is done, with these events; without any it changed nothing (rule DC3). */
export function done(...events: MeetingEvent[]): Decision {
  return { ok: true, events };
}

/** The command is not done, for this reason, and leaves no trace (rule DC2). */
export function refuse(code: RefusalCode): Decision {
  return { ok: false, code };
}

/** The refusal for a command that needs a running meeting; undefined when it runs. */
export function unlessRunning(state: MeetingState): Decision | undefined {
  if (state.phase === 'closed') return refuse('meeting.closed');
  return isRunning(state) ? undefined : refuse('meeting.notRunning');
}

/** The refusal for a command that a closed meeting no longer takes; undefined before. */
export function unlessOpen(state: MeetingState): Decision | undefined {
  return state.phase === 'closed' ? refuse('meeting.closed') : undefined;
}

/** `changes` without the fields that are left out or say what `current` says already. */
export function realChanges<T extends object>(current: T, changes: Partial<T>): Partial<T> {
  const differs = (key: keyof T) =>
    changes[key] !== undefined && JSON.stringify(changes[key]) !== JSON.stringify(current[key]);
  const keys = (Object.keys(changes) as (keyof T)[]).filter(differs);
  return Object.fromEntries(keys.map((key) => [key, changes[key]])) as Partial<T>;
}
