// An organisation's own agenda as a file: one documented format with a version (docs/formats.md), for reading by people too.
// The same items are what the store keeps of an own template.

import * as v from 'valibot';
import { newCardSchema } from '../meeting/commands/cards.ts';
import type { NewItem } from '../meeting/commands.ts';
import { type Item } from '../meeting/model/agenda.ts';
import { MAX_DURATION_MS, TEXT_LIMITS, filledText, optionalText } from '../meeting/model/basics.ts';
import { themesSchema } from '../meeting/model/themes.ts';
import { ITEM_KINDS, LANGUAGES, TABLE_ROLES } from '../meeting/vocabulary.ts';
import { itemBoxMs } from '../meeting/clock.ts';
import { MINUTE_MS } from '../time.ts';
import { durationsForLength } from './durations.ts';
import { fileText } from './file-text.ts';

export const AGENDA_FORMAT = 'samtalerum/agenda';
export const AGENDA_FORMAT_VERSION = 1;
/** An own template holds as many items as a program may send. */
export const MAX_TEMPLATE_ITEMS = 100;
const MAX_CARDS = 40;

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DURATION_MS / MINUTE_MS));
const flag = v.optional(v.boolean(), false);
const text = (limit: number) => v.optional(optionalText(limit), '');
const {
  suggestedMs: _ms,
  form,
  links,
  points,
  noteSkeleton,
  source,
  explanation,
  question,
  ...named
} = newCardSchema.entries;

const fileCardSchema = v.strictObject({
  ...named,
  form: v.optional(form, 'question'),
  question: v.optional(question, ''),
  points: v.optional(points, []),
  explanation: v.optional(explanation, ''),
  suggestedMinutes: v.optional(v.nullable(minutes), null),
  links: v.optional(links, []),
  noteSkeleton: v.optional(noteSkeleton, []),
  source: v.optional(source, null),
});

const fileItemSchema = v.strictObject({
  title: filledText(TEXT_LIMITS.title),
  kind: v.picklist(ITEM_KINDS),
  minutes,
  /** A sub-item of the nearest item above it that is none itself. */
  sub: flag,
  fixed: flag,
  closed: flag,
  lead: text(TEXT_LIMITS.title),
  /** Who leads by their role at the table; it goes before `lead`. */
  leadRole: v.optional(v.nullable(v.picklist(TABLE_ROLES)), null),
  proposal: text(TEXT_LIMITS.paragraph),
  caseText: text(TEXT_LIMITS.paragraph),
  themes: v.optional(themesSchema, []),
  cards: v.optional(v.pipe(v.array(fileCardSchema), v.maxLength(MAX_CARDS)), []),
});
export type FileItem = v.InferOutput<typeof fileItemSchema>;

const itemsSchema = v.pipe(v.array(fileItemSchema), v.minLength(1), v.maxLength(MAX_TEMPLATE_ITEMS));

export const agendaFileSchema = v.strictObject({
  format: v.literal(AGENDA_FORMAT),
  version: v.literal(AGENDA_FORMAT_VERSION),
  name: filledText(TEXT_LIMITS.title),
  description: text(TEXT_LIMITS.line),
  language: v.optional(v.picklist(LANGUAGES), 'da'),
  items: itemsSchema,
});
export type AgendaFile = v.InferOutput<typeof agendaFileSchema>;

/** An agenda as a template keeps it: what was planned and dealt, without persons and without anything that happened. */
export function templateItems(agenda: readonly Item[]): FileItem[] {
  return agenda.map((item) => ({
    title: item.title,
    kind: item.kind,
    minutes: Math.round(itemBoxMs(item) / MINUTE_MS),
    sub: item.parentId !== null,
    fixed: item.fixed,
    closed: item.closed,
    lead: item.lead,
    leadRole: item.leadBy && 'tableRole' in item.leadBy ? item.leadBy.tableRole : null,
    proposal: item.proposal,
    caseText: item.caseText,
    themes: item.themes,
    cards: item.cards.map(({ suggestedMs, ...card }) => ({
      ...card,
      suggestedMinutes: suggestedMs === null ? null : Math.round(suggestedMs / MINUTE_MS),
    })),
  }));
}

/** The items of a meeting of that length, made from these; shorter than a minute for each, each has a minute. */
export function newItemsOf(items: readonly FileItem[], lengthMs: number): NewItem[] {
  const times = items.map(({ minutes, kind, sub, fixed }) => ({ plannedMs: minutes * MINUTE_MS, kind, sub, fixed }));
  const durationsMs =
    durationsForLength(times, lengthMs) ?? times.map(({ plannedMs }) => Math.min(plannedMs, MINUTE_MS));
  return items.map(({ minutes: _minutes, leadRole, cards, sub, ...item }, index) => ({
    ...item,
    plannedMs: durationsMs[index] ?? 0,
    leadBy: leadRole === null ? null : { tableRole: leadRole },
    ...(sub && { sub }),
    cards: cards.map(({ suggestedMinutes, ...card }) => ({
      ...card,
      suggestedMs: suggestedMinutes === null ? null : suggestedMinutes * MINUTE_MS,
    })),
  }));
}

/** How long a meeting from these items is, in minutes. */
export function templateMinutes(items: readonly FileItem[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}

/** The text of an agenda's file. */
export function agendaFileText(file: AgendaFile): string {
  return fileText(file);
}
