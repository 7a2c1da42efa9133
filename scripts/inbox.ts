// `npm run inbox` compares what is kept for reading inboxes with the tables that it follows from;
// `npm run inbox -- --rebuild` makes it anew, while servers run or not. It ends with 0 where both
// agree, 1 where they do not, 2 where it could not look.
import { inboxDifferences, rebuildInbox } from '../src/db/inbox-store.ts';
import { explain, withDatabase } from './with-database.ts';

const usage = `Usage: npm run inbox [-- --rebuild]
The database is that of the settings: DATABASE_URL, or else DATA_DIR.`;
const [flag, ...rest] = process.argv.slice(2);

if (rest.length > 0 || (flag !== undefined && flag !== '--rebuild')) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await withDatabase(async (db) => {
      if (flag === '--rebuild') {
        console.error('Making it anew from the other tables …');
        await db.prisma.$transaction((tx) => rebuildInbox(tx), { timeout: 3_600_000 });
      }
      const differences = await inboxDifferences(db.prisma);
      console.log(
        differences === 0
          ? 'Inboxes and tables agree.'
          : `${String(differences)} entries differ. Put them right with: npm run inbox -- --rebuild`,
      );
      return differences === 0 ? 0 : 1;
    });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 2;
  }
}
