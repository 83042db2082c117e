// What this page may write on the list just now, and the way to do it.

import { useAsk } from '$lib/components/common/ask.ts';
import type { InitiativesMove } from '$lib/core/meeting/activities/initiatives/board.ts';
import { initiatives, type InitiativesActivity } from '$lib/core/meeting/activities/initiatives/initiatives.ts';
import { isStaffRole } from '$lib/core/meeting/permissions.ts';
import { getLiveMeeting } from '$lib/live/live-meeting.svelte.ts';

/** Call it while initialising; `may` follows the meeting. */
export function useArranging(activity: () => InitiativesActivity) {
  const live = getLiveMeeting();
  const ask = useAsk();
  const isStaff = () => isStaffRole(live.you.role);
  return {
    get isStaff() {
      return isStaff();
    },
    may(move: InitiativesMove): boolean {
      if (activity().endedAtMs !== null || live.state.phase === 'closed') return false;
      return initiatives.mayMove(move, { participantId: live.you.participantId, isStaff: isStaff() }, activity());
    },
    move: (move: InitiativesMove) => ask({ type: 'activity.arrange', activityId: activity().id, move }),
  };
}
export type Arranging = ReturnType<typeof useArranging>;
