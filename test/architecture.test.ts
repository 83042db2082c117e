// Who may import whom (docs/architecture.md). A failure says where the code belongs.

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources, type Import, type Source } from './support/imports.ts';

const MAX_LINES = 500;
const MAX_TEST_LINES = 600;
const ROLES = readdirSync('src/lib/components').filter((folder) => !['common', 'activities'].includes(folder));

const house = readSources(['src', 'server']);
const tests = readSources(['test']);

const isServerSide = (path: string) => /(\.server|\/\+server)\.ts$/.test(path);
const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));
const shown = (source: Source, what: string, advice: string) => `${source.path} ${what}: ${advice}`;

interface Rule {
  where: (path: string) => boolean;
  may: (imported: Import) => boolean;
  advice: string;
}

const packages =
  (...names: RegExp[]) =>
  (imported: Import) =>
    imported.file === null && names.some((name) => name.test(imported.specifier));
const below =
  (...folders: string[]) =>
  ({ file }: Import) =>
    file !== null && within(file, ...folders);
const anyOf =
  (...allowed: ((imported: Import) => boolean)[]) =>
  (imported: Import) =>
    allowed.some((allows) => allows(imported));
const anyPackage = packages(/^(?!node:|\$app\/server|\$env)/);
const serverTypes = (imported: Import) => imported.isTypeOnly && below('server')(imported);

const RULES: Rule[] = [
  {
    where: (path) => within(path, 'src/lib/core'),
    may: anyOf(below('src/lib/core'), packages(/^valibot$/)),
    advice:
      'the core is pure and imports valibot alone; what needs a machine goes to server/, what needs a page to src/lib/live or components/',
  },
  {
    where: (path) => within(path, 'server'),
    may: anyOf(below('server', 'src/lib/core'), packages(/^(?!\$|@sveltejs|svelte)/)),
    advice:
      'server/ knows the core and nothing else of src; what both need goes to src/lib/core, what needs SvelteKit to a *.server.ts in src',
  },
  {
    where: (path) => within(path, 'src/lib/ui'),
    may: anyOf(below('src/lib/ui', 'src/lib/core', 'src/lib/paraglide'), anyPackage),
    advice: 'src/lib/ui knows no meetings; a component that does belongs to src/lib/components/common',
  },
  {
    where: (path) => within(path, 'src/lib/live', 'src/lib/notes'),
    may: anyOf(below('src/lib/live', 'src/lib/notes', 'src/lib/ui', 'src/lib/core', 'src/lib/paraglide'), anyPackage),
    advice: 'src/lib/live and src/lib/notes serve every page; what knows a role belongs to its components/<role>',
  },
  {
    where: (path) => within(path, 'src/lib/components/common'),
    may: anyOf(
      below(
        'src/lib/components/common',
        'src/lib/live',
        'src/lib/notes',
        'src/lib/ui',
        'src/lib/core',
        'src/lib/paraglide',
      ),
      anyPackage,
      serverTypes,
    ),
    advice: 'what all roles share knows none of them; code that needs a role belongs to components/<role>',
  },
  {
    where: (path) => within(path, 'src/lib/components/activities'),
    may: anyOf(
      below('src/lib/components/activities', 'src/lib/components/common', 'src/lib/live', 'src/lib/notes'),
      below('src/lib/ui', 'src/lib/core', 'src/lib/paraglide'),
      anyPackage,
      serverTypes,
    ),
    advice:
      'an activity has a face for each role and knows none of them; what only a role needs goes to components/<role>',
  },
  ...ROLES.map((role): Rule => ({
    where: (path) => within(path, `src/lib/components/${role}`),
    may: anyOf(
      below(`src/lib/components/${role}`, 'src/lib/components/common', 'src/lib/components/activities'),
      below('src/lib/live', 'src/lib/notes', 'src/lib/ui', 'src/lib/core', 'src/lib/paraglide'),
      anyPackage,
      serverTypes,
    ),
    advice:
      'roles never import each other; what two of them need goes to components/common, and server/ is known by `import type` at most',
  })),
  {
    where: (path) => within(path, 'src/lib'),
    may: ({ file }) => file === null || !within(file, 'src/routes'),
    advice: 'routes compose what lies below src/lib, and nothing there knows of them',
  },
  {
    where: (path) => within(path, 'src') && !isServerSide(path),
    may: anyOf(below('src'), anyPackage, serverTypes),
    advice:
      'what runs in the browser knows server/ by `import type` at most; what loads or acts belongs to a *.server.ts',
  },
];

test('every import is one that its place may make', () => {
  const strays = house.flatMap((source) =>
    RULES.filter(({ where }) => where(source.path)).flatMap(({ may, advice }) =>
      source.imports
        .filter((imported) => !may(imported))
        .map(({ specifier }) => shown(source, `imports ${specifier}`, advice)),
    ),
  );
  expect(strays).toEqual([]);
});

test('[PG2] public minutes come out of the gate alone, and every document of minutes from the one place behind it', () => {
  const using = (pattern: RegExp) => house.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  const importing = (file: RegExp) =>
    house
      .filter(
        ({ path, imports }) =>
          !within(path, 'src/lib/core') && imports.some((one) => file.test(one.file ?? '') && !one.isTypeOnly),
      )
      .map(({ path }) => path);
  const advice = 'ask server/meetings/outgoing-minutes.ts: it knows what the audience may have';
  expect(using(/audience: 'offentlig' }? as\b/), advice).toEqual(['src/lib/core/minutes/gate.ts']);
  expect(
    importing(/^src\/lib\/core\/minutes\/templates\/(?:render|template-blocks|beslutningsreferat|dagsorden)\.ts$/),
    advice,
  ).toEqual(['server/meetings/outgoing-minutes.ts']);
  expect(importing(/^src\/lib\/core\/summary\/(?:summary|summary-document)\.ts$/), advice).toEqual([
    'server/meetings/outgoing-summary.ts',
  ]);
  expect(importing(/^src\/lib\/core\/minutes\/minutes\.ts/), advice).toEqual(['server/meetings/read-minutes.ts']);
  expect(using(/\breadMinutes\(/).sort(), advice).toEqual([
    'server/meetings/approving.ts',
    'server/meetings/held-minutes.ts',
    'server/meetings/read-minutes.ts',
  ]);
});

test('[PG2] whoever makes a file or a page of a document has it from the one road', () => {
  // What REST asks goes that road too: `asked-minutes.ts` is its beginning.
  const roads = ['outgoing-minutes.ts', 'outgoing-summary.ts', 'asked-minutes.ts', 'publications.ts'].map(
    (name) => house.find(({ path }) => path.startsWith('server/') && path.endsWith(`/${name}`))?.path ?? name,
  );
  const writes = /\bexports\.(?:render|fragment|renderSheet)\(|\b(?:htmlBody|htmlBlocks|htmlPage|markdown)\(/;
  const strays = house
    .filter(({ path, text }) => !within(path, 'src/lib/core', 'server/exports') && writes.test(text))
    .filter(({ imports }) => !imports.some(({ file }) => file !== null && roads.includes(file)))
    .map(({ path }) => path);
  expect(strays, 'ask outgoing-minutes.ts for the document: it knows what the audience may have').toEqual([]);
});

test('only the hooks start the App', () => {
  const starters = house
    .filter(({ imports }) => imports.some(({ file, isTypeOnly }) => file === 'server/app.ts' && !isTypeOnly))
    .map(({ path }) => path);
  expect(starters, 'everyone else reaches it through event.locals.app').toEqual(['src/hooks.server.ts']);
});

test('server-only modules stay on the server', () => {
  const leaks = house
    .filter(({ path }) => within(path, 'src') && !isServerSide(path))
    .flatMap((source) =>
      source.imports
        .filter(({ file, isTypeOnly }) => file !== null && isServerSide(file) && !isTypeOnly)
        .map(({ specifier }) => shown(source, `imports ${specifier}`, 'only *.server.ts and +server.ts may')),
    );
  expect(leaks).toEqual([]);
});

test('the core reads no clock, throws no dice and touches no page', () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bcrypto\.|\bsetTimeout\(|\b(?:window|document)\.\w+\(/;
  const found = house
    .filter(({ path }) => within(path, 'src/lib/core'))
    .flatMap((source) => {
      const [match] = impure.exec(source.text) ?? [];
      return match ? [shown(source, `uses ${match}`, 'time, ids and chance come into the core as arguments')] : [];
    });
  expect(found).toEqual([]);
});

test('what Node runs as it stands names its files in full', () => {
  const wrong = house
    .filter(({ path }) => within(path, 'server', 'src/lib/core'))
    .flatMap((source) =>
      source.imports
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.(ts|js|json)$/.test(specifier))
        .map(({ specifier }) => shown(source, `imports ${specifier}`, 'write the relative path with its ending')),
    );
  expect(wrong).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const graph = new Map(
    house.map(({ path, imports }) => [
      path,
      // A component may hold itself, as a list in a list does.
      imports.flatMap(({ file, isTypeOnly }) => (file !== null && file !== path && !isTypeOnly ? [file] : [])),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles, 'move what both need into a file of its own').toEqual([]);
});

test('there are no barrels', () => {
  const barrels = house.filter(
    ({ path, text }) => /\/index\.(ts|js)$/.test(path) || /^export (\*|\{[^}]*\}) from/m.test(text),
  );
  expect(
    barrels.map(({ path }) => path),
    'import from the file that holds it',
  ).toEqual([]);
});

test('every file can be read in one sitting', () => {
  const length = ({ text }: Source) => text.split('\n').length - 1;
  const long = [
    ...house.filter((source) => length(source) > MAX_LINES),
    ...tests.filter((source) => length(source) > MAX_TEST_LINES),
  ];
  expect(
    long.map((source) => `${source.path}: ${length(source)} lines`),
    'split it by idea',
  ).toEqual([]);
});
