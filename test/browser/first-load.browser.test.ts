import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What the first load of the inbox may take, in bytes of compressed JavaScript. */
const most = 200_000;

interface Exchange {
  readonly url: string;
  readonly kind: string;
  readonly begun: number;
  ended: number;
  bytes: number;
}

test('the inbox loads at most 200 kB of JavaScript, and asks for its data in at most two rounds', async () => {
  const { page, context } = await stage.visit('lea@demo.test');
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const exchanges = new Map<string, Exchange>();
  network.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    const kind = type ?? '';
    exchanges.set(requestId, { url: request.url, kind, begun: timestamp, ended: 0, bytes: 0 });
  });
  network.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const exchange = exchanges.get(requestId);
    if (exchange) Object.assign(exchange, { ended: timestamp, bytes: encodedDataLength });
  });
  await page.goto(`${stage.url}/requests`);
  await page.getByRole('list', { name: 'Approval requests' }).getByRole('link').first().waitFor();
  await page.waitForLoadState('networkidle');

  const all = [...exchanges.values()];
  const scripts = all.filter(({ url }) => url.endsWith('.js'));
  const sum = scripts.reduce((bytes, script) => bytes + script.bytes, 0);
  console.log(`First load of the inbox: ${sum} bytes of JavaScript in ${scripts.length} files.`);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThanOrEqual(most);

  const asked = all.filter(({ url }) => url.endsWith('/graphql'));
  expect(asked.length).toBeGreaterThan(0);
  expect(roundsOf(asked)).toBeLessThanOrEqual(2);
  // Nothing comes from elsewhere.
  expect(all.filter(({ url }) => !url.startsWith(stage.url) && !url.startsWith('data:'))).toEqual(
    [],
  );
  await context.close();
});

/** How often one waited for an answer before it could ask the next. */
function roundsOf(asked: readonly Exchange[]): number {
  const inOrder = asked.toSorted((one, other) => one.begun - other.begun);
  let [rounds, end] = [0, -Infinity];
  for (const { begun, ended } of inOrder) {
    if (begun < end) continue;
    rounds += 1;
    end = ended;
  }
  return rounds;
}
