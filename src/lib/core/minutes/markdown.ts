// Document → Markdown (CommonMark with GFM tables). Every character that could be markup is escaped: text comes out as text.

import {
  inWords,
  type Block,
  type Document,
  type Facts,
  type Inline,
  type List,
  type Table,
  type TableCell,
  type TextRun,
} from './document.ts';
import { letterheadLines } from './letterhead.ts';

/** The document as a Markdown file. */
export function markdown({ meta, blocks }: Document): string {
  const kind = [meta.kind, meta.mark].filter(Boolean).map(escapeMarkdown).join(' · ');
  const head = [
    meta.organisation && `**${escapeMarkdown(meta.organisation)}**`,
    letterhead(meta.letterhead.header),
    kind,
    `# ${escapeMarkdown(meta.title)}`,
  ];
  return `${[...head, blocksMarkdown(blocks), letterhead(meta.letterhead.footer)].filter(Boolean).join('\n\n')}\n`;
}

function letterhead(value: string): string {
  return letterheadLines(value)
    .map((line) => withoutLineMarkup(escapeMarkdown(line)))
    .join('\\\n');
}

/** Text as Markdown text. What is markup only at the start of a line is seen to by `withoutLineMarkup`. */
function escapeMarkdown(value: string): string {
  return value.replace(/[\\`*_[\]<|~$#]|&(?=#?\w+;)/g, '\\$&');
}

/** What would make a line a list, a rule, a heading, a quote or code. */
function withoutLineMarkup(lines: string): string {
  return lines
    .replace(/^[^\S\n]+/gm, '')
    .replace(/^(?:[-+](?=\s|$)|-(?=[-\t ]*$)|=(?=[=\t ]*$)|>)/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.number === undefined ? '' : `${block.number} `}${lineMarkdown(block.content)}`;
    case 'paragraph':
      return block.tone === 'quiet'
        ? `*${lineMarkdown(block.content)}*`
        : withoutLineMarkup(runsMarkdown(block.content, '\\\n'));
    case 'list':
      return listMarkdown(block);
    case 'quote':
      return prefixed(blocksMarkdown(block.blocks), '> ', '> ');
    case 'table':
      return tableMarkdown(block);
    case 'image':
      return `![${escapeMarkdown(block.alt)}](data:${block.mediaType};base64,${block.base64})`;
    case 'picture':
      return blockMarkdown(inWords(block));
    case 'figure':
      return '';
    case 'decision':
      return prefixed(`**${escapeMarkdown(block.label)}**\n\n${blocksMarkdown(block.blocks)}`, '> ', '> ');
    case 'facts':
      return factsMarkdown(block);
  }
}

/** Blocks one after the other; two lists in a row would run together without something between them. */
function blocksMarkdown(blocks: Block[]): string {
  return blocks
    .map((block, index) => {
      const isSecondList = block.type === 'list' && blocks[index - 1]?.type === 'list';
      return (isSecondList ? '<!-- -->\n\n' : '') + blockMarkdown(block);
    })
    .filter(Boolean)
    .join('\n\n');
}

function listMarkdown({ style, start, items }: List): string {
  return items
    .map(({ blocks, checked }, index) => {
      const bullet = style === 'ordered' ? `${start + index}. ` : '- ';
      const box = style === 'check' ? `[${checked ? 'x' : ' '}] ` : '';
      return prefixed(box + itemMarkdown(blocks), bullet, ' '.repeat(bullet.length));
    })
    .join('\n');
}

/** A list right under the item's text stays tight, where Markdown lets it. */
function itemMarkdown(blocks: Block[]): string {
  const [first, second, ...rest] = blocks;
  const isTight =
    first?.type === 'paragraph' && second?.type === 'list' && (second.style !== 'ordered' || second.start === 1);
  return isTight && rest.length === 0 ? `${blockMarkdown(first)}\n${blockMarkdown(second)}` : blocksMarkdown(blocks);
}

function factsMarkdown({ entries }: Facts): string {
  return entries
    .map(({ label, lines }) => `- **${escapeMarkdown(label)}:** ${lines.map(lineMarkdown).join('; ')}`)
    .join('\n');
}

/** A table always has a head in Markdown; without header rows it is an empty one. */
function tableMarkdown({ columns, headerRows, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = headerRows > 0 ? rows[0]?.map(cellMarkdown) : undefined;
  const body = rows.slice(head ? 1 : 0).map((cells) => line(cells.map(cellMarkdown)));
  return [line(head ?? columns.map(() => '')), line(columns.map(() => '---')), ...body].join('\n');
}

/** A cell is one line: what stood on lines of its own is set apart by a break. */
function cellMarkdown({ blocks }: TableCell): string {
  return flat(blocks).join('<br>');
}

function flat(blocks: Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [runsMarkdown(block.content, '<br>')];
      case 'list':
        return block.items.flatMap((item, index) => {
          const sign = block.style === 'check' ? (item.checked ? '☑ ' : '☐ ') : '• ';
          const bullet = block.style === 'ordered' ? `${block.start + index}. ` : sign;
          const [first = '', ...rest] = flat(item.blocks);
          return [bullet + first, ...rest];
        });
      case 'table':
        return block.rows.map((row) => row.map(cellMarkdown).join(' – '));
      case 'quote':
      case 'decision':
        return flat(block.blocks);
      case 'facts':
        return block.entries.map(
          ({ label, lines }) => `${escapeMarkdown(label)}: ${lines.map(lineMarkdown).join('; ')}`,
        );
      case 'figure':
        return [];
      case 'image':
      case 'picture':
        return [escapeMarkdown(block.alt)];
    }
  });
}

function prefixed(body: string, first: string, rest: string): string {
  return body
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Inside a line that has begun already: a heading, a cell, a fact. */
function lineMarkdown(content: Inline[]): string {
  return runsMarkdown(content, ' ').trim();
}

function runsMarkdown(content: Inline[], lineBreak: string): string {
  return content
    .map((inline, index) =>
      inline.type === 'lineBreak' ? lineBreak : runMarkdown(inline, content[index - 1], content[index + 1]),
    )
    .join('');
}

/** Marks must touch the text they mark: blanks at its ends stand outside them. */
function runMarkdown(run: TextRun, previous: Inline | undefined, next: Inline | undefined): string {
  const body = run.text.trim();
  if (body === '') return run.text;
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const after = run.text.slice(run.text.trimEnd().length);
  const text = escapeMarkdown(body);
  if (run.href !== undefined) return `${before}[${signs(run, text)}](<${run.href}>)${after}`;
  const touching = [
    ...(before === '' && previous?.type === 'text' && /\S$/.test(previous.text) ? [previous] : []),
    ...(after === '' && next?.type === 'text' && /^\S/.test(next.text) ? [next] : []),
  ];
  const isPlainWord = /^[\p{L}\p{N}]$|^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(body) && marksOf(run).length === 1;
  const isCramped = touching.length > 0 && (!isPlainWord || touching.some((each) => marksOf(each).length > 0));
  return before + (isCramped ? tags(run, text) : signs(run, text)) + after;
}

/** Each mark's sign and tag, from the outside in. */
const MARKS = [
  { name: 'strike', sign: '~~', tag: 's' },
  { name: 'bold', sign: '**', tag: 'strong' },
  { name: 'italic', sign: '*', tag: 'em' },
] as const;

function marksOf(run: TextRun) {
  return MARKS.filter(({ name }) => run[name]);
}

function signs(run: TextRun, text: string): string {
  return marksOf(run).reduceRight((inner, { sign }) => sign + inner + sign, text);
}

/** Where signs would not be read as marks (between a letter and a bracket, or beside other signs), tags are. */
function tags(run: TextRun, text: string): string {
  return marksOf(run).reduceRight((inner, { tag }) => `<${tag}>${inner}</${tag}>`, text);
}
