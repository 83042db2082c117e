// `import`: takes in an organisation, or the meetings of one, that `export` has put into a folder.

import { resolve } from 'node:path';
import { BY_COMMAND_LINE } from '../audit/acts.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { BackupError } from '../backup/manifest.ts';
import { AuditStore } from '../store/audit-store.ts';
import { takeIn } from '../transfer/take-in.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, withDatabase } from './installation.ts';

export const importOrganisation: Command = {
  help: `npm run -s cli -- import --from <export> [--organisation <slug>]

Checks the export and adds what is in it; what is here stays as it is, so that it may be done again. The server may run.
An export of an older version is brought up to date; one of a newer version is refused.

  --from          the folder that \`export\` has made
  --organisation  adds its meetings to this organisation; left out: it comes as the organisation that it is`,

  async run(args) {
    const options = readOptions(args, { from: { type: 'string' }, organisation: { type: 'string' } });
    const { from, organisation: slug } = options;
    if (from === undefined) throw new UsageError('Say which export with --from.');
    const taken = await withDatabase(async (database, { dataDir }) => {
      const target = slug === undefined ? null : await chooseOrganisation(database, slug);
      const taken = await takeIn(dataDir, resolve(from), target);
      const audit = new AuditLog({ store: new AuditStore(database), database, now: Date.now });
      const { id: organisationId } = taken.organisation;
      await audit.record({
        ...{ organisationId, actor: BY_COMMAND_LINE, act: 'organisation.imported' },
        subject: { kind: 'organisation', id: organisationId },
        detail: { meetings: taken.meetings, people: taken.people },
      });
      return taken;
    }).catch((error: unknown) => {
      throw error instanceof BackupError ? new CommandError(error.message) : error;
    });
    const { organisation, meetings, people, known } = taken;
    const left = known > 0 ? `; ${known} meetings were here already` : '';
    console.log(`${organisation.name}: ${meetings} meetings and ${people} people were added${left}.`);
  },
};
