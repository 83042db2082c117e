// The files that leave the house, read back by readers that are not ours: mammoth for DOCX, pdf.js for PDF.

import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentDisposition, fileName } from '../../server/exports/file-name.ts';
import { EXPORT_FORMATS, Exports } from '../../server/exports/exports.ts';
import { paragraph, type Block, type Document } from '../../src/lib/core/minutes/document.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { textBlocks } from '../../src/lib/core/minutes/text-blocks.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { readPdf } from '../support/read-pdf.ts';
import { unzipText } from '../support/unzip.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const HOSTILE = '#panic("x") $x$ *fed* _kursiv_ @ref <label> // [a] \\ & <b>x</b> {{y}} `kode` #let a = 1';

/** Enough of a long PDF to see that it goes on to its end. */
const LAST_PAGES = 8;

let exports: Exports;
beforeAll(() => {
  exports = new Exports();
});
afterAll(() => exports.close());

function documentOf(changes: Partial<MeetingState> = {}, notes: (itemId: string) => Block[] = richNotes): Document {
  const minutes = minutesOf({ ...richMeeting, ...changes }, notes, { audience: 'intern', approved: false });
  return beslutningsreferat(minutes, minutesWords('da'));
}

async function pdfOf(document: Document, lastPages?: number) {
  const { body, conforms } = await exports.render(document, 'pdf');
  return { ...(await readPdf(body, lastPages)), conforms };
}

async function docxOf(document: Document) {
  const { body } = await exports.render(document, 'docx');
  const buffer = Buffer.from(body);
  const [html, text] = await Promise.all([
    mammoth.convertToHtml({ buffer }, { styleMap: ["p[style-name='Title'] => h1.title:fresh"] }),
    mammoth.extractRawText({ buffer }),
  ]);
  return { html: html.value, text: text.value };
}

describe('DOCX', () => {
  test('[MI12] real styles, lists, links, tables and all text', async () => {
    const { html, text } = await docxOf(documentOf());
    expect(html).toContain('<h1 class="title">Dialog om skoleudvikling</h1>');
    expect(html).toContain('<h1>1  Hvorfor tale om skoleudvikling?</h1>');
    expect(html).toContain('<h2>2.1  Folkeskolens formål</h2>');
    expect(html).toContain(
      '<ul><li>hvad frihedsgraderne betyder i praksis<ul><li>for timefordelingen</li><li>for valgfag i udskolingen</li></ul></li>',
    );
    expect(html).toContain('<ol><li>Samarbejdet med foreningslivet er personbåret.</li>');
    expect(html).toContain('<a href="https://www.kl.dk/boern-og-unge/folkeskole">KL</a>');
    expect(html).toMatch(
      /<thead><tr><th><p><strong>Aftale<\/strong><\/p><\/th>.*?<\/thead><tbody><tr><td><p>Udarbejde/,
    );
    expect(text).toContain('Udvalget arbejder videre med to mekanismer');
    expect(text).toContain('☑\u00A0Roller er beskrevet');
    expect(text).toContain('«#ramme», *ikke* detaljestyring & <kontrol>');
    for (const { what } of richMeeting.agreements) expect(text.split(what)).toHaveLength(2);
  });

  test('[MI12] two ordered lists count each on their own', async () => {
    const list = (start: number): Block => ({
      type: 'list',
      style: 'ordered',
      start,
      items: [{ blocks: [paragraph('x')] }],
    });
    const { body } = await exports.render(
      { ...documentOf(), blocks: [list(1), paragraph('y'), list(1), list(7)] },
      'docx',
    );
    const xml = unzipText(body, 'word/document.xml');
    expect(new Set(xml.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(3);
    expect(unzipText(body, 'word/numbering.xml')).toContain('<w:start w:val="7"/>');
  });

  test('[MI12] columns whose names have no room stand them on their side, rather than break words', async () => {
    const cell = (text: string, header = false) => ({ header, blocks: [paragraph(text)] });
    const table = (...names: string[]): Block => ({
      ...{ type: 'table', headerRows: 1, columns: names.map(() => ({ share: 10 })) },
      rows: [
        names.map((name) => cell(name, true)),
        names.map((_name, column) => cell(column === 0 ? 'Forvaltning' : '3')),
      ],
    });
    const turned = async (...names: string[]) => {
      const { body } = await exports.render({ ...documentOf(), blocks: [table(...names)] }, 'docx');
      const xml = unzipText(body, 'word/document.xml');
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      return { count: xml.match(/<w:textDirection w:val="btLr"\/>/g)?.length ?? 0, widths };
    };
    expect((await turned('Aktør', 'Byrådsmøder', 'Skolebesøg')).count).toBe(0);
    const fora = ['Byrådsmøder/udvalgsmøder', 'Dialogmøder/borgermøder', 'Fællesbestyrelsesmøder'];
    const narrow = await turned('Aktør', ...fora, ...fora);
    expect(narrow.count).toBe(6);
    // "Forvaltning" in bold ten-point letters takes some 1,300 twips.
    expect(narrow.widths[0]).toBeGreaterThan(1_100);
  });

  test('[MI12] language, title, page numbers and a head of the table that repeats', async () => {
    const { body } = await exports.render(documentOf(), 'docx');
    expect(unzipText(body, 'word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
    expect(unzipText(body, 'docProps/core.xml')).toContain('<dc:title>Dialog om skoleudvikling</dc:title>');
    expect(unzipText(body, 'word/footer1.xml')).toMatch(/Side .*PAGE.* af .*NUMPAGES/s);
    const rows = unzipText(body, 'word/document.xml').match(/<w:tblHeader\/>/g);
    expect(rows).toHaveLength(2);
  });
});

describe('PDF', () => {
  test('[MI13] is PDF/UA with title, language, bookmarks and all text', async () => {
    const pdf = await pdfOf(documentOf());
    expect(pdf).toMatchObject({ title: 'Dialog om skoleudvikling', language: 'da-DK', conforms: true, claimsUa: true });
    expect(pdf.bookmarks).toEqual(
      expect.arrayContaining(['Dialog om skoleudvikling', '2.1 Folkeskolens formål', 'Aftaler fra mødet']),
    );
    expect(pdf.links).toContain('https://www.kl.dk/boern-og-unge/folkeskole');
    expect(pdf.text).toContain('styrke den gensidige tillid');
    expect(pdf.text).toContain('Side 1 af 3');
    expect(pdf.text).toContain('«#ramme», *ikke* detaljestyring & <kontrol>');
  });

  test('[MI13] has a structure: headings in order, lists, tables with head cells', async () => {
    const { roles } = await pdfOf(documentOf());
    const count = (role: string) => roles.filter((each) => each === role).length;
    expect(roles.filter((role) => /^H\d$/.test(role)).slice(0, 4)).toEqual(['H1', 'H2', 'H2', 'H3']);
    expect(count('Table')).toBe(2);
    expect(count('TH')).toBe(4 + 5);
    expect(count('TD')).toBe(3 * 4 + 14 * 5);
    expect(count('L')).toBeGreaterThanOrEqual(4);
    expect(count('LBody')).toBe(count('LI'));
  });

  test('[EX12] one after another, they hold no more memory', async () => {
    const notes = textBlocks(Array.from({ length: 600 }, (_, n) => `${n} ${HOSTILE.repeat(3)}`).join('\n\n'));
    const document = documentOf({}, (itemId) => (itemId === 'i1' ? notes : []));
    const heldMb = async (count: number) => {
      for (let made = 0; made < count; made += 1) await exports.render(document, 'pdf');
      return process.memoryUsage().rss / 1_000_000;
    };
    const before = await heldMb(4);
    // Left alone, each of them keeps some eighteen megabytes.
    expect((await heldMb(8)) - before).toBeLessThan(90);
  });

  test('[MI14] a sign that no font has costs the standard, not the document', async () => {
    const pdf = await pdfOf({ ...documentOf(), blocks: [paragraph('før \u{12000} efter')] });
    expect(pdf).toMatchObject({ conforms: false, claimsUa: false });
    expect(pdf.text).toMatch(/før.*efter/);
  });
});

describe.each(['docx', 'pdf'] as const)('[MI14] hostile content as %s', (format) => {
  const textOf = async (document: Document) =>
    (format === 'pdf' ? await pdfOf(document, LAST_PAGES) : await docxOf(document)).text;
  const evenly = (text: string) => text.replace(/[\s\u200B]+/g, '');

  test('[MI14] markup of any language is text', async () => {
    const text = await textOf(
      documentOf({ title: HOSTILE, organisation: HOSTILE, place: HOSTILE, agreements: [] }, () => textBlocks(HOSTILE)),
    );
    expect(evenly(text).split(evenly(HOSTILE)).length - 1).toBeGreaterThanOrEqual(3 + richMeeting.agenda.length);
  });

  test('[MI14] controls, lone surrogates, overrides and emoji do not break the file', async () => {
    const nasty =
      'a\u0000\u0008\u001Bb\u202Ec\uD800d\uDC00e\uFFFEf \u{1F469}\u{1F3FD}\u200D\u{1F3EB}\u{1F1E9}\u{1F1F0} שלום';
    const text = await textOf(documentOf({ title: nasty, place: nasty, organisation: nasty }, () => textBlocks(nasty)));
    expect(evenly(text)).toContain('abc');
    expect(evenly(text)).toMatch(/d.?e.?f/);
  });

  test('[MI14] a meeting with nothing in it is a document', async () => {
    const empty = { title: '', organisation: '', forum: '', place: '', agenda: [], agreements: [], participants: [] };
    const text = await textOf(documentOf(empty, () => []));
    expect(text).toContain('Uden titel');
    expect(text).toContain('Der blev ikke indgået aftaler.');
  });

  test('[MI14] a megabyte of text, a word without end and the deepest notes are rendered', async () => {
    let deep: Block = paragraph('bund');
    for (let level = 0; level < 8; level++)
      deep =
        level % 2 === 0
          ? { type: 'quote', blocks: [deep] }
          : { type: 'list', style: 'bullet', start: 1, items: [{ blocks: [deep] }] };
    const long = Array.from({ length: 5_000 }, (_, index) => `Linje ${index} ${'om skoleudvikling '.repeat(11)}`).join(
      '\n\n',
    );
    const text = await textOf(
      documentOf({}, (itemId) => (itemId === 'i1' ? [...textBlocks(long), paragraph('x'.repeat(3_000)), deep] : [])),
    );
    expect(text.includes('Linje 4999')).toBe(true);
    expect(text.includes('bund')).toBe(true);
    expect(evenly(text).includes('x'.repeat(60))).toBe(true);
  });

  test('[MI14] a picture keeps its alternative text', async () => {
    const picture: Block = {
      type: 'image',
      mediaType: 'image/png',
      base64: PIXEL,
      widthPx: 40,
      heightPx: 40,
      alt: 'Søjler "A" & <B>',
    };
    const { body, conforms } = await exports.render({ ...documentOf(), blocks: [picture] }, format);
    expect(conforms).toBe(true);
    if (format === 'docx')
      expect(unzipText(body, 'word/document.xml')).toContain('Søjler &quot;A&quot; &amp; &lt;B&gt;');
    else expect((await readPdf(body)).roles).toContain('Figure');
  });
});

describe('the file', () => {
  test('[MI15] each format has its type and its name', async () => {
    const files = await Promise.all(EXPORT_FORMATS.map((format) => exports.render(documentOf(), format)));
    expect(files.map(({ fileName: name, contentType }) => [name, contentType])).toEqual([
      ['2026-11-24 Dialog om skoleudvikling – beslutningsreferat.html', 'text/html; charset=utf-8'],
      ['2026-11-24 Dialog om skoleudvikling – beslutningsreferat.md', 'text/markdown; charset=utf-8'],
      [
        '2026-11-24 Dialog om skoleudvikling – beslutningsreferat.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      ['2026-11-24 Dialog om skoleudvikling – beslutningsreferat.pdf', 'application/pdf'],
      [
        '2026-11-24 Dialog om skoleudvikling – beslutningsreferat.pptx',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
    ]);
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['..', 'referat.pdf'],
    ['a\r\nSet-Cookie: x', 'a Set-Cookie x.pdf'],
    ['å'.repeat(300), `${'å'.repeat(100)}.pdf`],
  ])('[MI15] %j becomes %j', (stem, name) => {
    expect(fileName(stem, 'pdf')).toBe(name);
  });

  test('[MI15] the header gives the Danish name, and one in ASCII', () => {
    expect(contentDisposition('2026 Møde – "på" skolen.pdf')).toBe(
      'attachment; filename="2026 Moede - _paa_ skolen.pdf"; filename*=UTF-8\'\'2026%20M%C3%B8de%20%E2%80%93%20%22p%C3%A5%22%20skolen.pdf',
    );
  });
});
