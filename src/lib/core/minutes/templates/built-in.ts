// The minutes templates that there are from the start (content-map, section 3), by the slugs that programs use.

import { BESLUTNINGSREFERAT } from './beslutningsreferat.ts';
import { KOLDING } from './kolding.ts';
import { NYBORG } from './nyborg.ts';
import { ROSKILDE } from './roskilde.ts';
import type { MinutesTemplate } from './schema.ts';
import { STEVNS } from './stevns.ts';
import { SVENDBORG } from './svendborg.ts';

export const TEMPLATES = {
  beslutningsreferat: BESLUTNINGSREFERAT,
  nyborg: NYBORG,
  kolding: KOLDING,
  stevns: STEVNS,
  svendborg: SVENDBORG,
  roskilde: ROSKILDE,
} as const satisfies Record<string, MinutesTemplate>;
export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** Whether this is the slug of a built-in template. */
export function isTemplateName(slug: string): slug is TemplateName {
  return Object.hasOwn(TEMPLATES, slug);
}
