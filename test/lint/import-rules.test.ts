// The proof that eslint.config.js bites. It holds its own copy of the import table, so loosening or
// tightening a row there fails here.
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each folder may import as a value, what as a type only, and the advice when it may not. */
const TABLE = {
  domain: { value: 'domain', type: '', advice: 'Pass the value in from a command instead.' },
  record: {
    value: 'record domain package node',
    type: 'config',
    advice: 'Take the rows as arguments.',
  },
  db: {
    value: 'db domain record prisma package node',
    type: 'config',
    advice: 'Move what needs more into a command.',
  },
  feed: {
    value: 'feed db domain prisma package node',
    type: 'config',
    advice: 'Let the code that reads the feed do the rest.',
  },
  email: {
    value: 'email domain package node',
    type: 'config',
    advice: 'Let the caller work it out and pass it in.',
  },
  jobs: {
    value: 'jobs db email domain commands prisma package node',
    type: 'config',
    advice: 'Put the work in a command and call that.',
  },
  auth: {
    value: 'auth db domain prisma package node',
    type: 'config',
    advice: 'Let src/http or src/schema use src/auth and do the rest.',
  },
  commands: {
    value: 'commands domain db feed jobs record prisma package node',
    type: 'config',
    advice: 'Take it as an argument or start a job.',
  },
  schema: {
    value: 'schema commands domain feed db record prisma generated package node',
    type: 'auth config',
    advice: 'Take the caller from the context, and put other work in a command.',
  },
  live: {
    value: 'live auth db domain feed request-reads schema prisma package node',
    type: 'commands config',
    advice: 'Let src/feed say what is followed, and src/schema what is answered.',
  },
  'request-reads': {
    value: 'request-reads db domain schema package node',
    type: 'auth config',
    advice: 'What it does not write itself, the executor answers: change src/schema.',
  },
  http: {
    value: 'http auth db domain email live record request-reads schema prisma package node',
    type: 'feed config',
    advice: 'Change data through the schema.',
  },
  client: {
    value: 'client package node',
    type: 'config',
    advice: 'It is published by itself: take what it needs as an argument.',
  },
  web: {
    value: 'web client package node',
    type: 'config',
    advice: 'Ask the server with a document in src/web/generated.',
  },
};
const TARGETS: Record<string, string> = {
  ...Object.fromEntries(Object.keys(TABLE).map((name) => [name, `../${name}/thing.ts`])),
  prisma: '../generated/prisma/client.ts',
  generated: '../generated/pothos-types.ts',
  config: '../config.ts',
  app: '../app.ts',
  main: '../main.ts',
  // A file at the top of src/ that has no rule of its own, and a file that does not exist.
  top: '../thing.ts',
  missing: '../missing/missing.ts',
  package: 'zod',
  node: 'node:fs',
};

const PURE = 'src/domain is pure: it imports nothing but its own files and types.';
const NO_ENTRY = 'No folder imports src/app.ts or src/main.ts: take what you need as an argument.';
const CONFIG_AS_TYPE = 'Only `import type` src/config.ts: take the settings as an argument.';
const NO_ENV =
  'Only src/config.ts reads process.env: add the setting there and pass it in through parts.';
const NO_BARREL = 'No barrel files: import each name from the file that defines it.';

// The rules look up where an import leads, so the snippets live in a small tree of their own that
// has a file for every target.
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'import-rules-')));
for (const target of [...Object.values(TARGETS), '../web/generated/graphql.ts']) {
  if (!target.startsWith('.') || target === TARGETS.missing) continue;
  const file = join(tree, 'src/folder', target);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'export const thing = 1;\nexport type Thing = number;\n');
}
afterAll(() => rmSync(tree, { recursive: true }));

const linter = new ESLint({
  cwd: tree,
  overrideConfigFile: join(root, 'eslint.config.js'),
  overrideConfig: { settings: { 'boundaries/root-path': tree } },
});

async function complaints(filePath: string, code: string, eslint = linter): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  if (!result) throw new Error(`ESLint ignores ${filePath}`);
  return result.messages.map(({ message }) => message);
}
const asValue = (path: string) => `import { thing } from '${path}';\nexport const kept = thing;\n`;
const asType = (path: string) => `import type { T } from '${path}';\nexport type Kept = T;\n`;

describe('imports go one way', () => {
  it.each(Object.entries(TABLE))('src/%s imports what its row says', async (folder, row) => {
    const snippet = `src/${folder}/snippet.ts`;
    const value: string[] = [];
    const type: string[] = [];
    for (const [target, path] of Object.entries(TARGETS)) {
      const valueComplaints = await complaints(snippet, asValue(path));
      const typeComplaints = await complaints(snippet, asType(path));
      if (valueComplaints.length === 0) value.push(target);
      else if (typeComplaints.length === 0) type.push(target);

      let message = row.advice;
      if (target === 'app' || target === 'main') message = NO_ENTRY;
      if (target === 'config' && folder !== 'domain') message = CONFIG_AS_TYPE;
      for (const refusals of [valueComplaints, typeComplaints].filter(({ length }) => length > 0)) {
        expect(refusals, `${folder} imports ${target}`).toEqual([expect.stringContaining(message)]);
      }
    }
    expect({ value: value.sort(), type: type.sort() }).toEqual({
      value: row.value.split(' ').sort(),
      type: row.type.split(' ').filter(Boolean).sort(),
    });
  });

  it('tells src/domain why', async () => {
    expect(await complaints('src/domain/snippet.ts', asType('zod'))).toEqual([
      `${PURE} ${TABLE.domain.advice}`,
    ]);
  });

  it.each([
    ['a folder deeper', 'src/domain/deep/snippet.ts', asValue('../../db/thing.ts')],
    ['import()', 'src/domain/snippet.ts', `export const db = import('../db/thing.ts');\n`],
    [
      're-export',
      'src/domain/snippet.ts',
      `export { thing } from '../db/thing.ts';\nexport const own = 1;\n`,
    ],
  ])('sees through %s', async (_name, file, code) => {
    expect(await complaints(file, code)).toEqual([expect.stringContaining(PURE)]);
  });

  it('counts the documents of src/web as its own files', async () => {
    const code = asValue('./generated/graphql.ts');
    expect(await complaints('src/web/snippet.ts', code)).toEqual([]);
  });

  it('lets the files at the top of src/ import everything', async () => {
    for (const path of Object.values(TARGETS)) {
      const code = asValue(path.replace('../', './'));
      expect(await complaints('src/main.ts', code), path).toEqual([]);
    }
  });

  it('wants a row for a new folder', async () => {
    expect(await complaints('src/billing/snippet.ts', 'export const a = 1;\n')).toEqual([
      'This folder has no row in eslint.config.js: add one that says what it may import.',
    ]);
  });

  it('knows the real tree', async () => {
    const eslint = new ESLint({ cwd: root });
    const file = (folder: string) =>
      `../${folder}/${readdirSync(join(root, 'src', folder)).find((name) => name.endsWith('.ts'))}`;
    const down = asValue(file('domain'));
    const up = asValue(file('db'));
    expect(await complaints('src/db/snippet.ts', down, eslint)).toEqual([]);
    expect(await complaints('src/domain/snippet.ts', up, eslint)).toEqual([
      expect.stringContaining(PURE),
    ]);
  });
});

describe('process.env', () => {
  const read = 'export const port = process.env.PORT;\n';

  it.each(['src/db/snippet.ts', 'src/main.ts', 'src/app.ts', 'codegen.ts'])(
    'is not for %s',
    async (file) => {
      expect(await complaints(file, read)).toEqual([expect.stringContaining(NO_ENV)]);
    },
  );

  it.each([
    'const { env } = process; export const port = env.PORT;',
    `export const port = process['env'].PORT;`,
    'export const port = globalThis.process.env.PORT;',
    `import { env } from 'node:process'; export const port = env.PORT;`,
  ])('cannot be had another way: %s', async (code) => {
    expect(await complaints('src/http/snippet.ts', code)).toContainEqual(
      expect.stringContaining(NO_ENV),
    );
  });

  it.each(['src/config.ts', 'prisma.config.ts', 'vitest.config.ts'])('is for %s', async (file) => {
    expect(await complaints(file, read)).toEqual([]);
  });
});

describe('files', () => {
  it.each([
    `export * from './thing.ts'; export const own = 1;`,
    `export { thing } from './thing.ts';`,
    `import './thing.ts'; export type { Thing } from './thing.ts';`,
  ])('are not barrels: %s', async (code) => {
    expect(await complaints('src/db/snippet.ts', code)).toEqual([NO_BARREL]);
  });

  it.each([`export { thing } from './thing.ts'; export const own = 1;`, `import './thing.ts';`])(
    'may do other things: %s',
    async (code) => {
      expect(await complaints('src/db/snippet.ts', code)).toEqual([]);
    },
  );

  it('print in src/main.ts only', async () => {
    const code = `console.log('Listening');\n`;
    expect(await complaints('src/main.ts', code)).toEqual([]);
    expect(await complaints('src/db/snippet.ts', code)).toEqual([
      expect.stringContaining('console'),
    ]);
  });

  it('are named after what they hold', () => {
    const vague = ['src', 'test', 'scripts']
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      .filter((path) => !path.startsWith('generated'))
      .filter((path) => /(^|[\\/])(utils?|helpers?|commons?)(\.[^\\/]*)?$/i.test(path));
    expect(vague).toEqual([]);
  });
});
