// The command line: `npm run -s cli -- <command>`. It works on the data directory itself, beside a running server or without
// one. What was asked for goes to standard output, all else to standard error; 2 says that the command line was wrong.

import { CommandError, UsageError, type Command } from './cli/command.ts';
import { StartRefusal } from './start-refusal.ts';

/** Each command is loaded when it is used, so that help and mistakes are answered at once. */
const COMMANDS: readonly { name: string; summary: string; load: () => Promise<Command> }[] = [
  {
    name: 'token create',
    summary: 'make a token for another program, and print it',
    load: async () => (await import('./cli/token-create.ts')).tokenCreate,
  },
  {
    name: 'user create',
    summary: 'make somebody who can sign in',
    load: async () => (await import('./cli/user-create.ts')).userCreate,
  },
  {
    name: 'user reset-password',
    summary: 'give somebody a new password, and sign them out everywhere',
    load: async () => (await import('./cli/user-reset-password.ts')).userResetPassword,
  },
  {
    name: 'user reset-second-factor',
    summary: 'take codes and passkeys from somebody who has lost them',
    load: async () => (await import('./cli/user-reset-second-factor.ts')).userResetSecondFactor,
  },
  {
    name: 'backup',
    summary: 'copy everything into a folder, also while the server runs',
    load: async () => (await import('./cli/backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'put a backup into an empty data directory',
    load: async () => (await import('./cli/restore.ts')).restore,
  },
  {
    name: 'audit check',
    summary: 'read the audit log through, and say whether it is as it was written',
    load: async () => (await import('./cli/audit-check.ts')).auditCheck,
  },
  {
    name: 'demo load',
    summary: 'put the example municipality into an organisation',
    load: async () => (await import('./cli/demo.ts')).demoLoad,
  },
  {
    name: 'demo remove',
    summary: 'take the example municipality away again',
    load: async () => (await import('./cli/demo.ts')).demoRemove,
  },
  {
    name: 'export',
    summary: 'copy one organisation, or one meeting, into a folder that another server takes in',
    load: async () => (await import('./cli/export.ts')).exportOrganisation,
  },
  {
    name: 'import',
    summary: 'take in what `export` has made, beside what is there',
    load: async () => (await import('./cli/import.ts')).importOrganisation,
  },
];

// What a command writes is its owner's alone.
process.umask(0o077);
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError || error instanceof StartRefusal)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(args: string[]): Promise<void> {
  const isForHelp = args.length === 0 || args.includes('--help');
  const wordsOf = (name: string) => name.split(' ').length;
  const found = COMMANDS.find(({ name }) => name === args.slice(0, wordsOf(name)).join(' '));
  if (found) {
    const command = await found.load();
    if (isForHelp) console.log(command.help);
    else await command.run(args.slice(wordsOf(found.name)));
  } else if (isForHelp) {
    console.log(overview());
  } else {
    throw new UsageError(`There is no command "${args.slice(0, 2).join(' ')}"; --help lists those that there are.`);
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return `npm run -s cli -- <command> [--help]\n\n${list}\n\nWorks on DATA_DIR (./data), also while the server runs.`;
}
