import pg from 'pg';
import { pinProcess } from '../runner/machine.ts';
import { absent, approver, author, customer, userId } from './people.ts';

/** When the commit of a change to a request began, in the milliseconds of `performance.now()`. */
export interface Commit {
  readonly requestId: string;
  readonly at: number;
}

/** The database that all contenders read and write. */
export interface BenchDatabase {
  readonly url: string;
  /** Adds the people, a ticket and the note of each commit, once the tables are there. */
  fill(subscribers: number): Promise<void>;
  /** Forgets the commits so far. */
  forgetCommits(): Promise<void>;
  readCommits(): Promise<Commit[]>;
  /** Pins those of Postgres' processes that serve this database. */
  pinBackends(core: number): Promise<void>;
  /** How many of them were pinned so far, and how many could not be. */
  backends(): { readonly pinned: number; readonly refused: number };
  drop(): Promise<void>;
}

export const ticketId = '00000000-0000-7000-8000-7c0000000000';

// A deferred trigger runs when the commit begins, after all else in the transaction. So the time is
// taken in Postgres itself, in the same way for every contender and without its doing anything; what
// the commit then waits for on the disk counts as part of the way to the subscriber.
const commitNotes = `
  CREATE UNLOGGED TABLE "BenchCommit" ("requestId" uuid NOT NULL, "at" timestamptz NOT NULL);
  CREATE FUNCTION bench_note_commit() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO "BenchCommit" VALUES (NEW.id, clock_timestamp());
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER bench_note_commit AFTER INSERT OR UPDATE ON "ApprovalRequest"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bench_note_commit();`;

const insertPeople = `
  INSERT INTO "User" ("id", "email", "name", "role", "ticketAccess", "createdAt")
  SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'person' || n || '@bench.test',
         'Person ' || n, $3::"UserRole", 'ALL', now()
    FROM generate_series($1::int, $2::int) AS n`;

export async function createDatabase(server: string): Promise<BenchDatabase> {
  const name = `assent_bench_live_${process.pid}`;
  const url = new URL(server);
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href, application_name: 'bench' });
  await client.connect();
  const seen = new Set<number>();
  let refused = 0;

  return {
    url: url.href,
    async fill(subscribers) {
      await client.query(insertPeople, [0, subscribers - 1, 'AGENT']);
      await client.query(insertPeople, [absent, absent + 999, 'AGENT']);
      await client.query(insertPeople, [author, approver, 'AGENT']);
      await client.query(insertPeople, [customer, customer, 'END_USER']);
      await client.query(
        `INSERT INTO "Ticket" ("id", "subject", "status", "requesterId", "assigneeId", "createdAt", "updatedAt")
         VALUES ($1, 'A parcel that broke', 'OPEN', $2, $3, now(), now())`,
        [ticketId, userId(customer), userId(author)],
      );
      await client.query(commitNotes);
      await client.query('ANALYZE');
    },
    async forgetCommits() {
      await client.query('TRUNCATE "BenchCommit"');
    },
    async readCommits() {
      const ahead = await clockAhead(client);
      const { rows } = await client.query<{ requestId: string; ms: number }>(
        `SELECT "requestId"::text, extract(epoch FROM "at")::float8 * 1000 AS ms
           FROM "BenchCommit" ORDER BY "at"`,
      );
      return rows.map(({ requestId, ms }) => ({ requestId, at: ms - ahead }));
    },
    async pinBackends(core) {
      const { rows } = await client.query<{ pid: number }>(
        'SELECT pid FROM pg_stat_activity WHERE datname = $1',
        [name],
      );
      for (const { pid } of rows) {
        if (seen.has(pid)) continue;
        seen.add(pid);
        if (!pinProcess(pid, core)) refused += 1;
      }
    },
    backends: () => ({ pinned: seen.size - refused, refused }),
    async drop() {
      await client.end();
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/** By how much Postgres' clock is ahead of ours: as its quickest answer of twenty says. */
async function clockAhead(client: pg.Client): Promise<number> {
  let best = { took: Infinity, ahead: 0 };
  for (let times = 0; times < 20; times += 1) {
    const sent = performance.now();
    const { rows } = await client.query<{ ms: number }>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms',
    );
    const took = performance.now() - sent;
    const ahead = (rows[0]?.ms ?? NaN) - (sent + took / 2);
    if (took < best.took) best = { took, ahead };
  }
  return best.ahead;
}
