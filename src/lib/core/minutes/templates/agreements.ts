// Agreements and what else a meeting leaves behind, as tables and lists.

import { cleanLine } from '../clean-text.ts';
import { dayTimes, longDate, plainDate, shortDay } from '../dates.ts';
import { paragraph, text, type Block, type List, type Table, type TableCell } from '../document.ts';
import type { Minutes, MinutesAgreement, MinutesParked } from '../minutes.ts';
import { textBlocks } from '../text-blocks.ts';
import { responsibleText } from '../responsible-text.ts';
import type { MinutesWords } from '../words.ts';
import type { AgreementColumn } from './schema.ts';

/** How wide the columns are, beside each other. */
const SHARES: Record<AgreementColumn, number> = {
  what: 34,
  responsible: 21,
  followUp: 15,
  followUpWhere: 17,
  status: 13,
};

/** The agreements under a heading of level 2, one row each; that there are none is said. */
export function agreementBlocks(
  heading: string,
  agreements: readonly MinutesAgreement[],
  columns: readonly AgreementColumn[],
  words: MinutesWords,
): Block[] {
  return [
    { type: 'heading', level: 2, content: [text(heading)] },
    agreements.length === 0
      ? { ...paragraph(words.noAgreements), tone: 'quiet' }
      : agreementTable(agreements, columns, words),
  ];
}

/** The agreements as a table, one row each. */
export function agreementTable(
  agreements: readonly MinutesAgreement[],
  columns: readonly AgreementColumn[],
  words: MinutesWords,
): Table {
  const cell = (value: string, header = false): TableCell => ({ header, blocks: textBlocks(value) });
  return {
    type: 'table',
    columns: columns.map((column) => ({ share: SHARES[column] })),
    headerRows: 1,
    rows: [
      columns.map((column) => cell(words[column], true)),
      ...agreements.map((agreement) => columns.map((column) => cell(valueOf(agreement, column, words)))),
    ],
  };
}

/** The agreements as a list: under each what it is, who, when and how it stands. */
export function agreementList(agreements: readonly MinutesAgreement[], words: MinutesWords): List[] {
  if (agreements.length === 0) return [];
  const rest = ['responsible', 'followUp', 'followUpWhere', 'status'] as const;
  const items = agreements.map((agreement) => {
    const said = rest
      .filter((column) => column !== 'followUpWhere' || agreement.followUpWhere !== '')
      .map((column) => `${words[column]}: ${valueOf(agreement, column, words)}`);
    return { blocks: [...textBlocks(agreement.what), { ...paragraph(said.join(' · ')), tone: 'quiet' as const }] };
  });
  return [{ type: 'list', style: 'bullet', start: 1, items }];
}

/** What was said of earlier meetings' agreements under a heading of level 2; nothing where there were none. */
export function followedUpBlocks(minutes: Minutes, words: MinutesWords): Block[] {
  const lists = followedUpList(minutes, words);
  return lists.length === 0 ? [] : [{ type: 'heading', level: 2, content: [text(words.followedUp)] }, ...lists];
}

/** The same as a list: under each when it was made, how it stands and why. */
export function followedUpList({ followedUp, timeZone }: Minutes, words: MinutesWords): List[] {
  if (followedUp.length === 0) return [];
  const items = followedUp.map(({ what, responsible, madeAtMs, status, why, times }) => {
    const said = [
      `${words.status}: ${words.statuses[status]}`,
      ...(why === '' ? [] : [`${words.why}: ${why}`]),
      `${words.responsible}: ${responsible === null ? words.notSet : responsible || words.erasedName}`,
      `${words.madeOn}: ${plainDate(madeAtMs, timeZone, words.locale)}`,
      ...(times === 0 ? [] : [`${words.carriedBefore}: ${times}`]),
    ];
    return { blocks: [...textBlocks(what), { ...paragraph(said.join(' · ')), tone: 'quiet' as const }] };
  });
  return [{ type: 'list', style: 'bullet', start: 1, items }];
}

function valueOf(agreement: MinutesAgreement, column: AgreementColumn, words: MinutesWords): string {
  const { what, followUpOn, followUpWhere, status } = agreement;
  switch (column) {
    case 'what':
      return what;
    case 'responsible':
      return responsibleText(agreement, words) ?? words.notSet;
    case 'followUp':
      return followUpOn === null ? words.notSet : shortDay(followUpOn, words.locale);
    case 'followUpWhere':
      return followUpWhere || '–';
    case 'status':
      return words.statuses[status];
  }
}

/** What was put aside for another time; without any the section is left out. */
export function parkedBlocks(heading: string, { parked }: Minutes, words: MinutesWords): Block[] {
  if (parked.length === 0) return [];
  const line = ({ text: topic, itemNumber }: MinutesParked) =>
    itemNumber === '' ? topic : `${topic} (${words.fromItem} ${itemNumber})`;
  return [
    { type: 'heading', level: 2, content: [text(heading)] },
    { type: 'list', style: 'bullet', start: 1, items: parked.map((topic) => ({ blocks: [paragraph(line(topic))] })) },
  ];
}

/** When and where one meets again; without that the section is left out. */
export function nextMeetingBlocks(heading: string, { nextMeeting, timeZone }: Minutes, words: MinutesWords): Block[] {
  if (nextMeeting === null) return [];
  const { startMs, place } = nextMeeting;
  const when = `${longDate(startMs, timeZone, words.locale)} ${dayTimes(startMs, null, timeZone, words)}`;
  return [
    { type: 'heading', level: 2, content: [text(heading)] },
    paragraph([when, cleanLine(place)].filter(Boolean).join(', ')),
  ];
}
