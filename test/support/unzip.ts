// The parts of a zip archive (a DOCX is one), found through its central directory.

import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const STORED = 0;

/** The part as UTF-8 text; throws when the archive does not hold it. */
export function unzipText(archive: Uint8Array, name: string): string {
  const part = unzip(archive).get(name);
  if (!part) throw new Error(`the archive holds no ${name}`);
  return part.toString('utf8');
}

/** All parts by their names, in the order of the directory. */
export function unzip(archive: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(archive);
  const endAt = zip.lastIndexOf(Buffer.from(Uint32Array.of(DIRECTORY_END).buffer));
  let at = zip.readUInt32LE(endAt + 16);
  const parts = new Map<string, Buffer>();
  for (let entry = 0; entry < zip.readUInt16LE(endAt + 10); entry++) {
    const nameLength = zip.readUInt16LE(at + 28);
    parts.set(zip.toString('utf8', at + 46, at + 46 + nameLength), contentOf(zip, at));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function contentOf(zip: Buffer, entryAt: number): Buffer {
  const method = zip.readUInt16LE(entryAt + 10);
  const size = zip.readUInt32LE(entryAt + 20);
  const localAt = zip.readUInt32LE(entryAt + 42);
  const start = localAt + 30 + zip.readUInt16LE(localAt + 26) + zip.readUInt16LE(localAt + 28);
  const data = zip.subarray(start, start + size);
  return method === STORED ? data : inflateRawSync(data);
}
