import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import {
  createStore,
  startServer,
  type ServerProcess,
  type Store,
} from '../support/server-process.ts';
import { wordsOf, type Language } from './words.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program. */
    chromium: string;
  }
}

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in their browser: scripts' errors, refusals of the page's policy. */
  readonly faults: readonly string[];
}

export interface Look {
  readonly language?: Language;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** A server in a process of its own, and browsers to visit it with. */
export interface Stage {
  readonly url: string;
  /** Opens a browser and signs in as one of the demo's people, at `path`. */
  visit(email: string, path?: string, look?: Look): Promise<Visitor>;
  /** A browser of whoever is not signed in. */
  stranger(options: BrowserContextOptions): Promise<BrowserContext>;
  /** Ends the server as a power cut would, and starts it again at the same address. */
  cutPower(whileDown?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** @param settings environment variables of the server, besides those of every stage */
export async function openStage(settings: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const store: Store = await createStore();
  const env = { ...store.env, ...settings };
  let server: ServerProcess = startServer(env);
  const url = await server.ready();
  const { port } = new URL(url);
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    // In a container, root has no sandbox to give.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    url,
    visit: (email, path = '/requests', look = {}) => visit(browser, url, email, path, look),
    stranger: (options) =>
      browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options }),
    async cutPower(whileDown) {
      await server.end('SIGKILL');
      await whileDown?.();
      server = startServer({ ...env, PORT: port });
      await server.ready();
    },
    async close() {
      await browser.close();
      await server.end('SIGTERM');
      await store.drop();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  email: string,
  path: string,
  { language = 'en', width = 1440, theme = 'light' }: Look,
): Promise<Visitor> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Paris',
  });
  // As long as a slow machine needs; what never comes ends the test.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // That a server is not there is what some tests are about.
    const isLostConnection =
      /net::ERR_(CONNECTION|CONTENT_LENGTH|EMPTY|INCOMPLETE|SOCKET)|WebSocket connection|status of 401/.test(
        message.text(),
      );
    if (message.type() === 'error' && !isLostConnection) faults.push(message.text());
  });
  await page.goto(`${url}${path}`);
  await page.locator(`form:has(input[value="${email}"]) button`).click();
  await page.locator('#content').waitFor();
  await choose(page, language);
  return { page, context, faults };
}

/** By the account's menu, as a person would; it is then theirs from the next page on. */
async function choose(page: Page, language: Language): Promise<void> {
  const shown = await page.evaluate(() => document.documentElement.lang);
  if (shown === language) return;
  const account = wordsOf[shown === 'fr' ? 'fr' : 'en'].app.account;
  await page.getByRole('button', { name: account.title }).click();
  await page.getByRole('menuitemradio', { name: account[language] }).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await page.keyboard.press('Escape');
}
