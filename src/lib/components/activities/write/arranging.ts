// Whether somebody puts contributions into groups just now, rather than reading what has been made of them.

import { write, type WriteActivity } from '$lib/core/meeting/activities/write/write.ts';
import { isStaffRole } from '$lib/core/meeting/permissions.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';

/** Whether this page may group: it is the time for it, and this person may. */
export function isGrouping({ you, state }: LiveMeeting, activity: WriteActivity): boolean {
  if (activity.endedAtMs !== null || state.phase === 'closed' || !activity.revealed.includes('write')) return false;
  const mover = { participantId: you.participantId, isStaff: isStaffRole(you.role) };
  return write.mayMove({ do: 'put', contributionIds: [], groupId: null }, mover, activity);
}
