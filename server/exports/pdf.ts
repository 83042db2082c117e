// Document → PDF with Typst: tagged, PDF/UA-1 or PDF/A-2a, fonts embedded. Runs in the worker thread (`worker.ts`).

import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { inWords, type Document, type Image, type Table } from '../../src/lib/core/minutes/document.ts';
import { columnWords, fairWidths } from '../../src/lib/core/minutes/fair-widths.ts';
import { figureColours } from '../../src/lib/core/minutes/figure-colours.ts';
import type { Figure } from '../../src/lib/core/minutes/figure.ts';
import { byColour, svg } from '../../src/lib/core/minutes/svg.ts';
import { withRowHeads } from './row-heads.ts';
import { compileTypst, pdfWith, type Compiled, type Pdf, type Standard } from './typst.ts';

/** As `minutes.typ` has them: the page between its margins, and text in tables with the room behind it. */
const TEXT_WIDTH_POINTS = 459;
const CELL_POINTS = 9.5;
const CELL_GAP_POINTS = 12;
const FONT = 'font-family="Source Sans 3"';

/** Renders the document; without the standard if its text cannot meet it, rather than not at all. */
export function renderPdf(document: Document, standard: Standard): Pdf {
  const pdf = pdfWith((compiler) => compileDocument(compiler, document), standard);
  return { ...pdf, body: withRowHeads(pdf.body, document.blocks) };
}

/** A picture that is broken inside would cost the whole file: it stands as its words, and the others as themselves. */
function compileDocument(compiler: NodeCompiler, document: Document): Compiled {
  const compiled = compileTypst(compiler, 'minutes.typ', document, asTypst(document, new Set()));
  const broken = compiled.result ? [] : brokenImages(compiler, document);
  return broken.length === 0
    ? compiled
    : compileTypst(compiler, 'minutes.typ', document, asTypst(document, new Set(broken)));
}

/** Those of the pictures that cannot be drawn, each tried alone. */
function brokenImages(compiler: NodeCompiler, document: Document): string[] {
  const images = new Set<string>();
  JSON.stringify(document, (_key, value: unknown) => {
    if (isImage(value)) images.add(value.base64);
    return value;
  });
  return [...images].filter((base64) => !compileTypst(compiler, 'image.typ', bytesOf(base64)).result);
}

/** Typst has no base64: a picture goes in as a list of bytes, a figure as SVG; a broken picture as its words. */
function asTypst({ meta }: Document, broken: ReadonlySet<string>): (key: string, value: unknown) => unknown {
  const paint = byColour(figureColours(meta.letterhead.accent));
  return (_key, value) => {
    if (isTable(value)) return { ...value, columns: fairColumns(value) };
    if (isFigure(value)) return { type: value.type, alt: value.alt, svg: svg(value, paint, FONT) };
    if (!isImage(value)) return value;
    const { base64, ...image } = value;
    return broken.has(base64) ? inWords(image) : { ...image, bytes: bytesOf(base64) };
  };
}

/** By their shares, but so that no word has to be divided, as far as that goes; in a cell Typst measures for itself. */
function fairColumns({ columns, rows }: Table): { share: number }[] {
  const least = columns.map((_column, index) => columnWords(rows, index, CELL_POINTS) + CELL_GAP_POINTS);
  const shares = columns.map(({ share }) => share);
  return fairWidths(shares, least, TEXT_WIDTH_POINTS).map((share) => ({ share }));
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'table' && 'rows' in value;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'figure';
}

function isImage(value: unknown): value is Image {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'image';
}

function bytesOf(base64: string): number[] {
  return [...Buffer.from(base64, 'base64')];
}
