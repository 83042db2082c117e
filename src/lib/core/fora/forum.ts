// A forum: a recurring circle of meetings with its purpose, people and rhythm, and what its meetings start from.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, mailSchema, optionalText } from '../meeting/model/basics.ts';
import { TABLE_ROLES } from '../meeting/vocabulary.ts';
import { rhythmSchema } from './rhythm.ts';

/** As many as a large forum has seats. */
export const MAX_FORUM_PEOPLE = 200;

export const forumNameSchema = filledText(TEXT_LIMITS.title);

const slug = v.pipe(v.string(), v.maxLength(TEXT_LIMITS.title), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const forumSchema = v.strictObject({
  purpose: optionalText(TEXT_LIMITS.paragraph),
  /** Who sits in it, in words: "alle skoleledere og centerledelsen". */
  circle: optionalText(TEXT_LIMITS.line),
  /** Those by name, who are invited to each of its meetings. */
  people: v.pipe(
    v.array(
      v.strictObject({
        name: filledText(TEXT_LIMITS.name),
        tableRole: v.nullable(v.picklist(TABLE_ROLES)),
        mail: v.exactOptional(mailSchema),
      }),
    ),
    v.maxLength(MAX_FORUM_PEOPLE),
  ),
  rhythm: rhythmSchema,
  /** By the clock on the wall, summer and winter. */
  startsAt: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  place: optionalText(TEXT_LIMITS.title),
  /** The agenda that its meetings start from, built-in or own. */
  template: slug,
  /** How long they are, in minutes; null: as long as the agenda is. */
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60))),
  /** The minutes template that they are shown by; null: the usual one. */
  minutesTemplate: v.nullable(slug),
  /** The numbers of the items run on from its meeting before. */
  numbersRunOn: v.boolean(),
});
export type Forum = v.InferOutput<typeof forumSchema>;

/** A forum as it is when nobody has said anything of it. */
export const NEW_FORUM: Forum = {
  ...{ purpose: '', circle: '', people: [], place: '', minutesTemplate: null, numbersRunOn: false },
  rhythm: { every: 'months', count: 1, weekday: 2, week: 2 },
  ...{ startsAt: '09:00', template: 'frit', minutes: null },
};
