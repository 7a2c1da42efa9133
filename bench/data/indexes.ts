import type pg from 'pg';

/** An index, and the statement that makes it. */
interface Index {
  readonly name: string;
  readonly definition: string;
}

/**
 * Drops the indexes of these tables that no constraint needs: making them of all rows at the end takes a
 * fraction of what it takes to keep them up with each.
 *
 * @returns makes them again
 */
export async function dropIndexes(
  client: pg.ClientBase,
  tables: readonly string[],
): Promise<() => Promise<void>> {
  const { rows } = await client.query<Index>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
      WHERE i.schemaname = 'public' AND i.tablename = ANY($1)
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = format('%I', i.indexname)::regclass)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return async () => {
    await client.query(`SET maintenance_work_mem = '512MB'`);
    for (const { definition } of rows) await client.query(definition);
  };
}
