// What each request carries, for SvelteKit's types.

import type { App as Samtalerum } from '../server/app.ts';

declare global {
  namespace App {
    interface Locals {
      app: Samtalerum;
      /** Who is signed in; null for a guest. */
      account: {
        id: string;
        email: string;
        name: string;
        organisationId: string;
        organisationName: string;
        role: 'administrator' | 'facilitator' | 'secretary' | 'member';
      } | null;
    }
  }
}
