// `npm run inbox`, typed by an operator: what is kept for reading inboxes, and the tables it follows from.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { createStore, type Store } from '../support/server-process.ts';

let store: Store;

beforeAll(async () => {
  store = await createStore();
});
afterAll(() => store.drop());

function inbox(...args: string[]) {
  const { DATA_DIR = '', DATABASE_URL = '' } = store.env;
  return runScript('inbox', { DATA_DIR, DATABASE_URL }, ...args);
}

test('finds what is missing, too much, of another status or count, and puts it right', async () => {
  expect(await inbox()).toMatchObject({ code: 0, stdout: 'Inboxes and tables agree.\n' });
  const db = await store.open();
  const [first, second, third, fourth] = await db.prisma.inboxEntry.findMany({ take: 4 });
  if (!first || !second || !third || !fourth) throw new Error('The demo has entries.');
  const keyOf = ({ holderId, requestId }: typeof first) => ({
    holderId_requestId: { holderId, requestId },
  });
  await db.prisma.inboxEntry.delete({ where: keyOf(first) });
  await db.prisma.inboxEntry.update({
    where: keyOf(second),
    data: { status: second.status === 'PENDING' ? 'DENIED' : 'PENDING' },
  });
  await db.prisma.inboxEntry.create({
    data: { ...third, holderId: '00000000-0000-7000-8000-000000000000' },
  });
  await db.prisma.inboxEntry.update({
    where: keyOf(fourth),
    data: { eventCount: { increment: 1 } },
  });
  const commented = await db.prisma.approvalRequest.findFirst({
    where: { comments: { some: {} } },
  });
  await db.prisma.approvalRequest.update({
    where: { id: commented?.id ?? '' },
    data: { latestComments: '' },
  });
  await db.close();
  const found = await inbox();
  // One of another status or count is one that should not be there, and one that is missing; and the comments.
  expect(found).toMatchObject({ code: 1, stdout: expect.stringMatching(/^7 entries differ/) });
  expect(await inbox('--rebuild')).toMatchObject({
    code: 0,
    stdout: 'Inboxes and tables agree.\n',
  });
  expect(await inbox()).toMatchObject({ code: 0 });
  expect(await inbox('--nonsense')).toMatchObject({ code: 2 });
});
