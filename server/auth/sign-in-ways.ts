// The ways to sign in beside the password, put together: the provider, passkeys, and the code after the password.

import type { AuditLog } from '../audit/audit-log.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { AccountsStore } from '../store/accounts-store.ts';
import type { Database } from '../store/database.ts';
import { IdentitiesStore } from '../store/identities-store.ts';
import { PasskeysStore } from '../store/passkeys-store.ts';
import type { AccountServices } from './account-services.ts';
import { OidcProvider } from './oidc/provider.ts';
import { OidcSignIn } from './oidc/oidc-sign-in.ts';
import { Passkeys } from './passkeys.ts';
import { PasswordCheck } from './password-check.ts';
import { SecondFactor } from './second-factor.ts';
import { SecondFactorDemand } from './second-factor-demand.ts';

export interface SignInWays {
  /** Sign-in with the organisation's own provider; null: there is none. */
  readonly oidc: OidcSignIn | null;
  readonly passkeys: Passkeys;
  readonly secondFactor: SecondFactor;
  readonly secondFactorDemand: SecondFactorDemand;
  readonly passwordCheck: PasswordCheck;
}

interface SignInWaysParts {
  readonly config: Config;
  readonly database: Database;
  readonly people: AccountServices;
  readonly audit: AuditLog;
  readonly log: Log;
  readonly now: () => number;
}

/** Builds the other ways on the accounts that there are. */
export function signInWays(parts: SignInWaysParts): SignInWays {
  const { database, people, log, now } = parts;
  const { library } = people.accounts;
  const store = new PasskeysStore(database);
  return {
    oidc: oidcOf(parts),
    passkeys: new Passkeys({ store, accounts: new AccountsStore(database), library, log, now }),
    secondFactor: new SecondFactor(library, store, people.sessions),
    secondFactorDemand: new SecondFactorDemand(database),
    passwordCheck: new PasswordCheck(library, people.passwords),
  };
}

function oidcOf({ config, database, people, audit, log, now }: SignInWaysParts): OidcSignIn | null {
  const { oidc: settings, origin } = config;
  if (settings === null || origin === null) return null;
  return new OidcSignIn({
    ...{ settings, origin, audit, log, now, library: people.accounts.library, roster: people.roster },
    provider: new OidcProvider(settings, log, now),
    accounts: new AccountsStore(database),
    identities: new IdentitiesStore(database),
  });
}
