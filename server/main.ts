// The production host, run by Node as it stands: loads the build, which starts the App, and serves both.

import { readConfig, type Config } from './config.ts';
import { Host, PROTOCOL_HEADER, type PageHandler } from './host.ts';
import { publicOrigin } from './origin.ts';
import { runningApp } from './running-app.ts';
import { StartRefusal } from './start-refusal.ts';

/** Whatever hangs, a stop is over by then. */
const STOP_DEADLINE_MS = 9_000;

async function serve(): Promise<void> {
  // What is written is the owner's alone, also in a data directory that others may look into.
  process.umask(0o077);
  const config = readConfig(process.env);
  const pages = await loadPages(config);
  const app = await runningApp();
  if (!app) throw new Error('the build did not start an App');
  process.on('unhandledRejection', (error) => app.log.error({ err: error }, 'a promise failed with nobody to hear it'));
  process.on('uncaughtException', (error) => app.log.error({ err: error }, 'an error reached the event loop'));

  const host = new Host(app, pages);
  const stop = (code: number) => {
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    void host.stop().then(() => process.exit(code));
  };
  void app.lost.then((error) => {
    app.log.fatal({ err: error }, 'the disk has lost what it took: the server ends, to be started anew');
    stop(1);
  });
  process.on('SIGTERM', () => stop(0));
  process.on('SIGINT', () => stop(0));
  announce(config, await host.listen(config.port, config.host).catch((error) => refuseToListen(error, config)));
}

/** Importing the built handler runs the hooks' `init`, which starts the App. */
async function loadPages({ origin }: Config): Promise<PageHandler> {
  process.env['NODE_ENV'] = 'production';
  // Left to itself the adapter assumes https and refuses every form; an empty ORIGIN would not count as unset there.
  if (origin === null) delete process.env['ORIGIN'];
  else process.env['ORIGIN'] = origin;
  process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
  const built: { handler: PageHandler } = await import(new URL('../build/handler.js', import.meta.url).href);
  return built.handler;
}

function announce(config: Config, port: number): void {
  const local = config.origin ?? `http://localhost:${port}`;
  const network = publicOrigin(config, `localhost:${port}`);
  console.log(`Samtalerum is running at ${local}`);
  if (network !== local) console.log(`Others on this network reach it at ${network}`);
}

function refuseToListen(error: NodeJS.ErrnoException, { port, host }: Config): never {
  const noSuchHost = `HOST ${host} is not an address of this machine.`;
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop what is using it, or set PORT to another.`,
    EACCES: `Port ${port} may not be used by this account: set PORT to another.`,
    EADDRNOTAVAIL: noSuchHost,
    ENOTFOUND: noSuchHost,
    EAI_AGAIN: noSuchHost,
  };
  const reason = reasons[error.code ?? ''];
  throw reason === undefined ? error : new StartRefusal(reason);
}

/** A mistake in the surroundings is said in one line; anything else is a bug and shows where it happened. */
function giveUp(error: unknown): void {
  // By name: the bundle has its own copy of the class.
  const isRefusal = error instanceof Error && error.name === 'StartRefusal';
  console.error(isRefusal ? error.message : error);
  process.exit(1);
}

await serve().catch(giveUp);
