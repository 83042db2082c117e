// The production host, run by Node as it stands: owns the HTTP server, gives each request and upgrade to the App before
// SvelteKit, and stops without losing anything.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig, type Config } from './config.ts';
import { publicOrigin } from './origin.ts';
import { runningApp } from './running-app.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** An open download may finish; after this, what is left is cut, so that the stop keeps its 10 s. */
const STOP_PATIENCE_MS = 4_000;
const STOP_DEADLINE_MS = 9_000;
/** Set on every request by this host, whatever the client sent, and read by SvelteKit's adapter. */
const PROTOCOL_HEADER = 'x-samtalerum-protocol';

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const handler = await loadHandler(config);
  const app = await runningApp();
  if (!app) throw new Error('the build did not start an App');

  process.on('unhandledRejection', (error) => app.log.error({ err: error }, 'a promise failed with nobody to hear it'));
  process.on('uncaughtException', (error) => app.log.error({ err: error }, 'an error reached the event loop'));

  const server = createServer((req, res) => {
    req.headers[PROTOCOL_HEADER] = 'http';
    if (!app.request(req, res)) handler(req, res);
  });
  server.on('upgrade', (req, socket, head) => {
    if (!app.upgrade(req, socket, head)) socket.destroy();
  });
  server.once('error', (error: NodeJS.ErrnoException) => refuse(listenRefusal(error, config)));
  server.listen({ port: config.port, ...(config.host !== null && { host: config.host }) }, () => {
    announce(config, (server.address() as AddressInfo).port);
  });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MS).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    await app.close();
    server.closeIdleConnections();
    await closed;
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Importing the built handler runs the hooks' `init`, which starts the App. */
async function loadHandler({ origin }: Config): Promise<Handler> {
  process.env['NODE_ENV'] = 'production';
  // Without an origin the adapter assumes https and refuses every form; empty means unset to us, not to the adapter.
  if (origin === null) delete process.env['ORIGIN'];
  else process.env['ORIGIN'] = origin;
  process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
  const built: { handler: Handler } = await import(new URL('../build/handler.js', import.meta.url).href);
  return built.handler;
}

function announce(config: Config, port: number): void {
  const local = config.origin ?? `http://localhost:${port}`;
  const network = publicOrigin(config, `localhost:${port}`);
  console.log(`Samtalerum is running at ${local}`);
  if (network !== local) console.log(`Others on this network reach it at ${network}`);
}

function listenRefusal(error: NodeJS.ErrnoException, { port, host }: Config): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop what is using it, or set PORT to another.`,
    EACCES: `Port ${port} may not be used by this account: set PORT to another.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not an address of this machine.`,
  };
  const reason = reasons[error.code ?? ''];
  return reason === undefined ? error : Object.assign(new Error(reason), { name: 'StartRefusal' });
}

/** A mistake in the surroundings is said in one line; anything else is a bug and shows where it happened. */
function refuse(error: unknown): void {
  // By name: the bundle has its own copy of the class.
  const isRefusal = error instanceof Error && error.name === 'StartRefusal';
  console.error(isRefusal ? error.message : error);
  process.exit(1);
}

await serve().catch(refuse);
