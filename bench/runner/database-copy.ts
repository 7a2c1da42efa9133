import pg from 'pg';

/** A database like another one, to write into. */
export interface DatabaseCopy {
  readonly name: string;
  readonly url: string;
  readonly client: pg.Client;
  drop(): Promise<void>;
}

/** @param purpose tells the copy's name from its original's */
export async function copyDatabase(
  { postgres, database }: { readonly postgres: string; readonly database: string },
  purpose: string,
): Promise<DatabaseCopy> {
  const name = `${database}_${purpose}`;
  const admin = new pg.Client({ connectionString: new URL('/postgres', postgres).href });
  await admin.connect();
  const remove = () => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await remove();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${database}`);
  const url = new URL(`/${name}`, postgres).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    ...{ name, url, client },
    async drop() {
      await client.end();
      await remove();
      await admin.end();
    },
  };
}
