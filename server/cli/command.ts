// What a command of the command line is, how it says no, and how it reads its options.

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

export interface Command {
  readonly help: string;
  run(args: string[]): Promise<void>;
}

/** The command line was wrong: one line says how. */
export class UsageError extends Error {}

/** The command cannot be done: one line says why. */
export class CommandError extends Error {}

/** A command's options, all of them `--name value`. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}
