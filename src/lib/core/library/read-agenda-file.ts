// Reads an agenda from a file that somebody else wrote. What is wrong is said by item and field, all of it at once.

import * as v from 'valibot';
import {
  AGENDA_FORMAT,
  AGENDA_FORMAT_VERSION,
  agendaFileSchema,
  type AgendaFile,
  type FileItem,
} from './agenda-file.ts';

/** Where something is wrong. Items and cards are counted from one, as people count; null where it is none's. */
export interface FilePlace {
  item: number | null;
  /** The item's title, where it has one. */
  title: string;
  card: number | null;
  /** "minutes"; empty for the whole. */
  field: string;
}

export const FILE_RULES = [
  ...([
    'notJson',
    'otherFormat',
    'newerVersion',
    'missing',
    'unknownField',
    'notOneOf',
    'notText',
    'notNumber',
  ] as const),
  ...([
    'notTrueOrFalse',
    'tooLong',
    'tooShort',
    'tooMany',
    'subWithoutItem',
    'cardTwice',
    'closingNotLast',
    'malformed',
  ] as const),
] as const;
export type FileRule = (typeof FILE_RULES)[number];

export interface FileProblem {
  place: FilePlace;
  rule: FileRule;
  /** What is allowed, or what was found, as the rule's sentence needs it: a limit, a list of words, a name. */
  detail: string;
}

export type ReadAgendaFile = { ok: true; file: AgendaFile } | { ok: false; problems: FileProblem[] };

const WHOLE: FilePlace = { item: null, title: '', card: null, field: '' };

const headSchema = v.object({ format: v.literal(AGENDA_FORMAT), version: v.number() });

/** The agenda in the text of a file, or everything that is wrong with it. */
export function readAgendaFile(text: string): ReadAgendaFile {
  const data = parsed(text);
  if (data === undefined) return whole('notJson');
  if (!v.is(headSchema, data)) return whole('otherFormat');
  if (data.version > AGENDA_FORMAT_VERSION) return whole('newerVersion', String(data.version));
  const result = v.safeParse(agendaFileSchema, data);
  if (!result.success) return { ok: false, problems: result.issues.map((issue) => problemOf(issue, data)) };
  const problems = [...outlineProblems(result.output.items), ...cardProblems(result.output.items)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: result.output };
}

function parsed(text: string): unknown {
  try {
    // Editors on Windows put an invisible mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function whole(rule: FileRule, detail = ''): ReadAgendaFile {
  return { ok: false, problems: [{ place: WHOLE, rule, detail }] };
}

/** What only shows when items are seen together: a sub-item needs an item, and the closing step stands last. */
function outlineProblems(items: readonly FileItem[]): FileProblem[] {
  return items.flatMap((item, index): FileProblem[] => {
    const place = { ...WHOLE, item: index + 1, title: item.title };
    const parent = items.slice(0, index).findLast(({ sub }) => !sub);
    if (item.sub && (!parent || parent.kind === 'break' || parent.kind === 'agreements')) {
      return [{ place: { ...place, field: 'sub' }, rule: 'subWithoutItem', detail: '' }];
    }
    const isClosingInside = item.kind === 'agreements' && !item.sub && index < items.length - 1;
    return isClosingInside ? [{ place: { ...place, field: 'kind' }, rule: 'closingNotLast', detail: '' }] : [];
  });
}

function cardProblems(items: readonly FileItem[]): FileProblem[] {
  return items.flatMap(({ title, cards }, index) =>
    cards.flatMap(({ id }, at): FileProblem[] => {
      if (cards.findIndex((card) => card.id === id) === at) return [];
      return [{ place: { item: index + 1, title, card: at + 1, field: 'id' }, rule: 'cardTwice', detail: id }];
    }),
  );
}

function problemOf(issue: v.BaseIssue<unknown>, data: unknown): FileProblem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  return { place: placeOf(keys, data), ...ruleOf(issue) };
}

const titledSchema = v.object({ items: v.array(v.unknown()) });

function placeOf(keys: readonly unknown[], data: unknown): FilePlace {
  const [first, index, ...inItem] = keys;
  if (first !== 'items' || typeof index !== 'number') return { ...WHOLE, field: keys.map(String).join('.') };
  const item = v.is(titledSchema, data) ? data.items[index] : undefined;
  const titled = v.safeParse(v.object({ title: v.string() }), item);
  const title = titled.success ? titled.output.title : '';
  const [list, at, ...inCard] = inItem;
  if (list === 'cards' && typeof at === 'number') {
    return { item: index + 1, title, card: at + 1, field: inCard.map(String).join('.') };
  }
  return { item: index + 1, title, card: null, field: inItem.map(String).join('.') };
}

function ruleOf(issue: v.BaseIssue<unknown>): Pick<FileProblem, 'rule' | 'detail'> {
  const { expected, received } = issue;
  if (issue.kind === 'schema') {
    if (received === 'undefined') return { rule: 'missing', detail: '' };
    if (expected === 'never') return { rule: 'unknownField', detail: '' };
    if (issue.type === 'picklist' || issue.type === 'literal') return { rule: 'notOneOf', detail: expected ?? '' };
    if (issue.type === 'string') return { rule: 'notText', detail: received };
    if (issue.type === 'number') return { rule: 'notNumber', detail: received };
    if (issue.type === 'boolean') return { rule: 'notTrueOrFalse', detail: received };
    return { rule: 'malformed', detail: '' };
  }
  const limit = expected?.replace(/^[<>]=/, '') ?? '';
  if (issue.type === 'max_length') return { rule: Array.isArray(issue.input) ? 'tooMany' : 'tooLong', detail: limit };
  if (issue.type === 'min_length') return { rule: 'missing', detail: '' };
  if (issue.type === 'max_value') return { rule: 'tooMany', detail: limit };
  if (issue.type === 'min_value') return { rule: 'tooShort', detail: limit };
  if (issue.type === 'integer') return { rule: 'notNumber', detail: received };
  return { rule: 'malformed', detail: '' };
}
