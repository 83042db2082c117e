// The questions of the chain as they are asked, and figures as people write them.

import { changeOf } from '$lib/core/meeting/activities/dataPoints/small-change.ts';
import type { Field, Figures, Question } from '$lib/core/meeting/activities/dataPoints/chain.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

export const FIELD_LABELS: Record<Field, () => string> = {
  result: m.activities_dataPoints_result,
  see: m.activities_dataPoints_see,
  behind: m.activities_dataPoints_behind,
  basis: m.activities_dataPoints_basis,
  follows: m.activities_dataPoints_follows,
  why: m.activities_dataPoints_why,
};
export const FIELD_HINTS: Record<Question, () => string> = {
  see: m.activities_dataPoints_see_hint,
  behind: m.activities_dataPoints_behind_hint,
  basis: m.activities_dataPoints_basis_hint,
  follows: m.activities_dataPoints_follows_hint,
  why: m.activities_dataPoints_why_hint,
};

const asWritten = (value: number, signDisplay: 'auto' | 'exceptZero' = 'auto') =>
  value.toLocaleString(getLocale(), { maximumFractionDigits: 2, signDisplay });

/** A figure in a field; empty while there is none. */
export function figureText(value: number | null): string {
  return value === null ? '' : value.toLocaleString(getLocale(), { maximumFractionDigits: 6, useGrouping: false });
}

/** "7,2" or "7.2" as a number; null for nothing, undefined for what is no number. */
export function figureOf(text: string): number | null | undefined {
  const plain = text.trim().replace('%', '').trim().replace(',', '.').replace('−', '-');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** "Fra 7 til 7,2 (+0,2). Det svarer til omkring 2 elever."; null until both figures are there. */
export function changeText(figures: Figures): { text: string; isSmall: boolean } | null {
  const change = changeOf(figures);
  if (change === null || figures.earlier === null || figures.later === null) return null;
  const text = m.activities_dataPoints_change({
    earlier: asWritten(figures.earlier),
    later: asWritten(figures.later),
    difference: asWritten(change.difference, 'exceptZero'),
  });
  const pupils =
    change.pupils === null ? '' : m.activities_dataPoints_change_pupils({ count: Math.round(change.pupils) });
  return { text: [text, pupils].filter((part) => part !== '').join(' '), isSmall: change.isSmall };
}
