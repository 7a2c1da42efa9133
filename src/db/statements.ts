import { Prisma } from '../generated/prisma/client.ts';

/**
 * Where statements go that are written in SQL. A Prisma client is one, also inside a transaction; so is what
 * `Database.transact` and `Database.sql` give, which do the same without Prisma: of what a command costs its server
 * Prisma's own work on each statement was a quarter (bench/README.md). Who needs no models takes this.
 */
export interface Statements {
  $queryRaw<T = unknown>(
    query: TemplateStringsArray | Prisma.Sql,
    ...values: unknown[]
  ): Promise<T>;
  /** @returns how many rows it changed */
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
  $queryRawUnsafe<T = unknown>(text: string, ...values: unknown[]): Promise<T>;
  /** @returns how many rows it changed */
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>;
  /**
   * Begins a step whose answer nobody needs: its statement is carried out before all that follow, and goes out with
   * the next that is waited for, or with the commit, which fails where it does. Prisma's transactions have none.
   */
  readonly post?: (step: () => Promise<unknown>) => void;
}

/** Steps of one statement each, one after the other; where that can be, without waiting for their answers. */
export async function sendAll(
  tx: Statements,
  steps: readonly (() => Promise<unknown>)[],
): Promise<void> {
  for (const step of steps) {
    if (tx.post) tx.post(step);
    else await step();
  }
}

/** What one statement came to. */
export interface Sent {
  readonly rows: unknown[];
  readonly changed: number;
}

/** Steps that are begun one after the other and waited for together, as `Statements.post` has them. */
export function createPosts() {
  const begun: Promise<unknown>[] = [];
  return {
    post: (step: () => Promise<unknown>): void => {
      const answer = step();
      // Whoever waits for all of them hears of it.
      answer.catch(() => undefined);
      begun.push(answer);
    },
    /** Fails as the first of them did: those after it say no more than that one has. */
    answered: () => Promise.all(begun),
  };
}

/** @param send sends one statement, whose values are as a driver takes them */
export function createStatements(
  send: (text: string, values: readonly unknown[]) => Promise<Sent>,
): Statements {
  const sendSql = (query: TemplateStringsArray | Prisma.Sql, values: readonly unknown[]) => {
    const sql = 'raw' in query ? Prisma.sql(query, ...values) : query;
    return send(sql.text, sql.values);
  };
  return {
    async $queryRaw<T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) {
      return (await sendSql(query, values)).rows as T;
    },
    async $executeRaw(query, ...values) {
      return (await sendSql(query, values)).changed;
    },
    async $queryRawUnsafe<T>(text: string, ...values: unknown[]) {
      return (await send(text, values)).rows as T;
    },
    async $executeRawUnsafe(text, ...values) {
      return (await send(text, values)).changed;
    },
  };
}

/** Where drivers read a column in another way than Prisma does: int8, by its type's number. */
export const columnParsers: Readonly<Record<number, Parser>> = { 20: BigInt };

export type Parser = (text: string) => unknown;
