// The names of the minutes templates, for whoever chooses one.

import { isTemplateName, TEMPLATE_NAMES, type TemplateName } from '$lib/core/minutes/templates/built-in.ts';
import { m } from '$lib/paraglide/messages.js';

export interface OfferedTemplate {
  slug: string;
  name: string;
}

const NAMES: Record<TemplateName, () => string> = {
  beslutningsreferat: m.papers_template_beslutningsreferat,
  nyborg: m.papers_template_nyborg,
  kolding: m.papers_template_kolding,
  stevns: m.papers_template_stevns,
  svendborg: m.papers_template_svendborg,
  roskilde: m.papers_template_roskilde,
};

/** What a built-in template is called in the language of whoever looks. */
export function builtInName(slug: TemplateName): string {
  return NAMES[slug]();
}

/** The same of any template: an own one is called by its slug, which was made of its name. */
export function templateName(slug: string): string {
  return isTemplateName(slug) ? builtInName(slug) : slug;
}

/** The built-in templates, in their order. */
export function builtInTemplates(): OfferedTemplate[] {
  return TEMPLATE_NAMES.map((slug) => ({ slug, name: builtInName(slug) }));
}
