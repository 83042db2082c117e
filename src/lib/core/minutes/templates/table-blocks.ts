// A table of a template: its rows with what each takes and holds, and under them the items that none of the rows took.

import { has } from '../confidentiality/patterns.ts';
import { plain } from '../confidentiality/plain.ts';
import { TEST_NAMES } from '../confidentiality/vocabulary.ts';
import { paragraph, type Block } from '../document.ts';
import { agreementList, followedUpList } from './agreements.ts';
import { factLines } from './facts.ts';
import { fixedBlocks, headingBlocks, labelOf, underHeading } from './fixed-words.ts';
import { isShown } from './routing.ts';
import type { Row } from './schema.ts';
import { bulletsOf, itemTable, labelledTable, type LabelledRow } from './tables.ts';
import type { Of, Writing } from './writing.ts';

/** The table, and the one of single items where it is the block that takes all. */
export function tableBlocks(block: Of<'table'>, writing: Writing): Block[] {
  const rows = block.rows.map((row) => labelledRow(row, writing));
  const left = block === writing.catcher ? writing.left : [];
  const hasHead = !block.hasNoHead;
  const items =
    left.length === 0 ? [] : [itemTable(left, columnsOfItems(block), rows.length === 0 || hasHead, writing)];
  if (rows.length === 0) return items;
  const others = headingBlocks(labelOf(block.others, writing.words) || writing.words.otherItems);
  return [labelledTable(rows, block.columns, hasHead, writing), ...underHeading(others, items)];
}

/** In the rows of single items, the title stands where the others have their label. */
function columnsOfItems({ columns, rows }: Of<'table'>): Of<'table'>['columns'] {
  if (rows.length === 0) return columns;
  return columns.map((column, index) =>
    index === 0 ? { ...column, parts: ['title' as const, 'lead' as const] } : column,
  );
}

function labelledRow(row: Row, writing: Writing): LabelledRow {
  const placed = writing.taken.get(row) ?? [];
  const { after, hidesPoints } = heldBy(row, writing);
  const isEmpty = row.takes !== null && placed.length === 0 && after.length === 0;
  const before = isEmpty ? [] : fixedBlocks(hidesPoints ? { ...row, points: [] } : row, writing.words);
  const around =
    row.holds === 'material'
      ? { before: before.slice(0, 1), after: [...after, ...before.slice(1)] }
      : { before, after };
  return { label: labelOf(row.label, writing.words), placed, ...around };
}

/** What a row holds besides items. */
function heldBy({ holds }: Row, writing: Writing): { after: Block[]; hidesPoints: boolean } {
  const { minutes, words } = writing;
  if (holds === 'material') return material(writing);
  if (holds === 'agreements' || holds === 'carriedOver') {
    const said = holds === 'carriedOver' ? followedUpList(minutes, words) : [];
    return { after: [...said, ...agreementList(minutes[holds], words)], hidesPoints: false };
  }
  return { after: holds === null ? [] : factLines(holds, minutes, words).map(paragraph), hidesPoints: false };
}

/** All attachments; results of tests among them are marked, and else a fixed point of the row may say that there are some. */
function material({ minutes, words }: Writing): { after: Block[]; hidesPoints: boolean } {
  const names = [...minutes.attachments, ...minutes.items.filter(isShown).flatMap(({ attachments }) => attachments)];
  const isTest = (name: string) => has(TEST_NAMES, plain(name).toLowerCase());
  const lines = names.map((name) => (isTest(name) ? `${name} (${words.confidential})` : name));
  return { after: bulletsOf(lines), hidesPoints: names.some(isTest) };
}
