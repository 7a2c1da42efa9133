// Our own clients' documents, asked by their hashes. docs/decisions/19-persisted-documents.md
import { createHash } from 'node:crypto';
import { Kind, parse, validate, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { readPersistedDocuments } from '../../src/http/persisted-documents.ts';
import { createPlans } from '../../src/request-reads/plans.ts';
import { schema } from '../../src/schema/index.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const documents = readPersistedDocuments();
let app: TestApp;
let authorization: string;

beforeAll(async () => {
  app = await startTestApp();
  authorization = `Bearer ${await app.tokens.sign({ email: 'lea@demo.test' }, 3600)}`;
});

afterAll(() => app.close());

async function post(body: object): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const byHash = (sha256Hash: unknown, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash, ...more } },
});

/** The hash of the document whose operation has this name. */
function hashNamed(name: string): string {
  const named = [...documents].find(([, text]) =>
    new RegExp(`\\b(query|mutation) ${name}\\b`).test(text),
  );
  if (!named) throw new Error(`No operation is named ${name}.`);
  return named[0];
}

function hasOperation({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}

test('each is kept by its own hash, and the schema has what it asks for', () => {
  expect(documents.size).toBeGreaterThan(20);
  for (const [hash, text] of documents) {
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    const document = parse(text);
    // A fragment by itself is no operation: who asks for it is told so.
    if (hasOperation(document)) expect([text, validate(schema, document)]).toEqual([text, []]);
  }
});

test('a hash does instead of the text, alone or with the operation’s name', async () => {
  const expected = { status: 200, answer: { data: { viewer: { user: { name: 'Léa Martin' } } } } };
  expect(await post(byHash(hashNamed('Shell')))).toMatchObject(expected);
  expect(await post({ operationName: 'Shell', ...byHash(hashNamed('Shell')) })).toMatchObject(
    expected,
  );
});

test('a hash of a mutation takes its variables', async () => {
  const variables = { input: { locale: 'FR' } };
  const { answer } = await post({ ...byHash(hashNamed('ChooseLanguage')), variables });
  expect(answer).toMatchObject({ data: { viewerUpdate: { user: { locale: 'FR' } } } });
});

test.each([['0'.repeat(64)], ['__proto__'], ['']])(
  'the hash %j is not found, and with its text it is asked all the same',
  async (hash) => {
    const notFound = {
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    };
    expect(await post(byHash(hash))).toEqual({ status: 200, answer: { errors: [notFound] } });
    const again = { query: '{ __typename }', ...byHash(hash, { miss: true }) };
    expect(await post(again)).toEqual({ status: 200, answer: { data: { __typename: 'Query' } } });
  },
);

test.each([
  [{}],
  [byHash(7)],
  [byHash(null)],
  [{ extensions: { persistedQuery: 'x' } }],
  [{ extensions: 5 }],
])('%j is no operation', async (body) => {
  const { status, answer } = await post(body);
  expect(status).toBe(400);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test.each([
  ...['Shell', 'Inbox', 'Submitted'].map((name) => [name, { first: 20 }] as const),
  [
    'Request',
    { id: toPublicId('ApprovalRequest', '01980000-0000-7000-8000-000000000001') },
  ] as const,
  [
    'TicketRequests',
    { id: toPublicId('Ticket', '01980000-0000-7000-8000-000000000001'), first: 20 },
  ] as const,
])('%s is answered ahead of the executor, by its hash as by its text', (name, variables) => {
  const plans = createPlans(schema, documents);
  const hash = hashNamed(name);
  const text = plans(JSON.stringify({ query: documents.get(hash), variables }));
  expect(text).not.toBeNull();
  expect(plans(JSON.stringify({ variables, ...byHash(hash) }))?.plan.kind).toBe(text?.plan.kind);
});
