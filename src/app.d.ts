// What each request carries, for SvelteKit's types.

import type { IncomingMessage } from 'node:http';
import type { App as Samtalerum } from '../server/app.ts';
import type { Account } from '../server/auth/account.ts';

declare global {
  namespace App {
    interface Locals {
      app: Samtalerum;
      /** Who is signed in; null for a guest. */
      account: Account | null;
    }
    interface Error {
      /** Of a failure of ours: the number under which the log tells what happened. */
      requestId?: string;
    }
    /** What the production host's adapter adds. */
    interface Platform {
      req: IncomingMessage;
    }
  }
}
