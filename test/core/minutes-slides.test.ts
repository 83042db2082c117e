// Minutes as slides: every word of them, in order, and nothing higher than its slide.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, text, type Block, type Document } from '../../src/lib/core/minutes/document.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { heightOf } from '../../src/lib/core/minutes/slides/fit.ts';
import { rowHeight } from '../../src/lib/core/minutes/slides/slide-tables.ts';
import { BODY_BOX, type Slide } from '../../src/lib/core/minutes/slides/slide.ts';
import { slidesOf } from '../../src/lib/core/minutes/slides/slides.ts';

function slides(blocks: Block[]): Slide[] {
  const meta = { language: 'da' as const, title: 'Møde', kind: 'Referat', organisation: '', mark: '', header: '' };
  const rest = { letterhead: PLAIN_LETTERHEAD, footer: '', pageWords: { page: 'Side', of: 'af' }, fileStem: 'x' };
  const document: Document = { meta: { ...meta, ...rest }, blocks };
  return slidesOf(document).slides;
}

function wordsOf({ lines, graphic }: Slide): string {
  const rows = graphic?.type === 'table' ? graphic.rows.slice(graphic.headerRows).flat(2) : [];
  return [...lines, ...rows].map(({ content }) => inlineText(content)).join(' ');
}

function heightsOf({ lines, graphic }: Slide): number {
  const rows = graphic?.type === 'table' ? graphic.rows.map((cells) => rowHeight(cells, graphic.shares)) : [];
  return heightOf(lines, BODY_BOX.width) + rows.reduce((sum, height) => sum + height, 0);
}

const textOf = (one: Block) => (one.type === 'paragraph' ? inlineText(one.content) : '');
const even = (words: string) => words.replace(/\s+/g, '');
const heading = (level: 2 | 3, title: string, number?: string): Block => ({
  ...{ type: 'heading', level, content: [text(title)] },
  ...(number !== undefined && { number }),
});
const cell = (value: string, header = false) => ({ header, blocks: [paragraph(value)] });
const table = (rows: string[][]): Block => ({
  ...{ type: 'table', columns: [{ share: 2 }, { share: 1 }], headerRows: 1 },
  rows: [[cell('Hvad', true), cell('Hvem', true)], ...rows.map((row) => row.map((value) => cell(value)))],
});

const words = fc.lorem({ maxCount: 120 });
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map(paragraph),
  words.map((value): Block => ({ type: 'decision', label: 'Beslutning', blocks: [paragraph(value)] })),
  fc.array(words, { minLength: 1, maxLength: 6 }).map((items): Block => ({
    ...{ type: 'list', style: 'bullet', start: 1 },
    items: items.map((value) => ({ blocks: [paragraph(value)] })),
  })),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 }).map(table),
);

describe('slides', () => {
  test('[EX13] what somebody wanted said stands on a slide of its own, under the title of its item', () => {
    const remarks: Block = {
      type: 'paragraph',
      content: [text('Protokoltilførsel (Lise Berg): Vi er godt på vej.')],
      statement: true,
    };
    const told = slides([heading(2, 'Data', '1'), paragraph('Gennemgået.'), remarks, paragraph('Aftalt: besøg.')]);
    expect(told.map((slide) => [slide.title, wordsOf(slide)])).toEqual([
      ['1  Data (1 af 3)', 'Gennemgået.'],
      ['1  Data (2 af 3)', 'Protokoltilførsel (Lise Berg): Vi er godt på vej.'],
      ['1  Data (3 af 3)', 'Aftalt: besøg.'],
    ]);
  });

  test('[EX1] a heading stands on no slide without the first line below it', () => {
    const entry: Block = { type: 'list', style: 'bullet', start: 1, items: [{ blocks: [paragraph('Godkendt.')] }] };
    for (let count = 1; count < 14; count += 1) {
      const blocks = Array.from({ length: count }, (_, n) => [heading(3, `Tema ${n}`), entry]).flat();
      for (const { lines } of slides([heading(2, 'Beslutninger'), ...blocks])) {
        expect(lines.at(-1)?.look, `${count} themes`).toBe('plain');
      }
    }
  });

  test('[EX1] hold every word in order, and none is higher than its room', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const made = slides([heading(2, 'Punkt', '1'), ...blocks]);
        for (const slide of made) expect(heightsOf(slide)).toBeLessThanOrEqual(BODY_BOX.height + 0.01);
        const said = made.map(wordsOf).join(' ');
        const meant = blocks.flatMap((one) => {
          if (one.type === 'paragraph') return [inlineText(one.content)];
          if (one.type === 'decision') return [one.label, ...one.blocks.map(textOf)];
          if (one.type === 'list') return one.items.flatMap((item) => item.blocks.map(textOf));
          return [];
        });
        let at = 0;
        for (const part of meant) {
          at = even(said).indexOf(even(part), at);
          expect(at, part).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[EX1] each item begins one, also without a word in it; a heading of the notes does not', () => {
    const made = slides([
      heading(2, 'Velkomst', '1'),
      heading(3, 'Om noterne'),
      paragraph('Vi begyndte.'),
      heading(3, 'Formålet', '1.1'),
      heading(2, 'Aftaler'),
    ]);
    expect(made.map(({ title }) => title)).toEqual(['1  Velkomst', '1.1  Formålet', 'Aftaler']);
    expect(made[1]).toMatchObject({ lines: [], graphic: null });
  });

  test('[EX1] a table goes on with its head; a row that is higher than a slide is told in words', () => {
    const long = 'Ord om det hele. '.repeat(300);
    const made = slides([
      heading(2, 'Aftaler'),
      table([...Array(40).fill(['Ring', 'Anna']), [long, 'Bo'], ['Skriv', 'Ib']]),
    ]);
    const tables = made.flatMap(({ graphic }) => (graphic?.type === 'table' ? [graphic] : []));
    expect(tables.length).toBeGreaterThan(2);
    for (const { rows } of tables)
      expect(rows[0]?.map((lines) => inlineText(lines[0]?.content ?? []))).toEqual(['Hvad', 'Hvem']);
    expect(even(made.map(wordsOf).join(' '))).toContain(even(long));
    for (const slide of made) expect(heightsOf(slide)).toBeLessThanOrEqual(BODY_BOX.height + 0.01);
    expect(new Set(made.map(({ title }) => title)).size).toBe(made.length);
  });

  test('[EX1] a table or a drawing in a cell is one on its slide, under the words before it', () => {
    const drawing: Block = { ...{ type: 'figure', alt: 'Søjler', width: 400, height: 200 }, shapes: [] };
    const row = [
      cell('Trivsel'),
      { header: false, blocks: [paragraph('Vi så på tallene.'), drawing, table([['A', 'B']])] },
    ];
    const outer: Block = {
      ...{ type: 'table', columns: [{ share: 1 }, { share: 3 }], headerRows: 1 },
      rows: [[cell('Emne', true), cell('Referat', true)], row],
    };
    const made = slides([heading(2, 'Punkt', '1'), outer]);
    expect(made.map(({ graphic }) => graphic?.type ?? null)).toEqual(['figure', 'table']);
    expect(made.map(wordsOf).map(even)).toEqual(['EmneTrivselReferatVisåpåtallene.', 'AB']);
  });

  test('[EX1] what is said quietly stays on the slide of what it is said of', () => {
    const items = Array.from({ length: 24 }, (_, n) => ({
      blocks: [paragraph(`Aftale ${n}`), { ...paragraph(`Ansvarlig: Anna ${n}`), tone: 'quiet' as const }],
    }));
    const made = slides([heading(2, 'Aftaler'), { type: 'list', style: 'bullet', start: 1, items }]);
    expect(made.length).toBeGreaterThan(2);
    for (const { lines } of made) expect(lines[0]?.look).toBe('plain');
  });

  test('[EX1] a title of any length has room', () => {
    const [slide] = slides([heading(2, 'Et punkt med en meget lang titel '.repeat(12).trim(), '1')]);
    expect(slide?.titleSize).toBeGreaterThanOrEqual(9);
  });
});
