// Pictures of the notes in every file of the minutes: themselves where they can be read, and their words where not.

import { expect, test } from 'vitest';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import type { Block, Document } from '../../src/lib/core/minutes/document.ts';
import { htmlPage } from '../../src/lib/core/minutes/html.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { Exports } from '../../server/exports/exports.ts';
import { withStoredPictures } from '../../server/meetings/minutes-pictures.ts';
import { readPdf } from '../support/read-pdf.ts';
import { unzipText } from '../support/unzip.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BROKEN = Buffer.concat([PNG.subarray(0, 33), Buffer.from('nothing more')]);
const FILES: Record<string, { type: string; bytes: Buffer }> = {
  good: { type: 'image/png', bytes: PNG },
  broken: { type: 'image/png', bytes: BROKEN },
  moving: { type: 'image/gif', bytes: Buffer.from('GIF89a') },
};

const picture = (attachmentId: string, alt: string): Block => ({ type: 'picture', attachmentId, alt, widthPx: 480 });

function documentWith(blocks: Block[]): Document {
  const meta = {
    title: 'Møde',
    language: 'da' as const,
    author: '',
    kind: 'Beslutningsreferat',
    organisation: 'Fjordby',
    mark: '',
    header: '',
    footer: '',
    pageWords: { page: 'Side', of: 'af' },
    fileStem: 'referat',
  };
  return { meta: { ...meta, letterhead: PLAIN_LETTERHEAD } as Document['meta'], blocks };
}

const resolved = (blocks: Block[]) =>
  withStoredPictures(documentWith(blocks), (id) => Promise.resolve(FILES[id] ?? null));

test('[MI16] a picture that can be read is in the page and in the files, inside lists and tables too', async () => {
  const item: Block = { type: 'list', style: 'bullet', start: 1, items: [{ blocks: [picture('good', 'Søjler')] }] };
  const document = await resolved([item]);
  expect(htmlPage(document)).toContain(`src="data:image/png;base64,${PNG.toString('base64')}"`);
  expect(htmlPage(document)).toContain('alt="Søjler"');
  expect(markdown(document)).toContain('Søjler');
  const exports = new Exports();
  try {
    const docx = await exports.render(document, 'docx');
    expect(unzipText(docx.body, 'word/document.xml')).toContain('descr="Søjler"');
    const pdf = await exports.render(document, 'pdf');
    expect((await readPdf(pdf.body)).roles).toContain('Figure');
  } finally {
    await exports.close();
  }
});

test('[MI16] what cannot be read, or is of no format that a file can hold, stands in its words', async () => {
  const document = await resolved([picture('gone', 'Et kort'), picture('moving', 'En film')]);
  expect(htmlPage(document)).not.toContain('<img');
  for (const words of ['Et kort', 'En film']) {
    expect(htmlPage(document)).toContain(words);
    expect(markdown(document)).toContain(words);
  }
});

test('[MI14] a picture that is broken inside costs the file nothing but that picture', async () => {
  const exports = new Exports();
  try {
    const document = await resolved([picture('broken', 'Et brudt billede'), picture('good', 'Søjler')]);
    const pdf = await readPdf((await exports.render(document, 'pdf')).body);
    expect(pdf.text).toContain('Et brudt billede');
    expect(pdf.text).not.toContain('Søjler');
    expect(pdf.roles.filter((role) => role === 'Figure')).toHaveLength(1);
  } finally {
    await exports.close();
  }
});
