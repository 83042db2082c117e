// Hostile text comes out as text, in HTML and in Markdown.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/lib/core/minutes/clean-text.ts';
import { paragraph, type Block, type Document, type Inline } from '../../src/lib/core/minutes/document.ts';
import { htmlBody, htmlPage } from '../../src/lib/core/minutes/html.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { textBlocks } from '../../src/lib/core/minutes/text-blocks.ts';

const meta: Document['meta'] = {
  letterhead: PLAIN_LETTERHEAD,
  language: 'da',
  title: 'Titel',
  kind: 'Beslutningsreferat',
  organisation: '',
  mark: '',
  header: '',
  footer: '',
  pageWords: { page: 'Side', of: 'af' },
  fileStem: 'x',
};
const body = (...blocks: Block[]) => markdown({ meta, blocks }).split('\n').slice(4, -1).join('\n');

/** Every block kind with the text in every place that a text can stand in. */
function everywhere(value: string): Document {
  const content = [{ type: 'text' as const, text: value }];
  const bold = [
    {
      type: 'text' as const,
      text: value,
      bold: true as const,
      italic: true as const,
      strike: true as const,
      href: 'https://example.dk/?a=1&b="',
    },
  ];
  return {
    meta: { ...meta, title: value, organisation: value, mark: value, kind: value },
    blocks: [
      { type: 'facts', entries: [{ label: value, lines: [content, bold] }] },
      { type: 'heading', level: 2, number: '1', content },
      { type: 'paragraph', content: bold, tone: 'quiet' },
      {
        type: 'list',
        style: 'check',
        start: 1,
        items: [{ blocks: [paragraph(value), paragraph(value)], checked: true }],
      },
      { type: 'quote', blocks: [paragraph(value)] },
      {
        type: 'table',
        columns: [{ share: 1 }],
        headerRows: 1,
        rows: [[{ header: true, blocks: [paragraph(value)] }], [{ header: false, blocks: [paragraph(value)] }]],
      },
      { type: 'decision', label: value, blocks: textBlocks(value) },
      { type: 'image', mediaType: 'image/png', base64: '', widthPx: 1, heightPx: 1, alt: value },
    ],
  };
}

const OWN_TAG =
  /^<\/?(?:article class="minutes" lang="da"|article|header class="masthead"|header|h[12]|p(?: class="(?:quiet|kind|organisation|decision-label)")?|strong(?: class="mark")?|em|s|br|span(?: class="(?:number|box)")?|a href="https:\/\/example\.dk\/\?a=1&amp;b=&quot;" rel="noreferrer"|a|ul class="check-list"|ul|li|blockquote|div(?: class="decision"| class="table-frame" tabindex="0")?|table|thead|tbody|tr|th(?: scope="col")?|td|dl class="facts"|dl|dt|dd|img src="data:image\/png;base64," width="1" height="1" alt="[^"<>]*")>/;

test('[MI11] no text of a user becomes a tag or an attribute of HTML', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', ' ', 'a', '=', 'onx', '\n') }),
      (value) => {
        const html = htmlBody(everywhere(value));
        const tags = html.match(/<[^]*?>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(OWN_TAG);
        expect(html.replace(/<[^]*?>/g, '')).not.toMatch(/[<>]/);
      },
    ),
  );
});

test('[MI11] letters, quotation marks and apostrophes stand as themselves', () => {
  const text = `Æbler & "øl" til Lars' ånd – ’sådan’`;
  expect(htmlBody(everywhere(text))).toContain(`<p>${text.replace('&', '&amp;')}`);
});

test('[MI11] the words of the page count cannot leave the style sheet', () => {
  const page = htmlPage({ meta: { ...meta, pageWords: { page: '</style><script>"', of: '\\";}' } }, blocks: [] });
  expect(page.match(/<\/?(?:style|script)/g)).toEqual(['<style', '</style']);
  expect(page).toContain('content: "\\3c \\2f style');
});

describe('[MI11] Markdown', () => {
  test.each([
    ['*stjerner* _streger_ `kode` ~~x~~', '\\*stjerner\\* \\_streger\\_ \\`kode\\` \\~\\~x\\~\\~'],
    ['# ikke en overskrift', '\\# ikke en overskrift'],
    ['- ikke en liste', '\\- ikke en liste'],
    ['-5 grader', '-5 grader'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. ikke en liste', '1\\. ikke en liste'],
    ['1.5 er et tal', '1.5 er et tal'],
    ['2) heller ikke', '2\\) heller ikke'],
    ['    ikke kode', 'ikke kode'],
    ['> ikke et citat', '\\> ikke et citat'],
    ['![x](y) [a]: b <b> | &lt; A & B', '!\\[x\\](y) \\[a\\]: b \\<b> \\| \\&lt; A & B'],
    ['a\\*b', 'a\\\\\\*b'],
    ['linje\n- og\n    to', 'linje\\\n\\- og\\\nto'],
  ])('[MI11] %j', (value, expected) => {
    expect(body(...textBlocks(value))).toBe(expected);
  });

  test('[MI11] a cell keeps to its line and its column', () => {
    const rows = body({
      type: 'table',
      columns: [{ share: 1 }, { share: 1 }],
      headerRows: 1,
      rows: [
        [
          { header: true, blocks: [paragraph('a|b')] },
          { header: true, blocks: [paragraph('c')] },
        ],
        [
          { header: false, blocks: textBlocks('en\nto\n\ntre') },
          { header: false, blocks: [] },
        ],
      ],
    });
    expect(rows).toBe('| a\\|b | c |\n| --- | --- |\n| en<br>to<br>tre |  |');
  });

  test('[MI11] lists nest, and two lists in a row stay two', () => {
    const inner: Block = { type: 'list', style: 'ordered', start: 1, items: [{ blocks: [paragraph('b')] }] };
    const list: Block = { type: 'list', style: 'bullet', start: 1, items: [{ blocks: [paragraph('a'), inner] }] };
    expect(body(list, { ...inner, start: 4 })).toBe('- a\n  1. b\n\n<!-- -->\n\n4. b');
  });

  test('[MI11] blanks at the ends of a mark stand outside it', () => {
    expect(
      body({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'et' },
          { type: 'text', text: ' to ', bold: true },
          { type: 'text', text: 'tre' },
        ],
      }),
    ).toBe('et **to** tre');
  });

  test.each([
    [['a', '(b)', 'c'], 'a<strong>(b)</strong>c'],
    [['a', 'b', ', c'], 'a**b**, c'],
    [['a ', '(b)', ' c'], 'a **(b)** c'],
  ])('[MI11] a mark is read as one, whatever it touches: %j', ([before = '', marked = '', after = ''], expected) => {
    const content: Inline[] = [
      { type: 'text', text: before },
      { type: 'text', text: marked, bold: true },
      { type: 'text', text: after },
    ];
    expect(body({ type: 'paragraph', content })).toBe(expected);
  });
});

test('[MI11] long runs of blanks and of dashes are written in one pass', () => {
  const blanks = body({ type: 'paragraph', content: [{ type: 'text', text: `a${' '.repeat(400_000)}b`, bold: true }] });
  expect(blanks).toHaveLength(400_006);
  expect(body(...textBlocks('-\n'.repeat(100_000))).split('\n')).toHaveLength(100_000);
});

test('[MI5] whatever the text, what is left of it is well-formed and free of controls, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const clean = cleanText(value);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFEFF]/);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
