// Before tests that start the real server: a build of what is in the tree now.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIsStale } from '../../server/build-age.js';
import { projectPath } from '../../server/project-path.ts';

/** Builds once for all test files, unless the build is younger than its sources. */
export default function setup(): void {
  if (!buildIsStale(projectPath())) return;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { VITEST: _vitest, NODE_ENV: _nodeEnv, ...env } = process.env;
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: projectPath(), env, stdio: 'pipe' });
}
