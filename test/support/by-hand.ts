// Somebody who may do everything to the database, and the database as it was before them.
import type { Database } from '../../src/db/database.ts';

const tables = [
  'ApprovalRequest',
  'ApprovalStep',
  'Assignment',
  'Comment',
  'RequestEvent',
  'Decision',
  'FeedItem',
  'FeedCounter',
];

/** Statements that no rule, no key and no trigger of the tables stops. */
export async function byHand(db: Database, sql: string): Promise<void> {
  await db.executeSql(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
}

/** Keeps the tables of the record as they are now, to be put back. */
export async function keepTables(db: Database): Promise<void> {
  await db.executeSql('CREATE SCHEMA kept');
  for (const table of tables) {
    await db.executeSql(`CREATE TABLE kept."${table}" AS SELECT * FROM "${table}"`);
  }
}

export async function putTablesBack(db: Database): Promise<void> {
  const statements = tables.map(
    (table) => `DELETE FROM "${table}"; INSERT INTO "${table}" SELECT * FROM kept."${table}"`,
  );
  await byHand(db, statements.join('; '));
}
