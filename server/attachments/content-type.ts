// What a file is, by its content. Its name only chooses between kinds that look alike from outside, and must not lie.

import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { typeByName, type AttachmentType } from '../../src/lib/core/meeting/attachment-types.ts';
import { isHarmlessArchive } from './harmless-archive.ts';

const CHUNK_BYTES = 64 * 1024;
/** The old Office formats share one container; the stream of each program inside it has a name of its own. */
const OLE_STREAMS: readonly [type: AttachmentType, name: string][] = [
  ['application/msword', 'WordDocument'],
  ['application/vnd.ms-excel', 'Workbook'],
  ['application/vnd.ms-excel', 'Book'],
  ['application/vnd.ms-powerpoint', 'PowerPoint Document'],
];
/** Controls that no text holds: all but tab, line feed, form feed and carriage return. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;
/** The types whose files are ZIP archives. */
const ARCHIVED = /openxmlformats|opendocument/;
/** What a browser might take for a page or a picture with scripts. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|!--|iframe|img|a\b)/i;

/**
 * The type of the file, when it is one that is taken and its name does not promise another. Null otherwise: a program, a
 * page, an archive, something unknown, or a file under a false name.
 */
export async function contentType(path: string, name: string): Promise<AttachmentType | null> {
  const promised = typeByName(name);
  if (promised === undefined) return null;
  if (promised === 'text/plain' || promised === 'text/csv') return (await isPlainText(path)) ? promised : null;
  const mime = (await fileTypeFromFile(path))?.mime;
  const real = mime === 'application/x-cfb' ? await oldOfficeType(path) : mime;
  if (real !== promised || (ARCHIVED.test(promised) && !(await isHarmlessArchive(path)))) return null;
  return promised;
}

async function oldOfficeType(path: string): Promise<AttachmentType | undefined> {
  const names = await namesInside(path);
  return OLE_STREAMS.find(([, name]) => names.has(name))?.[0];
}

/** Text has no mark of its own: it is what holds nothing but text, and is neither a page nor a drawing. */
async function isPlainText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    // Older programs write Danish letters in one byte each: any byte may be a letter, but no control is.
    const decoder = new TextDecoder('windows-1252');
    let isFirst = true;
    for await (const chunk of file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (NO_TEXT.test(text)) return false;
      if (isFirst && MARKUP.test(text.replace(/^ï»¿/, ''))) return false;
      isFirst = false;
    }
    return true;
  } finally {
    await file.close();
  }
}

/** The names in the directory of an OLE container, from its first sector on through the chain of the file's table. */
async function namesInside(path: string): Promise<ReadonlySet<string>> {
  const file = await open(path);
  try {
    const names = new Set<string>();
    for await (const sector of directorySectors(file)) {
      for (let at = 0; at + 128 <= sector.length; at += 128) {
        const length = Math.min(64, sector.readUInt16LE(at + 64));
        if (length > 2) names.add(sector.toString('utf16le', at, at + length - 2));
      }
    }
    return names;
  } finally {
    await file.close();
  }
}

const MAX_DIRECTORY_SECTORS = 1_000;

async function* directorySectors(file: FileHandle): AsyncGenerator<Buffer> {
  const header = await bytesAt(file, 0, 512);
  if (header.length < 512) return;
  const size = 1 << Math.min(16, header.readUInt16LE(30));
  if (size < 512) return;
  let sector = header.readUInt32LE(48);
  for (let count = 0; count < MAX_DIRECTORY_SECTORS && sector < 0xfffffffa; count += 1) {
    const bytes = await bytesAt(file, (sector + 1) * size, size);
    if (bytes.length < size) return;
    yield bytes;
    const perSector = size / 4;
    const tableIndex = Math.floor(sector / perSector);
    // The first 109 sectors of the table stand in the header; a directory beyond them is none of an ordinary document.
    if (tableIndex >= 109) return;
    const table = header.readUInt32LE(76 + 4 * tableIndex);
    const next = await bytesAt(file, (table + 1) * size + 4 * (sector % perSector), 4);
    if (next.length < 4) return;
    sector = next.readUInt32LE(0);
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
