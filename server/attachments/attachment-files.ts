// The folder of attachments: one file under each id. A file comes in beside its place, is measured while it comes, and
// takes its place when all of it is on the disk; so what stands under an id is always whole.

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_ATTACHMENT_BYTES } from '../../src/lib/core/meeting/attachment-types.ts';

const DRAFT = '.draft';
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** A file that came in and has no id yet. */
export interface Draft {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export class AttachmentFiles {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'attachments');
  }

  /** Takes in what comes, to the disk as it comes; null when it is more than a file may hold, and nothing is kept of it. */
  async receive(source: Readable): Promise<Draft | null> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, `${randomUUID()}${DRAFT}`);
    const hash = createHash('sha256');
    let size = 0;
    const handle = await open(path, 'wx', 0o600);
    try {
      // What is left of a file that is too large belongs to whoever sends it: the source stays open.
      for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MAX_ATTACHMENT_BYTES) break;
        hash.update(chunk);
        await handle.writeFile(chunk);
      }
      await handle.sync();
    } catch (error) {
      await handle.close();
      await rm(path, { force: true });
      throw error;
    }
    await handle.close();
    if (size <= MAX_ATTACHMENT_BYTES) return { path, size, sha256: hash.digest('hex') };
    await rm(path, { force: true });
    return null;
  }

  /** Gives a draft its place; on the disk when it resolves. */
  async keep({ path }: Draft, id: string): Promise<void> {
    await rename(path, this.#pathOf(id));
    const folder = await open(this.#folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  /** Forgets a draft that nothing became of. */
  async drop({ path }: Draft): Promise<void> {
    await rm(path, { force: true });
  }

  read(id: string): ReadStream {
    return createReadStream(this.#pathOf(id));
  }

  async remove(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
  }

  /** Names in the folder that have not been touched since that moment: files' ids, and drafts that nobody finished. */
  async untouchedSince(atMs: number): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const times = await Promise.all(
      names.map(async (name) => ({ name, atMs: (await stat(join(this.#folder, name))).mtimeMs })),
    );
    return times.filter((file) => file.atMs < atMs).map(({ name }) => name);
  }

  async removeStray(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true });
  }

  #pathOf(id: string): string {
    if (!ID.test(id)) throw new Error('not the id of a file');
    return join(this.#folder, id);
  }
}
