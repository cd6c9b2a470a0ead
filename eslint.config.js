import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import node from 'eslint-plugin-n';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { lajur } from './build/lint/plugin.mjs';

const SHIPPED = ['shared/**/*.{ts,tsx}', 'electron/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx}'];
const TYPED = [...SHIPPED, 'test/**/*.{ts,tsx}'];
// 19 never was a runtime here, and its first releases lack what 18.15 has.
const FLOOR = { node: '^18.15.0 || >=20.0.0', chrome: 114 };
const HOST_GLOBALS = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'crypto',
  'process',
  'console',
  'performance',
  'Intl',
  'Buffer',
];

export default defineConfig(
  {
    ignores: ['out/', 'dist/', '.cache/', 'test-results/', 'playwright-report/', 'test/bench/node_modules/'],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { lajur },
    rules: {
      ...js.configs.recommended.rules,
      'lajur/names': 'error',
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['build/**/*.mjs', '*.config.js', 'test/**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['build/default-app/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      // noUncheckedIndexedAccess makes the mark honest: it stands where the line above has shown the element is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      // With a default the compiler does the closing: assertNever takes only what cannot be.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-deprecated': 'error',
    },
  },
  {
    // A worker has its own world and so its own tsconfig, which the project service would not find.
    files: ['renderer/**/*.worker.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'renderer/tsconfig.worker.json' },
    },
  },
  {
    files: SHIPPED,
    rules: {
      'lajur/rooms': 'error',
      'lajur/electron-security': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: { 'lajur/pure': 'error', 'no-restricted-globals': ['error', ...HOST_GLOBALS] },
  },
  {
    files: ['electron/**/*.ts'],
    rules: { 'lajur/ipc-door': 'error', 'lajur/durable-files': 'error' },
  },
  {
    files: ['shared/**/*.ts', 'electron/**/*.ts'],
    plugins: { n: node },
    rules: {
      'n/no-unsupported-features/node-builtins': ['error', { version: FLOOR.node }],
      'n/no-unsupported-features/es-builtins': ['error', { version: FLOOR.node }],
      'n/no-unsupported-features/es-syntax': ['error', { version: FLOOR.node, ignores: ['modules'] }],
    },
  },
  {
    // What the language itself lacks at the floor is refused by the rooms' `lib`; this is for the browser.
    files: ['renderer/**/*.{ts,tsx}'],
    rules: { 'lajur/chrome-floor': ['error', { chrome: FLOOR.chrome }] },
  },
  {
    // Plain scripts a page loads before anything is bundled.
    files: ['renderer/public/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // It speaks to users of the React Compiler, which is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // How Playwright spells a fixture that needs no other.
    files: ['test/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['test/**', '**/*.strings.ts', '**/*.data.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['*.config.{js,ts}', 'build/vite.config.mjs'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
