// How far minutes are, in a document's words: the mark beside its title, and what its head says of corrections and approval.

import { dayTimes, plainDate } from './dates.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesWords } from './words.ts';

/** "Udkast", "Til kommentering til 1. december 2026", "Version 2 · Godkendt den 4. december 2026 af Anna Holm". */
export function standingMark(
  { standing, timeZone }: Pick<Minutes, 'standing' | 'timeZone'>,
  words: MinutesWords,
): string {
  const { status, version, commentsUntil, approvedAtMs } = standing;
  const own = words.standing;
  const parts = [version > 1 ? `${own.version} ${version}` : ''];
  if (approvedAtMs !== null)
    parts.push(`${own.approved} ${plainDate(approvedAtMs, timeZone, words.locale)} ${approver(standing, words)}`);
  else if (status === 'comments' && commentsUntil !== null)
    parts.push(`${own.forComments} ${dayInFull(commentsUntil, words)}`);
  else parts.push(words.draft);
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the head says: why a version came after another, and each who stands by it, with the time. */
export function standingFacts({ standing, timeZone }: Minutes, words: MinutesWords): { label: string; line: string }[] {
  const { version, reason, approvals } = standing;
  const when = (atMs: number) => `${plainDate(atMs, timeZone, words.locale)} ${dayTimes(atMs, null, timeZone, words)}`;
  const all = approvals.map(({ name, atMs }) => `${name || words.erasedName} (${when(atMs)})`).join(', ');
  return [
    { label: words.standing.corrected, line: reason === '' ? '' : `${words.standing.version} ${version}: ${reason}` },
    { label: words.standing.approvedBy, line: all },
  ];
}

function approver({ approvedFor }: Minutes['standing'], words: MinutesWords): string {
  return approvedFor === null ? words.standing.byAll : `${words.standing.by} ${approvedFor.name || words.erasedName}`;
}

function dayInFull(day: string, words: MinutesWords): string {
  return plainDate(Date.parse(`${day}T00:00:00Z`), 'UTC', words.locale);
}
