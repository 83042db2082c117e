// `user reset-second-factor`: lets somebody in again who has lost their phone, their recovery codes and their passkeys.

import { Accounts } from '../auth/accounts.ts';
import { readSecret } from '../auth/secret.ts';
import { takeSecondFactor } from '../auth/second-factor.ts';
import { createLog } from '../log.ts';
import { AccountsStore } from '../store/accounts-store.ts';
import { PasskeysStore } from '../store/passkeys-store.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, withDatabase } from './installation.ts';

export const userResetSecondFactor: Command = {
  help: `npm run -s cli -- user reset-second-factor --email <address> [--organisation <slug>]

Takes the codes from an app and the passkeys away. Wherever they are signed in they have to sign in again, with their password;
where the organisation demands more than that, they are asked to get it.

  --organisation    where they belong; may be left out while there is one organisation`,

  async run(args) {
    const { email, organisation: slug } = readOptions(args, {
      email: { type: 'string' },
      organisation: { type: 'string' },
    });
    if (email === undefined) throw new UsageError('Say whose it is with --email.');
    await withDatabase(async (database, config) => {
      const organisation = await chooseOrganisation(database, slug);
      const log = createLog({ ...config, logLevel: 'silent' });
      const userId = await new AccountsStore(database).userId(organisation.id, email.trim().toLowerCase());
      if (userId === null) throw new CommandError(`Nobody in ${organisation.name} signs in as ${email}.`);
      const { library } = new Accounts(database, readSecret(config.dataDir), log);
      await takeSecondFactor(library, new PasskeysStore(database), userId);
      await (await library.$context).internalAdapter.deleteUserSessions(userId);
      console.error(`${email} signs in with a password alone, and is signed out everywhere.`);
    });
  },
};
