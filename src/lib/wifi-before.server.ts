// The wireless network of the place where a meeting is to be held, as an earlier meeting there had it.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { Wifi } from '$lib/core/meeting/model/stage.ts';
import type { App } from '$server/app.ts';

/** How far back: a place that has had no network for so many meetings has none. */
const MEETINGS = 5;

const folded = (place: string): string => place.trim().toLocaleLowerCase('da');

/** The network of the organisation's latest other meeting in the same place; null when none of them had one. */
export async function wifiBefore(app: App, organisationId: string, state: MeetingState): Promise<Wifi | null> {
  if (state.wifi !== null || folded(state.place) === '') return null;
  const earlier = (await app.directory.list(organisationId))
    .filter(({ id, place }) => id !== state.id && folded(place) === folded(state.place))
    .slice(0, MEETINGS);
  for (const { id } of earlier) {
    const wifi = (await app.rooms.open(id))?.state.wifi;
    if (wifi) return wifi;
  }
  return null;
}
