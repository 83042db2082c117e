// Where an agreement is taken up again, as it is typed: a forum or a coming meeting where it is called so, else the words alone.

import * as v from 'valibot';
import { idSchema } from './model/basics.ts';
import type { FollowUpAt } from './model/records.ts';

/** What is offered: `name` is what stands in the field. */
export const followUpPlacesSchema = v.object({
  fora: v.array(v.object({ id: idSchema, name: v.string() })),
  meetings: v.array(v.object({ id: idSchema, name: v.string() })),
  schools: v.array(v.string()),
});
export type FollowUpPlaces = v.InferOutput<typeof followUpPlacesSchema>;

export const NO_PLACES: FollowUpPlaces = { fora: [], meetings: [], schools: [] };

const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

/** The place that the text means; null for none. One that stands already keeps what it is bound to. */
export function followUpAtFrom(
  text: string,
  { fora, meetings }: FollowUpPlaces,
  before: FollowUpAt | null = null,
): FollowUpAt | null {
  const name = text.trim();
  if (name === '') return null;
  if (before?.name === name) return before;
  const isIt = (one: { name: string }) => folded(one.name) === folded(name);
  const meeting = meetings.find(isIt);
  if (meeting) return { name, meetingId: meeting.id };
  const forum = fora.find(isIt);
  return forum ? { name, forumId: forum.id } : { name };
}
