// What is wrong with a file that somebody else wrote: where it stands, and which rule it breaks. Read by every format.

import * as v from 'valibot';
import { NO_LANGUAGE } from './content-text.ts';

/** Where something is wrong. Items and cards are counted from one, as people count; null where it is none's. */
export interface FilePlace {
  item: number | null;
  /** The title of the item, or in a deck of the card, where it has one. */
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
  ...(['notTrueOrFalse', 'tooLong', 'tooShort', 'tooMany', 'subWithoutItem', 'cardTwice', 'closingNotLast'] as const),
  ...(['noLanguage', 'notHttps', 'malformed', 'confidential'] as const),
] as const;
export type FileRule = (typeof FILE_RULES)[number];

export interface FileProblem {
  place: FilePlace;
  rule: FileRule;
  /** What is allowed, or what was found, as the rule's sentence needs it: a limit, a list of words, a name. */
  detail: string;
}

export type ReadFile<File> = { ok: true; file: File } | { ok: false; problems: FileProblem[] };

export const WHOLE: FilePlace = { item: null, title: '', card: null, field: '' };

/** Reads the text of a file as one of that format, or tells everything that is wrong with it. */
export function readFormat<File>(
  text: string,
  { format, version, schema }: { format: string; version: number; schema: v.GenericSchema<unknown, File> },
  placeOf: (keys: readonly unknown[], data: unknown) => FilePlace,
): ReadFile<File> {
  const data = parsed(text);
  if (data === undefined) return whole('notJson');
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), data);
  if (!head.success) return whole('otherFormat');
  if (head.output.version > version) return whole('newerVersion', String(head.output.version));
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, file: result.output };
  return { ok: false, problems: problemsOf(result.issues, (keys) => placeOf(keys, data)) };
}

/** What the issues say, each at its place. */
export function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  placeOf: (keys: readonly unknown[]) => FilePlace,
): FileProblem[] {
  return issues.map((issue) => ({ place: placeOf((issue.path ?? []).map(({ key }) => key)), ...ruleOf(issue) }));
}

function parsed(text: string): unknown {
  try {
    // Editors on Windows put an invisible mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function whole<File>(rule: FileRule, detail = ''): ReadFile<File> {
  return { ok: false, problems: [{ place: WHOLE, rule, detail }] };
}

type Broken = Pick<FileProblem, 'rule' | 'detail'>;

function ruleOf(issue: v.BaseIssue<unknown>): Broken {
  return issue.kind === 'schema' ? brokenShape(issue) : brokenLimit(issue);
}

function brokenShape({ type, expected, received }: v.BaseIssue<unknown>): Broken {
  if (received === 'undefined') return { rule: 'missing', detail: '' };
  if (expected === 'never') return { rule: 'unknownField', detail: '' };
  const isChoice = type === 'picklist' || type === 'literal' || (type === 'variant' && expected !== 'Object');
  if (isChoice) return { rule: 'notOneOf', detail: expected ?? '' };
  if (type === 'string') return { rule: 'notText', detail: received };
  if (type === 'number') return { rule: 'notNumber', detail: received };
  if (type === 'boolean') return { rule: 'notTrueOrFalse', detail: received };
  return { rule: 'malformed', detail: '' };
}

function brokenLimit(issue: v.BaseIssue<unknown>): Broken {
  const { type, expected, received, message } = issue;
  const limit = expected?.replace(/^[<>]=/, '') ?? '';
  if (type === 'max_length') return { rule: Array.isArray(issue.input) ? 'tooMany' : 'tooLong', detail: limit };
  if (type === 'min_length') return { rule: 'missing', detail: '' };
  if (type === 'max_value') return { rule: 'tooMany', detail: limit };
  if (type === 'min_value') return { rule: 'tooShort', detail: limit };
  if (type === 'integer') return { rule: 'notNumber', detail: received };
  if (type === 'url' || type === 'starts_with') return { rule: 'notHttps', detail: '' };
  if (type === 'check' && message === NO_LANGUAGE) return { rule: 'noLanguage', detail: '' };
  return { rule: 'malformed', detail: '' };
}
