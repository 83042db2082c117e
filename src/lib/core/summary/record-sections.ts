// What was decided and agreed, under its themes and for each school: each entry with the place where it was said.

import { filled } from '../meeting/activities/summary.ts';
import { AGREEMENT_STATUSES } from '../meeting/vocabulary.ts';
import { isoDay, shortDay } from '../minutes/dates.ts';
import { paragraph, type Block } from '../minutes/document.ts';
import type { Figure } from '../minutes/figure.ts';
import { barsDrawing } from '../minutes/figures/bars.ts';
import { agreementTable } from '../minutes/templates/agreements.ts';
import { AGREEMENT_COLUMNS } from '../minutes/templates/schema.ts';
import { textBlocks } from '../minutes/text-blocks.ts';
import type { MinutesWords } from '../minutes/words.ts';
import { circlesIn, isSameCircle } from './circles.ts';
import { bullets, heading, quiet, tableOf } from './section-blocks.ts';
import { isUnder, type Summary, type SummaryAgreement, type SummaryDecision } from './summary.ts';

/** The themes with how much came up under each, as a table and as bars. */
export function themeSection({ themes, meetings }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  if (themes.length === 0) return [heading(2, own.themes), quiet(own.noThemes)];
  const unthemed = meetings.reduce((sum, meeting) => sum + meeting.unthemed, 0);
  const rows = themes.map(({ theme, items, decisions, agreements, circles }) => [
    ...[theme, String(items), String(decisions), String(agreements)],
    circles.join(', ') || own.noCircle,
  ]);
  const table = tableOf(
    [
      { label: own.theme, share: 26 },
      { label: own.items, share: 12 },
      { label: own.decisions, share: 15 },
      { label: own.agreements, share: 13 },
      { label: own.circles, share: 34 },
    ],
    rows,
  );
  const drawing = barsDrawing(themes.map(({ theme, items }) => ({ text: theme, count: items })));
  const alt = `${own.themesFigure} ${themes.map(({ theme, items }) => `${theme}: ${items}`).join('; ')}.`;
  const figure: Figure[] = drawing ? [{ type: 'figure', ...drawing, alt }] : [];
  return [
    heading(2, own.themes),
    ...(unthemed > 0 ? [quiet(filled(own.unthemed, { count: unthemed }))] : []),
    table,
    ...figure,
  ];
}

/** What was decided under each theme; a decision that is filed under two stands under both. */
export function decisionsByTheme({ decisions, themes, meetings }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  const sourceOf = (decision: SummaryDecision) =>
    [decision.circle || own.noCircle, dayOf(decision, meetings, words), placeOf(decision, words)].join(' · ');
  const groups = themes.map(({ theme }) => ({ name: theme, entries: decisions.filter((one) => isUnder(one, theme)) }));
  const others = { name: own.noTheme, entries: decisions.filter(({ themes: none }) => none.length === 0) };
  return grouped(own.decisionsByTheme, [...groups, others], sourceOf, words);
}

/** What was decided at each school, and of which themes. */
export function decisionsByCircle({ decisions, meetings }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  const sourceOf = (decision: SummaryDecision) =>
    [
      ...[dayOf(decision, meetings, words), placeOf(decision, words)],
      ...(decision.themes.length === 0 ? [] : [`${own.themesOf} ${decision.themes.join(', ')}`]),
    ].join(' · ');
  const groups = circlesIn(decisions.map(({ circle }) => circle)).map((circle) => ({
    name: circle || own.noCircle,
    entries: decisions.filter((one) => isSameCircle(one.circle, circle)),
  }));
  return grouped(own.decisionsByCircle, groups, sourceOf, words);
}

function grouped(
  title: string,
  groups: readonly { name: string; entries: readonly SummaryDecision[] }[],
  sourceOf: (decision: SummaryDecision) => string,
  words: MinutesWords,
): Block[] {
  const filledGroups = groups.filter(({ entries }) => entries.length > 0);
  if (filledGroups.length === 0) return [heading(2, title), quiet(words.summary.noDecisions)];
  return [
    heading(2, title),
    ...filledGroups.flatMap(({ name, entries }) => [
      heading(3, name),
      ...bullets(entries.map((one) => [...textBlocks(one.text), quiet(sourceOf(one))])),
    ]),
  ];
}

function dayOf({ meetingId }: SummaryDecision, meetings: Summary['meetings'], words: MinutesWords): string {
  const meeting = meetings.find(({ id }) => id === meetingId);
  return meeting ? shortDay(isoDay(meeting.startMs, meeting.timeZone), words.locale) : '';
}

function placeOf({ number, title }: SummaryDecision, words: MinutesWords): string {
  return `${words.itemNumber} ${[number, title || words.untitled].filter(Boolean).join(' ')}`;
}

/** The agreements as they stand now, what is late before the rest. */
export function agreementSection({ agreements }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  if (agreements.length === 0) return [heading(2, own.agreementsNow), quiet(words.noAgreements)];
  const counts = AGREEMENT_STATUSES.flatMap((status) => {
    const count = agreements.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${words.statuses[status]}: ${count}`];
  });
  const late = agreements.filter(({ isLate }) => isLate).length;
  const circles = circlesIn(agreements.map(({ circle }) => circle));
  return [
    heading(2, own.agreementsNow),
    paragraph([...counts, ...(late > 0 ? [`${own.late}: ${late}`] : [])].join(' · ')),
    ...circles.flatMap((circle) => [
      heading(3, circle || own.noCircle),
      agreementTable(
        agreements.filter((one) => isSameCircle(one.circle, circle)).toSorted(byUrgency),
        AGREEMENT_COLUMNS,
        words,
      ),
    ]),
  ];
}

const FAR = '9999-12-31';

function byUrgency(a: SummaryAgreement, b: SummaryAgreement): number {
  return Number(b.isLate) - Number(a.isLate) || (a.followUpOn ?? FAR).localeCompare(b.followUpOn ?? FAR);
}
