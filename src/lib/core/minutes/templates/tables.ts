// Tables of items: rows under labels, rows of single items, and themes. A part that no column asks for stands in the last
// one, so that nothing of an item is lost.

import { inLanguage } from '../../library/content-text.ts';
import { paragraph, text, type Block, type Table, type TableCell } from '../document.ts';
import type { MinutesWords } from '../words.ts';
import { partBlocks, type Setting } from './item-parts.ts';
import type { Placed } from './routing.ts';
import { ITEM_PARTS, type Column, type ItemPart } from './schema.ts';

/** A row that has a name: first its own words, then what it took. */
export interface LabelledRow {
  label: string;
  /** What stands in its second column before the items. */
  before: Block[];
  placed: readonly Placed[];
  /** What stands there after them. */
  after: Block[];
}

/** The parts of each column, all of them in one; the title stands in the column of `titleAt` where none asks for it. */
function partsOf(columns: readonly Column[], titleAt: number): ItemPart[][] {
  const asked = new Set(columns.flatMap(({ parts }) => parts));
  const rest = ITEM_PARTS.filter((part) => !asked.has(part) && part !== 'time');
  return columns.map(({ parts }, index) => {
    const own = [...parts, ...(index === columns.length - 1 ? rest.filter((part) => part !== 'title') : [])];
    const sorted = ITEM_PARTS.filter((part) => own.includes(part));
    return index === titleAt && !asked.has('title') ? ['title', ...sorted] : sorted;
  });
}

/** Rows with their labels in the first column. */
export function labelledTable(
  rows: readonly LabelledRow[],
  columns: readonly Column[],
  hasHead: boolean,
  setting: Setting,
): Table {
  const [first, ...others] = columns;
  const content = others.map((column) => ({ ...column, parts: column.parts.filter((part) => part !== 'title') }));
  const parts = partsOf(content, 0);
  const cells = rows.map(({ label, before, placed, after }) => [
    cellOf([paragraph(label)], true),
    ...parts.map((own, index) => {
      const blocks = placed.flatMap((one) => cellBlocks(own, index === 0 || placed.length === 1, one, setting));
      return cellOf(index === 0 ? [...before, ...blocks, ...after] : blocks);
    }),
  ]);
  return tableOf([...(first ? [first] : []), ...others], cells, hasHead, setting.words);
}

/** In a row of many items each column says whose it is; the first one by its title. */
function cellBlocks(parts: readonly ItemPart[], isSaid: boolean, placed: Placed, setting: Setting): Block[] {
  const blocks = parts.flatMap((part) => partBlocks(part, placed, setting));
  const { number } = placed.item;
  if (isSaid || blocks.length === 0 || number === '') return blocks;
  return [{ ...paragraph(`${setting.words.itemNumber} ${number}`), tone: 'quiet' }, ...blocks];
}

/** A row for each item. */
export function itemTable(
  placed: readonly Placed[],
  columns: readonly Column[],
  hasHead: boolean,
  setting: Setting,
): Table {
  const parts = partsOf(columns, 0);
  // A column that holds nothing but titles, and who leads, names the rows.
  const isName = (own: readonly ItemPart[]) =>
    own.includes('title') && own.every((part) => part === 'title' || part === 'lead');
  const rows = placed.map((one) =>
    parts.map((own) =>
      cellOf(
        own.flatMap((part) => partBlocks(part, one, setting)),
        isName(own),
      ),
    ),
  );
  return tableOf(columns, rows, hasHead, setting.words);
}

/** One theme: what its items hold, in one row; the title of the first one stands elsewhere. */
export function themeTable(group: readonly Placed[], columns: readonly Column[], setting: Setting): Table {
  const parts = partsOf(
    columns.map((column) => ({ ...column, parts: column.parts.filter((part) => part !== 'title') })),
    -1,
  );
  const blocksOf = (placed: Placed, own: readonly ItemPart[]) =>
    own.flatMap((part) => partBlocks(part, placed, setting));
  const cells = parts.map((own, column) =>
    cellOf(
      group.flatMap((placed, index) => {
        const blocks = blocksOf(placed, own);
        const title = column === 0 ? subTitle(placed, index === 0, setting) : [];
        return [...title, ...blocks];
      }),
    ),
  );
  return tableOf(columns, [cells], true, setting.words);
}

/** The theme's own title is said above; of an item that holds nothing itself, its first sub-item has one still to say. */
function subTitle(placed: Placed, isTheme: boolean, setting: Setting): Block[] {
  if (!isTheme) return partBlocks('title', placed, setting);
  return placed.above.length === 0 ? [] : partBlocks('title', { ...placed, above: placed.above.slice(1) }, setting);
}

function cellOf(blocks: Block[], header = false): TableCell {
  return { header, blocks: blocks.length === 0 ? [paragraph('–')] : blocks };
}

function tableOf(columns: readonly Column[], rows: TableCell[][], hasHead: boolean, words: MinutesWords): Table {
  const head = columns.map(({ label }): TableCell => ({
    header: true,
    blocks: [paragraph(inLanguage(label, words.language))],
  }));
  return {
    type: 'table',
    columns: columns.map(({ share }) => ({ share })),
    headerRows: hasHead ? 1 : 0,
    rows: [...(hasHead ? [head] : []), ...rows],
  };
}

/** A list of plain lines. */
export function bulletsOf(lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [
    {
      type: 'list',
      style: 'bullet',
      start: 1,
      items: lines.map((line) => ({ blocks: [{ type: 'paragraph', content: [text(line)] }] })),
    },
  ];
}
