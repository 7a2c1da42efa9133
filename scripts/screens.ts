// Takes the pictures of docs/screens: every page of both clients, on a wide and a narrow screen, in
// light and dark. Starts a server of its own on demo data of its own. `npm run screens`, or with the
// beginning of their names: `npm run screens -- portal`.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../test/browser/find-chromium.ts';
import { mailSheet } from './screens/mail-sheets.ts';
import { findSubjects, screens, type Screen } from './screens/screens.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/screens');

async function startServer(dataDir: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.once('exit', () => {
      reject(new Error(`The server ended before it was ready:\n${output}`));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /Assent is ready on (\S+)/.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
    },
  };
}

/** WebP: a quarter of a PNG, and every browser shows it. */
async function take(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  await writeFile(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
}

async function show(browser: Browser, url: string, screen: Screen): Promise<void> {
  for (const [size, width, height] of [
    ['wide', 1440, 900],
    ['narrow', 360, 780],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        locale: screen.language,
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      if (screen.person) {
        await page.goto(`${url}/`);
        await page.locator(`form:has(input[value="${screen.person}"]) button`).click();
        await page.locator('#content').waitFor();
      }
      await page.goto(`${url}${screen.path}`);
      await page.locator('h1:visible, h2:visible').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('[data-loading]'));
      await screen.act?.(page);
      await page.waitForLoadState('networkidle');
      await take(page, `${screen.name}-${size}-${colorScheme}`);
      await context.close();
    }
  }
}

const wanted = process.argv[2] ?? '';
const executablePath = findChromium();
if (!executablePath)
  throw new Error('There is no Chromium here. Install one, or set CHROMIUM_PATH.');
const dataDir = await mkdtemp(join(tmpdir(), 'assent-screens-'));
const server = await startServer(dataDir);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await mkdir(folder, { recursive: true });
  const all = screens(await findSubjects(server.url)).filter(({ name }) => name.startsWith(wanted));
  for (const [index, screen] of all.entries()) {
    console.log(`${String(index + 1)} of ${String(all.length)}: ${screen.name}`);
    await show(browser, server.url, screen);
  }
  if ('mails'.startsWith(wanted)) {
    console.log('the mails');
    await mailSheet(browser, 'en', 'light', take);
    await mailSheet(browser, 'fr', 'dark', take);
  }
} finally {
  await browser.close();
  server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
