// Until when it may be recorded what a meeting came to: from its start on, and after its close until the minutes are approved
// (rules RC4, MF7).

import { refuse, type Decision } from './area.ts';
import { isRunning, type MeetingState } from './model.ts';
import { isLocked } from './model/minutes.ts';

/** Whether decisions, votes, statements and agreements may be put down and put right. */
export function mayStillRecord(state: MeetingState): boolean {
  return (isRunning(state) || state.phase === 'closed') && !isLocked(state);
}

/** The refusal where nothing may be recorded; undefined where it may. */
export function unlessRecordable(state: MeetingState): Decision | undefined {
  return mayStillRecord(state) ? undefined : refuse(isLocked(state) ? 'minutes.locked' : 'meeting.notRunning');
}
