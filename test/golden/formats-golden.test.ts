// One rich meeting and one LUS in every template and every format, read back by readers that are not ours: what each file says is
// what the document says. The words themselves are kept as golden files; `UPDATE_GOLDEN=1` writes them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Exports, type ExportFormat } from '../../server/exports/exports.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { isNeverPublic } from '../../src/lib/core/meeting/never-public.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { linesOf } from '../../src/lib/core/minutes/slides/slide-lines.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { TEMPLATES, TEMPLATE_NAMES, type TemplateName } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { DRAWN_KINDS, drawnActivity } from '../support/drawn-activities.ts';
import { readPptx } from '../support/read-office.ts';
import { readPdf } from '../support/read-pdf.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

const activities = DRAWN_KINDS.map((kind) => drawnActivity(kind));
const lus = {
  ...richMeeting,
  template: 'lus',
  title: 'LUS',
  agenda: richMeeting.agenda.map((item) => ({ ...item, closed: true })),
};
const MEETINGS = { rich: { ...richMeeting, activities }, lus };
const HOSTILE = '=1+1 <script>&amp;</script> #panic("x") \u202Ebagvendt\u202C \u0007 {{y}} ]]> _x000A_';

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

function documentOf(meeting: keyof typeof MEETINGS, template: TemplateName): Document {
  const minutes = minutesOf(MEETINGS[meeting], richNotes, { audience: 'intern', approved: false });
  return minutesDocument(TEMPLATES[template], minutes, minutesWords('da'));
}

/** The words of a text, without what formats put between them: bullets, colons after labels, line ends and hyphens at them. */
const wordsIn = (text: string) => text.replace(/\uFE0F|[\s\u00A0\u00AD\u200B•☐☑:‐-]+/gu, '');

/** What must be read in the file, paragraph by paragraph. */
const said = ({ meta, blocks }: Document) => [meta.title, ...linesOf(blocks).map(({ content }) => inlineText(content))];

async function read(document: Document, format: ExportFormat): Promise<string> {
  const { body } = await exports.render(document, format);
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

describe.each(Object.keys(MEETINGS) as (keyof typeof MEETINGS)[])('the %s meeting', (meeting) => {
  describe.each(TEMPLATE_NAMES)('as %s', (template) => {
    test.each(['html', 'md', 'docx', 'pdf', 'pptx'] as const)(
      '[EX10] %s says what the document says',
      async (format) => {
        const document = documentOf(meeting, template);
        const text = await read(document, format);
        expect(said(document).flatMap((part) => missing(text, part))).toEqual([]);
      },
    );

    test('[EX10] the words are those of the golden file', () => {
      const file = new URL(`words.${meeting}.${template}.golden`, import.meta.url);
      const text = `${said(documentOf(meeting, template)).join('\n')}\n`;
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });

    test('[EX10] [MI13] the PDF is PDF/UA with title, language, headings in order and the drawings in words', async () => {
      const document = documentOf(meeting, template);
      const { body, conforms } = await exports.render(document, 'pdf');
      const pdf = await readPdf(body);
      expect(pdf).toMatchObject({ title: document.meta.title, language: 'da-DK', claimsUa: true });
      expect(conforms).toBe(true);
      const levels = pdf.roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
      const drawn = document.blocks.filter(({ type }) => type === 'figure').length;
      expect(pdf.roles.filter((role) => role === 'Figure').length).toBeGreaterThanOrEqual(drawn);
    });

    test('[EX2] the slides have titles, heads of tables and drawings in words', async () => {
      const { slides } = readPptx((await exports.render(documentOf(meeting, template), 'pptx')).body);
      for (const { title, alts } of slides) {
        expect(title).not.toBe('');
        for (const alt of alts) expect(alt).not.toBe('');
      }
    });
  });
});

test('[PG1] what a LUS holds has no public form to be put in', () => {
  expect(isNeverPublic(lus)).toBe(true);
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
