// Preloaded into a server (`node --import`): its clock runs ahead of the real one by the milliseconds that stand in a file,
// so that whoever writes the file can let an afternoon pass.

import { readFileSync } from 'node:fs';

const file = process.env['CLOCK_AHEAD_FILE'] ?? '';
const realNow = Date.now;
Date.now = () => realNow() + Number(readFileSync(file, 'utf8'));
