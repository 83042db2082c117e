// What of all agreements somebody asks to see, as it stands in an address: choices, order, view and page. What does not fit
// is left out, so that an old link still shows something.

import * as v from 'valibot';
import { TEXT_LIMITS, daySchema, filledText } from '$lib/core/meeting/model/basics.ts';
import { AGREEMENT_STATUSES } from '$lib/core/meeting/vocabulary.ts';

export const STANDINGS = ['notOver', 'overdue', 'declined', ...AGREEMENT_STATUSES, 'all'] as const;
export type Standing = (typeof STANDINGS)[number];
export const SORTS = ['due', 'owner', 'school', 'forum', 'status'] as const;

const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

const querySchema = v.object({
  standing: v.fallback(v.picklist(STANDINGS), 'notOver'),
  sort: v.fallback(v.picklist(SORTS), 'due'),
  view: v.fallback(v.picklist(['table', 'board']), 'table'),
  owner: maybe(filledText(TEXT_LIMITS.name)),
  school: maybe(filledText(TEXT_LIMITS.title)),
  forum: maybe(filledText(TEXT_LIMITS.title)),
  /** The id of the meeting that it was agreed in. */
  meeting: maybe(filledText(TEXT_LIMITS.title)),
  from: maybe(daySchema),
  to: maybe(daySchema),
  words: maybe(filledText(TEXT_LIMITS.title)),
  page: v.fallback(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)), 1),
});
export type AgreementsQuery = v.InferOutput<typeof querySchema>;

/** The question that stands in the address. */
export function agreementsQuery(url: URL): AgreementsQuery {
  return v.parse(querySchema, Object.fromEntries(url.searchParams));
}

/** The address of the same question with something else in it; what is empty, or goes without saying, is left out. */
export function withQuery(query: AgreementsQuery, change: Partial<AgreementsQuery>, path = '/agreements'): string {
  const { standing, sort, view, page, ...rest } = { ...query, page: 1, ...change };
  const said = {
    ...(standing !== 'notOver' && { standing }),
    ...(sort !== 'due' && { sort }),
    ...(view !== 'table' && { view }),
    ...(page !== 1 && { page: String(page) }),
  };
  const texts = Object.entries(rest).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams([...texts, ...Object.entries(said)]).toString();
  return text === '' ? path : `${path}?${text}`;
}
