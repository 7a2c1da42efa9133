// What is answered ahead of the executor (src/request-reads) comes as any other answer does, and what is
// not, is handed on as it came.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchReads, type ReadsAhead } from '../support/reads-ahead.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;
let reads: ReadsAhead;

beforeAll(async () => {
  world = await startWorld();
  reads = watchReads(world.test.db);
});
afterAll(() => world.test.close());

const accepts = ['*/*', 'application/json', 'application/json;q=0.9, */*'];
const graphqlFirst = 'application/graphql-response+json, application/json, text/event-stream';

test.each([...accepts, graphqlFirst])(
  'have the headers of any other answer: %s',
  async (accept) => {
    const token = await world.test.tokens.sign({ sub: world.id('stranger') }, 3600);
    const origins: Record<string, string>[] = [{}, { origin: 'https://desk.example' }];
    for (const origin of origins) {
      const sent = { accept, authorization: `Bearer ${token}`, ...origin };
      const headersOf = async (query: string) => {
        const before = reads.statements;
        const response = await fetch(`${world.test.url}/graphql`, {
          method: 'POST',
          headers: { ...sent, 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        await response.text();
        const apart = ['date', 'content-length', 'x-request-id'];
        const headers = [...response.headers].filter(([name]) => !apart.includes(name)).sort();
        return { headers, isAhead: reads.statements > before };
      };
      const ahead = await headersOf('{ viewer { inbox { totalCount } } }');
      const other = await headersOf('{ viewer { user { standIn { id } } } }');
      expect(ahead.headers).toEqual(other.headers);
      expect([ahead.isAhead, other.isAhead]).toEqual([true, false]);
    }
  },
);

test('a body that was read is handed on whole', async () => {
  const { client } = await world.asker('paul');
  // Which no answer ahead has.
  const aside = 'timeline(first: 1) { nodes { hash } }';
  const before = reads.statements;
  const [inline, asVariables] = await Promise.all([
    client.post(`{ viewer { inbox(first: 2) { nodes { ${aside} } } } }`),
    client.post(`query ($first: Int) { viewer { inbox(first: $first) { nodes { ${aside} } } } }`, {
      first: 2,
    }),
  ]);
  expect(reads.statements).toBe(before);
  expect(inline.errors).toBeUndefined();
  expect(JSON.stringify(inline.data)).toContain('"hash":');
  expect(asVariables).toEqual(inline);
  // What is to be refused is refused by the executor.
  const refused = await client.post('{ viewer { inbox(first: 0) { totalCount } } }');
  expect(refused.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
