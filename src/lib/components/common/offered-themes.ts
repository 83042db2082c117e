// The themes that the meeting's organisation offers.

import * as v from 'valibot';

/** In their order; none when they cannot be had now. */
export async function offeredThemes(meetingId: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`/meetings/${meetingId}/themes`);
    if (response.ok) return v.parse(v.array(v.string()), await response.json());
  } catch {
    // Without the network one can still write a theme.
  }
  return [];
}
