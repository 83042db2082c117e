// The names of the sides of the table, and the letter that stands for each in a picture.

import type { TableSide } from '$lib/core/meeting/vocabulary.ts';
import { m } from '../../paraglide/messages.js';
import type { Locale } from '../../paraglide/runtime.js';

const NAMES = {
  committee: m.activities_side_committee,
  administration: m.activities_side_administration,
  school: m.activities_side_school,
  others: m.activities_side_others,
} satisfies Record<TableSide, unknown>;

export function sideName(side: TableSide, locale?: Locale): string {
  return NAMES[side]({}, locale && { locale });
}

export function sideLetter(side: TableSide): string {
  return sideName(side).slice(0, 1);
}
