// The agreements of a summary as rows of a sheet, each with its school and its meeting.

import { isoDay } from '../minutes/dates.ts';
import type { Sheet } from '../minutes/agreement-sheet.ts';
import { responsibleText } from '../minutes/responsible-text.ts';
import type { MinutesWords } from '../minutes/words.ts';
import type { Summary } from './summary.ts';

/** One row for each agreement, in the order of the meetings. */
export function summarySheet({ agreements, meetings }: Summary, words: MinutesWords, fileStem: string): Sheet {
  const own = words.summary;
  return {
    title: own.agreements,
    fileStem,
    columns: [
      { head: own.circle, width: 28 },
      { head: own.meeting, width: 40 },
      { head: own.date, width: 14 },
      { head: own.themes, width: 24 },
      { head: words.what, width: 60 },
      { head: words.responsible, width: 28 },
      { head: words.followUp, width: 14 },
      { head: words.followUpWhere, width: 24 },
      { head: words.status, width: 14 },
    ],
    rows: agreements.map((agreement) => {
      const meeting = meetings.find(({ id }) => id === agreement.meetingId);
      const { followUpOn } = agreement;
      return [
        { text: agreement.circle },
        { text: meeting?.title ?? '' },
        meeting ? { day: isoDay(meeting.startMs, meeting.timeZone) } : { text: '' },
        { text: agreement.themes.join(', ') },
        { text: agreement.what },
        { text: responsibleText(agreement, words) ?? '' },
        followUpOn === null ? { text: '' } : { day: followUpOn },
        { text: agreement.followUpWhere },
        { text: words.statuses[agreement.status] },
      ];
    }),
  };
}
