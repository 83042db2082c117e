// What the fields of a card's form are called, for what is wrong with one of them.

import { m } from '$lib/paraglide/messages.js';

const NAMES: Record<string, () => string> = {
  form: m.library_form_kind,
  title: m.library_form_name,
  question: m.library_form_question,
  points: m.library_form_points,
  explanation: m.library_form_explanation,
  suggestedMinutes: m.library_form_minutes,
  noteSkeleton: m.library_form_skeleton,
  themes: m.themes_title,
  links: m.library_facts_links,
  source: m.library_facts_source,
  'suggestedActivity.kind': m.library_form_activity_kind,
  'suggestedActivity.question': m.library_form_activity_question,
  'suggestedActivity.statements': m.library_form_statements,
  'suggestedActivity.statement': m.library_form_statement,
  'suggestedActivity.low': m.library_form_low,
  'suggestedActivity.high': m.library_form_high,
  'suggestedActivity.rows': m.library_form_rows,
  'suggestedActivity.columns': m.library_form_columns,
  'suggestedActivity.options': m.library_form_options,
};

/** "points.2.da" → "Underspørgsmål, linje 3". */
export function fieldName(path: string): string {
  const [first = '', second = '', third = ''] = path.split('.');
  const isActivity = first === 'suggestedActivity';
  const name = NAMES[isActivity ? `${first}.${second}` : first]?.() ?? path;
  const line = isActivity ? third : second;
  return /^\d+$/.test(line) ? m.library_form_line({ label: name, line: Number(line) + 1 }) : name;
}
