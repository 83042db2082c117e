// The sentences of test/confidentiality: lines that begin with + or -, kept so that whoever knows Danish minutes can read and mend them.

import { readFileSync } from 'node:fs';
import { checkTexts, type Finding, type Piece } from '../../src/lib/core/minutes/confidentiality/check.ts';

export interface Case {
  text: string;
  isMarked: boolean;
}

export function casesOf(file: string): Case[] {
  return readFileSync(`test/confidentiality/${file}`, 'utf8')
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ text: line.slice(2), isMarked: line.startsWith('+') }));
}

/** What is marked in one field of these pieces. */
export function marksIn(...pieces: (string | Piece)[]): Finding[] {
  const whole = pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
  return checkTexts([{ where: { part: 'notes', itemId: 'i1' }, pieces: whole }]);
}

export const isMarked = (text: string): boolean => marksIn(text).length > 0;

/** How many of those to be found are found, and how many of the marks are right. */
export function measure(cases: readonly Case[]): { recall: number; precision: number; mistaken: string[] } {
  const found = cases.filter(({ text }) => isMarked(text));
  const right = found.filter((one) => one.isMarked);
  return {
    recall: right.length / cases.filter((one) => one.isMarked).length,
    precision: right.length / found.length,
    mistaken: cases.filter((one) => isMarked(one.text) !== one.isMarked).map(({ text }) => text),
  };
}
