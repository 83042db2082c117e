// An account that is edited by hand: to the editor and back, and what of it the server takes.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { accountSchema } from '../../src/lib/core/minutes/account-schema.ts';
import { paragraph, text, type Block } from '../../src/lib/core/minutes/document.ts';
import { blocksOfEditor, editorDoc, type EditorNode } from '../../src/lib/core/minutes/editor-doc.ts';
import { noteBlocks } from '../../src/lib/core/minutes/note-blocks.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';
import { bold, bullets, fragmentOf, heading, p } from '../support/xml-notes.ts';

const takes = (value: unknown): boolean => v.safeParse(accountSchema, value).success;

const NODES = [
  ...['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'taskList', 'taskItem', 'blockquote'],
  ...['table', 'tableRow', 'tableCell', 'tableHeader', 'image', 'hardBreak', 'script'],
];
const words = fc.constantFrom('Mål', ' ', '\u202eom', 'a\tb\nc', '<b>', '\u0000', 'ef\u0301terår');
const mark = fc.constantFrom('bold', 'italic', 'strike', 'underline', 'link');
const { node } = fc.letrec<{ node: EditorNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.record({
      type: fc.constant('text'),
      text: words,
      marks: fc.array(fc.record({ type: mark, attrs: fc.constantFrom({}, { href: 'https://a.dk' }, { href: 'x:y' }) })),
    }),
    fc.record({
      type: fc.constantFrom(...NODES),
      attrs: fc.constantFrom({}, { level: 9 }, { start: -1 }, { checked: true }, { attachmentId: 'a1', alt: 'Kort' }),
      content: fc.array(tie('node'), { maxLength: 3 }),
    }),
  ),
}));
const doc = fc.array(node, { maxLength: 4 }).map((content): EditorNode => ({ type: 'doc', content }));

/** The editor knows three levels of headings. */
const withEditorsHeadings = (blocks: Block[]): Block[] =>
  blocks.map((block) => (block.type === 'heading' && block.level > 3 ? { ...block, level: 3 } : block));

describe('[MF3] an edited account', () => {
  test('whatever the editor holds is taken, once it is read as notes are', () => {
    fc.assert(
      fc.property(doc, (given) => {
        const blocks = blocksOfEditor(given);
        expect(v.safeParse(accountSchema, blocks)).toMatchObject({ success: true });
        expect(takes(JSON.parse(JSON.stringify(blocks)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('comes back from the editor as it went there', () => {
    fc.assert(
      fc.property(doc, (given) => {
        const blocks = withEditorsHeadings(blocksOfEditor(given));
        expect(blocksOfEditor(editorDoc(blocks))).toEqual(blocks);
      }),
      { numRuns: 500 },
    );
  });

  test.each(richMeeting.agenda.map(({ id }) => id))('the notes of item %s go to the editor and back', (itemId) => {
    const notes = richNotes(itemId);
    expect(takes(notes)).toBe(true);
    expect(blocksOfEditor(editorDoc(notes))).toEqual(withEditorsHeadings(notes));
  });

  test('is the same as the shared notes with the same nodes', () => {
    const notes = noteBlocks(fragmentOf(heading(2, 'Mål'), p('To ', bold('mål')), bullets([p('Et')], [p('To')])));
    expect(blocksOfEditor(editorDoc(notes))).toEqual(notes);
  });

  const row = (cells: number) => Array.from({ length: cells }, () => ({ header: false, blocks: [] }));
  const table = { type: 'table', columns: [{ share: 8 }], headerRows: 0, rows: [row(1)] };
  const nested = (levels: number): unknown =>
    levels === 0 ? paragraph('x') : { type: 'quote', blocks: [nested(levels - 1)] };

  test.each<[string, unknown]>([
    ['a block that a template makes', [{ type: 'facts', entries: [] }]],
    ['a picture with its bytes in it', [{ type: 'image', mediaType: 'image/png', base64: '', alt: '' }]],
    ['another field', [{ ...paragraph('x'), tone: 'quiet' }]],
    ['a heading inside a quote', [{ type: 'quote', blocks: [{ type: 'heading', level: 1, content: [text('x')] }] }]],
    ['an address that is no link', [{ type: 'paragraph', content: [{ ...text('x'), href: 'javascript:alert(1)' }] }]],
    ['text that turns its direction', [paragraph('\u202Ex')]],
    ['a line break inside a run', [paragraph('a\nb')]],
    ['a paragraph without text', [paragraph(' ')]],
    [
      'boxes in a list of bullets',
      [{ ...{ type: 'list', style: 'bullet', start: 1 }, items: [{ blocks: [paragraph('x')], checked: true }] }],
    ],
    ['a table with an uneven row', [{ ...table, rows: [row(1), row(2)] }]],
    [
      'a table that is too wide',
      [{ ...table, columns: Array.from({ length: 13 }, () => ({ share: 8 })), rows: [row(13)] }],
    ],
    ['an id that is a path', [{ type: 'picture', attachmentId: '../x', alt: '', widthPx: null }]],
    ['blocks deeper than notes are', [nested(9)]],
    ['blocks without end', [nested(5_000)]],
    ['more text than anybody reads', [paragraph('x'.repeat(200_001))]],
  ])('%s is not taken', (_what, blocks) => {
    expect(takes(blocks)).toBe(false);
  });

  test('a table and a quote as deep as notes go are taken', () => {
    expect(takes([table, nested(7)])).toBe(true);
  });
});
