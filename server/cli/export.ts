// `export`: one organisation, or one meeting, in a folder of its own, while the server runs.

import { resolve } from 'node:path';
import { eq } from 'drizzle-orm';
import { BY_COMMAND_LINE } from '../audit/acts.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { BackupError } from '../backup/manifest.ts';
import { AuditStore } from '../store/audit-store.ts';
import { makeExport } from '../transfer/make-export.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, withDatabase } from './installation.ts';

export const exportOrganisation: Command = {
  help: `npm run -s cli -- export --to <folder> [--organisation <slug>] [--meeting <id>]

Makes a folder in <folder> with all that an organisation has, and nothing of any other, and prints its path: a database of
SQLite and the attachments. \`import\` takes it in on this server or another. The server may run.

Passwords go along as hashes; who is signed in, and mails on their way, do not. Keep it as safe as a backup.

  --to            where the folder is to lie
  --organisation  whose it is; may be left out while there is one organisation
  --meeting       only this meeting, with its notes, people, minutes and attachments`,

  async run(args) {
    const options = readOptions(args, {
      to: { type: 'string' },
      organisation: { type: 'string' },
      meeting: { type: 'string' },
    });
    const { to, meeting: meetingId = null } = options;
    if (to === undefined) throw new UsageError('Say where the export is to lie with --to.');
    const path = await withDatabase(async (database, { dataDir }) => {
      const { id: organisationId, slug, name } = await chooseOrganisation(database, options.organisation);
      const { meeting } = database.tables;
      const [found] = await database.orm
        .select({ organisationId: meeting.organisationId })
        .from(meeting)
        .where(eq(meeting.id, meetingId ?? ''));
      if (meetingId !== null && found?.organisationId !== organisationId) {
        throw new CommandError(`${name} has no meeting "${meetingId}".`);
      }
      const audit = new AuditLog({ store: new AuditStore(database), database, now: Date.now });
      const subject =
        meetingId === null
          ? ({ kind: 'organisation', id: organisationId } as const)
          : ({ kind: 'meeting', id: meetingId } as const);
      await audit.record({ organisationId, actor: BY_COMMAND_LINE, act: 'organisation.exported', subject });
      return makeExport(dataDir, { organisationId, slug, meetingId }, resolve(to), Date.now());
    }).catch((error: unknown) => {
      throw error instanceof BackupError ? new CommandError(error.message) : error;
    });
    console.log(path);
  },
};
