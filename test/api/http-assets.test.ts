// What the clients' pages load: kept for good, compressed, and nothing but that.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webFolder } from '../../src/parts.ts';
import { openPage } from '../support/open-page.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let files: readonly string[];

beforeAll(async () => {
  app = await startTestApp();
  files = (await readdir(join(webFolder, 'assets'))).filter((name) => !/\.(br|gz)$/.test(name));
});

afterAll(() => app.close());

const forever = 'public, max-age=31536000, immutable';
const types: Readonly<Record<string, RegExp>> = {
  js: /^text\/javascript; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  svg: /^image\/svg\+xml/,
  woff2: /^font\/woff2$/,
};

test('everything that was built is there, signed out too, and may be kept for good', async () => {
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(`${app.url}/assets/${name}`, {
        method,
        headers: { 'accept-encoding': 'identity' },
      });
      expect(response.status, name).toBe(200);
      expect(response.headers.get('content-type'), name).toMatch(types[name.split('.').at(-1)!]!);
      expect(response.headers.get('cache-control')).toBe(forever);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-encoding')).toBeNull();
      const content = Buffer.from(await response.arrayBuffer());
      const whole = await readFile(join(webFolder, 'assets', name));
      expect(content.equals(method === 'HEAD' ? Buffer.alloc(0) : whole), name).toBe(true);
      expect(response.headers.get('content-length')).toBe(String(whole.length));
    }
  }
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['deflate', null],
  ['identity', null],
])('to whoever accepts %j, scripts and styles come as %s', async (accepted, encoding) => {
  for (const name of files.filter((file) => /\.(js|css|svg)$/.test(file))) {
    // Without decoding what comes, as fetch would.
    const { head, body } = await raw(`/assets/${name}`, accepted);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(/^content-encoding: (.+)$/im.exec(head)?.[1] ?? null, name).toBe(encoding);
    expect(head).toMatch(/^vary: accept-encoding$/im);
    const unpacked = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
    const whole = await readFile(join(webFolder, 'assets', name));
    expect((unpacked?.(body) ?? body).equals(whole), name).toBe(true);
    if (encoding && whole.length > 10_000) expect(body.length).toBeLessThan(whole.length / 2);
  }
});

test('what a page names is there', async () => {
  for (const person of ['lea', 'paul']) {
    const { page } = await openPage(app, '/', person);
    const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) {
      expect(path).toMatch(/^\/assets\//);
      expect((await fetch(`${app.url}${path}`)).status, path).toBe(200);
    }
  }
});

test.each([
  '/assets/nope.js',
  '/assets/',
  '/assets',
  '/assets/%00',
  '/assets/%E0%A4%A',
  '/assets/../portal/index.html',
  '/assets/..%2Fportal%2Findex.html',
  '/assets/%2e%2e/portal/index.html',
  '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/..\\portal\\index.html',
  '/assets/..%5Cportal%5Cindex.html',
  '/assets/....//portal/index.html',
  '/assets//etc/passwd',
  '/assets/../../../../../../etc/passwd',
  '/assets/../stamp',
])('%s is not there, and nobody keeps that', async (path) => {
  const { head, body } = await raw(path, 'identity');
  // A backslash has no place in an address at all.
  expect(head).toMatch(path.includes('\\') ? /^HTTP\/1\.1 400 / : /^HTTP\/1\.1 404 /);
  expect(head).not.toMatch(/immutable/);
  expect(body.toString()).not.toMatch(/root:|"dependencies"|type="module"| {4}at /);
});

test('nothing but reading', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await fetch(`${app.url}/assets/${files[0]!}`, { method })).status).toBe(404);
  }
});

/** The answer byte by byte, to a path that nobody has tidied up. */
async function raw(path: string, acceptEncoding: string): Promise<{ head: string; body: Buffer }> {
  const socket = connect(Number(new URL(app.url).port), 'localhost');
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n` +
      `accept-encoding: ${acceptEncoding}\r\n\r\n`,
  );
  const answer = Buffer.concat((await socket.toArray()) as Buffer[]);
  const end = answer.indexOf('\r\n\r\n');
  return { head: answer.subarray(0, end).toString(), body: answer.subarray(end + 4) };
}
