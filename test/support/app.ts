// A whole App in this process, on a data directory of its own and behind a real HTTP server on a free port.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { Host } from '../../server/host.ts';

export interface TestApp {
  readonly app: App;
  /** `http://127.0.0.1:<port>`: sockets connect here. Pages and REST are SvelteKit's and answer 404. */
  readonly origin: string;
  readonly dataDir: string;
  /** Stops the App and the server, and keeps the data directory until the test is over. */
  close(): Promise<void>;
}

/** Starts an App for this test; `lines` takes in all that it logs; `dataDir` starts it on what an earlier one left behind. Everything is gone afterwards. */
export async function startTestApp(
  options: { dataDir?: string; env?: Record<string, string>; lines?: string[] } = {},
): Promise<TestApp> {
  const dataDir = options.dataDir ?? (await temporaryDirectory());
  const { lines } = options;
  const config = readConfig({ LOG_LEVEL: lines ? 'trace' : 'silent', ...options.env, DATA_DIR: dataDir });
  const app = await createApp(config, lines && { write: (line) => void lines.push(line) });
  const host = new Host(app, (_req, res) => void res.writeHead(404).end());
  const port = await host.listen(0, '127.0.0.1');
  const close = () => host.stop();
  onTestFinished(close);
  return { app, origin: `http://127.0.0.1:${port}`, dataDir, close };
}

/** A folder that is removed when the test is over. */
export async function temporaryDirectory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samtalerum-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
