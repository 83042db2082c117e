// Takes hold of a data directory and keeps it until the process is killed.

import { lockDataDirectory } from '../../server/data-lock.ts';

const lock = lockDataDirectory(process.argv[2] ?? '');
process.stdin.on('end', () => lock.release()).resume();
console.log('held');
