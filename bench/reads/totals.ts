// `npm run bench:totals`: what counting costs whom, and what it costs where what was counted still holds. See
// bench/README.md.
import { parse } from 'graphql';
import { openPostgres } from '../../src/db/postgres.ts';
import { leading } from '../../src/request-reads/leading.ts';
import { openOperation } from '../../src/request-reads/operation.ts';
import { planOf } from '../../src/request-reads/plan.ts';
import { pagesStatement } from '../../src/request-reads/statement.ts';
import { schema } from '../../src/schema/index.ts';
import { readArguments, where } from '../runner/arguments.ts';
import { ensureDatabase } from '../runner/ensure-database.ts';
import { describeMachine, pinSelf } from '../runner/machine.ts';
import { median } from '../runner/percentiles.ts';
import { table } from '../runner/table.ts';

const usage = `Usage: npm run bench:totals -- [--database assent_bench] [--times 100] [--core 0]
       [--postgres postgres://postgres@127.0.0.1:5432]`;
const { postgres, database, times, core } = readArguments(usage, {
  ...where,
  ...{ times: 100, core: 0 },
});

const pending = 'filter: { status: PENDING }';
const badge = '{ viewer { counts { awaitingYou } } }';
const list = (of: string) => `{ viewer { ${of} { totalCount nodes { id subject } } } }`;

/** People with much to count, by SQL: the id and how much. */
const people = {
  'in groups': `SELECT m."userId" AS id FROM "Membership" m JOIN "InboxEntry" e ON e."holderId" = m."groupId"
    GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  'in no group': `SELECT e."holderId" AS id FROM "InboxEntry" e JOIN "User" u ON u.id = e."holderId"
    WHERE NOT EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id)
    GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  'who asks most': `SELECT "createdById" AS id FROM "ApprovalRequest" GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
};

const askings: readonly (readonly [what: string, who: keyof typeof people, query: string])[] = [
  ['what waits for them', 'in groups', badge],
  ['what waits for them', 'in no group', badge],
  ['their inbox, all of it', 'in groups', list('inbox(first: 20)')],
  ['their inbox, pending', 'in groups', list(`inbox(first: 20, ${pending})`)],
  ['their inbox, pending', 'in no group', list(`inbox(first: 20, ${pending})`)],
  ['what they submitted', 'who asks most', list('submitted(first: 20)')],
];

await ensureDatabase(postgres, database);
pinSelf(core);
console.log(describeMachine(core));
const db = openPostgres({ url: new URL(`/${database}`, postgres).href });

/** The first row of an answer, and how long it took, in milliseconds. */
async function read(query: string, who: string, totals: string) {
  const { listed, columns, size, status } = planOf(openOperation(schema, parse(query), {}));
  const statement = pagesStatement('id', listed, columns);
  const page = listed.list === 'none' ? [] : [size + 1, ...(status === null ? [] : [status])];
  const after = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const values = [[who], [null], [after], [''], [totals], new Date().toISOString(), ...page];
  const began = performance.now();
  const [row] = await db.readTexts(statement, values);
  return { took: performance.now() - began, totals: row?.[leading.totals] ?? '' };
}

const rows: string[][] = [];
for (const [what, who, query] of askings) {
  const [person] = await db.prisma.$queryRawUnsafe<{ id: string }[]>(people[who]);
  if (!person) throw new Error(`Nobody is ${who}.`);
  const { totals } = await read(query, person.id, '');
  const [counted, kept]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    counted.push((await read(query, person.id, '')).took);
    kept.push((await read(query, person.id, totals)).took);
  }
  const [, total, awaiting] = totals.split(' ');
  const many = String(Math.max(Number(total), Number(awaiting)));
  rows.push([what, who, many, median(counted).toFixed(2), median(kept).toFixed(2)]);
}
console.log(table(['what', 'whose', 'how many', 'counted, ms', 'kept, ms'], rows));
await db.close();
process.exit(0);
