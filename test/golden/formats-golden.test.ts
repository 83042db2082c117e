// One rich meeting and one LUS in every template and every format, read back by readers that are not ours: what each file says is
// what the document says. The words themselves are kept as golden files; `UPDATE_GOLDEN=1` writes them anew.
// `PAPERS=folder` keeps the files there, to be looked at or given to a checker.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Exports, type ExportFormat } from '../../server/exports/exports.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { isNeverPublic } from '../../src/lib/core/meeting/never-public.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { linesOf } from '../../src/lib/core/minutes/slides/slide-lines.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { TEMPLATES, TEMPLATE_NAMES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { GOLDEN_MEETINGS, GOLDEN_STATES, goldenDocument } from '../support/golden-documents.ts';
import { readPptx } from '../support/read-office.ts';
import { readPdf } from '../support/read-pdf.ts';
import { richMeeting } from '../support/rich-meeting.ts';

const HOSTILE = '=1+1 <script>&amp;</script> #panic("x") \u202Ebagvendt\u202C \u0007 {{y}} ]]> _x000A_';

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

/** The words of a text, without what formats put between them: bullets, colons after labels, line ends and hyphens at them. */
const wordsIn = (text: string) => text.replace(/\uFE0F|[\s\u00A0\u00AD\u200B•☐☑:‐-]+/gu, '');

/** What must be read in the file, paragraph by paragraph. */
const said = ({ meta, blocks }: Document) => [meta.title, ...linesOf(blocks).map(({ content }) => inlineText(content))];

async function read(document: Document, format: ExportFormat, name = 'hostile'): Promise<string> {
  const { body } = await exports.render(document, format);
  keep(`${name}.${format}`, body);
  switch (format) {
    case 'html':
      return unescaped(
        Buffer.from(body)
          .toString('utf8')
          .replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, ' ')
          .replace(/<[^>]+>/g, ' '),
      );
    case 'md':
      return Buffer.from(body)
        .toString('utf8')
        .replace(/<br>/g, ' ')
        .replace(/\]\(<[^>]*>\)/g, '')
        .replace(/\\(?=[^\w\s])/g, '');
    case 'docx':
      return (await mammoth.extractRawText({ buffer: Buffer.from(body) })).value;
    case 'pdf':
      return (await readPdf(body)).text;
    case 'pptx':
      return readPptx(body)
        .slides.flatMap(({ paragraphs }) => paragraphs)
        .join('\n');
  }
}

function keep(name: string, body: Uint8Array): void {
  const folder = process.env['PAPERS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), body);
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * The words of the paragraph that are not in the file. Marks of Markdown and emoji, which PDF readers do not know, are looked past,
 * and a word may be broken where a page or a narrow column ends.
 */
function missing(text: string, part: string): string[] {
  const plain = (value: string) => wordsIn(value).replace(/[[*_`~|\\]|\p{Extended_Pictographic}/gu, '');
  const all = plain(text);
  const isBroken = (word: string): boolean => {
    const end = [...word].findLastIndex((_, at) => at > 1 && all.includes(word.slice(0, at + 1)));
    return word === '' || (end > 0 && isBroken(word.slice(end + 1)));
  };
  return part
    .split(/\s+/)
    .filter((word) => !all.includes(plain(word)) && !(plain(word).length > 3 && isBroken(plain(word))));
}

describe.each(GOLDEN_MEETINGS)('the %s meeting', (meeting) => {
  describe.each(TEMPLATE_NAMES)('as %s', (template) => {
    test.each(['html', 'md', 'docx', 'pdf', 'pptx'] as const)(
      '[EX10] %s says what the document says',
      async (format) => {
        const document = goldenDocument(meeting, template);
        const text = await read(document, format, `${meeting}-${template}`);
        expect(said(document).flatMap((part) => missing(text, part))).toEqual([]);
      },
    );

    test('[EX10] the words are those of the golden file', () => {
      const file = new URL(`words.${meeting}.${template}.golden`, import.meta.url);
      const text = `${said(goldenDocument(meeting, template)).join('\n')}\n`;
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });

    test('[EX2] the slides have titles, heads of tables and drawings in words', async () => {
      const { slides } = readPptx((await exports.render(goldenDocument(meeting, template), 'pptx')).body);
      for (const { title, alts } of slides) {
        expect(title).not.toBe('');
        for (const alt of alts) expect(alt).not.toBe('');
      }
    });
  });
});

test('[PG1] what a LUS holds has no public form to be put in', () => {
  expect(isNeverPublic(GOLDEN_STATES.lus)).toBe(true);
});

describe.each(['html', 'md', 'docx', 'pdf', 'pptx'] as const)('hostile words as %s', (format) => {
  test('[MI14] come out as text, wherever they stand', async () => {
    const hostile = {
      ...{ ...richMeeting, title: HOSTILE, place: HOSTILE, organisation: HOSTILE },
      agenda: richMeeting.agenda.map((item) => ({ ...item, title: HOSTILE, decision: HOSTILE })),
      agreements: richMeeting.agreements.map((agreement) => ({ ...agreement, what: HOSTILE })),
    };
    const minutes = minutesOf(hostile, () => [], { audience: 'intern', approved: false });
    const document = minutesDocument(TEMPLATES.beslutningsreferat, minutes, minutesWords('da'));
    const text = await read(document, format);
    expect(said(document).flatMap((part) => missing(text, part))).toEqual([]);
    expect(text).not.toMatch(/[\u0007\u202E]/u);
  });
});
