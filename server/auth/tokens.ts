// Tokens for other programs: random, told once, stored as a hash. A token belongs to an organisation and has scopes.

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import type { Scope } from './scopes.ts';

/** What a program with a token may do, and for whom. */
export interface Grant {
  readonly tokenId: string;
  readonly organisationId: string;
  readonly scopes: readonly Scope[];
}

export class Tokens {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes a token; what is returned is stored nowhere and cannot be shown again. */
  async create(organisationId: string, scopes: Scope[], name: string): Promise<string> {
    const token = `st_${randomBytes(32).toString('base64url')}`;
    const { orm, tables } = this.#database;
    await orm
      .insert(tables.apiToken)
      .values({ id: randomUUID(), organisationId, name, hash: hashOf(token), scopes, createdAtMs: Date.now() });
    return token;
  }

  /** What the token allows, or null for one that is not ours. */
  async find(token: string): Promise<Grant | null> {
    const { orm, tables } = this.#database;
    const { id: tokenId, organisationId, scopes, hash } = tables.apiToken;
    const [grant] = await orm
      .select({ tokenId, organisationId, scopes })
      .from(tables.apiToken)
      .where(eq(hash, hashOf(token)))
      .limit(1);
    return grant ?? null;
  }
}

/** A token is 32 random bytes, so a plain hash is enough: there is nothing to guess it from. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
