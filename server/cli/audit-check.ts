// `audit check`: whether the audit log is as it was written.

import type { AuditLog } from '../audit/audit-log.ts';
import { isBreak, type ChainBreak, type ChainHead } from '../audit/chain.ts';
import { AccountsStore } from '../store/accounts-store.ts';
import type { Database } from '../store/database.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { auditBeside, chooseOrganisation, withDatabase } from './installation.ts';

/** What the installation's own chain is called. */
const OWN = '(installation)';

export const auditCheck: Command = {
  help: `npm run -s cli -- audit check [--organisation <slug>] [--noted <number>:<hash>]

Reads the audit log from its beginning, and prints where each organisation's chain ends. Whoever notes that down elsewhere
can prove later that nothing was cut off or written anew. Ends with 1 where a chain is broken.

  --organisation  whose chain; all of them when it is left out
  --noted         an end that was printed earlier; may stand several times, and needs --organisation when there are several`,

  async run(args) {
    const options = readOptions(args, {
      organisation: { type: 'string' },
      noted: { type: 'string', multiple: true },
    });
    const noted = (options.noted ?? []).map(readHead);
    const isOne = options.organisation !== undefined || noted.length > 0;
    await withDatabase(async (database) => {
      const audit = auditBeside(database);
      const chosen = isOne
        ? [await chooseOrganisation(database, options.organisation)]
        : await allChains(database, audit);
      const broken: string[] = [];
      for (const { id, slug } of chosen) {
        const found = await audit.check(id, noted);
        if (isBreak(found)) broken.push(`${slug}: ${wordsFor(found)}`);
        else console.log(`${slug} ${found.seq}:${found.hash || '-'}`);
      }
      if (broken.length > 0) throw new CommandError(broken.join('\n'));
    });
  },
};

async function allChains(database: Database, audit: AuditLog): Promise<{ id: string; slug: string }[]> {
  const organisations = await new AccountsStore(database).organisations();
  const others = (await audit.chains()).filter((id) => !organisations.some((organisation) => organisation.id === id));
  return [...organisations, ...others.map((id) => ({ id, slug: id || OWN }))];
}

function readHead(given: string): ChainHead {
  const [, seq, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(given) ?? [];
  if (seq === undefined || hash === undefined) throw new UsageError('--noted is an end that this command has printed.');
  return { seq: Number(seq), hash };
}

function wordsFor({ seq, problem }: ChainBreak): string {
  switch (problem) {
    case 'changed':
      return `entry ${seq} was changed, or one before it was.`;
    case 'missing':
      return `entry ${seq} is missing.`;
    case 'notAsNoted':
      return `entry ${seq} is not the one that was noted: the log was written anew.`;
  }
}
