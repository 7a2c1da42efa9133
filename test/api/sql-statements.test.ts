import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { transactOn } from '../../src/db/postgres-transaction.ts';
import { sendAll, type Statements } from '../../src/db/statements.ts';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.db.sql.$executeRawUnsafe('CREATE TABLE tried (id int PRIMARY KEY, at timestamptz)');
});
beforeEach(async () => {
  await app.db.sql.$executeRaw`DELETE FROM tried`;
});
afterAll(() => app.close());

async function kept(): Promise<number[]> {
  const rows = await app.db.sql.$queryRaw<{ id: number }[]>`SELECT id FROM tried ORDER BY id`;
  return rows.map(({ id }) => id);
}

describe('a statement', () => {
  const at = new Date('2026-03-29T01:30:00.123Z');
  const id = '01a226be-84b0-7005-b954-04281de38b7e';

  const asked: readonly [what: string, sql: Prisma.Sql][] = [
    ['numbers', Prisma.sql`SELECT ${1}::int AS a, ${2.5}::float8 AS b, ${-3}::int2 AS c`],
    ['large numbers', Prisma.sql`SELECT 9007199254740993::int8 AS a, count(*) AS n FROM "User"`],
    ['texts', Prisma.sql`SELECT ${'é "\'\\ ;'} AS a, ${''}::text AS b, ${id}::uuid AS c`],
    ['booleans and nothing', Prisma.sql`SELECT ${true}::bool AS a, NULL AS b, ${null}::text AS c`],
    ['times', Prisma.sql`SELECT ${at}::timestamptz AS a, ${at}::timestamptz = ${at} AS b`],
    [
      'lists',
      Prisma.sql`SELECT ${['x', 'y,"']}::text[] AS a, ${[1, 2]}::int[] AS b, ${[]}::uuid[] AS c`,
    ],
    ['JSON', Prisma.sql`SELECT '{"a":[1,null]}'::json AS a, ${'{"b":"c"}'}::jsonb AS b`],
    ['names of an enum', Prisma.sql`SELECT role FROM "User" ORDER BY id LIMIT 2`],
    ['one inside another', Prisma.sql`SELECT 1 AS a WHERE ${Prisma.sql`${1}::int = ${1}::int`}`],
    ['no rows', Prisma.sql`SELECT 1 AS a WHERE FALSE`],
  ];
  test.each(asked)('answers as Prisma does: %s', async (_what, sql) => {
    const { db } = app;
    const answer = await db.prisma.$queryRaw(sql);
    expect(await db.sql.$queryRaw(sql)).toEqual(answer);
    expect(await db.transact((tx) => tx.$queryRaw(sql))).toEqual(answer);
    expect(await db.sql.$queryRawUnsafe(sql.text, ...sql.values)).toEqual(answer);
  });

  test('says how many rows it changed', async () => {
    const { sql } = app.db;
    const insert = Prisma.sql`INSERT INTO tried VALUES (1), (2) ON CONFLICT DO NOTHING`;
    expect(await sql.$executeRaw(insert)).toBe(2);
    expect(await sql.$executeRaw(insert)).toBe(0);
    expect(await sql.$executeRawUnsafe('DELETE FROM tried WHERE id = $1', 1)).toBe(1);
  });

  test('that is wrong fails alone', async () => {
    const { sql } = app.db;
    await expect(sql.$queryRaw`SELECT nothing`).rejects.toThrow('column "nothing"');
    expect(await sql.$queryRaw`SELECT 1 AS a`).toEqual([{ a: 1 }]);
  });
});

describe('a transaction', () => {
  const insert = (tx: Statements, id: number) => tx.$executeRaw`INSERT INTO tried VALUES (${id})`;
  /** More than there are connections, so that one that is not given back is missed. */
  const often = 15;

  test('is kept whole', async () => {
    const answer = await app.db.transact(async (tx) => {
      await insert(tx, 1);
      await insert(tx, 2);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await kept()).toEqual([1, 2]);
  });

  test('leaves nothing where it fails, and goes on with others', async () => {
    for (let time = 0; time < often; time += 1) {
      const failing = app.db.transact(async (tx) => {
        await insert(tx, 1);
        throw new Error('Not this time.');
      });
      await expect(failing).rejects.toThrow('Not this time.');
    }
    expect(await kept()).toEqual([]);
  });

  test('leaves nothing where a statement fails, and tells which', async () => {
    for (let time = 0; time < often; time += 1) {
      const failing = app.db.transact(async (tx) => {
        await insert(tx, 1);
        await insert(tx, 1);
      });
      await expect(failing).rejects.toThrow('tried_pkey');
    }
    expect(await kept()).toEqual([]);
  });

  test('that goes on after its error is not taken for done', async () => {
    const going = app.db.transact(async (tx) => {
      await insert(tx, 1);
      await tx.$queryRaw`SELECT nothing`.catch(() => undefined);
      return 'done';
    });
    await expect(going).rejects.toThrow();
    expect(await kept()).toEqual([]);
  });

  test('without any statement is none', async () => {
    expect(await app.db.transact(() => Promise.resolve(1))).toBe(1);
    await expect(app.db.transact(() => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  });

  test('carries out in order what nobody waits for', async () => {
    await app.db.transact(async (tx) => {
      const steps = Array.from({ length: 5 }, (_, id) => () => insert(tx, id));
      await sendAll(tx, [...steps, () => tx.$executeRaw`DELETE FROM tried WHERE id < 3`]);
      expect(await tx.$queryRaw`SELECT id FROM tried ORDER BY id`).toEqual([{ id: 3 }, { id: 4 }]);
      await sendAll(tx, [() => insert(tx, 7), () => insert(tx, 8)]);
    });
    expect(await kept()).toEqual([3, 4, 7, 8]);
  });

  test('fails with what nobody waited for, whatever else fails after it', async () => {
    for (let time = 0; time < often; time += 1) {
      const atCommit = app.db.transact(async (tx) => {
        await sendAll(tx, [() => insert(tx, 1), () => insert(tx, 1), () => insert(tx, 2)]);
        return 'done';
      });
      await expect(atCommit).rejects.toThrow('tried_pkey');
      const before = app.db.transact(async (tx) => {
        await sendAll(tx, [() => insert(tx, 1), () => insert(tx, 1)]);
        await insert(tx, 2);
      });
      await expect(before).rejects.toThrow('tried_pkey');
    }
    expect(await kept()).toEqual([]);
  });

  test('waits for each where it is Prisma’s', async () => {
    await app.db.prisma.$transaction(async (tx) => {
      await sendAll(tx, [
        () => insert(tx, 1),
        () => tx.$executeRaw`UPDATE tried SET id = 2`,
        () => tx.$executeRaw`DELETE FROM tried WHERE id = 1`,
      ]);
    });
    expect(await kept()).toEqual([2]);
  });

  test('many at once each see what they wrote', async () => {
    const ids = Array.from({ length: 40 }, (_, id) => id);
    const seen = await Promise.all(
      ids.map((id) =>
        app.db.transact(async (tx) => {
          await insert(tx, id);
          return tx.$queryRaw`SELECT id FROM tried WHERE id = ${id}`;
        }),
      ),
    );
    expect(seen).toEqual(ids.map((id) => [{ id }]));
    expect(await kept()).toEqual(ids);
  });
});

test('a transaction that takes too long is broken off, and leaves nothing', async ({ skip }) => {
  skip(app.db.kind === 'embedded', 'The embedded database has no connections.');
  const connectionString = inject('postgresUrl');
  const pool = new pg.Pool({ connectionString, max: 1, pipeline: true });
  try {
    const sleeping = transactOn(pool, (tx) => tx.$queryRaw`SELECT pg_sleep(600)`, { timeout: 200 });
    await expect(sleeping).rejects.toThrow();
    const idle = transactOn(pool, (tx) => until(() => isBroken(tx)), { timeout: 200 });
    await expect(idle).rejects.toThrow();
    const { rows } = await pool.query('SELECT 1 AS a');
    expect(rows).toEqual([{ a: 1 }]);
  } finally {
    await pool.end();
  }
});

function isBroken(tx: Statements): Promise<boolean> {
  const statement = tx.$queryRaw`SELECT 1`;
  return statement.then(
    () => false,
    () => true,
  );
}

test('a connection that breaks in a transaction is not used again', async ({ skip }) => {
  const { db } = app;
  skip(db.kind === 'embedded', 'The embedded database has no connections.');
  const broken = db.transact(async (tx) => {
    const [{ pid }] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
    await db.sql.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
    await tx.$executeRaw`INSERT INTO tried VALUES (1)`;
  });
  await expect(broken).rejects.toThrow();
  expect(await kept()).toEqual([]);
  expect(await db.transact((tx) => tx.$queryRaw`SELECT 1 AS a`)).toEqual([{ a: 1 }]);
});
