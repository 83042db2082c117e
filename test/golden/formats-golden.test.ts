// One rich meeting and one LUS in every template and every format, read back by readers that are not ours: what each file says is
// what the document says. The words themselves are kept as golden files; `UPDATE_GOLDEN=1` writes them anew.
// `PAPERS=folder` keeps the files there, to be looked at or given to a checker.

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Exports, type ExportFormat } from '../../server/exports/exports.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { isNeverPublic } from '../../src/lib/core/meeting/never-public.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { TEMPLATES, TEMPLATE_NAMES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { GOLDEN_MEETINGS, GOLDEN_STATES, goldenDocument } from '../support/golden-documents.ts';
import { readPptx } from '../support/read-office.ts';
import { missing, readBack, said } from '../support/read-back.ts';
import { richMeeting } from '../support/rich-meeting.ts';

const HOSTILE = '=1+1 <script>&amp;</script> #panic("x") \u202Ebagvendt\u202C \u0007 {{y}} ]]> _x000A_';

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

const read = (document: Document, format: ExportFormat, name = 'hostile') => readBack(exports, document, format, name);

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
