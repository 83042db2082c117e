// Two versions of minutes beside each other, item by item, word by word: what was added, and what was taken out.

import { diffWordsWithSpace } from 'diff';
import type { ComparedPart, ComparedSection } from './components/office/minutes/shown-minutes.ts';
import { piecesOf } from './core/minutes/block-texts.ts';
import type { Block, Document, Facts } from './core/minutes/document.ts';
import type { Minutes } from './core/minutes/minutes.ts';
import { sectionsOf } from './core/minutes/sections.ts';
import { standingFacts } from './core/minutes/standing-words.ts';
import { minutesWords } from './minutes-words.ts';

/** A version, as data and as its reader has it. */
export interface ComparedVersion {
  minutes: Minutes;
  document: Document;
}

interface Text {
  key: string;
  title: string;
  text: string;
}

/** Longer than this no comparison takes: then the one text stands whole after the other. */
const MAX_COMPARING_MS = 2_000;

/** The sections of both, in the later one's order; what is in the earlier one alone stands behind what came before it there. */
export function compared(before: ComparedVersion, after: ComparedVersion): ComparedSection[] {
  const old = textsOf(before);
  const sections = textsOf(after).map((one) =>
    sectionOf(
      old.find(({ key }) => key === one.key),
      one,
    ),
  );
  for (const [index, gone] of old.entries()) {
    if (sections.some(({ key }) => key === gone.key)) continue;
    const previous = sections.findIndex(({ key }) => key === old[index - 1]?.key);
    sections.splice(previous + 1, 0, sectionOf(gone, undefined));
  }
  return sections;
}

function textsOf({ minutes, document }: ComparedVersion): Text[] {
  return sectionsOf(document.blocks).map(({ number, title, blocks }) => {
    const item = number === '' ? undefined : minutes.items.find((one) => one.number === number);
    const lines = blocks.flatMap((block) => (block.type === 'facts' ? factLines(block, minutes) : linesOf([block])));
    return { key: item?.id ?? title, title: [number, title].filter(Boolean).join(' '), text: lines.join('\n') };
  });
}

const linesOf = (blocks: Block[]): string[] => piecesOf(blocks).map(({ text }) => text);

/** With their names; who approved a version, and why it came, stands in the list of versions. */
function factLines({ entries }: Facts, minutes: Minutes): string[] {
  const standing = new Set(standingFacts(minutes, minutesWords(minutes.language)).map(({ label }) => label));
  return entries
    .filter(({ label }) => !standing.has(label))
    .map((entry) => `${entry.label}: ${linesOf([{ type: 'facts', entries: [entry] }]).join('\n')}`);
}

function sectionOf(before: Text | undefined, after: Text | undefined): ComparedSection {
  const { key, title } = after ?? before ?? { key: '', title: '' };
  const parts = partsOf(before?.text ?? '', after?.text ?? '');
  return { key, title, isChanged: parts.some(({ kind }) => kind !== 'same'), parts };
}

function partsOf(before: string, after: string): ComparedPart[] {
  const changes = diffWordsWithSpace(before, after, { timeout: MAX_COMPARING_MS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return joined(
    changes
      .filter(({ value }) => value !== '')
      .map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })),
  );
}

const SPACE = /^[^\S\n]+$/;

/** Words side by side that were all put in the place of others are one change: the old ones together, then the new ones. */
function joined(parts: readonly ComparedPart[]): ComparedPart[] {
  const all: ComparedPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') all.push({ kind: 'removed', text: removed });
    if (added !== '') all.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = kind === 'same' && removed !== '' && added !== '' && SPACE.test(text) && index < parts.length - 1;
    if (kind === 'same' && !isBetween) {
      flush();
      all.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  flush();
  return all;
}
