// What is to happen with each school in each school year, as data with the days on which it holds. Where it stands in the law is
// told by the point of the checklist that says the same of one talk (`checklist/points.ts`). The law sets no day: by when is ours.

import type { Localised } from '../../library/content-text.ts';
import type { PointName } from '../checklist/points.ts';

export type DutyName = 'talk' | 'note';

export interface Duty {
  readonly name: DutyName;
  readonly point: PointName;
  /** The first and the last day on which it holds, "YYYY-MM-DD"; null for no end. */
  readonly from: string;
  readonly until: string | null;
  /** So many days after the talk; null: by the last day of the school year. */
  readonly daysAfterTalk: number | null;
  /** What the law says of when, and what is our own proposal. */
  readonly when: Localised;
}

export const DUTIES: readonly Duty[] = [
  {
    ...{ name: 'talk', point: 'talk', from: '2022-08-01', until: null, daysAfterTalk: null },
    when: {
      da: 'Mindst én samtale om året, fra skoleåret 2022/23. Kommunalbestyrelsen bestemmer selv, hvornår på året; her regnes i skoleår, og fristen er skoleårets sidste dag eller den dag, jeres egen sæson siger.',
      en: 'At least one talk a year, from the school year 2022/23. The council decides when in the year; here it is counted by school years, due on the year’s last day or on the day that your own season says.',
    },
  },
  {
    ...{ name: 'note', point: 'account', from: '2022-08-01', until: null, daysAfterTalk: 30 },
    when: {
      da: 'Notatet laves i forlængelse af samtalen og offentliggøres på skolens hjemmeside. Loven sætter ingen frist; 30 dage efter samtalen er vores forslag.',
      en: 'The account is made in continuation of the talk and published on the school’s website. The law sets no date; 30 days after the talk is our proposal.',
    },
  },
];

/** The duty of that name as it holds on a day; undefined where there is none. */
export function dutyOn(name: DutyName, day: string): Duty | undefined {
  return DUTIES.find((duty) => duty.name === name && duty.from <= day && (duty.until === null || day <= duty.until));
}
