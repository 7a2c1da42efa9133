import type pg from 'pg';

/** An index, and the statement that makes it. */
interface Index {
  readonly name: string;
  readonly definition: string;
}

/**
 * Drops the indexes of these tables that no constraint needs: making them of all rows at the end takes a fraction
 * of what it takes to keep them up with each.
 *
 * @returns makes them again, on all of these connections side by side
 */
export async function dropIndexes(
  client: pg.ClientBase,
  tables: readonly string[],
): Promise<(clients: readonly pg.ClientBase[]) => Promise<void>> {
  const { rows } = await client.query<Index>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
      WHERE i.schemaname = 'public' AND i.tablename = ANY($1)
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = format('%I', i.indexname)::regclass)
      ORDER BY i.indexname`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return async (clients) => {
    const left = [...rows];
    await Promise.all(
      clients.map(async (each) => {
        await each.query(`SET maintenance_work_mem = '512MB'`);
        for (let next = left.shift(); next; next = left.shift()) await each.query(next.definition);
      }),
    );
  };
}
