// What `npm run lint` holds the code to, beyond its formatting. Who may import whom stands in test/architecture.test.ts.

import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noReexports = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file that holds it.' },
];

const noSleeping = [
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name=/^(setTimeout|setInterval)$/]",
    message: 'Tests do not sleep: wait for what you are waiting for.',
  },
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: 'Tests do not sleep: wait for what you are waiting for.',
  },
  {
    selector: "ImportDeclaration[source.value='node:timers/promises']",
    message: 'Tests do not sleep: wait for what you are waiting for.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(only|skip|todo|fixme)$/]',
    message: 'Every test runs.',
  },
];

/** Programs beside the tests. */
const NO_TESTS = ['test/bench/**', 'test/deploy/**', 'test/golden/keep-database.ts'];

export default ts.config(
  {
    ignores: ['build/', '.svelte-kit/', 'data/', 'src/lib/paraglide/', 'test-results/', 'playwright-report/'],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    // What a rule says, it says everywhere.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-restricted-syntax': ['error', ...noReexports],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Rules about what people type and paste name control characters on purpose.
      'no-control-regex': 'off',
      // The house stands at the root of its address.
      'svelte/no-navigation-without-resolve': 'off',
      // Live state is replaced whole, in `$state.raw`: its sets and maps are never changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
  },
  {
    // What it shows comes from core/minutes/html.ts, which escapes everything that people wrote.
    files: ['src/lib/components/common/MinutesPaper.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // What somebody sends must not keep a server or a page busy: no pattern takes longer than its text is long.
    files: ['src/**', 'server/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    // The terminal is these files' interface.
    files: [
      'server/main.ts',
      'server/start.js',
      'server/dev.ts',
      'server/cli.ts',
      'server/cli/**',
      '.ci/**',
      'test/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    // A bench types at the pace of people, and what tries other programs has to wait for them.
    ignores: NO_TESTS,
    rules: { 'no-restricted-syntax': ['error', ...noReexports, ...noSleeping] },
  },
  {
    // A bench keeps a pace; what it measures is no test.
    files: NO_TESTS,
    rules: { 'no-restricted-syntax': ['error', ...noReexports] },
  },
);
