// The confidentiality check (rules CF1 to CF40; folkeskoleloven § 55 b): texts → the sentences that must not stand in public,
// each with why and with another wording. Pure, and its time grows with the text.

import { levelIn } from './levels.ts';
import { personIn } from './persons.ts';
import { plain } from './plain.ts';
import { rewordLevel, rewordPerson } from './reword.ts';
import type { RuleId } from './rules.ts';
import { sentencesOf } from './sentences.ts';
import { signed } from './signs.ts';
import { NOTHING_BEFORE, beforeNext, certaintyAt, mentionsIn, type Before } from './subject.ts';

/** Where a text stands: which part of the minutes, and of which item. */
export interface Where {
  part: string;
  itemId?: string;
}

/** A stretch of a field: a paragraph, a heading over what follows, or a cell with the names of its row and column. */
export interface Piece {
  text: string;
  role?: 'heading' | 'cell';
  label?: string;
}

/** One text that a person wrote as a whole. What a sentence is about never reaches beyond its field (rule CF3). */
export interface Field {
  where: Where;
  pieces: readonly Piece[];
}

export interface Finding {
  /** The sentence as it stands. */
  text: string;
  rule: RuleId;
  where: Where;
  /** What could stand in its place; empty for a cell, which can be emptied. */
  suggestion: string;
  /** Row and column of a cell, without which its text says nothing. */
  label?: string;
}

/** What the check may know besides the texts: names of people at the meeting, who are taken for no pupils. */
export interface Knowledge {
  adults: ReadonlySet<string>;
}

export const NO_KNOWLEDGE: Knowledge = { adults: new Set() };

/** Every sentence of the fields that must not stand in public, in order. */
export function checkTexts(fields: readonly Field[], knowledge: Knowledge = NO_KNOWLEDGE): Finding[] {
  const findings: Finding[] = [];
  for (const field of fields) checkField(field, knowledge, findings);
  return findings;
}

interface Sentence {
  text: string;
  piece: Piece;
  signs: string;
  from: number;
}

function checkField({ where, pieces }: Field, { adults }: Knowledge, findings: Finding[]): void {
  let before: Before = NOTHING_BEFORE;
  const sentences = pieces.flatMap(sentencesIn);
  sentences.forEach((sentence, index) => {
    const { text, piece, signs, from } = sentence;
    const mentions = mentionsIn(signs);
    const next = sentences[index + 1];
    const isLevelBefore = next !== undefined && pointsBack(next);
    const context: Before = isLevelBefore && mentions.length === 0 ? { ...before, distance: 1 } : before;
    const level = levelIn({
      ...{ signs, from },
      certaintyAt: (at) => certaintyAt(at, mentions, context),
      isElsewhere: mentions.some(({ isTest }) => !isTest),
    });
    const person = personIn(plain(text), adults);
    const rule = person?.rule ?? level;
    if (rule) {
      const suggestion = person
        ? rewordPerson(text, person)
        : piece.role === 'cell'
          ? ''
          : rewordLevel(text, (wording) => isLevel(wording));
      findings.push({ text, rule, where, suggestion, ...(piece.label && { label: piece.label }) });
    }
    if (piece.role === 'heading') before = { distance: Infinity, underHeading: mentions.some(({ isTest }) => isTest) };
    // A cell is read for itself: what stands before the table holds for all of it.
    if (piece.role !== 'cell') before = beforeNext(mentions, before, level !== null);
  });
}

function sentencesIn(piece: Piece): Sentence[] {
  const label = piece.label ? `${signed(piece.label)}: ` : '';
  return sentencesOf(piece.text).map(({ start, end }) => {
    const text = piece.text.slice(start, end);
    return { text, piece, signs: signed(piece.label ? `${piece.label}: ${text}` : text), from: label.length };
  });
}

/** "Det viser overgangstesten": what the sentence before was about is said behind it. */
function pointsBack({ signs }: Sentence): boolean {
  return /^(?:det|dette|tallene|tallet|resultaterne|resultatet|oplysningerne) (?:viser|fremgår|er|stammer|kommer)(?!\p{L})/u.test(signs) &&
    mentionsIn(signs).some(({ isTest }) => isTest);
}

/** Whether a sentence that stands for itself, among others about a test, would be marked. */
export function isLevel(text: string): boolean {
  return sentencesIn({ text }).some(({ signs, from }) => {
    const mentions = mentionsIn(signs);
    const before: Before = { distance: 1, underHeading: false };
    return (
      levelIn({
        ...{ signs, from },
        certaintyAt: (at) => certaintyAt(at, mentions, before),
        isElsewhere: mentions.some(({ isTest }) => !isTest),
      }) !== null
    );
  });
}
