// `backup`: everything in the data directory, in a folder of its own, while the server runs.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepNewest, makeBackup } from '../backup/make-backup.ts';
import { BackupError } from '../backup/manifest.ts';
import { readConfig } from '../config.ts';
import { databaseFile } from '../store/database.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';

export const backup: Command = {
  help: `npm run -s cli -- backup --to <folder> [--keep <n>]

Makes a folder in <folder> with the database, the secret and the attachments, and prints its path. The server may run.

  --to    where backups lie; on another disk than the data
  --keep  remove the oldest backups in that folder until so many are left`,

  async run(args) {
    const { to, keep } = readOptions(args, { to: { type: 'string' }, keep: { type: 'string' } });
    if (to === undefined) throw new UsageError('Say where the backup is to lie with --to.');
    if (keep !== undefined && !/^[1-9]\d{0,3}$/.test(keep)) throw new UsageError('--keep is a number from 1 on.');
    const { dataDir } = readConfig(process.env);
    if (!existsSync(databaseFile(dataDir))) throw new CommandError(`There is nothing in ${dataDir} to back up.`);
    const into = resolve(to);
    try {
      console.log(await makeBackup(dataDir, into, Date.now()));
      if (keep !== undefined) await keepNewest(into, Number(keep));
    } catch (error) {
      throw error instanceof BackupError ? new CommandError(error.message) : error;
    }
  },
};
