// From decided events to numbered ones, and from numbered ones to states. What a room knows of a meeting is a run of steps.

import type { Actor } from '../../src/lib/core/meeting/area.ts';
import type { MeetingEvent, RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { evolve } from '../../src/lib/core/meeting/evolve.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';
import { waitsOf } from '../../src/lib/core/meeting/waits.ts';
import type { MeetingSummary } from '../store/event-store.ts';
import { listedAgreement } from './listed-agreement.ts';

/** The events as they will stand in the log: numbered after `afterSeq`, stamped with the time and with who caused them. */
export function record(events: MeetingEvent[], afterSeq: number, atMs: number, actor: Actor): RecordedEvent[] {
  const by = actor === 'system' ? null : actor.participantId;
  return events.map((event, index) => ({ seq: afterSeq + index + 1, at: atMs, by, event }));
}

/** Folds events onto the state after number `afterSeq`. Throws on a gap in the numbers: such a log is not to be trusted. */
export function fold(state: MeetingState | null, afterSeq: number, recorded: RecordedEvent[]): Step[] {
  let before = state;
  return recorded.map((event, index) => {
    if (event.seq !== afterSeq + index + 1) throw new Error(`event ${event.seq} follows ${afterSeq + index}`);
    const step = { recorded: event, before, after: evolve(before, event) };
    before = step.after;
    return step;
  });
}

/** What lists show of a meeting in this state. */
export function summaryOf(state: MeetingState): MeetingSummary {
  const { title, phase, startsAtMs, plannedMs, place, template, forum, school } = state;
  return {
    ...{ title, phase, startsAtMs, plannedMs, place, template, forum, school },
    ...{ minutesStatus: state.minutes.status, waits: waitsOf(state) },
    agreements: state.agreements.map((agreement) => listedAgreement(state, agreement)),
  };
}

/** The same, or null when the step from one state to the other changes nothing that lists show. */
export function summaryOfChange(before: MeetingState, after: MeetingState): MeetingSummary | null {
  const summary = summaryOf(after);
  return JSON.stringify(summary) === JSON.stringify(summaryOf(before)) ? null : summary;
}
