// What a PDF is made of, as somebody else's reader of its objects finds it: the tree of its structure, its fonts, what it claims.

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

export interface StructurePart {
  role: string;
  /** What it shows in words; null where nothing is said. */
  alt: string | null;
  /** Of a head cell: what it is the head of. */
  scope: string | null;
  /** In reading order the parts below, and the marks of what is shown, by pdf.js's names for them. */
  content: (StructurePart | string)[];
}

export interface PdfStructure {
  tree: StructurePart[];
  language: string;
  isMarked: boolean;
  /** Whether a reader's window shows the title in place of the file's name. */
  showsTitle: boolean;
  fonts: { name: string; isEmbedded: boolean }[];
  /** The colours that an archive can go by. */
  hasOutputIntent: boolean;
  /** All that stands in its metadata. */
  metadata: string;
}

/** Reads the file. */
export async function readPdfStructure(data: Uint8Array): Promise<PdfStructure> {
  const { context, catalog } = await PDFDocument.load(data, { updateMetadata: false });
  const root = dictOf(context, catalog.get(name('StructTreeRoot')));
  const metadata = context.lookup(catalog.get(name('Metadata')));
  const flag = (of: string, key: string) => String(dictOf(context, catalog.get(name(of)))?.get(name(key))) === 'true';
  return {
    tree: root ? contentOf(context, root, undefined).filter((part) => typeof part !== 'string') : [],
    language: textOf(context, catalog.get(name('Lang'))) ?? '',
    isMarked: flag('MarkInfo', 'Marked'),
    showsTitle: flag('ViewerPreferences', 'DisplayDocTitle'),
    fonts: fontsOf(context),
    hasOutputIntent: catalog.get(name('OutputIntents')) !== undefined,
    metadata: metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '',
  };
}

/** All parts of that role, in reading order. */
export function allOf(parts: readonly StructurePart[], role: string): StructurePart[] {
  return parts.flatMap((part) => [...(part.role === role ? [part] : []), ...allOf(partsOf(part), role)]);
}

/** The parts right below. */
export function partsOf({ content }: StructurePart): StructurePart[] {
  return content.filter((each) => typeof each !== 'string');
}

/** The marks of all that is shown, in reading order. */
export function marksOf({ content }: StructurePart): string[] {
  return content.flatMap((each) => (typeof each === 'string' ? [each] : marksOf(each)));
}

const name = (text: string) => PDFName.of(text);

function dictOf(context: PDFContext, object: PDFObject | undefined): PDFDict | null {
  const found = object && context.lookup(object);
  return found instanceof PDFDict ? found : null;
}

function textOf(context: PDFContext, object: PDFObject | undefined): string | null {
  const found = object && context.lookup(object);
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : null;
}

function listOf(context: PDFContext, object: PDFObject | undefined): PDFObject[] {
  const found = object && context.lookup(object);
  if (found === undefined) return [];
  return found instanceof PDFArray ? found.asArray() : [found];
}

/** What is below: parts, marks on the page of the part or on one of their own, and annotations, which are left out. */
function contentOf(context: PDFContext, above: PDFDict, pageAbove: PDFObject | undefined): (StructurePart | string)[] {
  const page = above.get(name('Pg')) ?? pageAbove;
  const mark = (on: PDFObject | undefined, number: PDFObject | undefined) =>
    on instanceof PDFRef && number instanceof PDFNumber ? [`p${on.objectNumber}R_mc${number.asNumber()}`] : [];
  return listOf(context, above.get(name('K'))).flatMap((kid): (StructurePart | string)[] => {
    if (kid instanceof PDFNumber) return mark(page, kid);
    const part = dictOf(context, kid);
    const role = part?.get(name('S'));
    if (!part) return [];
    if (!(role instanceof PDFName)) return mark(part.get(name('Pg')) ?? page, part.get(name('MCID')));
    const scope = listOf(context, part.get(name('A')))
      .map((attributes) => dictOf(context, attributes)?.get(name('Scope')))
      .find((found) => found instanceof PDFName);
    return [
      {
        role: role.decodeText(),
        alt: textOf(context, part.get(name('Alt'))),
        scope: scope instanceof PDFName ? scope.decodeText() : null,
        content: contentOf(context, part, page),
      },
    ];
  });
}

function fontsOf(context: PDFContext): PdfStructure['fonts'] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('FontDescriptor')) return [];
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.get(name(key)) !== undefined);
    return [{ name: String(object.get(name('FontName'))), isEmbedded }];
  });
}
