// REST: a calendar at a secret address. The secret is all that is asked for: calendar programs have no token.

import { AGREEMENT_TYPES } from '../exports/agreement-types.ts';
import { calendarFeed, type CalendarWords } from '../agreements/calendar-feed.ts';
import type { LinkOwner } from '../agreements/personal-links.ts';
import type { App } from '../app.ts';
import { openInCircle, type CircleKind } from '../fora/circle-agreements.ts';
import { foldedName, namesOf } from '../fora/named-records.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Call } from './call.ts';
import { problem } from './problem.ts';

/** The words in a language, null for the usual one; of one's own calendar, or of the forum's or school's with this name. */
export type CalendarWordsOf = (language: Language | null, circle: string | null) => CalendarWords;

type House = Pick<App, 'agreements' | 'directory' | 'fora' | 'schools' | 'personalLinks' | 'reminderChoices'>;

/** More than any circle has open at a time. */
const MOST = 1_000;

/** `GET /api/v1/calendar/{secret}.ics`. */
export async function giveCalendar(
  { app }: Call,
  { secret }: { secret: string },
  wordsOf: CalendarWordsOf,
): Promise<Response> {
  const text = await calendarText(app, secret, wordsOf, Date.now());
  if (text === null) return problem('calendar.unknown', 'The address was withdrawn, or never given.');
  return new Response(text, { headers: { 'Content-Type': AGREEMENT_TYPES.ics, 'Cache-Control': 'no-store' } });
}

/** What stands at a secret address; null where nothing does. */
export async function calendarText(
  house: House,
  secret: string,
  wordsOf: CalendarWordsOf,
  nowMs: number,
): Promise<string | null> {
  const opened = await house.personalLinks.openCalendar(secret);
  if (!opened) return null;
  if (opened.kind !== 'calendar') return circleCalendar(house, opened.kind, opened, wordsOf, nowMs);
  // No reader is there to have a language: whoever made the address said theirs.
  const { language } = await house.reminderChoices.of(opened);
  const agreements = await house.agreements.ofPerson(opened.organisationId, opened.address);
  return calendarFeed({ agreements }, wordsOf(language, null), nowMs);
}

/** The forum's, or the school's: its meetings, drafts left out, and what hangs on no closed item. */
async function circleCalendar(
  { agreements, directory, fora, schools }: House,
  kind: CircleKind,
  { organisationId, address: id }: LinkOwner,
  wordsOf: CalendarWordsOf,
  nowMs: number,
): Promise<string | null> {
  const record = await (kind === 'forum' ? fora : schools).find(organisationId, id);
  if (!record) return null;
  const names = namesOf(record);
  const meetings = (await directory.list(organisationId)).filter(
    (meeting) => meeting.phase !== 'draft' && names.includes(foldedName(meeting[kind])),
  );
  const { entries } = await openInCircle(agreements, organisationId, { kind, record }, 'open', { limit: MOST });
  return calendarFeed({ meetings, agreements: entries }, wordsOf(null, record.name), nowMs);
}
