// Makes some slices of the requests and copies them: node fill-slices.ts <url> <requests> <slice>…
// A line with a number says that so many more requests are there.
import pg from 'pg';
import { createCollector, requestTables } from './collector.ts';
import { copyRows } from './copy.ts';
import { createFeeds, type Feeds } from './feeds.ts';
import { castFor, start } from './fill-cast.ts';
import { createSeededIds } from './ids.ts';
import { createRandom } from './random.ts';
import { inFeeds, sliceOf } from './sizes.ts';
import { tellStory } from './story.ts';

/** So many requests are made and copied at a time. */
const batch = 5_000;
/** The requests are spread over so long, in milliseconds. */
const span = 600 * 24 * 3_600_000;

const [url, count, ...chosen] = process.argv.slice(2);
const requests = Number(count);
const cast = castFor(requests);
const client = new pg.Client({ connectionString: url, application_name: 'bench' });

async function fillSlice(slice: number): Promise<void> {
  const random = createRandom(1_000 + slice);
  const parts = { cast, random, newId: createSeededIds(random), collector: createCollector() };
  const feeds = createFeeds(cast);
  const { from, until } = sliceOf(requests, slice);
  for (let done = from; done < until; done += batch) {
    const end = Math.min(until, done + batch);
    for (let number = done; number < end; number += 1) {
      const at = new Date(start.getTime() + Math.floor((span * (number + 1)) / requests));
      const happened = tellStory(number, at, parts);
      if (number < requests - inFeeds(requests)) continue;
      for (const one of happened) feeds.add(one);
    }
    await copyBatch(parts.collector.take(), feeds);
    console.log(String(end - done));
  }
  await copyRows(client, 'FeedCounter', feeds.counters());
}

async function copyBatch(
  rows: ReturnType<ReturnType<typeof createCollector>['take']>,
  feeds: Feeds,
): Promise<void> {
  await client.query('BEGIN');
  for (const table of requestTables) await copyRows(client, table, rows.get(table) ?? []);
  await copyRows(client, 'FeedItem', feeds.takeItems());
  await client.query('COMMIT');
}

await client.connect();
// Rows come in order and refer to each other rightly by construction: neither foreign keys nor
// triggers need look at each.
await client.query('SET session_replication_role = replica');
await client.query('SET synchronous_commit = off');
for (const slice of chosen) await fillSlice(Number(slice));
await client.end();
