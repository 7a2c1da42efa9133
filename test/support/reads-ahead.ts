import type { Database } from '../../src/db/database.ts';
import { leading } from '../../src/request-reads/leading.ts';

/** What was read ahead of the executor so far. */
export interface ReadsAhead {
  /** How many statements. */
  statements: number;
  /** Of the pages that were kept, how many were as they had been. */
  same: number;
  /** And how many were not. */
  other: number;
}

/** Counts from now on. */
export function watchReads(db: Database): ReadsAhead {
  const ahead = { statements: 0, same: 0, other: 0 };
  const readTexts = db.readTexts.bind(db);
  db.readTexts = async (statement, values) => {
    ahead.statements += 1;
    const rows = await readTexts(statement, values);
    const [, , , fingerprints] = values;
    const known = Array.isArray(fingerprints) ? fingerprints.filter((each) => each !== '') : [];
    for (const fingerprint of known) {
      const isSame = rows.some((row) => row[leading.fingerprint] === fingerprint);
      ahead[isSame ? 'same' : 'other'] += 1;
    }
    return rows;
  };
  return ahead;
}
