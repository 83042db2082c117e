// The confidentiality check (rules CF1 to CF21; folkeskoleloven § 55 b): texts → the sentences that must not stand in public,
// each with why and with another wording. Pure, and its time grows with the text.

import { levelIn, type LevelRule } from './levels.ts';
import { personIn, type PersonFound } from './persons.ts';
import { plain } from './plain.ts';
import { rewordLevel, rewordPerson } from './reword.ts';
import type { RuleId } from './rules.ts';
import { sentencesOf } from './sentences.ts';
import { signed, spoken } from './signs.ts';
import {
  ABOUT_A_TEST,
  NOTHING_BEFORE,
  afterHeading,
  beforeNext,
  certaintyAt,
  mayTell,
  mentionsIn,
  type Before,
  type Mention,
} from './subject.ts';
import type { Where } from './where.ts';

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
const NO_KNOWLEDGE: Knowledge = { adults: new Set() };

/** More marks than anybody settles: what comes behind them is marked when they are. */
const MAX_FINDINGS = 2_000;

/** Every sentence of the fields that must not stand in public, in order. */
export function checkTexts(fields: readonly Field[], knowledge: Knowledge = NO_KNOWLEDGE): Finding[] {
  const findings: Finding[] = [];
  for (const field of fields) {
    for (const finding of findingsIn(field, knowledge)) {
      findings.push(finding);
      if (findings.length === MAX_FINDINGS) return findings;
    }
  }
  return findings;
}

/** The sentences alone that name a pupil or tell a civil registration number: those are pointed out wherever texts go. */
export function personsNamed(fields: readonly Field[], { adults }: Knowledge = NO_KNOWLEDGE): Finding[] {
  return fields.flatMap(({ where, pieces }) =>
    pieces.flatMap(sentencesIn).flatMap((sentence) => {
      const found = personIn(sentence.plain, adults);
      return found ? [findingOf(sentence, where, found)] : [];
    }),
  );
}

/** Whether a sentence that stands for itself, among others about a test, would be marked. */
export function isLevel(text: string): boolean {
  return saidIn({ text }).some((sentence) => read(sentence, ABOUT_A_TEST).rule !== null);
}

/** What has neither a letter nor a digit says nothing. */
const WORDS = /[\p{L}\p{N}]/u;

interface Sentence {
  text: string;
  piece: Piece;
  plain: string;
}
/** As it is read aloud, for a cell behind the names of its row and column. */
interface Said extends Sentence {
  spoken: string;
}

function sentencesIn(piece: Piece): Sentence[] {
  return sentencesOf(piece.text)
    .map(({ start, end }) => piece.text.slice(start, end))
    .filter((text) => WORDS.test(text))
    .map((text) => ({ text, piece, plain: plain(text) }));
}

function saidIn(piece: Piece): Said[] {
  const label = piece.label ? plain(`${piece.label}: `) + ' ' : '';
  return sentencesIn(piece).map((sentence) => ({ ...sentence, spoken: spoken(label + sentence.plain) }));
}

function* findingsIn({ where, pieces }: Field, { adults }: Knowledge): Generator<Finding> {
  let before = NOTHING_BEFORE;
  const sentences = pieces.flatMap(saidIn);
  for (const [index, sentence] of sentences.entries()) {
    const { piece } = sentence;
    const { rule, mentions } = read(sentence, before, sentences[index + 1]);
    const found = personIn(sentence.plain, adults) ?? rule;
    if (found) yield findingOf(sentence, where, found);
    if (piece.role === 'heading') before = afterHeading(mentions);
    // A cell is read for itself: what stands before the table holds for all of it.
    else if (piece.role !== 'cell') before = beforeNext(mentions, before, rule !== null);
  }
}

interface Read {
  rule: LevelRule | null;
  mentions: Mention[];
}

function read({ spoken: said, piece }: Said, before: Before, next?: Said): Read {
  const isSaidBehind = next !== undefined && pointsBack(next.spoken);
  if (!isSaidBehind && !mayTell(said, before)) return { rule: null, mentions: [] };
  const signs = signed(said);
  const mentions = mentionsIn(signs);
  const context = isSaidBehind && mentions.length === 0 ? ABOUT_A_TEST : before;
  const rule = levelIn({
    signs,
    from: piece.label ? signed(spoken(plain(`${piece.label}: `))).length : 0,
    certaintyAt: (at) => certaintyAt(at, mentions, context),
    isElsewhere: mentions.some(({ isTest }) => !isTest),
  });
  return { rule, mentions };
}

const POINTS_BACK =
  /^(?:det|dette|tallene|tallet|resultaterne|resultatet|oplysningerne) (?:viser|fremgår|er|stammer|kommer) /u;

/** "Det viser overgangstesten": what the sentence before was about is said behind it. */
function pointsBack(said: string): boolean {
  return POINTS_BACK.test(said) && mentionsIn(said).some(({ isTest }) => isTest);
}

function findingOf({ text, piece }: Sentence, where: Where, found: PersonFound | LevelRule): Finding {
  const label = piece.label ? { label: piece.label } : {};
  if (typeof found === 'object') {
    return { text, rule: found.rule, where, suggestion: rewordPerson(text, found), ...label };
  }
  const suggestion = piece.role === 'cell' ? '' : rewordLevel(text, isLevel);
  return { text, rule: found, where, suggestion, ...label };
}
