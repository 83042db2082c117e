// Commands that came together, decided one after the other, each on what those before it lead to. Nothing of it is written
// yet, and nobody is told: the room does both, with all of them or none.

import type { Actor, AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { OPENS_THE_BOX } from '../../src/lib/core/meeting/areas/activities.ts';
import { decide } from '../../src/lib/core/meeting/decide.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';
import type { Answer } from '../../src/lib/core/protocol/live.ts';
import type { Entry, EventStore } from '../store/event-store.ts';
import { refusal } from './refusal.ts';
import type { RefusedCommands } from './refused-commands.ts';
import { fold, record } from './steps.ts';

/** A command, and who waits for its answer. */
export interface Waiting {
  command: AnyCommand;
  actor: Actor;
  commandId: string | null;
  reply: (answer: Answer) => void;
}

/** The meeting as it stands on disk: its newest steps, the last of them, and what was refused lately. */
export interface Standing {
  meetingId: string;
  last: Step;
  steps: readonly Step[];
  refused: RefusedCommands;
}

interface Deciding {
  store: EventStore;
  now: () => number;
  newId: () => string;
}

export interface Decided {
  answers: { waiting: Waiting; answer: Answer }[];
  entries: Entry[];
  steps: Step[];
  /** Those that need to find the disk as the others leave it. */
  rest: Waiting[];
}

/** What the commands lead to, in their order. Throws for a bug in any of them. */
export async function decideTogether(
  batch: readonly Waiting[],
  standing: Standing,
  services: Deciding,
): Promise<Decided> {
  const decided: Decided = { answers: [], entries: [], steps: [], rest: [] };
  for (const [index, waiting] of batch.entries()) {
    if (mustWait(waiting, decided)) return { ...decided, rest: batch.slice(index) };
    const first = await firstAnswer(waiting, standing, services.store);
    decided.answers.push({ waiting, answer: first ?? (await decideNext(waiting, decided, standing, services)) });
  }
  return decided;
}

/** Decides on top of what was decided before, and adds to it. */
async function decideNext(
  { command, actor, commandId }: Waiting,
  { steps, entries }: Decided,
  standing: Standing,
  { store, now, newId }: Deciding,
): Promise<Answer> {
  const { recorded, after } = steps.at(-1) ?? standing.last;
  const nowMs = now();
  const recent = steps.length === 0 ? standing.steps : [...standing.steps, ...steps];
  const sealed = OPENS_THE_BOX.has(command.type) ? await store.sealed(standing.meetingId) : [];
  const decision = decide(after, command, { actor, nowMs, newId, recent, sealed });
  if (!decision.ok) return refusal(decision.code);
  const events = record(decision.events, recorded.seq, nowMs, actor);
  steps.push(...fold(after, recorded.seq, events));
  entries.push({ commandId, events, ...(decision.box && { box: decision.box }) });
  return { ok: true, seq: recorded.seq + events.length };
}

/** What is sealed is read from the disk, and so is the first answer of a command that was sent twice. */
function mustWait({ command, commandId }: Waiting, { answers, entries }: Decided): boolean {
  const isSentTwice = commandId !== null && answers.some(({ waiting }) => waiting.commandId === commandId);
  return isSentTwice || (entries.length > 0 && OPENS_THE_BOX.has(command.type));
}

/** What a command that was sent before was answered with; the store knows also what was done before a restart. */
async function firstAnswer(
  { actor, commandId }: Waiting,
  { meetingId, refused }: Standing,
  store: EventStore,
): Promise<Answer | null> {
  if (commandId === null) return null;
  const code = refused.find(actor, commandId);
  if (code) return refusal(code);
  const seq = await store.answered(meetingId, commandId);
  return seq === null ? null : { ok: true, seq };
}
