// The form of a school, and the file that many come in, as they were sent.

import * as v from 'valibot';
import { schoolNameSchema, schoolSchema, type School } from '$lib/core/fora/school.ts';
import { TEXT_LIMITS } from '$lib/core/meeting/model/basics.ts';
import type { TableRole } from '$lib/core/meeting/vocabulary.ts';
import { m } from '$lib/paraglide/messages.js';

export type SchoolValues = Record<'name' | 'type' | 'leader' | 'leaderMail' | 'board' | 'sfo', string>;
export type SchoolErrors = Partial<Record<keyof SchoolValues, string>>;

const FIELDS = ['name', 'type', 'leader', 'leaderMail', 'board', 'sfo'] as const;
const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** What the form says, and what it means; `school` is null while something is wrong. */
export function readSchool(form: FormData) {
  const values = Object.fromEntries(FIELDS.map((name) => [name, text(form, name)])) as SchoolValues;
  const { name: given, ...fields } = values;
  const name = v.safeParse(schoolNameSchema, given);
  const content = v.safeParse(schoolSchema, fields);
  const errors: SchoolErrors = {};
  if (!name.success) errors.name = m.schools_name_error({ limit: TEXT_LIMITS.title });
  for (const { path } of content.issues ?? []) {
    const field = path?.[0]?.key as keyof School | undefined;
    if (field === 'leaderMail') errors.leaderMail = m.addresses_wrong();
    else if (field)
      errors[field] = m.fora_tooLong({ limit: field === 'leader' ? TEXT_LIMITS.name : TEXT_LIMITS.title });
  }
  const school = name.success && content.success ? { name: name.output, content: content.output } : null;
  return { values, errors, school };
}

const MAX_FILE_BYTES = 1_000_000;

/** The file's text: UTF-8, or what Danish spreadsheets save when nobody has told them otherwise; null for no file, or a huge one. */
export async function csvText(form: FormData): Promise<string | null> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0 || file.size > MAX_FILE_BYTES) return null;
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Who leads the themes of each field. */
const THEME_LEADS: Readonly<Record<string, TableRole>> = {
  schoolThemes: 'skoleleder',
  committeeThemes: 'udvalgsformand',
  administrationThemes: 'forvaltning',
};
/** As many as anybody talks about in a day. */
const MOST_THEMES = 12;

/** The themes that the form proposes for a talk, one a line, each led by whose it is. */
export function readThemes(form: FormData): { tableRole: TableRole; title: string }[] {
  return Object.entries(THEME_LEADS).flatMap(([field, tableRole]) =>
    text(form, field)
      .split('\n')
      .map((line) => ({ tableRole, title: line.trim().slice(0, TEXT_LIMITS.title) }))
      .filter(({ title }) => title !== '')
      .slice(0, MOST_THEMES),
  );
}
