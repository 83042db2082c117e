// A municipality's schools from a spreadsheet: what was understood, and what is wrong on which line (rules SK2, SK3).

import * as v from 'valibot';
import { TEXT_LIMITS, mailSchema } from '../meeting/model/basics.ts';
import { readCsv } from './csv.ts';
import { schoolNameSchema, schoolSchema, type School, type SchoolType } from './school.ts';

/** More schools than the largest municipality has. */
export const MAX_SCHOOLS = 500;

const COLUMNS = ['name', 'type', 'leader', 'leaderMail', 'board', 'sfo'] as const;
type Column = (typeof COLUMNS)[number];

/** What the head of a column may say, in small letters. */
const HEADS: Record<Column, readonly string[]> = {
  name: ['navn', 'skole', 'skolens navn', 'name', 'school'],
  type: ['type', 'skoletype', 'art'],
  leader: ['leder', 'skoleleder', 'leader', 'principal'],
  leaderMail: ['mail', 'e-mail', 'email', 'mailadresse', 'lederens mail', 'skoleleders mail'],
  board: ['bestyrelse', 'skolebestyrelse', 'formand', 'board'],
  sfo: ['sfo', 'fritidsinstitution', 'fritidstilbud', 'leisure'],
};

const TYPE_WORDS: Record<SchoolType, readonly string[]> = {
  folkeskole: ['', 'folkeskole', 'almen', 'school'],
  specialskole: ['specialskole', 'special school'],
  treatment: [
    'behandlings- og specialundervisningstilbud',
    'behandlingstilbud',
    'dagbehandling',
    'dagbehandlingstilbud',
  ],
  childrensHome: [
    'specialundervisning på børne- og ungehjem',
    'specialundervisningstilbud på børne- og ungehjem',
    'børne- og ungehjem',
    'intern skole',
  ],
  tenthGrade: ['10.-klassecenter', '10. klassecenter', '10. klasse-center', '10.klassecenter', 'tiendeklassecenter'],
  youthSchool: ['ungdomsskole'],
  other: ['andet', 'anden', 'other'],
};

export type SchoolProblemCode =
  'noNameColumn' | 'noName' | 'unknownType' | 'noMail' | 'twice' | 'tooLong' | 'tooMany' | 'empty';

export interface SchoolProblem {
  /** 0 where it is the file as a whole. */
  readonly line: number;
  readonly code: SchoolProblemCode;
  /** What stands there. */
  readonly text: string;
}

export interface SchoolFile {
  readonly schools: readonly { readonly line: number; readonly name: string; readonly school: School }[];
  readonly problems: readonly SchoolProblem[];
  /** Heads of columns that nothing is taken from. */
  readonly unused: readonly string[];
}

const folded = (text: string) => text.trim().toLocaleLowerCase('da');

/** The schools of the file. A line with a problem gives no school; the others are taken all the same. */
export function readSchoolFile(text: string): SchoolFile {
  const [head, ...rows] = readCsv(text);
  if (!head) return { schools: [], problems: [{ line: 0, code: 'empty', text: '' }], unused: [] };
  const columns = head.fields.map((field) => COLUMNS.find((column) => HEADS[column].includes(folded(field))));
  const unused = head.fields.filter((field, index) => field !== '' && columns[index] === undefined);
  if (!columns.includes('name')) {
    return { schools: [], problems: [{ line: head.line, code: 'noNameColumn', text: head.fields.join(', ') }], unused };
  }
  if (rows.length > MAX_SCHOOLS) {
    return { schools: [], problems: [{ line: 0, code: 'tooMany', text: String(rows.length) }], unused };
  }
  const problems: SchoolProblem[] = rows.length === 0 ? [{ line: 0, code: 'empty', text: '' }] : [];
  const schools: { line: number; name: string; school: School }[] = [];
  for (const { line, fields } of rows) {
    const of = (column: Column) => fields[columns.indexOf(column)] ?? '';
    const read = readRow(of);
    if ('code' in read) problems.push({ line, ...read });
    else if (schools.some(({ name }) => folded(name) === folded(read.name)))
      problems.push({ line, code: 'twice', text: read.name });
    else schools.push({ line, ...read });
  }
  return { schools, problems, unused };
}

function readRow(of: (column: Column) => string): { name: string; school: School } | Omit<SchoolProblem, 'line'> {
  const name = of('name');
  if (name === '')
    return {
      code: 'noName',
      text: COLUMNS.map(of)
        .filter((field) => field !== '')
        .join(', '),
    };
  const wanted = folded(of('type'));
  const type = (Object.keys(TYPE_WORDS) as SchoolType[]).find((one) => TYPE_WORDS[one].includes(wanted));
  if (!type) return { code: 'unknownType', text: of('type') };
  const leaderMail = of('leaderMail');
  if (!v.is(mailSchema, leaderMail)) return { code: 'noMail', text: leaderMail };
  const parsed = v.safeParse(v.object({ name: schoolNameSchema, school: schoolSchema }), {
    name,
    school: {
      ...{ type, leader: of('leader'), board: of('board'), sfo: of('sfo') },
      ...(leaderMail !== '' && { leaderMail }),
    },
  });
  return parsed.success ? parsed.output : { code: 'tooLong', text: name.slice(0, TEXT_LIMITS.name) };
}
