// Whether the build is older than what it was made from. Plain JavaScript, like `start.js`.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'server',
  'messages',
  'static',
  'project.inlang/settings.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];
/** Written by the build itself. */
const GENERATED = join(root, 'src', 'lib', 'paraglide');

/** True when there is no build, or a source was changed, added or removed since. */
export function buildIsStale() {
  const built = join(root, 'build', 'handler.js');
  if (!existsSync(built)) return true;
  const builtAtMs = statSync(built).mtimeMs;
  return SOURCES.some((source) => newestMs(join(root, source)) > builtAtMs);
}

/**
 * The latest change of a file, or of anything in a folder; a folder's own time tells of removals.
 * @param {string} path
 * @returns {number}
 */
function newestMs(path) {
  if (path === GENERATED || !existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
