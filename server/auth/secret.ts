// The installation's one secret: made once in the data directory, readable by its owner only, never half-written.
// Each use gets a key of its own, so that nothing signed for one purpose passes for another.

import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SECRET_BYTES = 32;

/** The secret of this data directory; the first caller makes it, and of two at once one wins. */
export function readSecret(dataDir: string): Buffer {
  const path = join(dataDir, 'secret.key');
  const secret = read(path) ?? make(path);
  if (secret.length !== SECRET_BYTES) throw new Error(`${path} is not a key of ${SECRET_BYTES} bytes in hex`);
  return secret;
}

/** A key for one purpose, derived from the secret. */
export function deriveKey(secret: Buffer, purpose: 'accounts' | 'seats' | 'invitations'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `samtalerum ${purpose}`, SECRET_BYTES));
}

function read(path: string): Buffer | null {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

function make(path: string): Buffer {
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString('hex')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
