// The words of reminders in one language, as data from outside: the server knows no catalogue (`src/lib/reminder-words.ts`).

import type { Language, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';

/** What stands around the lines of a mail: subject and first line, and where its link leads. */
export interface MailWords {
  readonly subject: string;
  readonly lead: string;
  readonly link: string;
  readonly linkHint: string;
}

export interface ReminderWords {
  readonly language: Language;
  /** Of several, or of one that may not be named, `what` is empty. */
  reminder(count: number, what: string): MailWords;
  /** The steps of a season that somebody is to do. */
  tasks(count: number, step: string, season: string): MailWords;
  summary(counts: { overdue: number; soon: number; declined: number }): MailWords;
  /** What was declined, to whoever leads: `what` as for reminders. */
  wasDeclined(count: number, what: string): MailWords;
  greeting(name: string): string;
  role(role: TableRole): string;
  /** When it is: "i morgen", "den 4. marts 2027, over tiden", "ingen dato". */
  when(followUpOn: string | null, today: string): string;
  /** What stands for an agreement that no mail may tell of. */
  readonly hidden: string;
  from(title: string): string;
  readonly declined: string;
  readonly regards: string;
}
