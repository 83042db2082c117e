// `restore`: a backup becomes the data of a server that is not running.

import { dirname, resolve } from 'node:path';
import { BackupError } from '../backup/manifest.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readConfig } from '../config.ts';
import { eraseAgain } from '../privacy/erased-list.ts';
import { databaseFile } from '../store/database.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';

export const restore: Command = {
  help: `npm run -s cli -- restore --from <backup>

Checks the backup and puts it into DATA_DIR, which must be empty. Stop the server first. Persons who have been erased
meanwhile (erased.jsonl beside the backup) are erased again.

  --from  the folder that \`backup\` has made`,

  async run(args) {
    const { from } = readOptions(args, { from: { type: 'string' } });
    if (from === undefined) throw new UsageError('Say which backup with --from.');
    const { dataDir } = readConfig(process.env);
    try {
      const { madeAt, files } = await restoreBackup(resolve(from), dataDir);
      const erased = await eraseAgain(databaseFile(dataDir), dirname(resolve(from)));
      console.log(`${dataDir} is as it was at ${madeAt} (${files.length} files).`);
      if (erased > 0) console.log(`Erased again since then: ${erased} names.`);
    } catch (error) {
      throw error instanceof BackupError ? new CommandError(error.message) : error;
    }
  },
};
