import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { requestTables } from './collector.ts';
import { castFor, copyCast } from './fill-cast.ts';
import { dropIndexes } from './indexes.ts';
import { slices } from './sizes.ts';

/**
 * Fills a migrated, empty database with the same data whenever it is the same size.
 *
 * @param onProgress hears how many requests there are so far
 */
export async function fillDatabase(
  url: string,
  requests: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench' });
  await client.connect();
  await copyCast(client, castFor(requests));
  const remakeIndexes = await dropIndexes(client, [...requestTables, 'FeedItem']);
  let done = 0;
  const workers = Math.min(4, availableParallelism());
  await Promise.all(
    Array.from({ length: workers }, (_, worker) => {
      const own = Array.from({ length: slices }, (__, slice) => slice).filter(
        (slice) => slice % workers === worker,
      );
      return fillSlices(url, requests, own, (more) => {
        done += more;
        onProgress(done);
      });
    }),
  );
  await client.query('SET synchronous_commit = off');
  await remakeIndexes();
  // Slices are loaded without triggers; this is what the one on comments would have done.
  await client.query(
    `UPDATE "ApprovalRequest" SET "latestComments" = latest_comments(id)
      WHERE id IN (SELECT "requestId" FROM "Comment")`,
  );
  await client.query('VACUUM ANALYZE');
  await client.end();
}

async function fillSlices(
  url: string,
  requests: number,
  own: readonly number[],
  onMore: (more: number) => void,
): Promise<void> {
  const script = fileURLToPath(new URL('fill-slices.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, url, String(requests), ...own.map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  createInterface(child.stdout).on('line', (line) => {
    onMore(Number(line));
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('Filling the database failed; see above.');
}
