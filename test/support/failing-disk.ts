// Preloaded into a server (`node --import`): from the first word that it is sent on, which it answers, its disk keeps nothing
// of what it is given.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fdatasync } = fs;
let isBroken = false;

process.on('message', () => {
  isBroken = true;
  process.send?.('broken');
});
fs.fdatasync = ((file: number, done: fs.NoParamCallback) => {
  if (isBroken) done(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }));
  else fdatasync(file, done);
}) as typeof fdatasync;
syncBuiltinESMExports();
