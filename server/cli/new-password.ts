// The password that a command is given, or makes up.

import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';

/** The options that say what the password is. */
export const PASSWORD_OPTIONS = { password: { type: 'string' }, 'password-stdin': { type: 'boolean' } } as const;

export const PASSWORD_HELP = `  --password        the password; other users of this machine can see it while the command runs
  --password-stdin  read the password from standard input`;

/** The given password, or one that is made up and has to be told. */
export async function readPassword(options: {
  password?: string;
  'password-stdin'?: boolean;
}): Promise<{ password: string; isMadeUp: boolean }> {
  const given = options['password-stdin'] ? (await text(process.stdin)).replace(/\r?\n$/, '') : options.password;
  return { password: given ?? makePassword(), isMadeUp: given === undefined };
}

/** Four groups of five, without letters and digits that are taken for each other: to be read out once. */
function makePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
