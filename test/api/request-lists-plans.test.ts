// What a page of a request list costs must not grow with the tables: its statements find everything by
// an index. The tables here are too small for Postgres to want one, so it is told to do without reading
// them whole where it can; where it still does, there is no index for it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Columns } from '../../src/request-list/columns.ts';
import { pagesStatement, type Identity } from '../../src/request-list/statement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const who: Record<Identity, string> = {
  id: '01980000-0000-7000-8000-000000000001',
  externalId: 'hr-1',
  email: 'lea@demo.test',
};
const shapes = (['inbox', 'submitted'] as const).flatMap((list) =>
  [true, false].flatMap((hasStatus) =>
    [true, false].map((hasTotal) => ({ list, hasStatus, hasTotal })),
  ),
);
const identities = Object.keys(who) as Identity[];
const cases = shapes.flatMap((listed) => identities.map((identity) => ({ ...listed, identity })));

async function planOf(text: string, values: string): Promise<string> {
  return app.db.prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('SET LOCAL enable_seqscan = off');
    await tx.$executeRawUnsafe('SET LOCAL plan_cache_mode = force_generic_plan');
    await tx.$executeRawUnsafe(`PREPARE page AS ${text}`);
    const lines = await tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN EXECUTE page(${values})`,
    );
    await tx.$executeRawUnsafe('DEALLOCATE page');
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });
}

test.each(cases)(
  '$list by $identity, of a status: $hasStatus, counted: $hasTotal',
  async (each) => {
    const { identity, ...listed } = each;
    const columns = new Columns();
    columns.request('subject');
    columns.ticket('number');
    const { text } = pagesStatement(identity, listed, columns);
    const after = `ARRAY['ffffffff-ffff-ffff-ffff-ffffffffffff']::uuid[]`;
    const status = listed.hasStatus ? `, 'PENDING'` : '';
    const plan = await planOf(text, `ARRAY['${who[identity]}'], ${after}, now(), 21${status}`);
    expect(plan).toContain('Index');
    expect(plan).not.toMatch(/Seq Scan on "(ApprovalRequest|InboxEntry|Ticket|User|Membership)"/);
  },
);
