// The agenda: its items and the cards that are dealt to them.

import * as v from 'valibot';
import { TEXT_LIMITS, durationMsSchema, epochMsSchema, filledText, idSchema } from './basics.ts';
import { statementSchema, voteSchema } from './item-records.ts';
import { suggestedActivitySchema } from './suggested-activity.ts';
import { ITEM_KINDS, TABLE_ROLES } from '../vocabulary.ts';

/** Where a piece of content comes from; shown in the interface and in exports. */
const sourceSchema = v.object({ publisher: v.string(), title: v.string(), place: v.string() });
export type Source = v.InferOutput<typeof sourceSchema>;

/** An activity in the meeting's language, ready to be started. */
const dealtText = filledText(TEXT_LIMITS.title);
const dealtActivitySchema = suggestedActivitySchema(dealtText, dealtText);
export type SuggestedActivity = v.InferOutput<typeof dealtActivitySchema>;

/**
 * A card as dealt into a meeting: a copy in the meeting's language, so that a corrected deck never rewrites it.
 * `question` is the one big line on the screen; `points` are sub-questions, or the facts of a scene.
 */
export const cardSchema = v.object({
  id: idSchema,
  form: v.picklist(['question', 'scene', 'video']),
  title: v.string(),
  question: v.string(),
  points: v.array(v.string()),
  explanation: v.string(),
  suggestedMs: v.nullable(durationMsSchema),
  suggestedActivity: v.optional(v.nullable(dealtActivitySchema), null),
  links: v.array(v.object({ label: v.string(), url: v.pipe(v.string(), v.url(), v.startsWith('https://')) })),
  noteSkeleton: v.array(v.string()),
  /** What an item that shows it is filed under from then on. */
  themes: v.optional(v.array(v.string()), []),
  source: v.nullable(sourceSchema),
});
export type Card = v.InferOutput<typeof cardSchema>;

/** Who leads an item: a person of the meeting, or whoever sits at the table in this role. */
export const leadBySchema = v.union([
  v.strictObject({ participantId: idSchema }),
  v.strictObject({ tableRole: v.picklist(TABLE_ROLES) }),
]);
export type LeadBy = v.InferOutput<typeof leadBySchema>;

/** An agenda item. Its time is data: what screens show of it is derived (`clock.ts`). */
export const itemSchema = v.object({
  id: idSchema,
  /** The item that it is a sub-item of; sub-items stand directly behind it (`outline.ts`). */
  parentId: v.nullable(idSchema),
  title: v.string(),
  kind: v.picklist(ITEM_KINDS),
  plannedMs: durationMsSchema,
  addedMs: v.pipe(v.number(), v.integer()),
  /** Time used in earlier runs of the item; the present run stands in `current`. */
  spentMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: v.picklist(['waiting', 'active', 'done', 'skipped']),
  /** A lukket punkt: seen by the entitled only (`visibility.ts`). */
  closed: v.boolean(),
  /** Who leads in free words, as templates have it; `leadBy` goes before it. */
  lead: v.string(),
  leadBy: v.optional(v.nullable(leadBySchema), null),
  /** The indstilling: what the item is proposed to come to. */
  proposal: v.optional(v.string(), ''),
  /** The sagsfremstilling: a short text on the case. */
  caseText: v.optional(v.string(), ''),
  /** Keeps its minutes when the agenda is scaled. */
  fixed: v.optional(v.boolean(), false),
  cards: v.array(cardSchema),
  shownCardId: v.nullable(idSchema),
  /** The cards that have been shown, in the order in which they first were. */
  shownCardIds: v.optional(v.array(idSchema), []),
  /** What it is filed under (`themes.ts`), in the order in which they came. */
  themes: v.optional(v.array(v.string()), []),
  decision: v.string(),
  vote: v.optional(v.nullable(voteSchema), null),
  /** In the order in which they stand in the minutes. */
  statements: v.optional(v.array(statementSchema), []),
  /** When a closed item was open until, in the middle of the meeting: what it held then has been seen. Null otherwise. */
  openUntilMs: v.optional(v.nullable(epochMsSchema), null),
  /** The participant who proposed it before the meeting. */
  proposedBy: v.optional(v.nullable(idSchema), null),
});
export type Item = v.InferOutput<typeof itemSchema>;
