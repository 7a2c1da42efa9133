import type { Database } from '../db/database.ts';

/** What lists show of a person, as JSON. */
export interface Person {
  readonly name: string;
  readonly role: string;
}

/** People by their ids (UUIDs), as they are where a page is read. */
export type People = ReadonlyMap<string, Person>;

/** How many are kept; a larger directory is kept in parts. */
const most = 50_000;

const byIds = {
  name: 'people-by-ids',
  text: `SELECT v.version::text, p.id::text, p.name, p.role::text
           FROM "DirectoryVersion" v LEFT JOIN "User" p ON p.id = ANY($1::uuid[])`,
};

/**
 * What people are called, kept from one page to the next. The database counts the changes of that
 * (`DirectoryVersion`) in the transactions that make them; a page is read with the count as of its
 * own snapshot, and nothing of an earlier count is used for it.
 */
export function createPeopleCache(db: Database) {
  let version = -1;
  let kept = new Map<string, Person>();

  /** All of `ids` as they are at `asOf`, or later. */
  return async function peopleAt(asOf: number, ids: ReadonlySet<string>): Promise<People> {
    if (asOf > version) renew(asOf);
    // Read before anything is awaited: a newer count begins another map.
    const people = kept;
    const missing = [...ids].filter((id) => !people.has(id));
    if (missing.length === 0) return people;
    const rows = await db.readTexts(byIds, [missing]);
    const readAt = Number(rows[0]?.[0]);
    const isFull = kept.size + missing.length > most;
    if (readAt > version || (readAt === version && isFull)) renew(readAt);
    const current = readAt === version ? kept : new Map<string, Person>();
    for (const [, id, name, role] of rows) {
      if (id != null) current.set(id, { name: JSON.stringify(name), role: `"${String(role)}"` });
    }
    // A change came in between: what was kept before it is read anew.
    return [...ids].every((id) => current.has(id)) ? current : peopleAt(readAt, ids);
  };

  function renew(to: number): void {
    version = to;
    kept = new Map();
  }
}
