// Document → DOCX: title, styles, page numbers, language and properties around the blocks. Runs in the worker thread.

import {
  AlignmentType,
  Document as Docx,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Document, DocumentMeta, Image } from '../../src/lib/core/minutes/document.ts';
import { letterheadLines, type Letterhead } from '../../src/lib/core/minutes/letterhead.ts';
import { DocxBlocks } from './docx-blocks.ts';
import { COLOURS, PAGE_TWIPS, TEXT_WIDTH_TWIPS, docxColour, docxNumbering, docxStyles } from './docx-styles.ts';

/** A logo is no larger than this, and as large as it can be. */
const MAX_LOGO_PX = { width: 190, height: 72 };

/** The document as a file for Word and LibreOffice. */
export async function renderDocx({ meta, blocks }: Document): Promise<Uint8Array> {
  const { accent } = meta.letterhead;
  const writer = new DocxBlocks(docxColour(accent));
  const children = [...masthead(meta), ...writer.parts(blocks)];
  const { width, height, marginX, marginTop, marginBottom } = PAGE_TWIPS;
  const docx = new Docx({
    title: meta.title,
    subject: meta.kind,
    creator: meta.organisation,
    lastModifiedBy: meta.organisation,
    styles: docxStyles(meta.language, accent),
    numbering: docxNumbering(writer.starts),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height },
            margin: { left: marginX, right: marginX, top: marginTop, bottom: marginBottom, header: 680, footer: 600 },
          },
        },
        headers: { first: firstHeader(meta.letterhead), default: headerOf(meta) },
        footers: { first: footerOf(meta), default: footerOf(meta) },
        children,
      },
    ],
  });
  return Packer.toBuffer(docx);
}

function masthead({ organisation, kind, mark, title }: DocumentMeta): Paragraph[] {
  const marked = mark === '' ? [] : [new TextRun({ text: ` · ${mark}`, bold: true })];
  return [
    ...(organisation === '' ? [] : [new Paragraph({ style: 'Organisation', text: organisation })]),
    new Paragraph({ style: 'DocumentKind', children: [new TextRun(kind), ...marked] }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
  ];
}

const rightTab = { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS }] };
const small = { size: 18, color: COLOURS.muted };

/** The letterhead: the sender's lines to the left, the logo to the right. */
function firstHeader({ header, logo }: Letterhead): Header {
  if (header === '' && logo === null) return new Header({ children: [new Paragraph('')] });
  const half = { size: TEXT_WIDTH_TWIPS / 2, type: WidthType.DXA };
  const lines = letterheadLines(header).map(
    (line) => new Paragraph({ style: 'TableText', children: [new TextRun({ ...small, text: line })] }),
  );
  const picture = new Paragraph({ alignment: AlignmentType.RIGHT, children: logo ? [logoRun(logo)] : [] });
  // Its lines begin and end where those of the text do.
  const margins = { left: 0, right: 0 };
  const cell = (children: Paragraph[]) => new TableCell({ width: half, margins, children });
  const borders = TableBorders.NONE;
  const row = new TableRow({ children: [cell(lines.length > 0 ? lines : [new Paragraph('')]), cell([picture])] });
  const table = new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: [half.size, half.size],
    borders,
    rows: [row],
  });
  return new Header({ children: [table, new Paragraph('')] });
}

function logoRun({ mediaType, base64, widthPx, heightPx, alt }: Image): ImageRun {
  const scale = Math.min(MAX_LOGO_PX.width / widthPx, MAX_LOGO_PX.height / heightPx);
  return new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}

function headerOf({ header, mark }: DocumentMeta): Header {
  return new Header({
    children: [new Paragraph({ ...rightTab, children: [new TextRun({ ...small, text: `${header}\t${mark}` })] })],
  });
}

function footerOf({ footer, letterhead, pageWords }: DocumentMeta): Footer {
  const pages = [`${pageWords.page} `, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      ...letterheadLines(letterhead.footer).map(
        (line, index) =>
          // The first of them keeps its distance from the text above.
          new Paragraph({
            spacing: { before: index === 0 ? 160 : 0, after: 0 },
            children: [new TextRun({ ...small, text: line })],
          }),
      ),
      new Paragraph({
        ...rightTab,
        children: [new TextRun({ ...small, text: `${footer}\t` }), new TextRun({ ...small, children: pages })],
      }),
    ],
  });
}
