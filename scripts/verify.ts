// `npm run verify` compares everything that the database keeps of requests with their records, and
// names each difference: something was changed by hand. It only reads, also while servers run.
// It ends with 0 where all fits, 1 where something does not, 2 where it could not look.
import { verifyRecords, type Verified } from '../src/commands/verify-records.ts';
import { explain, withDatabase } from './with-database.ts';

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
  return withDatabase(async (db) => {
    const begun = performance.now();
    const verified = await verifyRecords(db.prisma, console.log, progress());
    console.log(inWords(verified, (performance.now() - begun) / 1000));
    return verified;
  });
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
