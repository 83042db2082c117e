// Files of documents, read back by readers that are not ours. `PAPERS=folder` keeps the files there, to be looked at or given to a
// checker.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { ExportFormat, Exports } from '../../server/exports/exports.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { linesOf } from '../../src/lib/core/minutes/slides/slide-lines.ts';
import { readPptx } from './read-office.ts';
import { readPdf } from './read-pdf.ts';

/** The words of a text, without what formats put between them: bullets, colons after labels, line ends and hyphens at them. */
const wordsIn = (text: string) => text.replace(/\uFE0F|[\s\u00A0\u00AD\u200B•☐☑:‐-]+/gu, '');

/** What must be read in the file, paragraph by paragraph. */
export const said = ({ meta, blocks }: Document): string[] => [
  meta.title,
  ...linesOf(blocks).map(({ content }) => inlineText(content)),
];

/** What other readers than ours find in the file. */
export async function readBack(
  exports: Exports,
  document: Document,
  format: ExportFormat,
  name: string,
): Promise<string> {
  const { body } = await exports.render(document, format);
  keep(`${name}.${format}`, body);
  switch (format) {
    case 'html':
      return unescaped(
        Buffer.from(body)
          .toString('utf8')
          .replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, ' ')
          .replace(/<[^>]+>/g, ' '),
      );
    case 'md':
      return Buffer.from(body)
        .toString('utf8')
        .replace(/<br>/g, ' ')
        .replace(/\]\(<[^>]*>\)/g, '')
        .replace(/\\(?=[^\w\s])/g, '');
    case 'docx':
      return (await mammoth.extractRawText({ buffer: Buffer.from(body) })).value;
    case 'pdf':
      return (await readPdf(body)).text;
    case 'pptx':
      return readPptx(body)
        .slides.flatMap(({ paragraphs }) => paragraphs)
        .join('\n');
  }
}

function keep(name: string, body: Uint8Array): void {
  const folder = process.env['PAPERS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), body);
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * The words of the paragraph that are not in the file. Marks of Markdown and emoji, which PDF readers do not know, are looked past,
 * and a word may be broken where a page or a narrow column ends.
 */
export function missing(text: string, part: string): string[] {
  const plain = (value: string) => wordsIn(value).replace(/[[*_`~|\\]|\p{Extended_Pictographic}/gu, '');
  const all = plain(text);
  const isBroken = (word: string): boolean => {
    const end = [...word].findLastIndex((_, at) => at > 1 && all.includes(word.slice(0, at + 1)));
    return word === '' || (end > 0 && isBroken(word.slice(end + 1)));
  };
  return part
    .split(/\s+/)
    .filter((word) => !all.includes(plain(word)) && !(plain(word).length > 3 && isBroken(plain(word))));
}
