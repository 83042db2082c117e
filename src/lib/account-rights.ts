// What an account's role lets it do in the office; pages use it to offer nothing that would be refused.

import type { MeetingPhase } from '$lib/core/meeting/vocabulary.ts';
import type { AccountRole } from '$server/auth/account.ts';

/** Plan meetings and lead them. */
export const mayLead = (role: AccountRole): boolean => role === 'administrator' || role === 'facilitator';

/** Write the minutes, and open the shared screen. */
export const mayWrite = (role: AccountRole): boolean => mayLead(role) || role === 'secretary';

/** The page of a meeting that fits the role and how far the meeting is; a guest has no role. */
export function fittingPage(meetingId: string, role: AccountRole | null, phase: MeetingPhase): string {
  const base = `/meetings/${meetingId}`;
  if (phase === 'closed') return `${base}/minutes`;
  if (role === null || !mayWrite(role)) return `${base}/room`;
  if (!mayLead(role)) return `${base}/secretary`;
  return phase === 'draft' || phase === 'planned' ? `${base}/prepare` : `${base}/facilitate`;
}
