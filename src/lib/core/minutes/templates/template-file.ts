// An organisation's own minutes template as a file: one documented format with a version (docs/formats.md). The store keeps
// the same blocks.

import * as v from 'valibot';
import { fileText } from '../../library/file-text.ts';
import { problemsOf, readFormat, WHOLE, type FileProblem, type ReadFile } from '../../library/file-problem.ts';
import { TEXT_LIMITS, filledText } from '../../meeting/model/basics.ts';
import { isTellable } from '../outward.ts';
import { templateEntries, type MinutesTemplate } from './schema.ts';

export const TEMPLATE_FORMAT = 'samtalerum/minutes-template';
export const TEMPLATE_FORMAT_VERSION = 1;

const ownEntries = { name: filledText(TEXT_LIMITS.name), ...templateEntries };
const ownSchema = v.strictObject(ownEntries);
export type NamedTemplate = v.InferOutput<typeof ownSchema>;

const fileSchema = v.strictObject({
  format: v.literal(TEMPLATE_FORMAT),
  version: v.literal(TEMPLATE_FORMAT_VERSION),
  ...ownEntries,
});

/** The text of a template's file. */
export function templateFileText(name: string, { kind, title, blocks }: MinutesTemplate): string {
  return fileText({ format: TEMPLATE_FORMAT, version: TEMPLATE_FORMAT_VERSION, name, kind, title, blocks });
}

/** The template in the text of a file, or everything that is wrong with it (rule OM4). */
export function readTemplateFile(text: string): ReadFile<NamedTemplate> {
  const format = { format: TEMPLATE_FORMAT, version: TEMPLATE_FORMAT_VERSION, schema: fileSchema };
  const read = readFormat(text, format, fieldAt);
  if (!read.ok) return read;
  const { name, kind, title, blocks } = read.file;
  return tellable({ name, kind, title, blocks });
}

/** The template that was made in the app, or what is wrong with it. */
export function readTemplate(data: unknown): ReadFile<NamedTemplate> {
  const result = v.safeParse(ownSchema, data);
  return result.success ? tellable(result.output) : { ok: false, problems: problemsOf(result.issues, fieldAt) };
}

/** A template's words stand on public papers, where nobody settles them: none of them may be marked (rule OM5). */
function tellable(template: NamedTemplate): ReadFile<NamedTemplate> {
  const problems = textsOf(template, []).flatMap(({ text, keys }): FileProblem[] =>
    isTellable(text) ? [] : [{ place: fieldAt(keys), rule: 'confidential', detail: '' }],
  );
  return problems.length === 0 ? { ok: true, file: template } : { ok: false, problems };
}

function textsOf(value: unknown, keys: readonly unknown[]): { text: string; keys: readonly unknown[] }[] {
  if (typeof value === 'string') return [{ text: value, keys }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, [...keys, key]));
}

/** "blocks.2.heading", blocks and rows counted from one as people count. */
function fieldAt(keys: readonly unknown[]) {
  const field = keys.map((key) => (/^\d+$/.test(String(key)) ? String(Number(key) + 1) : String(key))).join('.');
  return { ...WHOLE, field };
}
