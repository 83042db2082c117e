// Document → HTML. Everything from the tree is escaped; there is no style attribute, so that the fragment may stand in a
// page under a strict CSP. Classes: `minutes`, `masthead`, `logo`, `organisation`, `sender`, `foot`, `kind`, `mark`, `facts`, `number`, `quiet`,
// `decision`, `decision-label`, `check-list`, `table-frame`, `figure` with the tones of `svg.ts`.

import {
  inWords,
  type Block,
  type Document,
  type DocumentMeta,
  type Facts,
  type Heading,
  type Image,
  type Inline,
  type List,
  type Table,
  type TableCell,
} from './document.ts';
import { escapeAttribute, escapeMarkup } from './escape-markup.ts';
import { letterheadLines } from './letterhead.ts';
import { minutesStyle } from './html-style.ts';
import { byClass, named, svg } from './svg.ts';

/** A whole page that needs nothing else: language, title, style for screen and print. */
export function htmlPage(document: Document): string {
  const { meta } = document;
  return `<!doctype html>
<html lang="${meta.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup([meta.title, meta.kind, meta.organisation].filter(Boolean).join(' – '))}</title>
<style>
${minutesStyle(meta.pageWords, meta.letterhead.accent)}</style>
</head>
<body>
<main>
${htmlBody(document)}</main>
</body>
</html>
`;
}

/** The document as one `<article>`, for a page of the application. Its title is the heading of level 1. */
export function htmlBody({ meta, blocks }: Document): string {
  return `<article class="minutes" lang="${meta.language}">\n${masthead(meta)}${blocks.map(blockHtml).join('')}${foot(meta)}</article>\n`;
}

/** Some of a document's blocks alone, for a page that has something of its own between them. */
export function htmlBlocks({ meta, blocks }: Document): string {
  return `<div class="minutes" lang="${meta.language}">\n${blocks.map(blockHtml).join('')}</div>\n`;
}

function masthead({ organisation, letterhead, kind, mark, title }: DocumentMeta): string {
  const lines = [
    letterhead.logo && `<p class="logo">${imageHtml(letterhead.logo)}</p>\n`,
    organisation && `<p class="organisation">${escapeMarkup(organisation)}</p>\n`,
    letterhead.header && `<p class="sender">${linesHtml(letterhead.header)}</p>\n`,
    `<p class="kind">${escapeMarkup(kind)}${mark && ` <strong class="mark">${escapeMarkup(mark)}</strong>`}</p>\n`,
    `<h1>${escapeMarkup(title)}</h1>\n`,
  ];
  return `<header class="masthead">\n${lines.filter(Boolean).join('')}</header>\n`;
}

function foot({ letterhead }: DocumentMeta): string {
  return letterhead.footer && `<footer class="foot">\n<p>${linesHtml(letterhead.footer)}</p>\n</footer>\n`;
}

function linesHtml(value: string): string {
  return letterheadLines(value).map(escapeMarkup).join('<br>');
}

function imageHtml({ mediaType, base64, widthPx, heightPx, alt }: Image): string {
  return `<img src="data:${mediaType};base64,${escapeAttribute(base64)}" width="${widthPx}" height="${heightPx}" alt="${escapeAttribute(alt)}">`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return `<p${block.tone === 'quiet' ? ' class="quiet"' : ''}>${inlineHtml(block.content)}</p>\n`;
    case 'list':
      return listHtml(block);
    case 'quote':
      return `<blockquote>\n${block.blocks.map(blockHtml).join('')}</blockquote>\n`;
    case 'table':
      return tableHtml(block);
    case 'image':
      return `<p>${imageHtml(block)}</p>\n`;
    case 'picture':
      return blockHtml(inWords(block));
    case 'figure':
      return `<figure class="figure">${svg(block, byClass, named(block.alt))}</figure>\n`;
    case 'decision':
      return `<div class="decision">\n<p class="decision-label">${escapeMarkup(block.label)}</p>\n${block.blocks.map(blockHtml).join('')}</div>\n`;
    case 'facts':
      return factsHtml(block);
  }
}

function headingHtml({ level, number, content }: Heading): string {
  const before = number === undefined ? '' : `<span class="number">${escapeMarkup(number)}</span> `;
  return `<h${level}>${before}${inlineHtml(content)}</h${level}>\n`;
}

function listHtml({ style, start, items }: List): string {
  const [open, close] =
    style === 'ordered'
      ? [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>']
      : [style === 'check' ? '<ul class="check-list">' : '<ul>', '</ul>'];
  const body = items.map(({ blocks, checked }) => {
    const box = style === 'check' ? `<span class="box">${checked ? '☑' : '☐'}</span> ` : '';
    return `<li>${box}${tightHtml(blocks)}</li>\n`;
  });
  return `${open}\n${body.join('')}${close}\n`;
}

function tableHtml({ headerRows, rows }: Table): string {
  const row = (cells: TableCell[], scope: 'col' | 'row') =>
    `<tr>${cells.map((cell) => (cell.header ? `<th scope="${scope}">${tightHtml(cell.blocks)}</th>` : `<td>${tightHtml(cell.blocks)}</td>`)).join('')}</tr>\n`;
  const head = rows.slice(0, headerRows).map((cells) => row(cells, 'col'));
  const body = rows.slice(headerRows).map((cells) => row(cells, 'row'));
  return `<div class="table-frame" tabindex="0">\n<table>\n${head.length > 0 ? `<thead>\n${head.join('')}</thead>\n` : ''}<tbody>\n${body.join('')}</tbody>\n</table>\n</div>\n`;
}

/** The content of a list item or a cell: a first paragraph stands without its tag. */
function tightHtml(blocks: Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocks.map(blockHtml).join('');
  return inlineHtml(first.content) + (rest.length > 0 ? `\n${rest.map(blockHtml).join('')}` : '');
}

function factsHtml({ entries }: Facts): string {
  const body = entries.map(
    ({ label, lines }) =>
      `<div><dt>${escapeMarkup(label)}</dt>${lines.map((line) => `<dd>${inlineHtml(line)}</dd>`).join('')}</div>\n`,
  );
  return `<dl class="facts">\n${body.join('')}</dl>\n`;
}

function inlineHtml(content: Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'lineBreak') return '<br>';
      let html = escapeMarkup(inline.text);
      if (inline.strike) html = `<s>${html}</s>`;
      if (inline.italic) html = `<em>${html}</em>`;
      if (inline.bold) html = `<strong>${html}</strong>`;
      return inline.href === undefined
        ? html
        : `<a href="${escapeAttribute(inline.href)}" rel="noreferrer">${html}</a>`;
    })
    .join('');
}
