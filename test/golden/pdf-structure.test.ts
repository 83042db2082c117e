// How the PDFs of all templates, and of one that somebody made, are built: what a screen reader and an archive go by. Read by
// pdf.js and by a reader of PDF's objects; what no test sees a checker of PDF/UA does (docs/decisions.md).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Exports } from '../../server/exports/exports.ts';
import type { Block, Document, Heading, Table } from '../../src/lib/core/minutes/document.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { linesOf } from '../../src/lib/core/minutes/slides/slide-lines.ts';
import { goldenDocument, GOLDEN_MEETINGS, GOLDEN_TEMPLATES, type GoldenMeeting } from '../support/golden-documents.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import {
  allOf,
  marksOf,
  partsOf,
  readPdfStructure,
  type PdfStructure,
  type StructurePart,
} from '../support/read-pdf-structure.ts';

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

/** Blocks of that type, in reading order, wherever they stand. */
function blocksOf<Type extends Block['type']>(blocks: readonly Block[], type: Type): Extract<Block, { type: Type }>[] {
  return blocks.flatMap((block) => {
    const own = block.type === type ? [block as Extract<Block, { type: Type }>] : [];
    const inner = [
      ...('blocks' in block ? block.blocks : []),
      ...(block.type === 'list' ? block.items.flatMap((item) => item.blocks) : []),
      ...(block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.blocks) : []),
    ];
    return [...own, ...blocksOf(inner, type)];
  });
}

const headingText = ({ number, content }: Heading) =>
  [number, inlineText(content)].filter((part) => part !== undefined).join(' ');
const evenly = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Letters and digits alone: signs of lists and breaks of words are the formats' own. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A table's cells, row by row, as the file tells them. */
function rowsOf(table: StructurePart): StructurePart[][] {
  return partsOf(table).flatMap((part) => (part.role === 'TR' ? [partsOf(part)] : rowsOf(part)));
}

/** The tree without the numbers that a file gives its pages. */
const shapeOf = ({ tree }: PdfStructure) => JSON.stringify(tree).replace(/"p\d+R_/g, '"');

/** What each cell of the document must be told as. */
function scopesOf({ headerRows, rows }: Table): string[][] {
  return rows.map((row, n) => row.map(({ header }) => (n < headerRows ? 'TH Column' : header ? 'TH Row' : 'TD null')));
}

describe.each(GOLDEN_MEETINGS)('the %s meeting', (meeting: GoldenMeeting) => {
  describe.each(GOLDEN_TEMPLATES)('as %s', (template) => {
    let document: Document;
    let pdf: ReadPdf;
    let structure: PdfStructure;
    beforeAll(async () => {
      document = goldenDocument(meeting, template);
      const { body, conforms } = await exports.render(document, 'pdf');
      expect(conforms).toBe(true);
      [pdf, structure] = await Promise.all([readPdf(body), readPdfStructure(body)]);
    });

    test('[MI13] says its title and language, and that it is PDF/UA', () => {
      expect(pdf.title).toBe(document.meta.title);
      expect(structure).toMatchObject({ language: 'da-DK', isMarked: true, showsTitle: true });
      expect(structure.metadata).toMatch(/pdfuaid:part>1</);
      expect(structure.tree.map(({ role }) => role)).toEqual(['Document']);
    });

    test('[MI13] has the headings of the document as headings and as bookmarks, none of them deeper by two', () => {
      const headings = blocksOf(document.blocks, 'heading');
      const texts = [document.meta.title, ...headings.map(headingText)].map(evenly);
      expect(pdf.bookmarks.map(evenly)).toEqual(texts);
      const levels = [1, ...headings.map(({ level }) => level)];
      expect(pdf.roles.filter((role) => /^H\d$/.test(role))).toEqual(levels.map((level) => `H${level}`));
      levels.forEach((level, n) => expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1));
    });

    test('[MI13] each head of a table says whether it is that of a column or of a row', () => {
      const tables = blocksOf(document.blocks, 'table');
      const told = allOf(structure.tree, 'Table').map((table) =>
        rowsOf(table).map((row) => row.map(({ role, scope }) => `${role} ${scope}`)),
      );
      expect(told).toEqual(tables.map(scopesOf));
    });

    test('[MI13] is read aloud in the order of the document', () => {
      const marks = structure.tree.flatMap(marksOf);
      const read = plain(marks.map((mark) => pdf.marked.get(mark) ?? '').join(''));
      // Word by word: between the items of a list that stands in a cell come their numbers.
      const words = linesOf(document.blocks).flatMap(({ content }) => inlineText(content).split(/\s+/));
      let at = 0;
      for (const word of words.map(plain)) {
        const found = read.indexOf(word, at);
        expect(found, `${word} after ${read.slice(Math.max(0, at - 60), at)}`).toBeGreaterThanOrEqual(at);
        at = found + word.length;
      }
    });

    test('[MI13] [FG2] every drawing and picture is told in words', () => {
      const drawn = ['figure' as const, 'image' as const].flatMap((type) => blocksOf(document.blocks, type));
      const alts = allOf(structure.tree, 'Figure').map(({ alt }) => alt ?? '');
      expect(alts.toSorted()).toEqual(drawn.map(({ alt }) => alt).toSorted());
      for (const alt of alts) expect(alt).not.toBe('');
    });

    test('[MI13] brings all its fonts along', () => {
      expect(structure.fonts.length).toBeGreaterThanOrEqual(2);
      expect(structure.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    });

    test('[EX9] for an archive it is PDF/A-2a, with the same structure', async () => {
      const { body, conforms } = await exports.render(document, 'pdf', { archive: true });
      const archived = await readPdfStructure(body);
      expect(conforms).toBe(true);
      expect(archived.metadata).toMatch(/pdfaid:part>2<.*pdfaid:conformance>A</s);
      expect(archived.hasOutputIntent).toBe(true);
      expect(shapeOf(archived)).toBe(shapeOf(structure));
      expect(archived.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    });
  });
});
