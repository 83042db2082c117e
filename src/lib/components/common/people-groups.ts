// The people of a meeting in the order in which staff look for them: by their role at the table, the expected last.

import { hasLeft, isThere } from '$lib/core/meeting/attendance.ts';
import type { MeetingState } from '$lib/core/meeting/model.ts';
import { isObserver, type Participant } from '$lib/core/meeting/model/people.ts';
import { TABLE_ROLES, type TableRole } from '$lib/core/meeting/vocabulary.ts';
import { MINUTE_MS } from '$lib/core/time.ts';

/** So long without a connection, and the staff are asked whether somebody has left. */
const LONG_AWAY_MS = 10 * MINUTE_MS;

/** `gone` has left by their own word or the staff's; `away` has no connection just now. */
export type Place = 'online' | 'unseen' | 'away' | 'gone' | 'apology' | 'expected';

/** How somebody is there at this moment. */
export function placeOf(state: MeetingState, online: ReadonlySet<string>, person: Participant): Place {
  if (hasLeft(state, person.id)) return 'gone';
  if (online.has(person.id)) return 'online';
  if (!person.hasDevice && (isThere(state, person.id) || (person.joined && state.startedAtMs === null)))
    return 'unseen';
  if (person.apology && !isThere(state, person.id)) return 'apology';
  return person.joined ? 'away' : 'expected';
}

/** When somebody who has been away for long was last here; null for everyone else. A lost connection is no leaving: the staff say. */
export function longAwaySince(sinceMs: number | undefined, nowMs: number): number | null {
  return sinceMs !== undefined && nowMs - sinceMs >= LONG_AWAY_MS ? sinceMs : null;
}

/** Groups by table role in the vocabulary's order, those without one last; then those who only look on. Who was taken out is in none. */
export function byTableRole(
  people: readonly Participant[],
): { role: TableRole | 'observer' | null; people: Participant[] }[] {
  const roles = [...TABLE_ROLES, null, 'observer'] as const;
  const roleOf = (person: Participant) => (isObserver(person) ? 'observer' : person.tableRole);
  return roles
    .map((role) => ({ role, people: people.filter((person) => !person.removed && roleOf(person) === role) }))
    .filter((group) => group.people.length > 0);
}
