// The organisation's letterhead in the files that leave the house.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Exports } from '../../server/exports/exports.ts';
import { MAX_LOGO_BYTES, readLogo } from '../../server/papers/read-logo.ts';
import { htmlPage } from '../../src/lib/core/minutes/html.ts';
import { letterheadLines, type Letterhead } from '../../src/lib/core/minutes/letterhead.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { readPdf } from '../support/read-pdf.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';
import { unzip, unzipText } from '../support/unzip.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const letterhead: Letterhead = {
  header: 'Børn & Kultur\nRådhuspladsen 1 <1. sal>',
  footer: 'CVR 12 34 56 78',
  accent: '#7a1f3d',
  logo: { type: 'image', mediaType: 'image/png', base64: PIXEL, widthPx: 40, heightPx: 20, alt: 'Logo' },
};
const minutes = minutesOf(richMeeting, richNotes, { audience: 'intern', approved: true });
const document = (look = letterhead) => beslutningsreferat(minutes, minutesWords('da'), look);

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

test('[LT1] lines are lines, however a form ended them', () => {
  expect(letterheadLines('Børn og Kultur\r\nRådhuspladsen 1\n\r\n')).toEqual(['Børn og Kultur', 'Rådhuspladsen 1']);
});

test('[LT1] HTML and Markdown have the sender, the footer, the logo and the colour; all of it as text', () => {
  const html = htmlPage(document());
  expect(html).toContain('<p class="sender">Børn &amp; Kultur<br>Rådhuspladsen 1 &lt;1. sal&gt;</p>');
  expect(html).toMatch(/<p class="logo"><img src="data:image\/png;base64,[^"]+" width="40" height="20" alt="Logo">/);
  expect(html).toContain('--accent: light-dark(#7a1f3d, ');
  expect(html).toMatch(/<footer class="foot">\n<p>CVR 12 34 56 78<\/p>\n<\/footer>\n<\/article>/);
  expect(markdown(document())).toMatch(
    /^\*\*Fjordby Kommune\*\*\n\nBørn & Kultur\\\nRådhuspladsen 1 \\<1\. sal>[^]*\n\nCVR 12 34 56 78\n$/,
  );
});

test('[LT1] DOCX has it in its first head and in its feet, with the logo and its words', async () => {
  const { body } = await exports.render(document(), 'docx');
  const heads = ['header1', 'header2'].map((name) => unzipText(body, `word/${name}.xml`)).join('');
  expect(heads).toContain('Rådhuspladsen 1 &lt;1. sal&gt;');
  expect(heads).toContain('descr="Logo"');
  expect(unzipText(body, 'word/footer1.xml')).toContain('CVR 12 34 56 78');
  expect(unzipText(body, 'word/styles.xml')).toContain('7A1F3D');
});

test('[LT1] PDF has it on its pages, and keeps the standard', async () => {
  const { body, conforms } = await exports.render(document(), 'pdf');
  const pdf = await readPdf(body);
  expect(conforms).toBe(true);
  expect(pdf.text).toContain('Rådhuspladsen 1 <1. sal>');
  expect(pdf.text.split('CVR 12 34 56 78').length - 1).toBe(3);
  expect(pdf.roles).toContain('Figure');
});

test('[LT1] PPTX has the sender and the logo on its front, and the foot and the colour on every slide after it', async () => {
  const { body } = await exports.render(document(), 'pptx');
  const names = [...unzip(body).keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const [front = '', ...others] = names.map((name) => unzipText(body, name));
  expect(front).toContain('Rådhuspladsen 1 &lt;1. sal&gt;');
  expect(front).toContain('descr="Logo"');
  expect(others.length).toBeGreaterThan(3);
  for (const slide of others) expect(slide).toContain('<a:t>CVR 12 34 56 78</a:t>');
  expect(unzipText(body, 'ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F3D"/>');
});

test('[LT2] a logo that is broken inside costs the logo, not the paper', async () => {
  const broken = { ...letterhead, logo: letterhead.logo && { ...letterhead.logo, base64: PIXEL.slice(0, 40) } };
  const { body } = await exports.render(document(broken), 'pdf');
  expect((await readPdf(body)).text).toContain('Dialog om skoleudvikling');
});

test('[LT3] a logo is taken by its content: small, and a PNG or JPEG', async () => {
  const png = Buffer.from(PIXEL, 'base64');
  expect(await readLogo(png)).toMatchObject({ mediaType: 'image/png', widthPx: 1, heightPx: 1 });
  expect(await readLogo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('noPicture');
  expect(await readLogo(png.subarray(0, 12))).toBe('noPicture');
  expect(await readLogo(Buffer.concat([png, Buffer.alloc(MAX_LOGO_BYTES)]))).toBe('tooLarge');
});
