// A summary → a document, for every format that minutes have. What it is built on, and what is not in it, always stands there;
// the rest is chosen.

import { isoDay, plainDate, shortDay } from '../minutes/dates.ts';
import { paragraph, type Block, type Document } from '../minutes/document.ts';
import type { Letterhead } from '../minutes/letterhead.ts';
import { standingMark } from '../minutes/standing-words.ts';
import { factsBlock } from '../minutes/templates/facts.ts';
import type { MinutesWords } from '../minutes/words.ts';
import { filled } from '../meeting/activities/summary.ts';
import { circlesIn } from './circles.ts';
import { agreementSection, decisionsByCircle, decisionsByTheme, themeSection } from './record-sections.ts';
import { SUMMARY_PARTS, type SummaryPart } from './parts.ts';
import { ratingSection } from './rating-section.ts';
import { bullets, heading, quiet, tableOf } from './section-blocks.ts';
import type { Summary, SummaryMeeting } from './summary.ts';

const SECTIONS: Record<SummaryPart, (summary: Summary, words: MinutesWords) => Block[]> = {
  themes: themeSection,
  decisionsByTheme,
  decisionsByCircle,
  agreements: agreementSection,
  ratings: ratingSection,
};

interface Looks {
  parts: readonly SummaryPart[];
  letterhead: Letterhead;
}

/** The document, in the language of the words. */
export function summaryDocument(summary: Summary, words: MinutesWords, { parts, letterhead }: Looks): Document {
  const own = words.summary;
  const isPublic = summary.audience === 'offentlig';
  const title = titleOf(summary, words);
  const version = isPublic ? ` (${words.publicVersion.toLowerCase()})` : '';
  const hasDrafts = summary.meetings.some(({ standing }) => standing.approvedAtMs === null);
  return {
    meta: {
      language: words.language,
      title,
      kind: own.kind,
      organisation: summary.organisation,
      letterhead,
      mark: [hasDrafts ? own.hasDrafts : '', isPublic ? words.publicVersion : ''].filter(Boolean).join(' · '),
      header: [summary.organisation, own.kind].filter(Boolean).join(' · '),
      footer: title,
      pageWords: { page: words.page, of: words.pageOf },
      fileStem: `${own.kind} – ${title}${version}`,
    },
    blocks: [
      factsOf(summary, words),
      ...(isPublic ? [quiet(words.publicNote)] : []),
      ...meetingSection(summary, words),
      ...leftOutSection(summary, words),
      ...SUMMARY_PARTS.filter((part) => parts.includes(part)).flatMap((part) => SECTIONS[part](summary, words)),
    ],
  };
}

/** "Møder 12. marts 2026 – 4. juni 2026": dates alone, so that nobody has to look a title over. */
function titleOf({ meetings }: Summary, words: MinutesWords): string {
  const [from = '', to = from] = periodOf(meetings, words);
  return filled(from === to ? words.summary.titleOfDay : words.summary.title, { from, to });
}

function periodOf(meetings: readonly SummaryMeeting[], words: MinutesWords): string[] {
  return [meetings[0], meetings.at(-1)].flatMap((one) =>
    one ? [plainDate(one.startMs, one.timeZone, words.locale)] : [],
  );
}

function factsOf(summary: Summary, words: MinutesWords): Block {
  const { facts } = words.summary;
  const { meetings, madeAtMs } = summary;
  const circles = circlesIn(meetings.map(({ circle }) => circle)).filter(Boolean);
  const zone = meetings[0]?.timeZone ?? 'UTC';
  return factsBlock([
    { label: facts.period, lines: [[...new Set(periodOf(meetings, words))].join(' – ')] },
    { label: facts.meetings, lines: [String(meetings.length)] },
    { label: facts.circles, lines: circles.length === 0 ? [] : [circles.join(', ')] },
    { label: facts.madeOn, lines: [plainDate(madeAtMs, zone, words.locale)] },
  ]);
}

function meetingSection({ meetings }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  const rows = meetings.map(({ startMs, timeZone, circle, title, standing }) => [
    shortDay(isoDay(startMs, timeZone), words.locale),
    circle || own.noCircle,
    title || words.untitled,
    standingMark({ standing, timeZone }, words),
  ]);
  return [
    heading(2, own.meetings),
    paragraph(own.meetingsLead),
    tableOf(
      [
        { label: own.date, share: 16 },
        { label: own.circle, share: 26 },
        { label: own.meeting, share: 32 },
        { label: own.minutes, share: 26 },
      ],
      rows,
    ),
  ];
}

/** That something is left out, and how much; never what. */
function leftOutSection({ leftOut, audience }: Summary, words: MinutesWords): Block[] {
  const own = words.summary;
  const lines = [
    ...(leftOut.meetings > 0 ? [filled(own.leftOutMeetings, { count: leftOut.meetings })] : []),
    ...(leftOut.items > 0 ? [filled(own.leftOutItems, { count: leftOut.items })] : []),
    ...(audience === 'offentlig' ? [own.leftOutPublic] : []),
  ];
  return [
    heading(2, own.leftOut),
    ...(lines.length === 0 ? [quiet(own.leftOutNothing)] : bullets(lines.map((line) => [paragraph(line)]))),
  ];
}
