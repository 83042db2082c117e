// The server's log: structured lines on standard output. Ids, codes and places in the code; never what people wrote.

import { levels, pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** Errors whose message is written by programmers alone. Those of parsers and queries repeat what they were given. */
const PLAIN_SPOKEN = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SqliteError', 'AbortError']);

interface LogParts {
  /** Where lines go; left out: to standard output. */
  readonly destination?: DestinationStream;
  /** Told of every line by its level; what it gives stands in the line. */
  readonly about?: (level: string) => object;
}

/** A log at the configured level. */
export function createLog(config: Pick<Config, 'logLevel'>, { destination, about }: LogParts = {}): Log {
  const options = { level: config.logLevel, base: null, serializers: { err: describe, error: describe } };
  return pino(
    { ...options, ...(about && { mixin: (_line, level) => about(levels.labels[level] ?? '') }) },
    destination,
  );
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.constructor.name,
    ...(PLAIN_SPOKEN.has(error.constructor.name) && { message: error.message }),
    ...('code' in error && { code: error.code }),
    // Its first lines repeat the message.
    stack: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
    ...(error.cause !== undefined && { cause: describe(error.cause) }),
  };
}
