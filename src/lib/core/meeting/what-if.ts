// What a command would lead to if it were sent now: decided and folded as the server would, on a state that nobody keeps.

import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { MeetingState } from './model.ts';
import { consequenceOf, type Consequence } from './schedule.ts';

/** The consequence of a facilitator's command at this moment; null when it would be refused or would change nothing. */
export function whatIf(
  state: MeetingState,
  command: Command,
  participantId: string,
  nowMs: number,
): Consequence | null {
  const actor = { participantId, role: 'facilitator' } as const;
  const decision = decide(state, command, { actor, nowMs, newId: () => 'what-if' });
  if (!decision.ok || decision.events.length === 0) return null;
  const after = decision.events.reduce(
    (folded, event) => evolve(folded, { seq: 1, at: nowMs, by: participantId, event }),
    state,
  );
  return consequenceOf(state, after, nowMs);
}
