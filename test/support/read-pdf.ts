// A PDF read by somebody else's code: its text, its structure, what it says of itself.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructureNode {
  role?: string;
  children?: StructureNode[];
}

export interface ReadPdf {
  title: string;
  language: string;
  pages: number;
  /** Text of the pages read, blanks evened out. */
  text: string;
  /** The same by the marks that parts of the structure point to. */
  marked: Map<string, string>;
  /** Roles of the structure tree in reading order. */
  roles: string[];
  bookmarks: string[];
  links: string[];
  /** The metadata that claim PDF/UA. */
  claimsUa: boolean;
}

/** Reads the file; of a long one, text and structure of its last pages are enough. */
export async function readPdf(data: Uint8Array, lastPages = Infinity): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string };
  const texts: string[] = [];
  const roles: string[] = [];
  const links: string[] = [];
  const marked = new Map<string, string>();
  for (let number = Math.max(1, pdf.numPages - lastPages + 1); number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    addMarked((await page.getTextContent({ includeMarkedContent: true })).items, marked);
    rolesOf((await page.getStructTree()) as StructureNode | null, roles);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url !== undefined) links.push(url);
  }
  const outline = (await pdf.getOutline()) as Outline[] | null;
  await task.destroy();
  return {
    title: Title ?? '',
    language: Language ?? '',
    pages: pdf.numPages,
    text: texts.join('\n').replace(/\s+/g, ' '),
    marked,
    roles,
    bookmarks: bookmarksOf(outline ?? []),
    links,
    claimsUa: JSON.stringify(metadata?.getRaw() ?? '').includes('pdfuaid'),
  };
}

interface Outline {
  title: string;
  items: Outline[];
}

function bookmarksOf(outline: Outline[]): string[] {
  return outline.flatMap(({ title, items }) => [title, ...bookmarksOf(items)]);
}

function rolesOf(node: StructureNode | null, roles: string[]): void {
  if (node === null) return;
  if (node.role !== undefined) roles.push(node.role);
  for (const child of node.children ?? []) rolesOf(child, roles);
}

interface TextPart {
  type?: string;
  id?: string | null;
  str?: string;
}

/** Text between two marks; what stands outside of all of them is decoration. */
function addMarked(items: readonly TextPart[], marked: Map<string, string>): void {
  const open: string[] = [];
  for (const { type, id, str } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id ?? '');
    const mark = open.findLast((each) => each !== '');
    if (mark !== undefined && str !== undefined) marked.set(mark, (marked.get(mark) ?? '') + str);
  }
}
