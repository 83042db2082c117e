// The ratings of a summary: for each question a drawing of how the means moved, and a table that says the same.

import { decimal, filled, type KindWords } from '../meeting/activities/summary.ts';
import { inTenths } from '../meeting/activities/numbers.ts';
import { isoDay, shortDay } from '../minutes/dates.ts';
import { paragraph, type Block } from '../minutes/document.ts';
import type { Figure } from '../minutes/figure.ts';
import { ratingsOverTimeDrawing } from '../minutes/figures/ratings-over-time.ts';
import type { MinutesWords } from '../minutes/words.ts';
import { LEAST_VOICES, type RatedCircle, type RatedQuestion, type RatedThen } from './ratings.ts';
import { heading, quiet, tableOf } from './section-blocks.ts';
import type { Summary } from './summary.ts';

/** So many times beside each other can be read on paper. */
const MOST_TIMES = 5;

export function ratingSection({ ratings }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  if (ratings.length === 0) return [heading(2, own.ratings), quiet(own.noRatings)];
  return [
    heading(2, own.ratings),
    paragraph(filled(own.ratingsLead, { least: LEAST_VOICES })),
    ...ratings.flatMap((question) => questionBlocks(question, words)),
  ];
}

function questionBlocks({ kind, text, circles }: RatedQuestion, words: MinutesWords): Block[] {
  const own = words.summary;
  const title = kind === 'worth' ? own.worth : text;
  const shown = circles.map((circle) => ({ ...circle, then: circle.then.slice(-MOST_TIMES) }));
  const isCut = circles.some(({ then }) => then.length > MOST_TIMES);
  const numbers: KindWords = words.activities['rate'] ?? {};
  const rows = shown.map(({ circle, then }) => ({ text: circle || own.noCircle, means: then.flatMap(meanOf) }));
  const drawing = ratingsOverTimeDrawing(rows, numbers);
  const figure: Figure[] = drawing ? [{ type: 'figure', ...drawing, alt: altOf(title, rows, words) }] : [];
  return [
    heading(3, title),
    ...figure,
    ratingTable(shown, words),
    ...(isCut ? [quiet(filled(own.latestTimes, { count: MOST_TIMES }))] : []),
  ];
}

function ratingTable(circles: readonly RatedCircle[], words: MinutesWords): Block {
  const own = words.summary;
  const times = Math.max(...circles.map(({ then }) => then.length));
  const rows = circles.map(({ circle, then }) => [
    circle || own.noCircle,
    ...Array.from({ length: times }, (_, index) => cellOf(then[index], words)),
    ...(times > 1 ? [changeOf(then, words)] : []),
  ]);
  return tableOf(
    [
      { label: own.circle, share: 26 },
      ...Array.from({ length: times }, (_, index) => ({ label: filled(own.time, { number: index + 1 }), share: 18 })),
      ...(times > 1 ? [{ label: own.change, share: 14 }] : []),
    ],
    rows,
  );
}

/** "3,4", and below it when and of how many. */
function cellOf(then: RatedThen | undefined, words: MinutesWords): string {
  if (!then) return '–';
  const own = words.summary;
  const day = shortDay(isoDay(then.startMs, then.timeZone), words.locale);
  if (then.mean === null || then.count === null) return `${filled(own.tooFew, { least: LEAST_VOICES })}\n${day}`;
  const mean = decimal(then.mean, words.activities['rate'] ?? {});
  return `${mean}\n${day} · ${filled(own.voices, { count: then.count })}`;
}

/** From the first to the last of the means that are told. */
function changeOf(then: readonly RatedThen[], words: MinutesWords): string {
  const means = then.flatMap(meanOf);
  const [first] = means;
  const last = means.at(-1);
  if (first === undefined || last === undefined || means.length < 2) return '–';
  const change = inTenths(last - first);
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${decimal(Math.abs(change), words.activities['rate'] ?? {})}`;
}

function meanOf({ mean }: RatedThen): number[] {
  return mean === null ? [] : [mean];
}

function altOf(
  title: string,
  rows: readonly { text: string; means: readonly number[] }[],
  words: MinutesWords,
): string {
  const numbers = words.activities['rate'] ?? {};
  const said = rows
    .filter(({ means }) => means.length > 0)
    .map(({ text, means }) => `${text} ${means.map((mean) => decimal(mean, numbers)).join(', ')}`);
  return `${words.summary.ratingsFigure} ${title}: ${said.join('; ')}.`;
}
