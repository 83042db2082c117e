// Where agreements can be taken up again: the organisation's fora and its coming meetings; and its schools, which agreements are
// about and which go along with each other.

import { dayLong, dayOf } from './components/common/format.ts';
import type { FollowUpPlaces } from './core/meeting/follow-up-place.ts';
import { TEXT_LIMITS } from './core/meeting/model/basics.ts';
import { TIME_ZONE } from './core/time.ts';
import type { App } from '$server/app.ts';

/** As many as anybody plans ahead. */
const MOST_MEETINGS = 60;

/** What is offered in a meeting, which is not offered itself. */
export async function followUpPlaces(app: App, organisationId: string, meetingId: string): Promise<FollowUpPlaces> {
  const [fora, schools, meetings] = await Promise.all([
    app.fora.list(organisationId),
    app.schools.list(organisationId),
    app.directory.list(organisationId),
  ]);
  const isInUse = ({ retiredAtMs }: { retiredAtMs: number | null }) => retiredAtMs === null;
  return {
    fora: fora.filter(isInUse).map(({ id, name }) => ({ id, name })),
    schools: schools.filter(isInUse).map(({ name }) => name),
    meetings: meetings
      .filter(({ id, phase }) => id !== meetingId && (phase === 'planned' || phase === 'draft'))
      .slice(0, MOST_MEETINGS)
      .toReversed()
      .map(({ id, title, startsAtMs }) => ({ id, name: placeName(title, dayLong(dayOf(startsAtMs, TIME_ZONE))) })),
  };
}

/** The meeting with its day, as long as the field of an agreement is. */
function placeName(title: string, day: string): string {
  return `${title.slice(0, TEXT_LIMITS.title - day.length - 2)}, ${day}`;
}
