// Where agreements can be taken up again, fetched when somebody is about to say so. Without an answer any words may be typed.

import * as v from 'valibot';
import { followUpPlacesSchema, NO_PLACES, type FollowUpPlaces } from '$lib/core/meeting/follow-up-place.ts';

/** The organisation's fora, coming meetings and schools; nothing when they cannot be had now, or are not one's to know. */
export async function followUpPlaces(meetingId: string): Promise<FollowUpPlaces> {
  try {
    const response = await fetch(`/meetings/${meetingId}/places`);
    if (response.ok) return v.parse(followUpPlacesSchema, await response.json());
  } catch {
    // Without the network the fields are plain text.
  }
  return NO_PLACES;
}
