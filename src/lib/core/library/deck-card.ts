// What a card in a deck holds, written once for built-in cards and for an organisation's own: they differ in how much of a
// text has to be there.

import * as v from 'valibot';
import { cardSchema } from '../meeting/model/agenda.ts';
import { MAX_DURATION_MS, TEXT_LIMITS } from '../meeting/model/basics.ts';
import { MAX_THEME, MAX_THEMES } from '../meeting/model/themes.ts';
import { suggestedActivitySchema } from '../meeting/model/suggested-activity.ts';
import { MINUTE_MS } from '../time.ts';
import { CONTENT_LIMITS } from './content-text.ts';

const MAX_LINKS = 10;
/** Sub-questions of a card, or headings for the notes. */
const MAX_LINES = 20;

export const minutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DURATION_MS / MINUTE_MS));

const { form, links } = cardSchema.entries;

/** A list that may be left out. */
export const listOf = <Entry extends v.GenericSchema>(entry: Entry, max: number) =>
  v.optional(v.pipe(v.array(entry), v.maxLength(max)), []);

/** The entries of a card whose texts obey `text`, and whose sub-questions obey `point`. */
export function cardEntries<Text extends v.GenericSchema, Point extends v.GenericSchema>(
  text: (limit: number) => Text,
  point: Point,
) {
  const title = text(CONTENT_LIMITS.title);
  const question = text(CONTENT_LIMITS.question);
  return {
    form,
    title,
    /** The one big line on the shared screen. */
    question,
    /** Sub-questions, or the facts of a scene. */
    points: listOf(point, MAX_LINES),
    /** Null where nobody can say beforehand, such as the length of a video. */
    suggestedMinutes: v.nullable(minutesSchema),
    /** Without a question of its own it asks the card's. */
    suggestedActivity: v.optional(
      v.nullable(suggestedActivitySchema(text(TEXT_LIMITS.title), v.exactOptional(question))),
      null,
    ),
    links: listOf(v.strictObject({ label: question, url: links.item.entries.url }), MAX_LINKS),
    /** Headings that the card offers the shared notes. */
    noteSkeleton: listOf(title, MAX_LINES),
    /** What an item that shows it is filed under. */
    themes: listOf(text(MAX_THEME), MAX_THEMES),
  };
}
