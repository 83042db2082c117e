// What pages and their downloads hand out, without a server between: each `load` and each `GET` of src/routes, called as the Kit
// would, for whoever is given.

import type { RequestEvent } from '@sveltejs/kit';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Account } from '../../server/auth/account.ts';
import { projectPath } from '../../server/project-path.ts';

const ROUTES = projectPath('src', 'routes');
type Load = (event: unknown) => unknown;

export interface Door {
  /** `/meetings/[meetingId]/minutes` */
  readonly address: string;
  readonly open: Load;
}

/** Every page's `load` and every endpoint's `GET` below src/routes, REST left out. */
export async function doors(): Promise<Door[]> {
  const files = readdirSync(ROUTES, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /\+(page\.server|server)\.ts$/.test(file) && !file.includes('/api/v1/'))
    .filter((file) => /^export const (load|GET)\b/m.test(readFileSync(file, 'utf8')))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { load, GET } = (await import(pathToFileURL(file).href)) as { load?: Load; GET?: Load };
      const folder = relative(ROUTES, dirname(file)).replaceAll(/\([^)]+\)\/?/g, '');
      const open = load ?? GET;
      if (!open) throw new Error(`${file} has neither`);
      return { address: `/${folder}`, open };
    }),
  );
}

/** What this account is given behind the door: status and all that the answer holds, as one text. */
export async function opened(
  app: App,
  { address, open }: Door,
  account: Account | null,
  params: Record<string, string>,
  query = '',
): Promise<string> {
  const names = [...address.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
  const filled = Object.fromEntries(
    names.map((name) => [name, params[name] ?? (name === 'format' ? 'html' : 'nothing')]),
  );
  const path = address.replaceAll(/\[(\w+)\]/g, (_whole, name: string) => filled[name] ?? '');
  const url = new URL(path + query, 'http://localhost:3000');
  const event = {
    ...{ locals: { app, account }, params: filled, url, request: new Request(url) },
    ...{ route: { id: address }, parent: async () => ({}), depends: () => undefined, setHeaders: () => undefined },
    cookies: { get: () => undefined, set: () => undefined, delete: () => undefined },
    getClientAddress: () => '192.0.2.1',
  } as unknown as RequestEvent;
  // Some ask the cookies themselves who it is.
  const asked = vi.spyOn(app.accounts, 'fromHeaders').mockResolvedValue(account);
  try {
    const answer = await open(event);
    if (answer instanceof Response) return `${answer.status} ${headersOf(answer)} ${await answer.text()}`;
    return `200 ${JSON.stringify(answer)}`;
  } catch (thrown) {
    // The Kit's own: a redirect or an error with its status. Anything else is a mistake of ours.
    if (typeof thrown === 'object' && thrown !== null && 'status' in thrown) return JSON.stringify(thrown);
    throw thrown;
  } finally {
    asked.mockRestore();
  }
}

const headersOf = ({ headers }: Response): string => headers.get('content-disposition') ?? '';
