// A zip as it is made: one file after the other, chunk by chunk, so that a bundle of any size takes little memory. Nothing is
// packed anew: office files, PDFs and pictures are packed already, and packing would take the time of the live meetings.

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

export interface ZipFile {
  name: string;
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What became of a file, for the list of contents. */
export interface Packed {
  name: string;
  bytes: number;
  sha256: string;
}

/** The archive. `contents` makes its last file from what all the others came to. */
export function zipStream(
  files: AsyncIterable<ZipFile>,
  { atMs, contents }: { atMs: number; contents: (packed: readonly Packed[]) => ZipFile },
): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(chunksOf(files, atMs, contents))) as ReadableStream<Uint8Array>;
}

async function* chunksOf(
  files: AsyncIterable<ZipFile>,
  atMs: number,
  contents: (packed: readonly Packed[]) => ZipFile,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const packed: Packed[] = [];
  const taken = new Set<string>();
  async function* add({ name: wished, chunks }: ZipFile): AsyncGenerator<Uint8Array> {
    const name = unused(wished, taken);
    const file = new ZipPassThrough(name);
    file.mtime = atMs;
    zip.add(file);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
    packed.push({ name, bytes, sha256: hash.digest('hex') });
  }
  for await (const file of files) yield* add(file);
  yield* add(contents(packed));
  zip.end();
  yield* ready.splice(0);
}

/** "bilag/Regnskab.pdf", and for a second of that name "bilag/Regnskab (2).pdf". */
function unused(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]{1,10})?$/su.exec(name) ?? [];
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem} (${count})${ending}`;
  taken.add(free.toLowerCase());
  return free;
}
