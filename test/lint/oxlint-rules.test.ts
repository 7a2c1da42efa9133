// The proof that .oxlintrc.json bites: each of these is refused, by the rule that is named.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

vi.setConfig({ hookTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../..');

const refused: Record<string, string> = {
  eqeqeq: 'export const kept = (one: number) => one == 1;\n',
  'no-unused-vars': 'const lost = 1;\nexport const kept = 2;\n',
  'consistent-type-imports':
    "import { kept } from './eqeqeq.ts';\nexport type Kept = typeof kept;\n",
  'no-restricted-imports':
    "import { createPubSub } from 'graphql-yoga';\nexport const kept: unknown = createPubSub;\n",
  'no-explicit-any': 'export const kept = (one: any): unknown => one;\n',
  'no-non-null-assertion': 'export const kept = (one: string | null): string => one!;\n',
  'no-this-alias':
    'export class One {\n  two(): () => One {\n    const self = this;\n    return () => self;\n  }\n}\n',
  'no-floating-promises': 'export function start(): void {\n  Promise.resolve(1);\n}\n',
  'no-misused-promises': 'export const kept = [1].filter(async () => Promise.resolve(true));\n',
  'await-thenable': 'export async function start() {\n  await 1;\n}\n',
  'no-unsafe-assignment': "export const kept: string = JSON.parse('1');\n",
  'no-unsafe-member-access': "export const kept = JSON.parse('1').kept as string;\n",
  'no-unnecessary-condition': 'export const kept = (one: string) => one?.length;\n',
  'unbound-method':
    'class One {\n  two() {\n    return this;\n  }\n}\nexport const { two } = new One();\n',
  'switch-exhaustiveness-check':
    "export function kept(one: 'a' | 'b') {\n  switch (one) {\n    case 'a':\n      return 1;\n  }\n}\n",
};
/** Tests may do these. */
const loose = ['no-non-null-assertion', 'no-unsafe-assignment', 'no-unsafe-member-access'];

// A project of its own, with the house's settings: what is wrong must not lie in the house itself.
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'oxlint-rules-')));
/** `src/no-floating-promises.ts: no-floating-promises` */
let complaints: string[];

beforeAll(async () => {
  copyFileSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  const compilerOptions = { strict: true, target: 'ES2023', module: 'NodeNext', types: [] };
  writeFileSync(join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  for (const folder of ['src', 'test']) {
    mkdirSync(join(tree, folder));
    for (const [rule, code] of Object.entries(refused)) {
      writeFileSync(join(tree, folder, `${rule}.ts`), code);
    }
  }
  for (const folder of ['src/schema', 'src/http', 'scripts']) {
    mkdirSync(join(tree, folder), { recursive: true });
    const code = "import builder from '@pothos/core';\nexport const kept: unknown = builder;\n";
    writeFileSync(join(tree, folder, 'pothos.ts'), code);
  }
  complaints = await lint();
});
afterAll(() => rmSync(tree, { recursive: true }));

async function lint(): Promise<string[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const printed = await new Promise<string>((resolvePrinted) => {
    // It ends with 1, since there is something to complain of.
    execFile(process.execPath, [oxlint, '--format=json'], { cwd: tree }, (_error, stdout) =>
      resolvePrinted(stdout),
    );
  });
  const { diagnostics } = JSON.parse(printed) as {
    diagnostics: { filename: string; code: string }[];
  };
  return diagnostics.map(({ filename, code }) => {
    return `${filename.replaceAll('\\', '/')}: ${code.replace(/^(?:eslint|typescript)\((.*)\)$/, '$1')}`;
  });
}

it.each(Object.keys(refused))('%s', (rule) => {
  expect(complaints).toContain(`src/${rule}.ts: ${rule}`);
  const isLoose = loose.includes(rule);
  expect(complaints.includes(`test/${rule}.ts: ${rule}`)).toBe(!isLoose);
});

it('keeps @pothos/core in src/schema', () => {
  const refusals = complaints.filter((each) => each.includes('pothos.ts'));
  expect(refusals.sort()).toEqual(
    ['scripts', 'src/http'].map((folder) => `${folder}/pothos.ts: no-restricted-imports`),
  );
});
