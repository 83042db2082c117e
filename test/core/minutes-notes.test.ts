// Notes as Yjs holds them, whoever wrote them → blocks.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { cleanText } from '../../src/lib/core/minutes/clean-text.ts';
import { placeHeadings, type Block, type Inline } from '../../src/lib/core/minutes/document.ts';
import { noteBlocks } from '../../src/lib/core/minutes/note-blocks.ts';
import { fragmentOf, heading, p, type NoteSpec as Spec } from '../support/xml-notes.ts';

/** All text of the blocks, in order. */
function wordsOf(blocks: Block[]): string {
  const inline = (content: Inline[]) => content.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  return blocks
    .map((block): string => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return inline(block.content);
        case 'list':
          return block.items.map((item) => wordsOf(item.blocks)).join(' ');
        case 'table':
          return block.rows
            .flat()
            .map((cell) => wordsOf(cell.blocks))
            .join(' ');
        case 'quote':
        case 'decision':
          return wordsOf(block.blocks);
        case 'facts':
        case 'image':
          return '';
        case 'picture':
        case 'figure':
          return block.alt;
      }
    })
    .join(' ');
}

const run = (text: string, marks = {}) => ({ type: 'text', text, ...marks });

describe('what the editor writes', () => {
  test('[MI1] paragraphs, marks and links', () => {
    const fragment = fragmentOf(
      p('Vi ', { text: 'skal', marks: { bold: {}, italic: {} } }, { text: ' læse', marks: { strike: {} } }),
      p({ text: 'KL', marks: { link: { href: 'https://www.kl.dk/skole' } } }, ['hardBreak', {}], 'ny linje'),
    );
    expect(noteBlocks(fragment)).toEqual([
      {
        type: 'paragraph',
        content: [run('Vi '), run('skal', { bold: true, italic: true }), run(' læse', { strike: true })],
      },
      {
        type: 'paragraph',
        content: [run('KL', { href: 'https://www.kl.dk/skole' }), { type: 'lineBreak' }, run('ny linje')],
      },
    ]);
  });

  test('[MI1] [MI16] a picture is named by its attachment; one that is none of ours stands in its words', () => {
    const fragment = fragmentOf(
      ['image', { attachmentId: 'a1-b2', alt: 'Søjler', width: 480 }],
      ['image', { attachmentId: 'https://fremmed.example/x.png', alt: 'Et kort' }],
      ['image', { src: 'data:image/png;base64,AAAA', alt: 'Data' }],
    );
    expect(noteBlocks(fragment)).toEqual([
      { type: 'picture', attachmentId: 'a1-b2', alt: 'Søjler', widthPx: 480 },
      { type: 'paragraph', content: [run('Et kort')] },
      { type: 'paragraph', content: [run('Data')] },
    ]);
  });

  test('[MI1] lists nest, check lists keep their marks', () => {
    const fragment = fragmentOf(
      ['orderedList', { start: 3 }, ['listItem', {}, p('et'), ['bulletList', {}, ['listItem', {}, p('under')]]]],
      ['taskList', {}, ['taskItem', { checked: true }, p('gjort')], ['taskItem', { checked: false }, p('mangler')]],
    );
    const item = (value: string) => ({ type: 'paragraph', content: [run(value)] });
    expect(noteBlocks(fragment)).toEqual([
      {
        type: 'list',
        style: 'ordered',
        start: 3,
        items: [
          { blocks: [item('et'), { type: 'list', style: 'bullet', start: 1, items: [{ blocks: [item('under')] }] }] },
        ],
      },
      {
        type: 'list',
        style: 'check',
        start: 1,
        items: [
          { blocks: [item('gjort')], checked: true },
          { blocks: [item('mangler')], checked: false },
        ],
      },
    ]);
  });

  test('[MI1] a table keeps its header cells, and every row is as wide as the widest', () => {
    const [table] = noteBlocks(
      fragmentOf([
        'table',
        {},
        ['tableRow', {}, ['tableHeader', {}, p('Skole')], ['tableHeader', {}, p('Elever')]],
        ['tableRow', {}, ['tableCell', {}, p('Nørre Fjordby Skole')]],
      ]),
    );
    expect(table).toMatchObject({ type: 'table', headerRows: 1, columns: [{ share: 19 }, { share: 8 }] });
    expect(
      table?.type === 'table' && table.rows.map((row) => row.map((cell) => [cell.header, wordsOf(cell.blocks)])),
    ).toEqual([
      [
        [true, 'Skole'],
        [true, 'Elever'],
      ],
      [
        [false, 'Nørre Fjordby Skole'],
        [false, ''],
      ],
    ]);
  });

  test('[MI2] headings go below the item without skipping a level, inside a list they are bold', () => {
    const blocks = placeHeadings(
      noteBlocks(
        fragmentOf(
          heading(3, 'a'),
          heading(6, 'b'),
          heading(3, 'c'),
          heading(1, 'd'),
          heading(2, ''),
          heading(4, 'e'),
          ['bulletList', {}, ['listItem', {}, heading(2, 'f')]],
        ),
      ),
      2,
    );
    expect(blocks.map((block) => (block.type === 'heading' ? [block.level, wordsOf([block])] : block.type))).toEqual([
      [3, 'a'],
      [4, 'b'],
      [3, 'c'],
      [3, 'd'],
      [4, 'e'],
      'list',
    ]);
    expect(blocks.at(-1)).toMatchObject({ items: [{ blocks: [{ type: 'paragraph', content: [{ bold: true }] }] }] });
  });
});

describe('what a hostile client writes', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//kl.dk',
    ' vbscript:x',
    'https://a b',
    'https://x"onclick',
    7,
    null,
  ])('[MI3] %s is no link, and its text stays', (href) => {
    expect(noteBlocks(fragmentOf(p({ text: 'her', marks: { link: { href } } })))).toEqual([
      { type: 'paragraph', content: [run('her')] },
    ]);
  });

  test('[MI4] unknown nodes are dropped, their text is kept', () => {
    const fragment = fragmentOf(['script', { src: 'x' }, 'alert(1)'], ['listItem', {}, p('løs')], 'bar', [
      'image',
      { alt: 'Kort', src: 'javascript:x' },
    ]);
    expect(wordsOf(noteBlocks(fragment))).toBe('alert(1) løs bar Kort');
  });

  test('[MI4] a node a thousand levels deep keeps its text', () => {
    const fragment = fragmentOf(['blockquote', {}]);
    let deepest = fragment.get(0) as Y.XmlElement;
    for (let level = 0; level < 1_000; level++) {
      const quote = new Y.XmlElement('blockquote');
      deepest.insert(0, [quote]);
      deepest = quote;
    }
    deepest.insert(0, [new Y.XmlText('bund')]);
    expect(wordsOf(noteBlocks(fragment))).toBe('bund');
  });

  test('[MI4] a hundred thousand lines and a hundred thousand paragraphs are read', () => {
    const lines = fragmentOf(p('x\n'.repeat(200_000)));
    expect(wordsOf(noteBlocks(lines)).replaceAll(' ', '')).toHaveLength(200_000);
    const elementOf = (children: unknown[]) => ({
      nodeName: 'wrapper',
      getAttributes: () => ({}),
      toArray: () => children,
    });
    const many = Array.from({ length: 150_000 }, () => elementOf([{ toDelta: () => [{ insert: 'y' }] }]));
    expect(noteBlocks({ toArray: () => [elementOf(many)] })).toHaveLength(150_000);
  });

  test('[MI4] a very wide row does not blow the table up', () => {
    const cells = Array.from({ length: 3_000 }, (_, index): Spec => ['tableCell', {}, p(`c${index}`)]);
    const rows = Array.from({ length: 200 }, (): Spec => ['tableRow', {}, ['tableCell', {}, p('x')]]);
    const [table] = noteBlocks(fragmentOf(['table', {}, ['tableRow', {}, ...cells], ...rows]));
    expect(table?.type === 'table' && table.columns.length).toBe(12);
    expect(wordsOf(table ? [table] : [])).toContain('c2999');
  });

  test('[MI5] controls, lone surrogates and overriding marks are cleaned away', () => {
    const [block] = noteBlocks(fragmentOf(p('a\u0000b\u202Ec\uFEFFd e\u0301 \u{1F469}\u200D\u{1F3EB}')));
    expect(block).toEqual({ type: 'paragraph', content: [run('abcd é \u{1F469}\u200D\u{1F3EB}')] });
    expect(cleanText('x\uD800y\r\nz')).toBe('x\uFFFDy\nz');
  });
});

const names = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'codeBlock',
  'marquee',
];
const { tree } = fc.letrec<{ tree: Spec }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 12, withCrossShrink: true },
    fc.stringMatching(/^[a-zæøå]{1,8}$/),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.dictionary(fc.constantFrom('level', 'start', 'checked'), fc.integer()),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, attributes, children]): Spec => [name, attributes, ...children]),
  ),
}));

function leaves(spec: Spec): string[] {
  if (typeof spec === 'string') return [spec];
  return Array.isArray(spec) ? (spec.slice(2) as Spec[]).flatMap(leaves) : [spec.text];
}

test('[MI4] no text is lost, whatever the tree', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (specs) => {
      const squeezed = wordsOf(noteBlocks(fragmentOf(...specs))).replace(/\s/g, '');
      expect(squeezed).toBe(specs.flatMap(leaves).join(''));
    }),
  );
});
