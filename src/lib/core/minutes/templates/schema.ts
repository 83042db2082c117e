// What a minutes template is: data. Its blocks, in order, say what of the minutes stands where, under which words. Built-in
// templates and an organisation's own are the same thing; what no block of a template takes, the renderer puts at the end.

import * as v from 'valibot';
import { ITEM_KINDS, TABLE_SIDES } from '../../meeting/vocabulary.ts';
import { TEXT_LIMITS } from '../../meeting/model/basics.ts';
import { eitherLanguage, maybeText } from '../../library/content-text.ts';

/** What a head can say of a meeting. */
export const FACTS = [
  ...(['title', 'school', 'forum', 'dateAndTime', 'reopened', 'place', 'led', 'wrote'] as const),
  ...(['present', 'apologies', 'absent', 'notPresent', 'invited', 'attachments', 'standing'] as const),
] as const;
export type Fact = (typeof FACTS)[number];

/** What an item of the minutes is made of, in the order in which it stands where nothing else is said. */
export const ITEM_PARTS = [
  ...(['title', 'time', 'lead', 'caseText', 'proposal', 'missing', 'notes', 'activities', 'attachments'] as const),
  ...(['decision', 'vote', 'statements', 'agreements'] as const),
] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];

export const AGREEMENT_COLUMNS = ['what', 'responsible', 'followUp', 'followUpWhere', 'status'] as const;
export type AgreementColumn = (typeof AGREEMENT_COLUMNS)[number];

const LABEL = TEXT_LIMITS.title;
const MAX_BLOCKS = 30;
const MAX_ROWS = 30;
const MAX_COLUMNS = 5;

const label = eitherLanguage(LABEL);
const maybeLabel = maybeText(LABEL);
const list = <T extends v.GenericSchema>(schema: T, max: number) =>
  v.optional(v.pipe(v.array(schema), v.maxLength(max)), []);

/**
 * Which items a place takes: those whose title has one of the words, and those of these kinds and sides. A part of the notes
 * goes where its heading has one of the words. `nobody`: items that are no side's own.
 */
const takesSchema = v.strictObject({
  words: list(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(TEXT_LIMITS.name)), 20),
  kinds: list(v.picklist(ITEM_KINDS), ITEM_KINDS.length),
  sides: list(v.picklist([...TABLE_SIDES, 'nobody']), TABLE_SIDES.length + 1),
});
export type Takes = v.InferOutput<typeof takesSchema>;

/** What stands in a place before what it takes: a line, and fixed points. */
const words = { intro: maybeText(TEXT_LIMITS.line), points: list(eitherLanguage(TEXT_LIMITS.line), 20) };

const rowSchema = v.strictObject({
  label,
  ...words,
  /** What else of the meeting stands in it. `material`: all attachments, of items too. */
  holds: v.optional(v.nullable(v.picklist(['agreements', 'carriedOver', 'material', ...FACTS])), null),
  takes: v.optional(v.nullable(takesSchema), null),
});
export type Row = v.InferOutput<typeof rowSchema>;

const columnSchema = v.strictObject({
  label: maybeLabel,
  share: v.optional(v.pipe(v.number(), v.minValue(5), v.maxValue(100)), 50),
  parts: list(v.picklist(ITEM_PARTS), ITEM_PARTS.length),
});
export type Column = v.InferOutput<typeof columnSchema>;
const columns = v.pipe(v.array(columnSchema), v.minLength(2), v.maxLength(MAX_COLUMNS));

const of = <const T extends string>(type: T) => ({ type: v.literal(type), heading: maybeLabel });

const blockSchema = v.variant('type', [
  /** Labelled facts, as the head of a letter has them. */
  v.strictObject({
    ...of('facts'),
    facts: v.pipe(
      v.array(v.strictObject({ fact: v.picklist(FACTS), label: maybeLabel })),
      v.minLength(1),
      v.maxLength(FACTS.length),
    ),
  }),
  /** Facts that no other block has said. */
  v.strictObject(of('otherFacts')),
  v.strictObject({ ...of('text'), ...words }),
  /** Each item under its own heading; those that no other block takes. */
  v.strictObject({
    ...of('items'),
    /** With the hours of each, and breaks too. */
    hasTimes: v.optional(v.boolean(), false),
  }),
  /** The same as one list. */
  v.strictObject(of('bullets')),
  /** The titles alone: those that `takes` says under the label, the others under `others`. */
  v.strictObject({ ...of('points'), label, takes: takesSchema, others: label }),
  /** One place of its own for some of the items. */
  v.strictObject({ ...of('section'), ...words, takes: takesSchema }),
  /** The first items that something came out of, each in a table of two columns. */
  v.strictObject({
    ...of('themes'),
    intro: maybeText(TEXT_LIMITS.line),
    label,
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 3),
    columns,
  }),
  /** Rows with labels, then under `others` the items that none of them takes; without rows, all items. */
  v.strictObject({
    ...of('table'),
    hasNoHead: v.optional(v.boolean(), false),
    columns,
    rows: list(rowSchema, MAX_ROWS),
    others: maybeLabel,
  }),
  v.strictObject({
    ...of('agreements'),
    columns: v.optional(v.pipe(v.array(v.picklist(AGREEMENT_COLUMNS)), v.minLength(1)), [...AGREEMENT_COLUMNS]),
  }),
  v.strictObject(of('carriedOver')),
  v.strictObject(of('parked')),
  v.strictObject(of('nextMeeting')),
]);
export type TemplateBlock = v.InferOutput<typeof blockSchema>;
export type BlockType = TemplateBlock['type'];

/** The words and blocks of a template. */
export const templateEntries = {
  /** What the document calls itself: "Notat". */
  kind: label,
  /** The one big heading, with `{title}`, `{school}` and `{schoolYear}` to be filled in; the meeting's title without one. */
  title: maybeLabel,
  blocks: v.pipe(v.array(blockSchema), v.minLength(1), v.maxLength(MAX_BLOCKS)),
};
const templateSchema = v.strictObject(templateEntries);
export type MinutesTemplate = v.InferOutput<typeof templateSchema>;
/** A template as it is written down: what is empty may be left out. */
export type TemplateData = v.InferInput<typeof templateSchema>;

/** The template with all that was left out. Throws when it is none, as built-in content does while it loads. */
export function loadTemplate(data: TemplateData): MinutesTemplate {
  return v.parse(templateSchema, data);
}
