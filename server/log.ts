// The server's log: structured lines on standard output. Ids and codes only; never content, names or tokens.

import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** A log at the configured level. */
export function createLog(config: Config): Log {
  return pino({ level: config.logLevel });
}
