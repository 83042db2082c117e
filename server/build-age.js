// Whether the build is older than what it was made from. Plain JavaScript, like `start.js`.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'server',
  'messages',
  'static',
  'docs', // The guide and its pictures.
  'project.inlang/settings.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];
/** Written by the build itself. */
const GENERATED = join('src', 'lib', 'paraglide');

/**
 * True when there is no build, or a source was changed, added or removed since.
 * @param {string} root the project's top folder
 */
export function buildIsStale(root) {
  const built = join(root, 'build', 'handler.js');
  if (!existsSync(built)) return true;
  const builtAtMs = statSync(built).mtimeMs;
  return SOURCES.some((source) => newestMs(root, source) > builtAtMs);
}

/**
 * The latest change of a file, or of anything in a folder; a folder's own time tells of removals.
 * @param {string} root
 * @param {string} path
 * @returns {number}
 */
function newestMs(root, path) {
  const absolute = join(root, path);
  if (path === GENERATED || !existsSync(absolute)) return 0;
  const stats = statSync(absolute);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(absolute).map((name) => newestMs(root, join(path, name))));
}
