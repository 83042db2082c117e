// A school of the municipality: what it is, who leads it, its board and its leisure institution.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, mailSchema, optionalText } from '../meeting/model/basics.ts';

/** The kinds of schools and offers that a municipality talks with, in the order in which they are offered. */
export const SCHOOL_TYPES = [
  'folkeskole',
  'specialskole',
  /** Behandlings- og specialundervisningstilbud. */
  'treatment',
  /** Specialundervisningstilbud på børne- og ungehjem. */
  'childrensHome',
  /** 10.-klassecenter. */
  'tenthGrade',
  /** Ungdomsskole. */
  'youthSchool',
  'other',
] as const;
export type SchoolType = (typeof SCHOOL_TYPES)[number];

/** For these the talk has been voluntary since 1 January 2024 (STUK guidance 1.2.1). */
export const VOLUNTARY_TYPES: readonly SchoolType[] = ['treatment', 'childrensHome'];

export const schoolNameSchema = filledText(TEXT_LIMITS.title);

export const schoolSchema = v.strictObject({
  type: v.picklist(SCHOOL_TYPES),
  leader: optionalText(TEXT_LIMITS.name),
  leaderMail: v.exactOptional(mailSchema),
  /** The board's chair, or how the board is reached. */
  board: optionalText(TEXT_LIMITS.title),
  /** The leisure institution that takes pupils from it. */
  sfo: optionalText(TEXT_LIMITS.title),
});
export type School = v.InferOutput<typeof schoolSchema>;

/** A school of which no more is known than that it is one. */
export const NEW_SCHOOL: School = { type: 'folkeskole', leader: '', board: '', sfo: '' };
