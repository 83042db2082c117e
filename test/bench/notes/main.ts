// `npm run bench:notes -- [part …]`: measures the notes server against its peers (docs/measurements.md). Without a part all of
// them run. ROUNDS says how often each is measured.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { projectPath } from '../../../server/project-path.ts';
import buildIfStale from '../../support/build.ts';
import { bundle } from './parts/bundle.ts';
import { documents } from './parts/documents.ts';
import { flush } from './parts/flush.ts';
import { killed } from './parts/killed.ts';
import { memory } from './parts/memory.ts';
import { oneDocument } from './parts/one-document.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);

const PARTS: Record<string, () => Promise<void> | void> = {
  flush,
  '30': () => oneDocument(30, 5, rounds),
  '200': () => oneDocument(200, 10, rounds),
  '1000': () => oneDocument(1_000, 20, rounds),
  documents: () => documents(rounds),
  killed: () => killed(rounds),
  memory: () => memory(rounds),
  bundle,
};

/** The peers have a package of their own, which the project's `npm ci` knows nothing of. */
function installPeers(): void {
  const folder = projectPath('test', 'bench', 'peers');
  if (existsSync(`${folder}/node_modules`)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-progress'], { cwd: folder, stdio: 'inherit' });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
buildIfStale();
installPeers();
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[part]?.();
