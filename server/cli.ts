// The command line: `npm run -s cli -- <command>`. It works on the data directory itself, beside a running server or without
// one. What was asked for goes to standard output, all else to standard error; 2 says that the command line was wrong.

import { CommandError, UsageError, type Command } from './cli/command.ts';
import { tokenCreate } from './cli/token-create.ts';
import { userCreate } from './cli/user-create.ts';
import { StartRefusal } from './start-refusal.ts';

const COMMANDS: readonly Command[] = [tokenCreate, userCreate];

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => args.slice(0, 2).join(' ') === name);
  try {
    if (!command) return withoutCommand(args);
    const options = args.slice(2);
    if (options.includes('--help')) console.log(command.help);
    else await command.run(options);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError || error instanceof StartRefusal)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

function withoutCommand(args: string[]): number {
  if (args.length > 0 && !args.includes('--help')) {
    throw new UsageError(`There is no command "${args.slice(0, 2).join(' ')}"; --help lists those that there are.`);
  }
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  console.log(
    `npm run -s cli -- <command> [--help]\n\n${list}\n\nWorks on DATA_DIR (./data), also while the server runs.`,
  );
  return 0;
}
