// A pasted list of people: one a line, as mail programs and spreadsheets give it. "Navn <mail>; rolle" and its like.

import { TABLE_ROLES, type TableRole } from '$lib/core/meeting/vocabulary.ts';
import { tableRoleWord } from '$lib/components/common/words.ts';

export interface PastedPerson {
  name: string;
  tableRole: TableRole | null;
  mail: string;
}

export interface Pasted {
  people: PastedPerson[];
  /** Lines in which nobody could be found. */
  unread: string[];
}

const MAIL = /(?<![^\s<>;,"'()])[^\s<>;,"'()@]+@[^\s<>;,"'()@.]+(?:\.[^\s<>;,"'()@.]+)+/;

/** Who stands in the text. A role is known by its word in either language; a line without a name is named by its address. */
export function readPastedPeople(text: string): Pasted {
  const people: PastedPerson[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '') continue;
    const person = readLine(line);
    if (person) people.push(person);
    else unread.push(line);
  }
  return { people, unread };
}

function readLine(line: string): PastedPerson | null {
  const mail = MAIL.exec(line)?.[0] ?? '';
  const parts = line
    .replace(mail, ' ')
    .replaceAll(/[<>()"]|\bmailto:/g, ' ')
    .split(/[;,\t]|\s[-–]\s/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const roleIndex = parts.findIndex((part) => roleOf(part) !== null);
  const tableRole = roleIndex === -1 ? null : roleOf(parts[roleIndex] ?? '');
  const name = parts.find((_, index) => index !== roleIndex) ?? nameFromMail(mail);
  return name === '' ? null : { name: name.slice(0, 80), tableRole, mail };
}

function roleOf(text: string): TableRole | null {
  const wanted = text.toLocaleLowerCase('da');
  const fits = (role: TableRole) =>
    [role, tableRoleWord(role, 'da'), tableRoleWord(role, 'en')].some(
      (word) => word.toLocaleLowerCase('da') === wanted,
    );
  return TABLE_ROLES.find(fits) ?? null;
}

/** "carla.juhl@skole.dk" → "Carla Juhl". */
function nameFromMail(mail: string): string {
  const [local = ''] = mail.split('@');
  return local
    .split(/[._-]+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1))
    .join(' ');
}
