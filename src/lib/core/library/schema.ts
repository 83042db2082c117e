// The shape of built-in content: decks of cards and agenda templates in two languages. Plain data; `load.ts` checks it.

import * as v from 'valibot';
import { filledText, idSchema, MAX_DURATION_MS } from '../meeting/model/basics.ts';
import { ITEM_KINDS, type ItemKind } from '../meeting/vocabulary.ts';
import { CONTENT_LIMITS, contentSource, localised } from './content-text.ts';
import { cardEntries, listOf, minutesSchema } from './deck-card.ts';

/**
 * What a template is for, in the order in which the kinds are offered: the committee's own workshop; the school
 * development talk of folkeskoleloven § 40 a; administration and one school; several schools at once; anything else.
 */
export const MEETING_KINDS = ['workshop', 'developmentTalk', 'statusMeeting', 'jointMeeting', 'free'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Whom a question is put to, when a card has questions for more than one side of the table. */
const AUDIENCES = ['politicians', 'administrationAndSchool'] as const;
export type Audience = (typeof AUDIENCES)[number];

const slugSchema = v.pipe(idSchema, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const pointSchema = v.strictObject({
  da: filledText(CONTENT_LIMITS.point),
  en: filledText(CONTENT_LIMITS.point),
  audience: v.optional(v.picklist(AUDIENCES)),
});
const listSchema = v.strictObject({
  label: localised(CONTENT_LIMITS.title),
  entries: v.pipe(v.array(localised(CONTENT_LIMITS.title)), v.minLength(1)),
});
const MAX_LISTS = 4;

const deckCardSchema = v.strictObject({
  /** Unlike that of any other card in the library: a meeting may hold cards of several decks. */
  id: slugSchema,
  ...cardEntries(localised, pointSchema),
  /** Lists to choose from or look at, such as actors; dealt, each list is one point. */
  lists: listOf(listSchema, MAX_LISTS),
  /** For the facilitator: what the card means and how to use it. */
  explanation: localised(CONTENT_LIMITS.explanation),
  source: contentSource,
});
export type DeckCard = v.InferOutput<typeof deckCardSchema>;

export const deckSchema = v.strictObject({
  slug: slugSchema,
  title: localised(CONTENT_LIMITS.title),
  about: localised(CONTENT_LIMITS.explanation),
  cards: v.pipe(v.array(deckCardSchema), v.minLength(1)),
});
export type Deck = v.InferOutput<typeof deckSchema>;
/** A deck as its file writes it: what is empty may be left out. */
export type DeckData = v.InferInput<typeof deckSchema>;

const templateItemSchema = v.strictObject({
  title: localised(CONTENT_LIMITS.title),
  /** The last item, and only that, is of the kind `agreements`: the closing step. */
  kind: v.picklist(ITEM_KINDS),
  /** Nothing for a heading over sub-items, whose time is theirs. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DURATION_MS / 60_000)),
  /** A sub-item of the nearest item above it that is none itself. */
  sub: v.optional(v.boolean(), false),
  /** True where the source gives no minutes and these are our proposal. */
  minutesProposed: v.boolean(),
  /** Who leads the item, when the source says so. */
  lead: v.optional(v.nullable(localised(CONTENT_LIMITS.title)), null),
  closed: v.optional(v.boolean(), false),
  cards: v.optional(v.array(v.strictObject({ deck: slugSchema, card: slugSchema })), []),
});

/** Whether the item that the sub-item at `index` would belong to may have one. */
function mayHaveSubItems(items: readonly { sub: boolean; kind: ItemKind }[], index: number): boolean {
  const parent = items.slice(0, index).findLast(({ sub }) => !sub);
  return parent !== undefined && parent.kind !== 'break' && items[index]?.kind !== 'agreements';
}

export const agendaTemplateSchema = v.strictObject({
  slug: slugSchema,
  title: localised(CONTENT_LIMITS.title),
  about: localised(CONTENT_LIMITS.explanation),
  meetingKind: v.picklist(MEETING_KINDS),
  defaultMinutes: minutesSchema,
  /** Null for what is our own. */
  source: v.nullable(contentSource),
  items: v.pipe(
    v.array(templateItemSchema),
    v.check(
      (items) => items.length > 0 && items.findIndex(({ kind }) => kind === 'agreements') === items.length - 1,
      'the last item, and only that, is of the kind agreements',
    ),
    v.check(
      (items) => items.every((item, index) => !item.sub || mayHaveSubItems(items, index)),
      'a sub-item stands behind the item that it belongs to, which is no break; the closing step is none',
    ),
    v.check(
      (items) => items.every(({ minutes }, index) => minutes > 0 || items[index + 1]?.sub === true),
      'an item without sub-items takes at least a minute',
    ),
  ),
});
export type AgendaTemplate = v.InferOutput<typeof agendaTemplateSchema>;
/** A template as its file writes it: what is empty may be left out. */
export type AgendaTemplateData = v.InferInput<typeof agendaTemplateSchema>;
