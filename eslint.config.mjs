// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { folderNames } from './scripts/lint/folder-names.ts';
import { roomImports } from './scripts/lint/room-imports.ts';

/** The folders of `src/`, in the order in which data flows: a room imports itself and the rooms before it. */
const rooms = ['model', 'checks', 'diagrams', 'print', 'ebook', 'browser', 'components', 'site', 'pages'];

/** Packages that only some places know. `scripts/` and `tests/` know everything. */
const homes = {
  'astro:content': ['src/content.config.ts', 'src/site'],
  'node:*': ['src/content.config.ts', 'src/site', 'src/pages', 'src/print/testing', '.test.ts'],
  'pdf-lib': ['src/print/writer'],
  mermaid: ['src/diagrams'],
  jsdom: ['src/diagrams'],
  fflate: ['src/ebook'],
  '@cantoo/fontkit': ['src/print/fonts', 'src/print/writer', 'src/diagrams'],
};

const testName = '[name=/^(describe|it|suite|test)$/]';
const leftInTest = {
  selector: [
    `MemberExpression[property.name=/^(only|skip|todo|fails)$/] > Identifier.object${testName}`,
    `MemberExpression[property.name=/^(only|skip|todo|fails)$/] > MemberExpression.object > Identifier.object${testName}`,
  ].join(', '),
  message: 'A test runs, or it is not there. Remove .only, .skip, .todo or .fails.',
};
const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Unexpected default export. Give it a name, and name the file after it.',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/print/tsconfig.json', 'src/print/testing/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { local: { rules: { 'folder-names': folderNames, 'room-imports': roomImports } } },
    rules: {
      'local/folder-names': [
        'error',
        ['utils', 'util', 'helpers', 'helper', 'lib', 'libs', 'common', 'shared', 'misc'],
      ],
      'local/room-imports': ['error', { rooms, roomByFile: { 'content.config.ts': 'site' }, homes }],
      'no-restricted-syntax': ['error', leftInTest, defaultExport],
      // `return fault(…)` says in one line that something is wrong and that there is nothing to give back.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-async-promise-executor': 'error',
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-assignment': 'error',
      'no-useless-escape': 'error',
    },
  },
  {
    // Components, and their scripts, which come as files: `astro check` knows their types, ESLint doesn’t.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // What a matcher of Vitest’s gives back has no type.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['*.config.{mjs,ts}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
