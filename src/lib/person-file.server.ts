// What is stored of a person, as a page for them to read: plain HTML without anything that runs, in the language of whoever hands
// it out.

import * as v from 'valibot';
import { SHORTEST_WORDS } from './core/privacy/redacting.ts';
import { dateLong, dayLong, dayOf, timeBare } from './components/common/format.ts';
import { actWord } from './components/office/audit/audit-words.ts';
import { tableRoleWord } from './components/common/words.ts';
import { TIME_ZONE } from './core/time.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import type { PersonAccount, PersonFile, PersonMeeting, Trace } from '$server/privacy/person-export.ts';
import type { Wanted } from '$server/privacy/persons.ts';

const wordsSchema = v.pipe(v.string(), v.trim(), v.maxLength(254));

/** Whom a form asks about; null where it says too little. */
export function wantedIn(form: FormData): Wanted | null {
  const parsed = v.safeParse(v.object({ name: wordsSchema, mail: wordsSchema }), {
    ...{ name: form.get('name') ?? '', mail: form.get('mail') ?? '' },
  });
  if (!parsed.success) return null;
  const given = Object.values(parsed.output).filter((words) => words !== '');
  return given.length > 0 && given.every((words) => words.length >= SHORTEST_WORDS) ? parsed.output : null;
}

/** The whole page. */
export function personPage(file: PersonFile, organisation: string): string {
  const who = [file.about.name, file.about.mail].filter((words) => words !== '').join(', ');
  const title = m.privacy_file_title({ who });
  const accounts = file.accounts.flatMap(accountSection);
  const sections = [
    ...(accounts.length > 0 ? [h(2, m.privacy_person_accounts()), ...accounts] : []),
    ...file.meetings.flatMap(meetingSection),
    ...(file.contacts > 0 ? [p(m.privacy_person_contacts({ count: file.contacts }))] : []),
    ...(file.records.length > 0 ? [h(2, m.privacy_person_records()), list(file.records.map(({ name }) => name))] : []),
  ];
  const body = [
    h(1, title),
    p(m.privacy_file_made({ when: dateLong(Date.parse(file.madeAt), TIME_ZONE), organisation })),
    ...(sections.length > 0 ? sections : [p(m.privacy_file_none())]),
  ].join('\n');
  return `<!doctype html>
<html lang="${getLocale()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h2{margin-top:2rem}</style>
${body}
</html>
`;
}

function accountSection({ name, email, createdAt, signedIn, passkeys, told }: PersonAccount): string[] {
  const ways = [...signedIn.map((one) => `${m.privacy_file_sessions()}: ${one}`), ...passkeys];
  return [
    list([name, email, dayLong(createdAt.slice(0, 10)), ...ways]),
    ...(told.length > 0
      ? [h(3, m.audit_title()), list(told.map(({ atMs, act }) => `${when(atMs)}: ${actWord(act)}`))]
      : []),
  ];
}

function meetingSection(meeting: PersonMeeting): string[] {
  const { places, did, named, withheld, notes, minutes } = meeting;
  const placeWord = ({ name, mail, tableRole }: PersonMeeting['places'][number]) =>
    [m.privacy_file_place({ name }), tableRole && tableRoleWord(tableRole), mail].filter((word) => word).join(' · ');
  return [
    h(2, `${meeting.title}, ${dateLong(meeting.startsAtMs, TIME_ZONE)}`),
    ...(places.length > 0 ? [list(places.map(placeWord))] : []),
    ...traces(m.privacy_file_did(), did),
    ...traces(m.privacy_file_named(), named),
    ...(withheld > 0 ? [p(m.privacy_file_withheld({ count: withheld }))] : []),
    ...(notes > 0 ? [p(m.privacy_file_notes())] : []),
    ...(minutes > 0 ? [p(m.privacy_file_minutes())] : []),
  ];
}

/** What says nothing in words is in the other file. */
function traces(title: string, all: readonly Trace[]): string[] {
  const told = all.filter(({ texts }) => texts.length > 0);
  if (told.length === 0) return [];
  return [h(3, title), list(told.map(({ atMs, texts }) => `${when(atMs)}: ${texts.join(' · ')}`))];
}

const when = (atMs: number) => `${dayLong(dayOf(atMs, TIME_ZONE))} ${timeBare(atMs, TIME_ZONE)}`;
const h = (level: 1 | 2 | 3, text: string) => `<h${level}>${escape(text)}</h${level}>`;
const p = (text: string) => `<p>${escape(text)}</p>`;
const list = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${escape(text)}</li>`).join('')}</ul>`;

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
