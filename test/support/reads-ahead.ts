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
  /** Of the totals that were kept, how many held, and were not counted again. */
  held: number;
}

/** Counts from now on. */
export function watchReads(db: Database): ReadsAhead {
  const ahead = { statements: 0, same: 0, other: 0, held: 0 };
  const readTexts = db.readTexts.bind(db);
  db.readTexts = async (statement, values) => {
    ahead.statements += 1;
    const rows = await readTexts(statement, values);
    const [, , , fingerprints, totals] = values;
    for (const kept of known(totals)) {
      if (rows.some((row) => row[leading.totals] === kept)) ahead.held += 1;
    }
    for (const fingerprint of known(fingerprints)) {
      const isSame = rows.some((row) => row[leading.fingerprint] === fingerprint);
      ahead[isSame ? 'same' : 'other'] += 1;
    }
    return rows;
  };
  return ahead;
}

function known(texts: unknown): unknown[] {
  return Array.isArray(texts) ? texts.filter((each) => each !== '') : [];
}
