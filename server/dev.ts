// `npm run dev`: gives Vite's server the App that the production host has, and a new one when server code changes.

import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { projectPath } from './project-path.ts';
import { clearRunningApp, runningApp } from './running-app.ts';

const RELOADED = [projectPath('server') + sep, projectPath('src', 'lib', 'core') + sep];

/** The Vite plugin that serves sockets in development and reloads the App with the code below `server/` and the core. */
export function samtalerumServer(): Plugin {
  return {
    name: 'samtalerum-server',
    apply: 'serve',
    configureServer(server) {
      let ready = Promise.resolve();
      server.httpServer?.once('listening', () => {
        ready = start(server).catch(refuse);
      });
      server.watcher.on('change', (file) => {
        if (!RELOADED.some((folder) => file.startsWith(folder))) return;
        ready = ready.then(() => reload(server)).catch((error: unknown) => server.config.logger.error(String(error)));
      });
      server.middlewares.use((req, res, next) => {
        ready
          .then(() => runningApp())
          .then((app) => app?.request(req, res) ?? false)
          .then((answered) => answered || next(), next);
      });
      server.httpServer?.on('upgrade', (req, socket, head) => {
        // Vite's own socket for hot reload is told apart by its protocol.
        if (req.headers['sec-websocket-protocol']?.startsWith('vite-')) return;
        ready
          .then(() => runningApp())
          .then((app) => app?.upgrade(req, socket, head) ?? false)
          .then((taken) => taken || socket.destroy())
          .catch(() => socket.destroy());
      });
    },
  };
}

async function start(server: ViteDevServer): Promise<void> {
  const { startApp } = (await server.ssrLoadModule('/server/app.ts')) as typeof import('./app.ts');
  await startApp();
}

async function reload(server: ViteDevServer): Promise<void> {
  const old = await runningApp()?.catch(() => undefined);
  await old?.close();
  clearRunningApp();
  server.environments.ssr.moduleGraph.invalidateAll();
  await start(server);
}

function refuse(error: unknown): void {
  console.error(error instanceof Error && error.name === 'StartRefusal' ? error.message : error);
  process.exit(1);
}
