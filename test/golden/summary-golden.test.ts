// One summary of three talks in every format, read back by readers that are not ours; its words are kept as a golden file.
// `UPDATE_GOLDEN=1` writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Exports, EXPORT_FORMATS } from '../../server/exports/exports.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { SUMMARY_PARTS } from '../../src/lib/core/summary/parts.ts';
import { summaryDocument } from '../../src/lib/core/summary/summary-document.ts';
import { summaryOf } from '../../src/lib/core/summary/summary.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { missing, readBack, said } from '../support/read-back.ts';
import { readPdfStructure, type StructurePart } from '../support/read-pdf-structure.ts';
import { heldTalk, sourceOf, TALKS } from '../support/season-minutes.ts';

const [first, ...others] = TALKS;
const sources = [sourceOf(heldTalk(first)), ...others.map((talk) => sourceOf(heldTalk(talk)))] as const;
const nowMs = Date.UTC(2027, 5, 20, 10);
const summary = summaryOf(sources, { audience: 'intern', nowMs, confidential: 1 });
const document = summaryDocument(summary, minutesWords('da'), { parts: SUMMARY_PARTS, letterhead: PLAIN_LETTERHEAD });

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

test.each(EXPORT_FORMATS)('[SU7] [EX10] %s says what the document says', async (format) => {
  const text = await readBack(exports, document, format, 'summary');
  expect(said(document).flatMap((part) => missing(text, part))).toEqual([]);
});

test('[SU7] the words are those of the golden file', () => {
  const file = new URL('words.summary.golden', import.meta.url);
  const text = `${said(document).join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('[SU7] [EX2] the PDF is accessible, and what is drawn is told in words', async () => {
  const { body, conforms } = await exports.render(document, 'pdf');
  const { tree, metadata, language } = await readPdfStructure(body);
  expect([conforms, language]).toEqual([true, 'da-DK']);
  expect(metadata).toMatch(/pdfuaid:part>1</);
  const alts = figuresIn(tree).map(({ alt }) => alt);
  expect(alts).toEqual([
    expect.stringContaining('Fravær: 2'),
    expect.stringMatching(/Vi bruger data til at blive klogere: Fjordskolen 3,2, 4,0\.$/),
  ]);
});

function figuresIn(parts: readonly (StructurePart | string)[]): StructurePart[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.role === 'Figure' ? [part] : figuresIn(part.content);
  });
}
