// The composition root: the only file that constructs services. One App serves one data directory in one process.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { MeetingDirectory } from './store/meeting-directory.ts';

export interface App {
  readonly config: Config;
  readonly log: Log;
  readonly directory: MeetingDirectory;
  /** Throws when nothing can be stored. */
  assertWritable(): void;
  /** Answers a request that is not for a page (the live socket's polling, a foreign origin); false: not ours. */
  request(req: IncomingMessage, res: ServerResponse): boolean;
  /** Takes over an upgrade to a socket; false: nobody's, close it. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): Promise<void>;
}
