import type { Claims } from '../auth/tokens.ts';
import { readersAtOnce, type Database, type TextRow } from '../db/database.ts';
import { isUuid } from '../db/ids.ts';
import { parsePublicId } from '../domain/public-id.ts';
import { createBatches } from './batches.ts';
import { authorOf, readComments } from './comments.ts';
import { leading } from './leading.ts';
import { createPeopleCache } from './people.ts';
import type { Plan } from './plan.ts';
import { pagesStatement, type Identity } from './statement.ts';
import type { Row } from './writers.ts';

/** The answer to a plan for whoever the claims name, as JSON; `null`: the executor answers it. */
export type AnswerPlan = (plan: Plan, claims: Claims) => Promise<string | null>;

/** As many statements as there are connections for; the more people wait, the more share one. */
const limits = { running: readersAtOnce, items: 16 };

/** Behind all UUIDv7: where the first page begins. */
const beginning = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Reads pages of request lists in one statement, with who asks and what they may see. */
export function createAnswerPlan(db: Database, now: () => Date): AnswerPlan {
  const peopleAt = createPeopleCache(db);
  const readPage = createBatches<string, Asking, readonly TextRow[]>(
    limits,
    async (_kind, asking) => {
      const [first] = asking;
      if (!first) return [];
      const { plan, identity } = first;
      const rows = await db.readTexts(pagesStatement(identity, plan.listed, plan.columns), [
        asking.map(({ who }) => who),
        asking.map((each) => each.plan.after ?? beginning),
        now().toISOString(),
        plan.size + 1,
        ...(plan.status === null ? [] : [plan.status]),
      ]);
      const pages: TextRow[][] = asking.map(() => []);
      for (const row of rows) pages[Number(row[leading.place]) - 1]?.push(row);
      return pages;
    },
  );
  return async (plan, claims) => {
    const { identity, who } = identityOf(claims);
    if (claims.expiresAt <= now() || who === undefined || who.includes('\0')) return null;
    const rows = await readPage(identity + plan.kind, { plan, identity, who });
    const [first] = rows;
    // Nobody: the executor says why. Whoever stands in for others sees theirs by further rules.
    if (!first || first[leading.standsIn] === 'true') return null;
    const page = first[leading.id] === null ? [] : withComments(rows.slice(0, plan.size), plan);
    const people = await peopleAt(Number(first[leading.directory]), shown(page, plan));
    const total = first[leading.total] ?? '0';
    return plan.write({ rows: page, total, hasNext: rows.length > plan.size }, people);
  };
}

interface Asking {
  readonly plan: Plan;
  readonly identity: Identity;
  readonly who: string;
}

/** The first of the names that a token gives, as `findClaimed` takes them. */
function identityOf({ sub, email }: Claims): { identity: Identity; who: string | undefined } {
  if (sub === undefined) return { identity: 'email', who: email?.toLowerCase() };
  const publicId = parsePublicId(sub);
  if (publicId?.type === 'User') return { identity: 'id', who: publicId.uuid };
  return { identity: isUuid(sub) ? 'id' : 'externalId', who: sub };
}

/** The rows with their comments taken apart, where they have some. */
function withComments(rows: readonly TextRow[], { commentColumn }: Plan): readonly Row[] {
  if (commentColumn === -1) return rows;
  return rows.map((row) => {
    const read: unknown[] = [...row];
    read[commentColumn] = readComments(row[commentColumn]);
    return read;
  });
}

/** Whose names a page shows. */
function shown(rows: readonly Row[], { peopleColumns, commentColumn }: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    for (const column of peopleColumns) ids.add(String(row[column]));
    if (commentColumn === -1) continue;
    for (const comment of row[commentColumn] as readonly Row[]) ids.add(authorOf(comment));
  }
  return ids;
}
