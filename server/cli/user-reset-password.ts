// `user reset-password`: a new password for somebody who has forgotten theirs, or whose password others know.

import { PASSWORD_LENGTH } from '../auth/account.ts';
import { Accounts } from '../auth/accounts.ts';
import { readSecret } from '../auth/secret.ts';
import { createLog } from '../log.ts';
import { RosterStore } from '../store/roster-store.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, tellDone, withDatabase } from './installation.ts';
import { PASSWORD_HELP, PASSWORD_OPTIONS, readPassword } from './new-password.ts';

export const userResetPassword: Command = {
  help: `npm run -s cli -- user reset-password --email <address>
                               [--password <text> | --password-stdin] [--organisation <slug>]

Wherever they are signed in they have to sign in again. Without a password one is made up, and printed and nothing else.

${PASSWORD_HELP}
  --organisation    where they belong; may be left out while there is one organisation`,

  async run(args) {
    const options = readOptions(args, {
      email: { type: 'string' },
      ...PASSWORD_OPTIONS,
      organisation: { type: 'string' },
    });
    const { email } = options;
    if (email === undefined) throw new UsageError('Say whose password it is with --email.');
    const { password, isMadeUp } = await readPassword(options);
    await withDatabase(async (database, config) => {
      const organisation = await chooseOrganisation(database, options.organisation);
      const accounts = new Accounts(database, readSecret(config.dataDir), createLog({ ...config, logLevel: 'silent' }));
      const refused = await accounts.resetPassword(organisation.id, email, password);
      if (refused === 'user.unknown') throw new CommandError(`Nobody in ${organisation.name} signs in as ${email}.`);
      if (refused === 'user.password') {
        throw new UsageError(`A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters.`);
      }
      const people = await new RosterStore(database).list(organisation.id);
      const known = people.find((person) => person.email === email.trim().toLowerCase());
      if (known) await tellDone(database, organisation.id, 'password.reset', { kind: 'account', id: known.id });
      console.error(`${email} has a new password, and is signed out everywhere.`);
    });
    if (isMadeUp) console.log(password);
  },
};
