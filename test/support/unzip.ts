// One part of a zip archive (a DOCX is one), found through its central directory.

import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const STORED = 0;

/** The part as UTF-8 text; throws when the archive does not hold it. */
export function unzipText(archive: Uint8Array, name: string): string {
  const zip = Buffer.from(archive);
  const endAt = zip.lastIndexOf(Buffer.from(Uint32Array.of(DIRECTORY_END).buffer));
  let at = zip.readUInt32LE(endAt + 16);
  for (let entry = 0; entry < zip.readUInt16LE(endAt + 10); entry++) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) return contentOf(zip, at);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`the archive holds no ${name}`);
}

function contentOf(zip: Buffer, entryAt: number): string {
  const method = zip.readUInt16LE(entryAt + 10);
  const size = zip.readUInt32LE(entryAt + 20);
  const localAt = zip.readUInt32LE(entryAt + 42);
  const start = localAt + 30 + zip.readUInt16LE(localAt + 26) + zip.readUInt16LE(localAt + 28);
  const data = zip.subarray(start, start + size);
  return (method === STORED ? data : inflateRawSync(data)).toString('utf8');
}
