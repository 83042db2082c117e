// Beslutningsreferat: head, items with account and decision, the table of agreements, what was carried over, the next
// meeting (STUK guidance 3.4.1, example 1). Its words come in; its order and columns are the template.

import { activityBlocks } from '../activity-blocks.ts';
import { cleanLine } from '../clean-text.ts';
import { dayTimes, isoDay, longDate, shortDay, timeSpan } from '../dates.ts';
import {
  paragraph,
  placeHeadings,
  text,
  type Block,
  type Document,
  type Facts,
  type HeadingLevel,
  type Inline,
  type Table,
  type TableCell,
} from '../document.ts';
import { PLAIN_LETTERHEAD, type Letterhead } from '../letterhead.ts';
import type {
  Minutes,
  MinutesAgreement,
  MinutesItem,
  MinutesMovement,
  MinutesParked,
  MinutesPerson,
} from '../minutes.ts';
import { labelled, missingBlocks, statementBlocks, voteBlocks } from '../record-blocks.ts';
import { standingFacts, standingMark } from '../standing-words.ts';
import { textBlocks } from '../text-blocks.ts';
import type { MinutesWords } from '../words.ts';

/** Widths of the agreements' columns: what, who, when, where, status. */
const AGREEMENT_SHARES = [34, 21, 15, 17, 13];

/** So much of a title stands in the file's name that its end, the kind, is never cut off. */
const FILE_TITLE_LENGTH = 60;

/** The minutes as a document in the language of the words. */
export function beslutningsreferat(
  minutes: Minutes,
  words: MinutesWords,
  letterhead: Letterhead = PLAIN_LETTERHEAD,
): Document {
  const title = minutes.title || words.untitled;
  const day = isoDay(minutes.planned.startMs, minutes.timeZone);
  const isPublic = minutes.audience === 'offentlig';
  return {
    meta: {
      language: words.language,
      title,
      kind: words.kind,
      organisation: minutes.organisation,
      letterhead,
      mark: [standingMark(minutes, words), isPublic ? words.publicVersion : ''].filter(Boolean).join(' · '),
      header: [minutes.organisation, words.kind].filter(Boolean).join(' · '),
      footer: `${title} · ${longDate(minutes.planned.startMs, minutes.timeZone, words.locale)}`,
      pageWords: { page: words.page, of: words.pageOf },
      fileStem: `${day} ${[...title].slice(0, FILE_TITLE_LENGTH).join('').trim()} – ${words.kind.toLowerCase()}${isPublic ? ` (${words.publicVersion.toLowerCase()})` : ''}`,
    },
    blocks: [
      headOf(minutes, words),
      ...(isPublic ? [{ ...paragraph(words.publicNote), tone: 'quiet' as const }] : []),
      ...minutes.items.flatMap((item) => itemBlocks(item, minutes, words)),
      ...agreementBlocks(words.agreements, minutes.agreements, words),
      ...(minutes.carriedOver.length > 0 ? agreementBlocks(words.carriedOver, minutes.carriedOver, words) : []),
      ...parkedBlocks(minutes, words),
      ...nextMeetingBlocks(minutes, words),
    ],
  };
}

function headOf(minutes: Minutes, words: MinutesWords): Facts {
  const entry = (label: string, ...lines: string[]) => ({
    label,
    lines: lines.filter((line) => line !== '').map((line): Inline[] => [text(line)]),
  });
  const entries = [
    entry(words.forum, minutes.forum),
    entry(words.school, minutes.school),
    entry(words.dateAndTime, plannedTime(minutes, words), heldTime(minutes, words)),
    entry(words.reopened, ...minutes.reopenings.map((reopening) => reopeningLine(reopening, minutes, words))),
    entry(words.place, minutes.place),
    entry(words.led, names(minutes.led, words)),
    entry(words.wrote, names(minutes.wrote, words)),
    entry(words.present, namesWithRoles(minutes.present, minutes, words)),
    entry(words.apologies, namesWithRoles(minutes.apologies, minutes, words)),
    entry(words.absent, namesWithRoles(minutes.absent, minutes, words)),
    entry(words.attachments, minutes.attachments.join(', ')),
    ...standingFacts(minutes, words).map(({ label, line }) => entry(label, line)),
  ];
  return { type: 'facts', entries: entries.filter(({ lines }) => lines.length > 0) };
}

function reopeningLine(
  { atMs, reason }: Minutes['reopenings'][number],
  { timeZone }: Minutes,
  words: MinutesWords,
): string {
  return `${longDate(atMs, timeZone, words.locale)} ${dayTimes(atMs, null, timeZone, words)}: ${reason}`;
}

function plannedTime({ planned, timeZone }: Minutes, words: MinutesWords): string {
  return timeSpan(planned.startMs, planned.endMs, timeZone, words);
}

/** When it was really held, if that is known and differs from the plan. */
function heldTime(minutes: Minutes, words: MinutesWords): string {
  const { planned, held, timeZone } = minutes;
  if (held.startMs === null) return '';
  const sameDay = isoDay(held.startMs, timeZone) === isoDay(planned.startMs, timeZone);
  const label = held.endMs === null ? words.begun : words.held;
  if (held.endMs !== null && timeSpan(held.startMs, held.endMs, timeZone, words) === plannedTime(minutes, words))
    return '';
  if (held.endMs !== null && (!sameDay || isoDay(held.endMs, timeZone) !== isoDay(held.startMs, timeZone))) {
    return `${label} ${timeSpan(held.startMs, held.endMs, timeZone, words)}`;
  }
  const date = sameDay ? '' : `${longDate(held.startMs, timeZone, words.locale)} `;
  return `${label} ${date}${dayTimes(held.startMs, held.endMs, timeZone, words)}`;
}

function names(people: MinutesPerson[], words: MinutesWords): string {
  return people.map(({ name }) => name || words.erasedName).join(', ');
}

function namesWithRoles(people: MinutesPerson[], { timeZone }: Minutes, words: MinutesWords): string {
  return people
    .map((person) => {
      const { name, tableRole, substituteFor, movements } = person;
      const remarks = [
        tableRole === null ? '' : words.tableRoles[tableRole],
        substituteFor === '' ? '' : `${words.substituteFor} ${substituteFor}`,
        ...movements.map((movement) => movementText(movement, timeZone, words)),
      ].filter((remark) => remark !== '');
      return (name || words.erasedName) + (remarks.length === 0 ? '' : ` (${remarks.join(', ')})`);
    })
    .join(', ');
}

/** "kom kl. 16.20 under punkt 3". */
function movementText({ kind, atMs, itemNumber }: MinutesMovement, timeZone: string, words: MinutesWords): string {
  const when = `${words[kind]} ${dayTimes(atMs, null, timeZone, words)}`;
  return itemNumber === '' ? when : `${when} ${words.item} ${itemNumber}`;
}

/** A break stands in the minutes only if something was written or decided in it. */
function itemBlocks(item: MinutesItem, minutes: Minutes, words: MinutesWords): Block[] {
  if (isBareBreak(item)) return [];
  const level = Math.min(5, 1 + item.depth) as HeadingLevel;
  const title = item.title || (item.closed ? words.closedItem : words.untitled);
  const tags = [
    item.kind === 'break' || item.kind === 'agreements' ? '' : words.itemKinds[item.kind],
    item.closed && item.title !== '' ? words.closedItem : '',
    item.skipped ? words.skipped : '',
  ].filter((tag) => tag !== '');
  return [
    { type: 'heading', level, ...(item.number && { number: item.number }), content: [text(title)] },
    ...(tags.length > 0 ? [{ ...paragraph(tags.join(' · ')), tone: 'quiet' as const }] : []),
    ...labelled(words.caseText, item.caseText),
    ...labelled(words.proposal, item.proposal),
    ...missingBlocks(item, minutes, words),
    ...placeHeadings(item.account, level),
    ...item.activities.flatMap((activity) => activityBlocks(activity, words)),
    ...(item.attachments.length === 0 ? [] : textBlocks(`${words.attachments}: ${item.attachments.join(', ')}`)),
    ...(item.decision === ''
      ? []
      : [{ type: 'decision' as const, label: words.decision, blocks: textBlocks(item.decision) }]),
    ...voteBlocks(item, words),
    ...statementBlocks(item, words),
  ];
}

function isBareBreak({ kind, account, decision, vote, statements, activities }: MinutesItem): boolean {
  const isBare = [account, statements, activities].every((list) => list.length === 0);
  return kind === 'break' && isBare && decision === '' && vote === null;
}

function agreementBlocks(heading: string, agreements: MinutesAgreement[], words: MinutesWords): Block[] {
  return [
    { type: 'heading', level: 2, content: [text(heading)] },
    agreements.length === 0 ? { ...paragraph(words.noAgreements), tone: 'quiet' } : agreementTable(agreements, words),
  ];
}

function agreementTable(agreements: MinutesAgreement[], words: MinutesWords): Table {
  const cell = (value: string, header = false): TableCell => ({ header, blocks: textBlocks(value) });
  const head = [words.what, words.responsible, words.followUp, words.followUpWhere, words.status];
  return {
    type: 'table',
    columns: AGREEMENT_SHARES.map((share) => ({ share })),
    headerRows: 1,
    rows: [
      head.map((label) => cell(label, true)),
      ...agreements.map((agreement) => [
        cell(agreement.what),
        cell(agreement.responsible === null ? words.notSet : agreement.responsible || words.erasedName),
        cell(agreement.followUpOn === null ? words.notSet : shortDay(agreement.followUpOn, words.locale)),
        cell(agreement.followUpWhere || '–'),
        cell(words.statuses[agreement.status]),
      ]),
    ],
  };
}

/** What was put aside for another time; without any the section is left out. */
function parkedBlocks({ parked }: Minutes, words: MinutesWords): Block[] {
  if (parked.length === 0) return [];
  const line = ({ text: topic, itemNumber }: MinutesParked) =>
    itemNumber === '' ? topic : `${topic} (${words.fromItem} ${itemNumber})`;
  return [
    { type: 'heading', level: 2, content: [text(words.parked)] },
    { type: 'list', style: 'bullet', start: 1, items: parked.map((topic) => ({ blocks: [paragraph(line(topic))] })) },
  ];
}

function nextMeetingBlocks({ nextMeeting, timeZone }: Minutes, words: MinutesWords): Block[] {
  if (nextMeeting === null) return [];
  const { startMs, place } = nextMeeting;
  const when = `${longDate(startMs, timeZone, words.locale)} ${dayTimes(startMs, null, timeZone, words)}`;
  return [
    { type: 'heading', level: 2, content: [text(words.nextMeeting)] },
    paragraph([when, cleanLine(place)].filter(Boolean).join(', ')),
  ];
}
