import type { Claims } from '../auth/tokens.ts';
import { readersAtOnce, type Database, type TextRow } from '../db/database.ts';
import { isUuid } from '../db/ids.ts';
import type { Actor } from '../domain/people.ts';
import { parsePublicId } from '../domain/public-id.ts';
import { createBatches } from './batches.ts';
import type { LedPage } from './connection.ts';
import { leading } from './leading.ts';
import { NotWrittenHere } from './making.ts';
import { createKeptPages, type KeptPage } from './kept-pages.ts';
import { createKeptTotals } from './kept-totals.ts';
import { createPeopleCache } from './people.ts';
import type { Plan } from './plan.ts';
import type { Asked } from './plans.ts';
import { pagesStatement, type Identity } from './statement.ts';
import type { Row } from './writers.ts';

/** What was asked, as JSON; `null`: the executor answers it. */
export interface Answers {
  /** For whoever the claims name. */
  forClaims(asked: Asked, claims: Claims): Promise<string | null>;
  /** For the person with this id, a UUID. */
  forPerson(asked: Asked, id: string): Promise<string | null>;
}

/** As many statements as there are connections for; the more people wait, the more share one. */
const limits = { running: readersAtOnce, items: 16 };

/** What totals may take of what is kept. */
const shareOfTotals = 1 / 16;

/** Behind all UUIDv7: where the first page begins. */
const beginning = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * Reads one request or a page of them in one statement, with who asks and what they may see.
 *
 * @param keptBytes about so much of pages that were answered, and of totals, stays in memory
 */
export function createAnswers(db: Database, now: () => Date, keptBytes: number): Answers {
  const keptPages = createKeptPages(keptBytes);
  const keptTotals = createKeptTotals(keptBytes * shareOfTotals);
  const peopleAt = createPeopleCache(db);
  const readPage = createBatches<string, Asking, readonly TextRow[]>(
    limits,
    async (_kind, asking) => {
      const [first] = asking;
      if (!first) return [];
      const { asked, identity } = first;
      const { listed, columns, size, status } = asked.plan;
      const rows = await db.readTexts(pagesStatement(identity, listed, columns), [
        asking.map(({ who }) => who),
        asking.map((each) => each.asked.about),
        asking.map(({ asked: { item, plan } }) => item?.eventId ?? plan.after ?? beginning),
        asking.map(({ kept }) => kept?.fingerprint ?? ''),
        asking.map(({ counted }) => (counted === null ? '' : (keptTotals.get(counted) ?? ''))),
        now().toISOString(),
        ...(listed.list === 'one' || listed.list === 'none' ? [] : [size + 1]),
        ...(status === null ? [] : [status]),
      ]);
      const pages: TextRow[][] = asking.map(() => []);
      for (const row of rows) pages[Number(row[leading.place]) - 1]?.push(row);
      return pages;
    },
  );

  async function answer(asked: Asked, identity: Identity, who: string): Promise<string | null> {
    const { plan } = asked;
    const keeper = asked.about ?? `${identity} ${who}`;
    const kept = keptPages.find(plan, keeper);
    const counted = plan.counts === null ? null : `${identity} ${who} ${plan.counts}`;
    const read = await readPage(identity + plan.kind, { asked, identity, who, kept, counted });
    const [first] = read;
    // Nobody: the executor says why. Whoever stands in for others sees theirs by further rules.
    if (!first || first[leading.standsIn] === 'true') return null;
    if (counted !== null) keptTotals.set(counted, first[leading.totals] ?? '');
    const isAsKept = kept !== undefined && kept.fingerprint === first[leading.fingerprint];
    if (isAsKept && kept.answer !== null) return kept.answer;
    const actor = plan.listed.hasActor ? (JSON.parse(first[leading.actor] ?? '') as Actor) : null;
    const page = {
      ...(isAsKept ? kept : shownIn(read, first, plan)),
      lead: first,
      total: first[leading.total] ?? '0',
      hasPrevious: plan.after !== null,
    };
    // Of what was asked for by its id the rules say whether it may be seen; what is on somebody's list
    // they may see.
    if (plan.guard && !(actor && plan.guard(actor, page))) return null;
    const people = await peopleAt(Number(first[leading.directory]), shown(page, plan));
    const json = written(() => plan.write(page, { people, actor, now: now(), item: asked.item }));
    if (!isAsKept && json !== null) keptPages.keep(plan, keeper, { read, page, json });
    return json;
  }

  return {
    async forClaims(asked, claims) {
      const { identity, who } = identityOf(claims);
      if (claims.expiresAt <= now() || who === undefined || who.includes('\0')) return null;
      return answer(asked, identity, who);
    },
    forPerson: (asked, id) => answer(asked, 'id', id),
  };
}

/** `null` where a row has something that is not written here. */
function written(write: () => string): string | null {
  try {
    return write();
  } catch (error) {
    if (error instanceof NotWrittenHere) return null;
    throw error;
  }
}

interface Asking {
  readonly asked: Asked;
  readonly identity: Identity;
  readonly who: string;
  readonly kept: KeptPage | undefined;
  /** Under what their totals are kept; `null`: they are not. */
  readonly counted: string | null;
}

/** What was read of a page. One row more than it has says that there is a next. */
function shownIn(
  read: readonly TextRow[],
  first: TextRow,
  plan: Plan,
): Pick<LedPage, 'rows' | 'hasNext'> {
  const rows = first[leading.id] === null ? [] : parsed(read.slice(0, plan.size), plan);
  return { rows, hasNext: read.length > plan.size };
}

/** The first of the names that a token gives, as `findClaimed` takes them. */
function identityOf({ sub, email }: Claims): { identity: Identity; who: string | undefined } {
  if (sub === undefined) return { identity: 'email', who: email?.toLowerCase() };
  const publicId = parsePublicId(sub);
  if (publicId?.type === 'User') return { identity: 'id', who: publicId.uuid };
  return { identity: isUuid(sub) ? 'id' : 'externalId', who: sub };
}

/** The rows with what they have as JSON taken apart. */
function parsed(rows: readonly TextRow[], { parsers }: Plan): readonly Row[] {
  if (parsers.length === 0) return rows;
  return rows.map((row) => {
    const read: unknown[] = [...row];
    for (const parse of parsers) parse(read);
    return read;
  });
}

/** Whose names are shown. */
function shown({ rows, lead }: LedPage, { people, leadPeople }: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const show of leadPeople) show(lead, ids);
  for (const row of rows) for (const show of people) show(row, ids);
  return ids;
}
