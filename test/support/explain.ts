import type { Database } from '../../src/db/database.ts';

/**
 * How Postgres goes about a statement, whatever its values. The tables of tests are too small for it to
 * want an index, so it is told to do without reading them whole where it can; where it still does, there
 * is no index for it.
 *
 * @param values of the statement's parameters, as SQL
 */
export function explain(db: Database, text: string, values: string): Promise<string> {
  return db.prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('SET LOCAL enable_seqscan = off');
    await tx.$executeRawUnsafe('SET LOCAL plan_cache_mode = force_generic_plan');
    await tx.$executeRawUnsafe(`PREPARE explained AS ${text}`);
    const lines = await tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN EXECUTE explained(${values})`,
    );
    await tx.$executeRawUnsafe('DEALLOCATE explained');
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });
}
