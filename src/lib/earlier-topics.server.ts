// What earlier meetings of the same forum or school parked, for the staff who prepare the next one.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { App } from '$server/app.ts';
import type { EarlierTopic } from './components/office/earlier-topic.ts';

/** How far back: the meetings of a school year, more or less. */
const MEETINGS = 5;

/** The parked topics of the latest meetings before this one, the latest first. */
export async function earlierTopics(app: App, organisationId: string, state: MeetingState): Promise<EarlierTopic[]> {
  const isSame = (one: { forum: string; school: string }) =>
    (state.forum !== '' && one.forum === state.forum) || (state.school !== '' && one.school === state.school);
  const earlier = (await app.directory.list(organisationId))
    .filter((one) => one.id !== state.id && one.phase === 'closed' && one.startsAtMs <= state.startsAtMs && isSame(one))
    .slice(0, MEETINGS);
  const parked = await Promise.all(
    earlier.map(async ({ id: meetingId, title, startsAtMs }) => {
      const room = await app.rooms.open(meetingId);
      return (room?.state.parking ?? []).map(({ id, text }) => ({ id, text, meetingTitle: title, atMs: startsAtMs }));
    }),
  );
  return parked.flat();
}
