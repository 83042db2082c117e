// One file out of a multipart body, as a stream: it is handed on as it comes, and nothing of it is held here.

import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';

const LIMITS = { files: 1, fields: 0, parts: 1, headerPairs: 20, headerSize: 8 * 1024 };

/** What `take` made of the first file in the body; null when the body holds none, or is no such body. */
export async function readOneFile<Result>(
  req: IncomingMessage,
  take: (name: string, file: Readable) => Promise<Result>,
): Promise<Result | null> {
  if (!/^multipart\/form-data\s*;/i.test(req.headers['content-type'] ?? '')) return null;
  let given: { file: Readable; taken: Promise<Result> } | null = null;
  const parser = new Busboy({ headers: req.headers as BusboyHeaders, limits: LIMITS });
  parser.on('file', (_field, file, name) => {
    const taken = take(name ?? '', file);
    given = { file, taken };
    // Whatever became of it, the rest of the body has to go somewhere.
    const drain = () => file.resume();
    void taken.then(drain, drain);
  });
  try {
    await pipeline(req, parser);
  } catch (error) {
    // A body that breaks off ends its file too, which would wait for the rest for ever.
    await settle(given, error);
    throw error;
  }
  return (given as { taken: Promise<Result> } | null)?.taken ?? null;
}

async function settle(given: { file: Readable; taken: Promise<unknown> } | null, error: unknown): Promise<void> {
  given?.file.destroy(error instanceof Error ? error : undefined);
  await given?.taken.catch(() => undefined);
}
