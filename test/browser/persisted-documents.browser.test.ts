// What the clients send is the hash of a document that the server knows, and not its text.
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './stage.ts';
import { wordsOf } from './words.ts';

const { conversation } = wordsOf.en.page;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Asked {
  readonly query?: string;
  readonly operationName?: string;
  readonly extensions?: { readonly persistedQuery?: { sha256Hash: string } };
}

const askedIn = (request: Request) => JSON.parse(request.postData() ?? '{}') as Asked;

/** The operations that the page sends from now on. */
function listen(page: Page): Asked[] {
  const asked: Asked[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(askedIn(request));
  });
  return asked;
}

async function seeRequest(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Approval requests' });
  await list.getByRole('link').first().click();
  await page.getByLabel(conversation.label).waitFor();
}

test('queries and mutations go without their text', async () => {
  const { page, context, faults } = await stage.visit('lea@demo.test');
  const asked = listen(page);
  await page.goto(`${stage.url}/requests`);
  await seeRequest(page);
  await page.getByLabel(conversation.label).fill('Which budget is it?');
  await page.getByRole('button', { name: conversation.send }).click();
  await expect
    .poll(() => asked.map(({ operationName }) => operationName))
    .toEqual(expect.arrayContaining(['Shell', 'Request', 'Comment']));
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  for (const each of asked) {
    expect(each).toMatchObject({ extensions: { persistedQuery: { sha256Hash: hash } } });
    expect(each.query).toBeUndefined();
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('a page that is older than the server sends the text that the server does not know', async () => {
  const { page, context, faults } = await stage.visit('lea@demo.test');
  await page.route('**/graphql', (route, request) => {
    const { extensions, ...rest } = askedIn(request);
    const persistedQuery = { ...extensions?.persistedQuery, sha256Hash: '0'.repeat(64) };
    return route.continue({
      postData: JSON.stringify({ ...rest, extensions: { persistedQuery } }),
    });
  });
  const asked = listen(page);
  await page.goto(`${stage.url}/requests`);
  await seeRequest(page);
  expect(asked.filter(({ query }) => query === undefined)).not.toEqual([]);
  const shell = asked.find(({ query, operationName }) => query && operationName === 'Shell');
  expect(shell?.query).toContain('feedCursor');
  expect(faults).toEqual([]);
  await context.close();
});
