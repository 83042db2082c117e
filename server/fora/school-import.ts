// Many schools from a spreadsheet: looked at first, then taken (rule SK3).

import { readSchoolFile, type SchoolFile } from '../../src/lib/core/fora/school-file.ts';
import type { School } from '../../src/lib/core/fora/school.ts';
import { foldedName, namesOf, type NamedRecords } from './named-records.ts';

export type SchoolPreview = Omit<SchoolFile, 'schools'> & {
  schools: { line: number; name: string; school: School; isKnown: boolean }[];
};

/** What the file would bring: nothing is stored by looking. */
export async function previewSchools(
  schools: NamedRecords<'school'>,
  organisationId: string,
  csv: string,
): Promise<SchoolPreview> {
  const known = new Set((await schools.list(organisationId)).flatMap(namesOf));
  const read = readSchoolFile(csv);
  return { ...read, schools: read.schools.map((one) => ({ ...one, isKnown: known.has(foldedName(one.name)) })) };
}

/** Takes the file's schools in; one that is known keeps its name and is corrected. Gives how many. */
export async function takeSchools(
  schools: NamedRecords<'school'>,
  organisationId: string,
  csv: string,
): Promise<number> {
  const read = readSchoolFile(csv);
  for (const { name, school } of read.schools) {
    const known = await schools.named(organisationId, name);
    // What the file has no column for stays.
    if (known) await schools.edit(organisationId, known.id, known.name, { ...known.content, ...school });
    else await schools.add(organisationId, name, school);
  }
  return read.schools.length;
}
