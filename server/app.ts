// The composition root: the only file that constructs services. One App serves one data directory in one process.

import { join } from 'node:path';
import { Server as Engine } from 'engine.io';
import { Server as SocketServer } from 'socket.io';
import { readConfig, type Config } from './config.ts';
import { lockDataDirectory } from './data-lock.ts';
import { createLog, type Log } from './log.ts';
import { projectPath } from './project-path.ts';
import { Router } from './router.ts';
import { runningApp, setRunningApp } from './running-app.ts';
import { openDatabase } from './store/database.ts';
import { MeetingDirectory } from './store/meeting-directory.ts';

/** The longest live message: the longest text that a command may hold, with room for its escapes. */
const MAX_LIVE_MESSAGE_BYTES = 256 * 1024;
/** A seat whose network went away without a word is missed after these two together. */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 15_000;

export interface App extends Pick<Router, 'request' | 'upgrade'> {
  readonly config: Config;
  readonly log: Log;
  readonly directory: MeetingDirectory;
  /** Throws when nothing can be stored. */
  assertWritable(): void;
  /** Tells clients to come back, writes what is pending and lets go of the data directory. */
  close(): Promise<void>;
}

/** The App of this process: started on the first call. */
export function startApp(): Promise<App> {
  return runningApp() ?? setRunningApp((async () => createApp(readConfig(process.env)))());
}

/** Takes hold of the data directory, opens what is in it and builds every service on top. */
export async function createApp(config: Config): Promise<App> {
  const log = createLog(config);
  const lock = lockDataDirectory(config.dataDir);
  try {
    const database = openDatabase(join(config.dataDir, 'samtalerum.sqlite'), projectPath('drizzle', 'sqlite'));
    const engine = new Engine({
      maxHttpBufferSize: MAX_LIVE_MESSAGE_BYTES,
      pingInterval: PING_INTERVAL_MS,
      pingTimeout: PING_TIMEOUT_MS,
    });
    const io = new SocketServer({ serveClient: false }).bind(engine);
    const router = new Router(config, log, { engine, notes: { upgrade: (_req, socket) => socket.destroy() } });
    return {
      config,
      log,
      directory: new MeetingDirectory(database),
      assertWritable: () => database.assertWritable(),
      request: (req, res) => router.request(req, res),
      upgrade: (req, socket, head) => router.upgrade(req, socket, head),
      close: async () => {
        await io.close();
        database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
