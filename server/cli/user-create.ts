// `user create`: somebody who can sign in.

import { ACCOUNT_ROLES, type AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import { PASSWORD_LENGTH, type AddUserAnswer } from '../auth/account.ts';
import { Accounts } from '../auth/accounts.ts';
import { readSecret } from '../auth/secret.ts';
import { createLog } from '../log.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, tellDone, withDatabase } from './installation.ts';
import { PASSWORD_HELP, PASSWORD_OPTIONS, readPassword } from './new-password.ts';

export const userCreate: Command = {
  help: `npm run -s cli -- user create --email <address> --name <name> --role <role>
                               [--password <text> | --password-stdin] [--organisation <slug>]

Without a password one is made up, and printed and nothing else.

  --role            ${ACCOUNT_ROLES.join(', ')}
${PASSWORD_HELP}
  --organisation    where they belong; may be left out while there is one organisation`,

  async run(args) {
    const options = readOptions(args, {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      ...PASSWORD_OPTIONS,
      organisation: { type: 'string' },
    });
    const { email, name } = options;
    if (email === undefined || name === undefined) throw new UsageError('Say who it is with --email and --name.');
    const role = readRole(options.role);
    const { password, isMadeUp } = await readPassword(options);
    await withDatabase(async (database, config) => {
      const organisation = await chooseOrganisation(database, options.organisation);
      const log = createLog({ ...config, logLevel: 'silent' });
      const accounts = new Accounts(database, readSecret(config.dataDir), log);
      const answer = await accounts.add(organisation.id, { email, name, password }, role);
      if (!answer.ok) throw refusal(answer.code);
      await tellDone(database, organisation.id, 'account.created', { kind: 'account', id: answer.userId });
      console.error(`${email} can sign in to ${organisation.name} as ${role}.`);
    });
    if (isMadeUp) console.log(password);
  },
};

function readRole(given: string | undefined): AccountRole {
  const role = ACCOUNT_ROLES.find((each) => each === given);
  if (role) return role;
  throw new UsageError(`Say with --role what they are: ${ACCOUNT_ROLES.join(', ')}.`);
}

function refusal(code: Extract<AddUserAnswer, { ok: false }>['code']): Error {
  switch (code) {
    case 'user.emailTaken':
      return new CommandError('Somebody with this e-mail address is there already.');
    case 'user.email':
      return new UsageError('--email is not an e-mail address.');
    case 'user.name':
      return new UsageError('--name is empty or too long.');
    case 'user.password':
      return new UsageError(`A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters.`);
  }
}
