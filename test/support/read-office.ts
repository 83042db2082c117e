// Office files read by somebody else's code: an XML parser over the parts of the archive.

import { DOMParser } from '@xmldom/xmldom';
import { unzip } from './unzip.ts';

export interface ReadSlide {
  title: string;
  /** Texts of the paragraphs in reading order, the title's first. */
  paragraphs: string[];
  /** Kinds of the placeholders in reading order; a body has none to its name. */
  placeholders: string[];
  /** What pictures and drawings show, and what tables are called. */
  alts: string[];
  /** Whether each table's first row is told as its head. */
  tableHeads: boolean[];
}

export interface ReadPptx {
  slides: ReadSlide[];
  languages: Set<string>;
  title: string;
  parts: string[];
}

/** The slides in the order in which they are shown; throws where a part is no XML. */
export function readPptx(archive: Uint8Array): ReadPptx {
  const parts = unzip(archive);
  const documents = new Map(
    [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, body]) => [name, parse(name, body)]),
  );
  const partOf = (name: string) => {
    const found = documents.get(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const targets = new Map(
    all(partOf('ppt/_rels/presentation.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id'),
      one.getAttribute('Target') ?? '',
    ]),
  );
  const order = all(partOf('ppt/presentation.xml'), 'p:sldId').map(
    (one) => targets.get(one.getAttribute('r:id')) ?? '',
  );
  const slides = order.map((name) => partOf(`ppt/${name}`));
  return {
    slides: slides.map(slideOf),
    languages: new Set(slides.flatMap((slide) => all(slide, 'a:rPr').map((run) => run.getAttribute('lang') ?? ''))),
    title: all(partOf('docProps/core.xml'), 'dc:title')[0]?.textContent ?? '',
    parts: [...parts.keys()],
  };
}

/** The cells of the first sheet: their texts and numbers with their styles; formulas stand as "=…". */
export function readXlsx(archive: Uint8Array): { value: string | number; style: string }[][] {
  const sheet = parse('sheet1', unzip(archive).get('xl/worksheets/sheet1.xml') ?? Buffer.alloc(0));
  return all(sheet, 'row').map((row) =>
    all(row, 'c').map((cell) => {
      const style = cell.getAttribute('s') ?? '';
      const [formula] = all(cell, 'f');
      if (formula) return { value: `=${formula.textContent ?? ''}`, style };
      const [number] = all(cell, 'v');
      return { value: number ? Number(number.textContent) : (all(cell, 't')[0]?.textContent ?? ''), style };
    }),
  );
}

function slideOf(slide: Element): ReadSlide {
  const shapes = all(slide, 'p:sp').filter((shape) => all(shape, 'p:ph').length > 0);
  const kind = (shape: Element) => all(shape, 'p:ph')[0]?.getAttribute('type') ?? '';
  const titled = shapes.find((shape) => ['title', 'ctrTitle'].includes(kind(shape)));
  return {
    title: titled ? paragraphsOf(titled).join(' ') : '',
    paragraphs: paragraphsOf(slide),
    placeholders: shapes.map(kind),
    alts: all(slide, 'p:cNvPr').flatMap((one) => one.getAttribute('descr') || []),
    tableHeads: all(slide, 'a:tblPr').map((one) => one.getAttribute('firstRow') === '1'),
  };
}

function paragraphsOf(element: Element): string[] {
  return all(element, 'a:p').map((paragraph) =>
    [...all(paragraph, '*')]
      .map((one) => (one.tagName === 'a:t' ? (one.textContent ?? '') : one.tagName === 'a:br' ? '\n' : ''))
      .join(''),
  );
}

function parse(name: string, body: Buffer): Element {
  const fail = (level: string, message: string) => {
    throw new Error(`${name} is no XML (${level}): ${message}`);
  };
  const document = new DOMParser({ errorHandler: fail }).parseFromString(body.toString('utf8'), 'text/xml');
  return document.documentElement;
}

function all(element: Element, tag: string): Element[] {
  return Array.from(element.getElementsByTagName(tag));
}
