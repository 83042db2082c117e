// A card as it is typed into a form: lists have an entry on each line, and a text may stand in two languages.

import type { Localised } from '$lib/core/library/content-text.ts';
import type { OwnCard } from '$lib/core/library/deck-file.ts';

type Field = (name: string) => string;
export type OwnActivity = NonNullable<OwnCard['suggestedActivity']>;

/** As many as a card may have. */
const MAX_LINKS = 10;

/** How many links the form has room for: one more than there are. */
export function linkFields({ links }: OwnCard): number {
  return Math.min(links.length + 1, MAX_LINKS);
}

/** What the fields hold, in the shape of a card; the schema says whether it is one. */
export function typedCard(field: Field): unknown {
  const pair = (name: string): Localised => ({ da: field(`${name}.da`), en: field(`${name}.en`) });
  const lines = (name: string) => zipped(field(`${name}.da`), field(`${name}.en`));
  const minutes = field('minutes').trim();
  const source = { publisher: field('publisher'), title: field('source'), place: field('place') };
  return {
    form: field('form') || 'question',
    title: pair('title'),
    question: pair('question'),
    points: lines('points'),
    explanation: pair('explanation'),
    suggestedMinutes: minutes === '' ? null : Number(minutes),
    suggestedActivity: typedActivity(field('activity'), pair, lines),
    noteSkeleton: lines('noteSkeleton'),
    themes: lines('themes'),
    links: Array.from({ length: MAX_LINKS }, (_, index) => ({
      label: pair(`link${index}`),
      url: field(`url${index}`).trim(),
    })).filter(({ label, url }) => url !== '' || label.da.trim() !== '' || label.en.trim() !== ''),
    source: Object.values(source).some((part) => part.trim() !== '') ? source : null,
  };
}

function typedActivity(kind: string, pair: (name: string) => Localised, lines: (name: string) => Localised[]): unknown {
  const asked = (name: string) => (isEmpty(pair(name)) ? undefined : pair(name));
  switch (kind) {
    case '':
      return null;
    case 'mark':
      return { kind, rows: lines('rows'), columns: lines('columns') };
    case 'rate':
      return given({
        kind,
        question: asked('activityQuestion'),
        statements: lines('statements'),
        low: asked('low'),
        high: asked('high'),
      });
    case 'stance':
      return { kind, statement: pair('statement') };
    case 'initiatives':
      return { kind };
    case 'dots':
      return given({ kind, question: asked('activityQuestion'), options: lines('options') });
    default:
      return given({ kind, question: asked('activityQuestion') });
  }
}

const isEmpty = ({ da, en }: Localised): boolean => da.trim() === '' && en.trim() === '';

function given<Fields extends object>(fields: Fields): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The lines of both languages, each with its translation on the same line; lines that are empty in both are left out. */
function zipped(da: string, en: string): Localised[] {
  const [danish, english] = [da, en].map((text) => text.split(/\r?\n/).map((line) => line.trim()));
  const count = Math.max(danish?.length ?? 0, english?.length ?? 0);
  const pairs = Array.from({ length: count }, (_, line) => ({ da: danish?.[line] ?? '', en: english?.[line] ?? '' }));
  return pairs.filter((pair) => !isEmpty(pair));
}

/** A list as its two fields show it: an entry that came on several lines stands on one. */
export function linesOf(list: readonly Localised[]): Localised {
  const inOne = (language: keyof Localised) => list.map((text) => inOneLine(text[language])).join('\n');
  return { da: inOne('da').trimEnd(), en: inOne('en').trimEnd() };
}

function inOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
