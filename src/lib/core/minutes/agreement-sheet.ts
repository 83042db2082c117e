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
  return {
    title: words.agreements,
    fileStem,
    columns: [
      { head: words.itemNumber, width: 8 },
      { head: words.what, width: 60 },
      { head: words.responsible, width: 28 },
      { head: words.followUp, width: 14 },
      { head: words.followUpWhere, width: 24 },
      { head: words.status, width: 14 },
    ],
    rows: [...minutes.agreements, ...minutes.carriedOver].map((agreement) => rowOf(agreement, words)),
  };
}

function rowOf(agreement: MinutesAgreement, words: MinutesWords): SheetCell[] {
  const { itemNumber, what, followUpOn, followUpWhere, status } = agreement;
  return [
    { text: itemNumber },
    { text: what },
    { text: responsibleText(agreement, words) ?? '' },
    followUpOn === null ? { text: '' } : { day: followUpOn },
    { text: followUpWhere },
    { text: words.statuses[status] },
  ];
}
