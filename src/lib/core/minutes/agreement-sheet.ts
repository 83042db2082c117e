// The agreements as rows of a sheet, for lists and other systems: one row each, days as days.

import type { Minutes, MinutesAgreement } from './minutes.ts';
import { responsibleText } from './responsible-text.ts';
import type { MinutesWords } from './words.ts';

export type SheetCell = { text: string } | { day: string };

export interface Sheet {
  /** Of the file and its tab. */
  title: string;
  fileStem: string;
  /** `width` is in letters. */
  columns: { head: string; width: number }[];
  rows: SheetCell[][];
}

/** What was agreed at the meeting, and after it what earlier meetings left open. */
export function agreementSheet(minutes: Minutes, words: MinutesWords, fileStem: string): Sheet {
  const titles = new Map(minutes.items.map(({ id, title }) => [id, title]));
  return {
    title: words.agreements,
    fileStem,
    columns: [
      { head: words.itemNumber, width: 36 },
      { head: words.what, width: 60 },
      { head: words.responsible, width: 28 },
      { head: words.followUp, width: 14 },
      { head: words.followUpWhere, width: 24 },
      { head: words.status, width: 14 },
    ],
    rows: [...minutes.agreements, ...minutes.carriedOver].map((agreement) =>
      rowOf(agreement, itemText(agreement, titles, words), words),
    ),
  };
}

/** Number and title. A number alone would not stay one: to Excel in Danish "2.1" is the second of January, and 2.10 is 2.1. */
function itemText({ itemId, itemNumber }: MinutesAgreement, titles: ReadonlyMap<string, string>, words: MinutesWords) {
  const title = titles.get(itemId ?? '') ?? '';
  if (title === '') return itemNumber === '' ? '' : `${words.itemNumber} ${itemNumber}`;
  return `${itemNumber} ${title}`.trim();
}

function rowOf(agreement: MinutesAgreement, item: string, words: MinutesWords): SheetCell[] {
  const { what, followUpOn, followUpWhere, status } = agreement;
  return [
    { text: item },
    { text: what },
    { text: responsibleText(agreement, words) ?? '' },
    followUpOn === null ? { text: '' } : { day: followUpOn },
    { text: followUpWhere },
    { text: words.statuses[status] },
  ];
}
