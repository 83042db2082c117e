// Heads of rows in the tables of a PDF. Typst tags heads of columns alone, so the cells that the document calls heads are told
// as such in the finished file, each in its place and in as many bytes: nothing moves, and where the file's tables are not those
// of the document nothing is touched.

import type { Block, Table } from '../../src/lib/core/minutes/document.ts';

interface Part {
  role: string;
  kids: Part[];
  /** Where it stands in the file. */
  start: number;
  end: number;
}

/** What Typst writes of a cell's heads; a cell that is one itself has none. */
const HEADS = /\/Headers \[[^\]]*\]/;
const ROW_SCOPE = '/Scope /Row';

/** The same PDF with the heads of rows tagged as such. */
export function withRowHeads(pdf: Uint8Array, blocks: readonly Block[]): Uint8Array {
  const meant = tablesOf(blocks);
  if (!meant.some(hasRowHeads)) return pdf;
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const found = tablesIn(structureOf(file));
  const isSame = meant.length === found.length && meant.every((table, n) => isAlike(table, rowsIn(found[n])));
  if (!isSame) return pdf;
  const written = Buffer.from(pdf);
  meant.forEach((table, n) => {
    if (hasRowHeads(table)) tagRows(written, file, table, rowsIn(found[n]));
  });
  return written;
}

/** The tables in reading order, those in cells after the one around them. */
function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block): Table[] => {
    if (block.type === 'table') return [block, ...block.rows.flat().flatMap((cell) => tablesOf(cell.blocks))];
    if (block.type === 'list') return block.items.flatMap((item) => tablesOf(item.blocks));
    return block.type === 'quote' || block.type === 'decision' ? tablesOf(block.blocks) : [];
  });
}

function hasRowHeads({ headerRows, rows }: Table): boolean {
  return rows.slice(headerRows).some((row) => row.some(({ header }) => header));
}

function isAlike({ rows }: Table, parts: readonly Part[][]): boolean {
  return rows.length === parts.length && rows.every((row, n) => row.length === parts[n]?.length);
}

/** Cells of these rows go by the scope of their heads: what they say of the heads of their columns makes room for it. */
function tagRows(written: Buffer, file: string, { headerRows, rows }: Table, parts: readonly Part[][]): void {
  rows.slice(headerRows).forEach((row, below) => {
    row.forEach(({ header }, column) => {
      const part = parts[headerRows + below]?.[column];
      if (!part) return;
      const cell = file.slice(part.start, part.end);
      const tagged = header ? cell.replace('/S /TD', '/S /TH') : cell;
      written.write(
        tagged.replace(HEADS, (heads) => (header ? ROW_SCOPE : '').padEnd(heads.length)),
        part.start,
        'latin1',
      );
    });
  });
}

/** The tree of what the file is made of, from its root. */
function structureOf(file: string): Part[] {
  const starts = startsOf(file);
  const partAt = (start: number): Part => {
    const end = file.indexOf('endobj', start);
    const text = file.slice(start, end);
    const kids = [...(/\/K \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(?<!\d)(\d+) 0 R/g)];
    const role = /\/S \/(\w+)/.exec(text)?.[1] ?? '';
    return { role, start, end, kids: kids.flatMap(([, number]) => partOf(Number(number))) };
  };
  const partOf = (number: number): Part[] => {
    const start = starts.get(number);
    return start === undefined ? [] : [partAt(start)];
  };
  const root = /\/StructTreeRoot (\d+) 0 R/.exec(file)?.[1];
  return root === undefined ? [] : partOf(Number(root));
}

/** Where each object begins, by the table at the file's end. */
function startsOf(file: string): Map<number, number> {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1] ?? Number.NaN);
  const [head = '', count = '0'] = /^xref\s+0 (\d+)\s+/.exec(file.slice(at, at + 64)) ?? [];
  const entries = file.slice(at + head.length, at + head.length + 20 * Number(count));
  return new Map(
    Array.from(entries.matchAll(/(\d{10}) \d{5} ([nf])\s/g), ([, start], number) => [number, Number(start)]),
  );
}

function tablesIn(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [...(part.role === 'Table' ? [part] : []), ...tablesIn(part.kids)]);
}

/** The cells of a table, row by row; a head that stands again on the next page is no part of it. */
function rowsIn(table: Part | undefined): Part[][] {
  return (table?.kids ?? []).flatMap((part) =>
    part.role === 'TR' ? [part.kids] : /^T(Head|Body|Foot)$/.test(part.role) ? rowsIn(part) : [],
  );
}
