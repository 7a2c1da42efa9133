// `npm run bench:scale`: what one, two and four servers on one Postgres and one Redis do together. Each
// has the same small part of a core, so that servers are what there is too little of. See bench/README.md.
import { readArguments, where, wholeNumbers } from '../runner/arguments.ts';
import { copyDatabase } from '../runner/database-copy.ts';
import { ensureInstalled } from '../runner/installed.ts';
import { describeMachine, pinSelf } from '../runner/machine.ts';
import { median } from '../runner/percentiles.ts';
import { table } from '../runner/table.ts';
import { measure, type Figures } from './measure.ts';
import { restCore, serverCore } from './servers.ts';

const usage = `Usage: npm run bench:scale -- [--database assent_bench] [--servers 1,2,4] [--share 0.15]
       [--rounds 3] [--seconds 5] [--postgres postgres://postgres@127.0.0.1:5432]
       [--redis redis://127.0.0.1:6379]
It needs two cores, and to be root. The database is made by: npm run bench:data`;
const { rounds, seconds, share, redis, ...values } = readArguments(usage, {
  ...where,
  ...{ servers: '1,2,4', share: 0.15, rounds: 3, seconds: 5 },
  redis: 'redis://127.0.0.1:6379',
});
const counts = wholeNumbers(values.servers, usage);
if (Math.max(...counts) > 8 || share > 1) throw new Error(usage);

ensureInstalled();
const copy = await copyDatabase(values, 'scale');
const { url, client } = copy;
pinSelf(restCore);
console.log(
  `${describeMachine(serverCore)} for the servers, ${String(share * 100)} % of it each; ${copy.name}`,
);
try {
  const results = new Map(counts.map((count): [number, Figures[]] => [count, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const count of counts) {
      const figures = await measure(client, { url, redis, count, share }, seconds);
      results.get(count)?.push(figures);
      console.log(
        `round ${String(turn + 1)} of ${String(rounds)}: ${String(count)} servers: ${figures.inboxes.toFixed(0)} inboxes/s, ${figures.comments.toFixed(0)} comments/s`,
      );
    }
  }
  const of = (count: number, figure: keyof Figures) =>
    median((results.get(count) ?? []).map((figures) => figures[figure]));
  const [one = 1] = counts;
  const rows = counts.map((count) => [
    String(count),
    of(count, 'inboxes').toFixed(0),
    (of(count, 'inboxes') / of(one, 'inboxes')).toFixed(2),
    of(count, 'comments').toFixed(0),
    (of(count, 'comments') / of(one, 'comments')).toFixed(2),
    of(count, 'postgresInbox').toFixed(0),
    of(count, 'postgresComment').toFixed(0),
    of(count, 'redisComment').toFixed(0),
  ]);
  const head = ['servers', 'inboxes/s', '×', 'comments/s', '×'];
  const costs = ['Postgres µs an inbox', 'a comment', 'Redis µs a comment'];
  console.log(`\n${table([...head, ...costs], rows)}`);
} finally {
  await copy.drop();
}
process.exit(0);
