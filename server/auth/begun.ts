// What a browser has begun with one request and ends with its next: kept on the server, good once, for ten minutes and in that
// browser alone. What is kept never leaves; the browser holds a random key to it.

import { randomBytes } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';
import * as v from 'valibot';
import type { SetCookie } from './account.ts';
import type { SignInLibrary } from './library.ts';

const KEEP_S = 10 * 60;

export class Begun<Schema extends v.GenericSchema> {
  readonly #library: SignInLibrary;
  readonly #name: string;
  readonly #schema: Schema;

  /** `name` tells one thing that can be begun from another. */
  constructor(library: SignInLibrary, name: string, schema: Schema) {
    this.#library = library;
    this.#name = name;
    this.#schema = schema;
  }

  /** Keeps what is needed to go on; the cookie to set. One that was begun before in this browser is forgotten there. */
  async begin(kept: v.InferInput<Schema>, secure: boolean): Promise<SetCookie> {
    const key = randomBytes(32).toString('base64url');
    const { internalAdapter, adapter } = await this.#library.$context;
    // Whoever begins and never comes back leaves a row; the next who begins takes the old ones away.
    await adapter.deleteMany({
      model: 'verification',
      where: [{ field: 'expiresAt', operator: 'lt', value: new Date() }],
    });
    await internalAdapter.createVerificationValue({
      identifier: this.#identifier(key),
      value: JSON.stringify(kept),
      expiresAt: new Date(Date.now() + KEEP_S * 1_000),
    });
    return { name: this.#cookie, value: key, path: '/', maxAgeS: KEEP_S, secure };
  }

  /** What was kept for this browser; null when there is nothing, or no longer. It is gone afterwards. */
  async end(headers: Headers): Promise<v.InferOutput<Schema> | null> {
    const key = parseCookies(headers.get('cookie') ?? '').get(this.#cookie);
    if (key === undefined) return null;
    const { internalAdapter } = await this.#library.$context;
    const found = await internalAdapter.consumeVerificationValue(this.#identifier(key));
    return found && v.parse(this.#schema, JSON.parse(found.value));
  }

  get #cookie(): string {
    return `samtalerum.${this.#name}`;
  }

  /** The library stores its hash alone, so that a stolen database ends nothing that somebody has begun. */
  #identifier(key: string): string {
    return `${this.#name}-${key}`;
  }
}
