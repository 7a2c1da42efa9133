// Where the built clients are, and what is said where they are not.
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWebClients, WebClientsMissingError } from '../../src/http/web-clients.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-web-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** @param second when it was written: in tests, too soon after the last to tell by itself */
async function write(client: 'workspace' | 'portal', words: string, second: number): Promise<void> {
  const file = join(folder, client, 'index.html');
  await mkdir(join(folder, client), { recursive: true });
  await writeFile(file, `<!doctype html>\n<html lang="en"><p>${words}</p>`);
  await utimes(file, second, second);
}

const agent = { role: 'AGENT', locale: 'fr' } as const;
const customer = { role: 'END_USER', locale: 'en' } as const;

test('without them it says what to run', async () => {
  expect(() => openWebClients(folder)).toThrow(WebClientsMissingError);
  expect(() => openWebClients(folder)).toThrow('npm run build');
  await write('workspace', 'one', 1);
  expect(() => openWebClients(folder)).toThrow(WebClientsMissingError);
});

test('a page that is built anew is served anew, and meanwhile as it was', async () => {
  await write('workspace', 'one', 1);
  await write('portal', 'other', 1);
  const web = openWebClients(folder);
  expect(await web.pageFor(agent)).toBe('<!doctype html>\n<html lang="fr"><p>one</p>');
  expect(await web.pageFor(customer)).toBe('<!doctype html>\n<html lang="en"><p>other</p>');

  await rm(join(folder, 'workspace'), { recursive: true });
  expect(await web.pageFor(agent)).toContain('one');
  await write('workspace', 'two', 2);
  expect(await web.pageFor(agent)).toContain('two');
  expect(await web.pageFor(customer)).toContain('other');
});
