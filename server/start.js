// What `npm start` runs. Plain JavaScript, so that an old Node can read it far enough to say that it is old.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIsStale } from './build-age.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  stop(
    `Samtalerum needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}: start it with "npm start".`,
  );
}
if (buildIsStale(root)) build();
await import('./main.ts');

function build() {
  console.log('Building Samtalerum, which takes a moment the first time …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) stop(`${stdout}${stderr}\nThe build failed; "npm ci" puts everything in place that it needs.`);
}

/** @param {string} line */
function stop(line) {
  console.error(line);
  process.exit(1);
}
