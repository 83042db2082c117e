// Until when it may be recorded what a meeting came to: from its start on, and after its close as well (rule RC4).

import { refuse, type Decision } from './area.ts';
import { isRunning, type MeetingState } from './model.ts';

/** Whether decisions, votes, statements and agreements may be put down and put right. */
export function mayStillRecord(state: Pick<MeetingState, 'phase'>): boolean {
  return isRunning(state) || state.phase === 'closed';
}

/** The refusal where nothing may be recorded; undefined where it may. */
export function unlessRecordable(state: MeetingState): Decision | undefined {
  return mayStillRecord(state) ? undefined : refuse('meeting.notRunning');
}
