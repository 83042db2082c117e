// Reads who imports whom out of the sources.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file from the project's top, or null for a package and for SvelteKit's virtual modules. */
  file: string | null;
  isTypeOnly: boolean;
}

export interface Source {
  path: string;
  text: string;
  imports: Import[];
}

const ALIASES = [
  ['$lib/', 'src/lib/'],
  ['$server/', 'server/'],
] as const;

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([^'"`;]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All sources below these folders, generated ones left out. */
export function readSources(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/\/(paraglide|node_modules)\//.test(path) && !path.endsWith('.d.ts'))
      .sort()
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        return { path, text, imports: importsOf(path, text) };
      }),
  );
}

function importsOf(path: string, text: string): Import[] {
  const fixed = [...text.matchAll(STATEMENT)].map(([, type, names = '', specifier = '']) => ({
    specifier,
    file: resolve(path, specifier),
    isTypeOnly: type !== undefined || /^\{(\s*type\s+[\w$]+(\s+as\s+[\w$]+)?\s*,?)+\s*\}$/.test(names.trim()),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
    specifier,
    file: resolve(path, specifier),
    // `typeof import('…')` and `import('…').Type` name a type; the rest loads the module.
    isTypeOnly: new RegExp(`(typeof\\s+import\\(\\s*['"]${specifier}|:\\s*import\\(\\s*['"]${specifier})`).test(text),
  }));
  return [...fixed, ...dynamic];
}

function resolve(from: string, specifier: string): string | null {
  const alias = ALIASES.find(([prefix]) => specifier.startsWith(prefix));
  if (alias) return found(alias[1] + specifier.slice(alias[0].length));
  return specifier.startsWith('.') ? found(normalize(join(dirname(from), specifier))) : null;
}

/** SvelteKit's own sources may leave the ending out, and `.js` may stand for `.ts`. */
function found(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.svelte`, path.replace(/\.js$/, '.ts')];
  return candidates.find((candidate) => existsSync(candidate)) ?? path;
}
