// Lists every package that the lock names with its licence, and fails when one has none or one that nobody here has thought
// about: `npm run licences`. What only builds and tests is marked; the pages are built from some of it, so all of it counts.
import fs from 'node:fs';
import process from 'node:process';

/** Licences that let a municipality run, change and pass on the whole. The LGPL's libraries stay files of their own. */
const FINE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0'],
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'CC0-1.0', 'CC-BY-4.0', 'Unlicense', 'Zlib', 'Unicode-3.0', 'WTFPL'],
];

/** What stands in the packages' own LICENSE files, where their package.json says nothing or nothing precise. */
const READ = {
  '@inlang/plugin-message-format': 'MIT',
  'sqlite-wasm-kysely': 'MIT',
  duck: 'BSD-2-Clause',
};

const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const rows = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    name: `${nameOf(path)} ${entry.version}`,
    licence: READ[nameOf(path)] ?? entry.license ?? licenceOnDisk(path) ?? licenceOfFamily(path),
    dev: entry.dev === true,
  }))
  .sort((a, b) => a.name.localeCompare(b.name));

const unknown = rows.filter(({ licence }) => !isFine(licence));
if (process.argv.includes('--quiet') === false) {
  console.log('| package | licence | only builds and tests |\n|---|---|---|');
  for (const { name, licence, dev } of rows) console.log(`| ${name} | ${licence ?? 'none'} | ${dev ? 'yes' : ''} |`);
}
for (const { name, licence } of unknown) console.error(`${name} has the licence ${licence ?? 'none'}: think about it`);
process.exit(unknown.length > 0 ? 1 : 0);

function nameOf(path) {
  return path.split('node_modules/').at(-1);
}

/** `MIT OR GPL-2.0` is fine by its first, `MIT AND OFL-1.1` by both. */
function isFine(licence) {
  if (typeof licence !== 'string') return false;
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => FINE.includes(each)));
}

/** The lock names no licence of packages whose own registry entry was incomplete. */
function licenceOnDisk(path) {
  const file = `${path}/package.json`;
  if (!fs.existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
}

/** A package for another platform has the licence of those beside it, which come from the same source. */
function licenceOfFamily(path) {
  const family = path.replace(/-(?:linux|darwin|win32|android|freebsd)[^/]*$/, '');
  if (family === path) return undefined;
  return packages[family]?.license ?? licenceOnDisk(family);
}
