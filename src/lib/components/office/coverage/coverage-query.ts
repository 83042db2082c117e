// What of the coverage somebody asks to see, as it stands in an address. What does not fit is left out, so that an old link
// still shows something.

import * as v from 'valibot';
import { SCHOOL_TYPES } from '$lib/core/fora/school.ts';

const querySchema = v.object({
  type: v.fallback(v.optional(v.picklist(SCHOOL_TYPES)), undefined),
  /** The year in which the school year begins. */
  year: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number))), undefined),
  show: v.fallback(v.picklist(['all', 'lacking']), 'all'),
});
export type CoverageQuery = v.InferOutput<typeof querySchema>;

/** The question that stands in the address. */
export function coverageQuery(url: URL): CoverageQuery {
  return v.parse(querySchema, Object.fromEntries(url.searchParams));
}

/** The address of the same question as a file. */
export function coverageFile({ type, year, show }: CoverageQuery, format: 'xlsx' | 'csv'): string {
  const said = { ...(type && { type }), ...(year && { year: String(year) }), ...(show !== 'all' && { show }) };
  const text = new URLSearchParams(said).toString();
  return `/coverage/list.${format}${text && `?${text}`}`;
}
