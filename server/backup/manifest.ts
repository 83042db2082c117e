// What a backup holds: a folder with the database, the secret, the attachments, and a list of them all with their checksums,
// written last. A folder without the list is no backup. An export is the same without the secret, and with one organisation.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';

export const MANIFEST = 'manifest.json';
export const DATABASE = 'samtalerum.sqlite';
export const SECRET = 'secret.key';
export const ATTACHMENTS = 'attachments';

/** Names alone that a backup is made of: nothing of it is ever written beside the data directory. */
const PATH = /^(samtalerum\.sqlite|secret\.key|attachments\/[\w-]{1,64})$/;

const manifestSchema = v.object({
  format: v.picklist(['samtalerum-backup', 'samtalerum-export']),
  version: v.literal(1),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  files: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(PATH)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type BackedUpFile = Manifest['files'][number];

/** A backup that cannot be made, or cannot be trusted; the message says why in one line. */
export class BackupError extends Error {}

const KINDS: Record<Manifest['format'], { kind: string; readBy: string }> = {
  'samtalerum-backup': { kind: 'backup', readBy: 'restore' },
  'samtalerum-export': { kind: 'export', readBy: 'import' },
};

/** The list of a backup; throws a `BackupError` when the folder holds none that this version reads, or something else. */
export async function readManifest(
  folder: string,
  format: Manifest['format'] = 'samtalerum-backup',
): Promise<Manifest> {
  const { kind } = KINDS[format];
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) throw new BackupError(`${folder} is no ${kind}: it has no ${MANIFEST}.`);
  const read = v.safeParse(manifestSchema, parsed(text));
  if (!read.success) throw new BackupError(`${join(folder, MANIFEST)} cannot be read: ${read.issues[0].message}.`);
  if (read.output.format !== format) {
    throw new BackupError(`${folder} is no ${kind}: use \`${KINDS[read.output.format].readBy}\`.`);
  }
  return read.output;
}

/** How large a file is and what is in it; throws when it is not there. */
export async function measured(folder: string, path: string): Promise<BackedUpFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(join(folder, path)), async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      bytes += chunk.length;
      hash.update(chunk);
    }
  });
  return { path, bytes, sha256: hash.digest('hex') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
