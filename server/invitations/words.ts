// The words of an invitation in one language, as data from outside: the server knows no catalogue (`src/lib/invitation-words.ts`).

import type { Language, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';

export interface InvitationWords {
  readonly language: Language;
  subject(title: string): string;
  subjectChanged(title: string): string;
  greeting(name: string): string;
  /** `role` is empty for somebody without one. */
  invited(title: string, role: string): string;
  changed(title: string): string;
  roleOf(role: TableRole | null): string;
  readonly when: string;
  readonly where: string;
  readonly forum: string;
  span(fromMs: number, toMs: number, timeZone: string): string;
  readonly ownLink: string;
  readonly ownLinkHint: string;
  code(address: string, code: string): string;
  readonly agenda: string;
  /** That it is attached as a file. */
  readonly agendaAttached: string;
  readonly closedItem: string;
  readonly regards: string;
}
