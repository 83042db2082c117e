// Every setting of the server, read and checked in one place. A wrong value stops the start with one line.

import * as v from 'valibot';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The public address, when it is set; otherwise each request's Host says where we are (`origin.ts`). */
  readonly origin: string | null;
  readonly dataDir: string;
  readonly admin: { readonly email: string; readonly password: string } | null;
  readonly logLevel: string;
}
