import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { samtalerumServer } from './server/dev.ts';

/** Server tests that change what all files of a process share: they get one of their own. */
const APART = ['test/server/database.test.ts', 'test/server/device-copy.test.ts', 'test/server/live-client.test.ts'];

export default defineConfig({
  plugins: [
    // Under Vitest the messages are compiled beforehand (`npm run sync`): the plugin would keep the run from ending.
    !process.env['VITEST'] &&
      paraglideVitePlugin({
        project: './project.inlang',
        outdir: './src/lib/paraglide',
        strategy: ['cookie', 'baseLocale'],
      }),
    sveltekit(),
    !process.env['VITEST'] && samtalerumServer(),
  ],
  server: { watch: { ignored: ['**/data/**'] } },
  // Node reads the long list of what this package offers again for each of its hundred files: half a second of every start.
  ssr: { noExternal: process.env['VITEST'] ? [] : ['drizzle-orm'] },
  test: {
    // By itself Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // What is pure keeps nothing from one file to the next; loading it anew for each takes longer than trying it.
          isolate: false,
          include: ['test/core/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          // A quarter of the time went into loading the server anew for each file.
          isolate: false,
          include: ['test/server/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/golden/**/*.test.ts'],
          exclude: ['test/server/process/**', ...APART],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'apart', environment: 'node', include: APART, testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'process',
          environment: 'node',
          include: ['test/server/process/**/*.test.ts'],
          globalSetup: './test/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['test/faults/**/*.test.ts'],
          globalSetup: './test/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
