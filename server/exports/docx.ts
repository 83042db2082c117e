// Document → DOCX: title, styles, page numbers, language and properties around the blocks. Runs in the worker thread.

import {
  Document as Docx,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Document, DocumentMeta } from '../../src/lib/core/minutes/document.ts';
import { DocxBlocks } from './docx-blocks.ts';
import { COLOURS, PAGE_TWIPS, TEXT_WIDTH_TWIPS, docxNumbering, docxStyles } from './docx-styles.ts';

/** The document as a file for Word and LibreOffice. */
export async function renderDocx({ meta, blocks }: Document): Promise<Uint8Array> {
  const writer = new DocxBlocks();
  const children = [...masthead(meta), ...writer.parts(blocks)];
  const { width, height, marginX, marginTop, marginBottom } = PAGE_TWIPS;
  const docx = new Docx({
    title: meta.title,
    subject: meta.kind,
    creator: meta.organisation,
    lastModifiedBy: meta.organisation,
    styles: docxStyles(meta.language),
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
        headers: { first: new Header({ children: [new Paragraph('')] }), default: headerOf(meta) },
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

function headerOf({ header, mark }: DocumentMeta): Header {
  return new Header({
    children: [new Paragraph({ ...rightTab, children: [new TextRun({ ...small, text: `${header}\t${mark}` })] })],
  });
}

function footerOf({ footer, pageWords }: DocumentMeta): Footer {
  const pages = [`${pageWords.page} `, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        ...rightTab,
        children: [new TextRun({ ...small, text: `${footer}\t` }), new TextRun({ ...small, children: pages })],
      }),
    ],
  });
}
