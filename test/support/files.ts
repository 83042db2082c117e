// Files of many kinds for tests, made byte by byte: small, and just what their kind needs to be known by.

import { deflateRawSync, crc32 } from 'node:zlib';

/** A ZIP archive with these parts. */
export function zip(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    // An Open Document says what it is in its first part, which is never compressed.
    const isStored = name === 'mimetype';
    const body = isStored ? Buffer.from(text) : deflateRawSync(Buffer.from(text));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isStored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(Buffer.byteLength(text), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        fields,
        tail.subarray(0, 14),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const officeParts = (folder: string, main: string, kind: string) => ({
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${folder}/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
  [`${folder}/${main}`]: '<x/>',
});

/** An old Office container whose directory, spread over two sectors, names this stream. */
export function ole(stream: string): Buffer {
  const sector = 512;
  const bytes = Buffer.alloc(4 * sector, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  // Sector 0 is the table: the directory goes from sector 1 on to sector 2, and ends there.
  bytes.writeUInt32LE(2, sector + 4);
  bytes.writeUInt32LE(0xfffffffe, sector + 8);
  const entry = (at: number, name: string) => {
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * (name.length + 1), at + 64);
  };
  entry(2 * sector, 'Root Entry');
  entry(3 * sector, stream);
  return bytes;
}

const ONE_PIXEL = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  gif: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  webp: 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA',
  jpg: '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKYAH//Z',
};
const picture = (kind: keyof typeof ONE_PIXEL) => Buffer.from(ONE_PIXEL[kind], 'base64');

/** One good file of every kind that is taken, by a name that fits. */
export const GOOD_FILES: Record<string, Buffer> = {
  'Budget æøå.pdf': Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
  'a.docx': zip(officeParts('word', 'document.xml', 'wordprocessingml.document')),
  'a.xlsx': zip(officeParts('xl', 'workbook.xml', 'spreadsheetml.sheet')),
  'a.pptx': zip(officeParts('ppt', 'presentation.xml', 'presentationml.presentation')),
  'a.doc': ole('WordDocument'),
  'a.xls': ole('Workbook'),
  'a.ppt': ole('PowerPoint Document'),
  'a.odt': zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  'a.ods': zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  'a.odp': zip({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<x/>' }),
  'a.png': picture('png'),
  'a.jpg': picture('jpg'),
  'a.gif': picture('gif'),
  'a.webp': picture('webp'),
  'a.txt': Buffer.from('BM står for børnemøde; 4 < 5'),
  'latin.csv': Buffer.from('skole;antal\nØstskolen;12\n', 'latin1'),
};

/** Files that are refused, whatever they are called. */
export const BAD_FILES: Record<string, Buffer> = {
  'logo.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'side.html': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'side.txt': Buffer.from('\n <!DOCTYPE html><script>alert(1)</script>'),
  'tegning.csv': Buffer.from('\ufeff<svg onload="alert(1)">'),
  'tegning.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'program.pdf': Buffer.from('MZ\u0090\u0000\u0003'),
  'falsk.docx': zip({ 'evil.exe': 'MZ' }),
  'makro.docx': zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    'word/document.xml': '<x/>',
  }),
  'ark.docx': zip(officeParts('xl', 'workbook.xml', 'spreadsheetml.sheet')),
  'regneark.doc': ole('Workbook'),
  'installer.doc': ole('Property'),
  'arkiv.zip': zip({ a: 'b' }),
  'binær.txt': Buffer.from([65, 0, 66]),
  'uden ending': picture('png'),
};
