// The data directory that a command works on, and the organisation in it.

import { existsSync } from 'node:fs';
import { BY_COMMAND_LINE, type AuditAct, type AuditSubject } from '../audit/acts.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { readConfig, type Config } from '../config.ts';
import { AccountsStore, type Organisation } from '../store/accounts-store.ts';
import { AuditStore } from '../store/audit-store.ts';
import { databaseFile, openDatabase, type Database } from '../store/database.ts';
import { CommandError, UsageError } from './command.ts';

/** Does something with the data directory's database, and lets go of it. */
export async function withDatabase<T>(use: (database: Database, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const path = databaseFile(config.dataDir);
  if (!existsSync(path)) throw new CommandError(`There is nothing in ${config.dataDir} yet: start the server once.`);
  const database = openDatabase(path);
  try {
    return await use(database, config);
  } finally {
    database.close();
  }
}

/** The audit log beside the server's. */
export function auditBeside(database: Database): AuditLog {
  return new AuditLog({ store: new AuditStore(database), database, now: Date.now });
}

/** Tells the audit log of what a command has done. */
export async function tellDone(
  database: Database,
  organisationId: string,
  act: AuditAct,
  subject: AuditSubject,
): Promise<void> {
  await auditBeside(database).record({ organisationId, actor: BY_COMMAND_LINE, act, subject });
}

/** The organisation with that slug; without one the only one there is. */
export async function chooseOrganisation(database: Database, slug: string | undefined): Promise<Organisation> {
  const organisations = await new AccountsStore(database).organisations();
  const chosen =
    slug === undefined ? organisations : organisations.filter((organisation) => organisation.slug === slug);
  const [organisation, another] = chosen;
  if (organisation && !another) return organisation;
  const slugs = organisations.map((each) => each.slug).join(', ');
  if (another) throw new UsageError(`Say which organisation with --organisation: ${slugs}.`);
  throw new CommandError(
    slugs === ''
      ? 'There is no organisation yet: open the setup page, or start with SAMTALERUM_ADMIN_EMAIL and _PASSWORD.'
      : `There is no organisation "${String(slug)}"; there is ${slugs}.`,
  );
}
