// The words of reminders in one language, as data from outside: the server knows no catalogue (`src/lib/reminder-words.ts`).

import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';

export interface ReminderWords {
  readonly language: Language;
  /** Of several, or of one that may not be named, `what` is empty. */
  subject(count: number, what: string): string;
  greeting(name: string): string;
  lead(count: number): string;
  /** When it is: "i morgen", "den 4. marts 2027, over tiden", "ingen dato". */
  when(followUpOn: string | null, today: string): string;
  /** What stands for an agreement that no mail may tell of. */
  readonly hidden: string;
  from(title: string): string;
  readonly link: string;
  readonly linkHint: string;
  summarySubject(overdue: number): string;
  summaryLead(counts: { overdue: number; soon: number; declined: number }): string;
  readonly declined: string;
  readonly summaryLink: string;
  readonly summaryLinkHint: string;
  readonly regards: string;
}
