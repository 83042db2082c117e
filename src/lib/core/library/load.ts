// Checks built-in content when it is loaded. An error names file, card and field, for whoever corrected the card.

import * as v from 'valibot';
import { agendaTemplateSchema, deckSchema, type AgendaTemplate, type Deck } from './schema.ts';

/** The deck that a file holds; throws what is wrong with it. */
export function loadDeck(file: string, data: unknown): Deck {
  return parsed(file, deckSchema, data);
}

/** The template that a file holds; throws what is wrong with it. */
export function loadTemplate(file: string, data: unknown): AgendaTemplate {
  return parsed(file, agendaTemplateSchema, data);
}

/** Throws when two decks, or two cards of any decks, have the same name. */
export function checkDecks(decks: readonly Deck[]): void {
  const slugs = decks.map(({ slug }) => slug);
  const cardIds = decks.flatMap(({ cards }) => cards.map(({ id }) => id));
  for (const name of [...repeated(slugs), ...repeated(cardIds)]) throw new Error(`The library has two of "${name}"`);
}

/** Throws when a template names a card that no deck has, or the same card twice in an item. */
export function checkTemplate(file: string, template: AgendaTemplate, decks: readonly Deck[]): void {
  for (const item of template.items) {
    const place = `${file}, item "${item.title.da}"`;
    for (const { deck, card } of item.cards) {
      const found = decks.some(({ slug, cards }) => slug === deck && cards.some(({ id }) => id === card));
      if (!found) throw new Error(`${place}: the deck "${deck}" has no card "${card}"`);
    }
    for (const card of repeated(item.cards.map(({ card }) => card)))
      throw new Error(`${place}: "${card}" stands twice`);
  }
}

function parsed<Schema extends v.GenericSchema>(file: string, schema: Schema, data: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new Error(result.issues.map((issue) => `${file}${whereOf(issue)}: ${issue.message}`).join('\n'));
}

/** ", card "id", field a.b" or ", field a.b": the place of an issue as the file's editor finds it. */
function whereOf(issue: v.BaseIssue<unknown>): string {
  const [first, second, ...rest] = issue.path ?? [];
  const keys = (path: readonly { key: unknown }[]) => path.map(({ key }) => String(key)).join('.');
  if (!first) return '';
  if (!second || first.key !== 'cards') return `, field ${keys(issue.path ?? [])}`;
  const field = rest.length > 0 ? `, field ${keys(rest)}` : '';
  return `, card ${nameOf(second.value, second.key)}${field}`;
}

function nameOf(card: unknown, index: unknown): string {
  const named = v.safeParse(v.object({ id: v.string() }), card);
  return named.success ? `"${named.output.id}"` : `number ${Number(index) + 1}`;
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
