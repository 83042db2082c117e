// What a client does with what it hears, as a pure machine: fold what comes next, skip what it has, notice a gap.

import { evolve } from '../meeting/evolve.ts';
import type { RecordedEvent } from '../meeting/events.ts';
import type { MeetingState } from '../meeting/model.ts';
import type { Step } from '../meeting/steps.ts';
import type { Snapshot, You } from './live.ts';

/** How many of the newest steps a client keeps: enough to know what can be undone. */
const KEPT_STEPS = 100;

/** What a client knows: the state folded up to number `seq`, and who it is. */
export interface View {
  seq: number;
  state: MeetingState;
  you: You;
  /** The newest steps, as this client saw them. */
  steps: readonly Step[];
}

/** A snapshot stands in place of whatever was known: the server sends one when it is in doubt. */
export function viewOf(snapshot: Snapshot): View {
  return { seq: snapshot.seq, state: snapshot.state, you: snapshot.you, steps: [] };
}

/**
 * The view after these events, in order and without gaps; events that it has already are passed over. `'gap'` when one is
 * missing in between: the view stands, and the client asks again with `resume`.
 */
export function follow(view: View, events: readonly RecordedEvent[]): View | 'gap' {
  let { seq, state } = view;
  const steps: Step[] = [];
  for (const recorded of events) {
    if (recorded.seq <= seq) continue;
    if (recorded.seq !== seq + 1) return 'gap';
    const before = state;
    state = evolve(before, recorded);
    steps.push({ recorded, before, after: state });
    seq = recorded.seq;
  }
  return seq === view.seq ? view : { ...view, seq, state, steps: [...view.steps, ...steps].slice(-KEPT_STEPS) };
}
