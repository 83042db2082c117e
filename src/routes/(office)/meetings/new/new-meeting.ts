// The form of a new meeting, as it was filled in: read field by field, so that each error stands where it belongs.

import { instantOf } from '$lib/components/common/zoned-time.ts';
import { MAX_DURATION_MS, TEXT_LIMITS } from '$lib/core/meeting/model/basics.ts';
import { field } from '../../../form-field.ts';

/** The lengths that are offered; `own` stands for any other. */
export const LENGTHS_MINUTES = [60, 90, 120, 180] as const;
const MAX_MINUTES = MAX_DURATION_MS / 60_000;

const FIELDS = ['template', 'title', 'forum', 'school', 'place', 'date', 'time', 'length', 'ownMinutes'] as const;
export type NewMeetingValues = Record<(typeof FIELDS)[number], string>;

/** The fields that can be wrong. */
export type NewMeetingErrors = Partial<Record<'title' | 'forum' | 'school' | 'place' | 'when', true>> & {
  length?: 'range' | 'tooShort';
};

/** The form's texts, and what they mean; `errors` is empty when all of it makes sense. */
export function readNewMeeting(form: FormData) {
  const values = Object.fromEntries(FIELDS.map((name) => [name, field(form, name).trim()])) as NewMeetingValues;
  const minutes = Number(values.length === 'own' ? values.ownMinutes : values.length);
  const startsAtMs = instantOf(values.date, values.time);
  const errors: NewMeetingErrors = {};
  if (values.title === '' || values.title.length > TEXT_LIMITS.title) errors.title = true;
  if (values.forum.length > TEXT_LIMITS.title) errors.forum = true;
  if (values.school.length > TEXT_LIMITS.title) errors.school = true;
  if (values.place.length > TEXT_LIMITS.title) errors.place = true;
  if (startsAtMs === null || startsAtMs < 0) errors.when = true;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MAX_MINUTES) errors.length = 'range';
  return { values, minutes, startsAtMs, errors };
}
