// `npm run verify` compares everything that the database keeps of requests with their records, and
// names each difference: something was changed by hand. It only reads, also while servers run.
// It ends with 0 where all fits, 1 where something does not, 2 where it could not look.
import { pino } from 'pino';
import { verifyRecords, type Verified } from '../src/commands/verify-records.ts';
import { readDatabaseConfig } from '../src/config.ts';
import { isEmbeddedThere } from '../src/db/embedded.ts';
import { isMigrated } from '../src/db/migrate.ts';
import { openDatabase } from '../src/parts.ts';

const usage = `Usage: npm run verify
The database is that of the settings: DATABASE_URL, or else DATA_DIR.`;

if (process.argv.length > 2) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    const { findings } = await verify();
    process.exitCode = findings === 0 ? 0 : 1;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 2;
  }
}

async function verify(): Promise<Verified> {
  const config = readDatabaseConfig();
  const { database } = config;
  // Opening one that is not there would make it.
  if (database.kind === 'embedded' && !isEmbeddedThere(database.dataDir)) {
    throw new Error(`There is no database in ${database.dataDir}. Check DATA_DIR.`);
  }
  const db = await openDatabase(config, pino({ level: 'silent' }));
  try {
    if (!(await isMigrated(db))) {
      throw new Error(
        'This database is not of this version. Start the server on it once, then verify.',
      );
    }
    const begun = performance.now();
    const verified = await verifyRecords(db.prisma, console.log, progress());
    console.log(inWords(verified, (performance.now() - begun) / 1000));
    return verified;
  } finally {
    await db.close();
  }
}

/** A line for every thousand requests, apart from what was found. */
function progress(): (requests: number) => void {
  let told = 0;
  return (requests) => {
    if (requests < told + 1_000) return;
    told = requests;
    console.error(`${number(requests)} requests …`);
  };
}

function inWords({ requests, events, decisions, comments, findings }: Verified, seconds: number) {
  const result =
    findings === 0
      ? 'Everything fits.'
      : `${number(findings)} ${findings === 1 ? 'thing does' : 'things do'} not fit: see above.`;
  return (
    `Checked ${number(requests)} requests with ${number(events)} events, ${number(decisions)} ` +
    `decisions and ${number(comments)} comments in ${seconds.toFixed(1)} s. ${result}`
  );
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function explain(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  if (code === 'ECONNREFUSED') return 'The database does not answer. Check DATABASE_URL.';
  return error instanceof Error ? error.message : error;
}
