// Documents of Office programs are ZIP archives. One that would unpack to far more than a document, whose parts lie over each
// other, that leads out of its own folder, or that brings something to be run is refused (rule AT10). What an archive says of
// its own size may be a lie, so all of it is unpacked once, piece by piece, and only counted.

import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const MAX_PARTS = 5_000;
const MAX_DIRECTORY_BYTES = 2 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;
const END = { sign: 0x06054b50, bytes: 22, comment: 65_535 };
const ENTRY = { sign: 0x02014b50, bytes: 46 };
const LOCAL = { sign: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;
/** Macros and programs; also with blanks or dots behind, which Windows does not see. */
const RUN = /(?:^|\/)vbaproject\.bin$|\.(?:exe|com|scr|dll|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar)[ .]*$/i;
const OUTSIDE = /^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i;

interface Part {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** Whether the archive may be kept. */
export async function isHarmlessArchive(path: string, maxUnpackedBytes = MAX_UNPACKED_BYTES): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const parts = await partsOf(file, size);
    if (!parts || parts.reduce((sum, { packed }) => sum + packed, 0) > size) return false;
    let left = maxUnpackedBytes;
    for (const part of parts) {
      left -= await unpackedSize(file, part, left);
      if (left < 0) return false;
    }
    return true;
  } catch {
    // What breaks off while it is read is broken.
    return false;
  } finally {
    await file.close();
  }
}

/** The parts as the directory at the end lists them; null for an archive that is none, or holds what it may not. */
async function partsOf(file: FileHandle, size: number): Promise<Part[] | null> {
  const tail = await bytesAt(file, Math.max(0, size - END.bytes - END.comment), END.bytes + END.comment);
  const end = tail.lastIndexOf(littleEndian(END.sign));
  if (end < 0 || end + END.bytes > tail.length) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  if (count > MAX_PARTS || length > MAX_DIRECTORY_BYTES) return null;
  const directory = await bytesAt(file, tail.readUInt32LE(end + 16), length);
  const parts: Part[] = [];
  for (let at = 0; parts.length < count;) {
    if (at + ENTRY.bytes > directory.length || directory.readUInt32LE(at) !== ENTRY.sign) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + ENTRY.bytes, at + ENTRY.bytes + nameLength);
    if (OUTSIDE.test(name) || RUN.test(name)) return null;
    parts.push({
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += ENTRY.bytes + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return parts;
}

/** How much a part unpacks to; more than `max` is not counted to its end. */
async function unpackedSize(file: FileHandle, { method, packed, at }: Part, max: number): Promise<number> {
  if (method === STORED || packed === 0) return packed;
  if (method !== DEFLATED) throw new Error('packed in a way that no document is');
  const local = await bytesAt(file, at, LOCAL.bytes);
  if (local.length < LOCAL.bytes || local.readUInt32LE(0) !== LOCAL.sign) throw new Error('no part');
  const start = at + LOCAL.bytes + local.readUInt16LE(26) + local.readUInt16LE(28);
  let size = 0;
  const source = file.createReadStream({ start, end: start + packed - 1, autoClose: false });
  await pipeline(source, createInflateRaw(), async (unpacked: AsyncIterable<Buffer>) => {
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > max) throw new Error('a bomb');
    }
  });
  return size;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
