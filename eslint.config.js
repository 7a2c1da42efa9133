import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Imports go one way. One row for each folder of src/: what it may import besides its own files and
// packages (`:type` = with `import type` only), and what to do instead of importing anything else.
// src/domain is pure, so it gets no packages and no node: modules either.
// test/lint/import-rules.test.ts holds its own copy of these promises and fails when one is broken.
const FOLDERS = {
  domain: ['', 'Pass the value in from a command instead.'],
  record: ['domain', 'Take the rows as arguments.'],
  db: ['domain record generated/prisma', 'Move what needs more into a command.'],
  feed: ['db domain generated/prisma', 'Let the code that reads the feed do the rest.'],
  email: ['domain', 'Let the caller work it out and pass it in.'],
  jobs: ['db email domain commands generated/prisma', 'Put the work in a command and call that.'],
  auth: ['db domain generated/prisma', 'Let src/http or src/schema use src/auth and do the rest.'],
  commands: [
    'domain db feed jobs record generated/prisma',
    'Take it as an argument or start a job.',
  ],
  schema: [
    'commands domain feed db record generated/prisma generated auth:type',
    'Take the caller from the context, and put other work in a command.',
  ],
  live: [
    'auth db domain feed commands:type request-reads schema generated/prisma',
    'Let src/feed say what is followed, and src/schema what is answered.',
  ],
  'request-reads': [
    'auth:type db domain schema',
    'What it does not write itself, the executor answers: change src/schema.',
  ],
  http: [
    'auth db domain email feed:type live record request-reads schema generated/prisma',
    'Change data through the schema.',
  ],
  client: ['', 'It is published by itself: take what it needs as an argument.'],
  web: ['web/generated client', 'Ask the server with a document in src/web/generated.'],
};
const NO_ROW = 'This folder has no row in eslint.config.js: add one that says what it may import.';
const NO_ENTRY = 'No folder imports src/app.ts or src/main.ts: take what you need as an argument.';
const CONFIG_AS_TYPE = 'Only `import type` src/config.ts: take the settings as an argument.';
const NO_ENV =
  'Only src/config.ts reads process.env: add the setting there and pass it in through parts.';
const NO_BARREL = 'No barrel files: import each name from the file that defines it.';

const folders = Object.keys(FOLDERS);
const from = (type) => ({ element: { type } });
const toConfig = { file: { categories: 'config' } };

// The last policy that matches decides. So a row first refuses everything, with its message (that
// covers files that are missing or belong to no row, too), and then allows its own list.
function policiesOf([name, [row, instead]]) {
  const may = row.split(' ').filter(Boolean);
  const list = may.map((entry) => `src/${entry.replace(':type', ' (`import type`)')}`).join(', ');
  const allow = may.map((entry) => {
    const [type, kind = '*'] = entry.split(':');
    return { to: { element: { type } }, dependency: { kind } };
  });
  let reason = 'src/domain is pure: it imports nothing but its own files and types.';
  if (name !== 'domain') {
    reason = `src/${name} imports only its own files, packages, ${list}.`;
    allow.push({ to: { module: { origin: ['external', 'core'] } } });
  }
  const disallow = { to: { module: { origin: '*' } } };
  return [
    { from: from(name), disallow, message: `${reason} ${instead}` },
    { from: from(name), allow },
  ];
}
// Each folder is asked its own policies alone: all of them for every import cost a sixth of the lint.
const rows = Object.entries(FOLDERS).map(([name, row]) => {
  const fromConfig = {
    from: from(name),
    allow: { to: toConfig, dependency: { kind: 'type' } },
    disallow: { to: toConfig, dependency: { kind: ['value', 'typeof'] } },
    message: CONFIG_AS_TYPE,
  };
  const policies = [
    ...policiesOf([name, row]),
    ...(name === 'domain' ? [] : [fromConfig]),
    {
      from: from(name),
      disallow: { to: { file: { categories: 'entry' } } },
      message: NO_ENTRY,
    },
  ];
  const options = { default: 'allow', checkAllOrigins: true, checkUnknownLocals: true, policies };
  return { files: [`src/${name}/**`], rules: { 'boundaries/dependencies': ['error', options] } };
});

const barrels = [
  'ExportAllDeclaration',
  // Every statement is an import or an export that declares nothing.
  'Program:has(> ExportNamedDeclaration[source]):not(:has(> :not(ImportDeclaration, ExportNamedDeclaration[declaration=null])))',
].map((selector) => ({ selector, message: NO_BARREL }));

const houseFiles = ['src/**/*.{ts,tsx}', 'bench/**/*.ts', '*.ts'];

export default defineConfig(
  globalIgnores(['**/generated/', '.data/', 'coverage/', 'dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.js'], extends: [tseslint.configs.strict], rules: { eqeqeq: 'error' } },
  // What is wrong with TypeScript anywhere is in .oxlintrc.json: oxlint takes a sixth of the time. Here is
  // what only the house wants, of the files that it is wanted of.
  { files: houseFiles, languageOptions: { parser: tseslint.parser } },
  {
    files: houseFiles,
    ignores: ['src/config.ts', '{prisma,vitest}.config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: NO_ENV },
        { object: 'globalThis', property: 'process', message: NO_ENV },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/elements': [...folders, 'generated/prisma', 'generated'].map((type) => {
        return { type, pattern: `src/${type}`, partialMatch: false };
      }),
      'boundaries/files': [
        { category: 'entry', pattern: 'src/{app,main}.ts' },
        { category: 'config', pattern: 'src/config.ts' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.js'] } },
    },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        ...barrels,
        // no-restricted-properties sees `process.env`, not this way round it.
        {
          selector: 'ImportDeclaration[source.value=/^(node:)?process$/] [imported.name="env"]',
          message: NO_ENV,
        },
      ],
    },
  },
  ...rows,
  {
    files: ['src/**'],
    ignores: ['src/*', `src/{${folders.join()}}/**`],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: NO_ROW }] },
  },
  // It prints for people.
  { files: ['src/main.ts'], rules: { 'no-console': 'off' } },
);
