// What an account's role lets it do in the office; pages use it to offer nothing that would be refused.

import { isLeading } from '$lib/core/meeting/permissions.ts';
import type { MeetingPhase, PersonRole } from '$lib/core/meeting/vocabulary.ts';
import { mayDo, type AccountRole } from '$lib/core/organisation/permissions.ts';

/** Plan meetings and lead them. */
export const mayLead = (role: AccountRole): boolean => mayDo(role, 'meetings.lead');

/** Write the minutes, and open the shared screen. */
export const mayWrite = (role: AccountRole): boolean => mayDo(role, 'minutes.write');

/**
 * The page of a meeting that fits the role and how far the meeting is; a guest has no role. `right` is what somebody has been
 * given in the meeting itself: it leads to its desk, not into the office.
 */
export function fittingPage(
  meetingId: string,
  role: AccountRole | null,
  phase: MeetingPhase,
  right: PersonRole | null = null,
): string {
  const base = `/meetings/${meetingId}`;
  const isAhead = phase === 'draft' || phase === 'planned';
  if (phase === 'closed') return `${base}/minutes`;
  if (role !== null && mayLead(role)) return isAhead ? `${base}/prepare` : `${base}/facilitate`;
  if (right !== null && isLeading(right)) return `${base}/facilitate`;
  return (role !== null && mayWrite(role)) || right === 'secretary' ? `${base}/secretary` : `${base}/room`;
}
