// Preloaded into a server (`node --import`): from SIGUSR2 on its disk keeps nothing of what it is given.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fdatasync } = fs;
let isBroken = false;

process.on('SIGUSR2', () => (isBroken = true));
fs.fdatasync = ((file: number, done: fs.NoParamCallback) => {
  if (isBroken) done(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }));
  else fdatasync(file, done);
}) as typeof fdatasync;
syncBuiltinESMExports();
