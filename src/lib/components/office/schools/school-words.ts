// The words of schools: their types, and what is wrong with a line of a file.

import { SCHOOL_TYPES, type SchoolType } from '$lib/core/fora/school.ts';
import type { SchoolProblem, SchoolProblemCode } from '$lib/core/fora/school-file.ts';
import { m } from '$lib/paraglide/messages.js';

const TYPES: Record<SchoolType, () => string> = {
  folkeskole: m.schools_type_folkeskole,
  specialskole: m.schools_type_specialskole,
  treatment: m.schools_type_treatment,
  childrensHome: m.schools_type_childrensHome,
  tenthGrade: m.schools_type_tenthGrade,
  youthSchool: m.schools_type_youthSchool,
  other: m.schools_type_other,
};

export const schoolTypeWord = (type: SchoolType): string => TYPES[type]();

export const schoolTypeOptions = () => SCHOOL_TYPES.map((type) => ({ value: type, label: schoolTypeWord(type) }));

const PROBLEMS: Record<SchoolProblemCode, (inputs: { text: string }) => string> = {
  noNameColumn: m.schools_problem_noNameColumn,
  noName: m.schools_problem_noName,
  unknownType: m.schools_problem_unknownType,
  noMail: m.schools_problem_noMail,
  twice: m.schools_problem_twice,
  tooLong: m.schools_problem_tooLong,
  tooMany: m.schools_problem_tooMany,
  empty: () => m.schools_problem_empty(),
};

export const schoolProblemWords = ({ code, text }: SchoolProblem): string => PROBLEMS[code]({ text });
