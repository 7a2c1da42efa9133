import type pg from 'pg';
import { transactionOptions } from './database.ts';
import { send } from './postgres-statements.ts';
import { createPosts, createStatements, type Statements } from './statements.ts';

export interface TransactOptions {
  /** Called with the text of each statement, BEGIN and COMMIT too. */
  readonly onQuery?: (sql: string) => void;
  /** In milliseconds. */
  readonly timeout?: number;
}

/**
 * Runs `work` in a transaction on one of the pool's connections, and rolls it back where that fails. One that
 * takes longer than any should is broken off with its connection.
 *
 * What nobody waits for by itself, BEGIN too, is written together with what follows it: each time that something
 * is written, Postgres and the server take turns.
 */
export async function transactOn<T>(
  pool: pg.Pool,
  work: (tx: Statements) => Promise<T>,
  { onQuery, timeout = transactionOptions.timeout }: TransactOptions = {},
): Promise<T> {
  const client = await pool.connect();
  const { stream } = client.connection;
  const posts = createPosts();
  let posting = false;
  const write = <Answer>(query: () => Promise<Answer>): Promise<Answer> => {
    if (stream.writableCorked === 0) stream.cork();
    const answer = query();
    if (!posting) stream.uncork();
    return answer;
  };
  const control = (text: string) => {
    onQuery?.(text);
    return write(() => client.query(text));
  };
  const statements = createStatements((text, values) =>
    write(() => send(client, text, values, onQuery)),
  );
  const post = (step: () => Promise<unknown>) => {
    posting = true;
    posts.post(step);
    posting = false;
  };
  // The statements of a connection that breaks fail by themselves.
  client.on('error', ignore);
  const timer = setTimeout(() => stream.destroy(), timeout);
  const release = (error?: Error) => {
    clearTimeout(timer);
    client.off('error', ignore);
    client.release(error);
  };
  try {
    post(() => control('BEGIN'));
    // To plan most of these takes longer than to run them, and Postgres would do it again each time.
    post(() => control('SET LOCAL plan_cache_mode = force_generic_plan'));
    const result = await work({ ...statements, post });
    const committed = control('COMMIT');
    committed.catch(ignore);
    await posts.answered();
    const { command } = await committed;
    // What Postgres answers where a statement has failed, though its error was taken for none.
    if (command === 'ROLLBACK') throw new Error('A transaction went on after its error.');
    release();
    return result;
  } catch (error) {
    // A connection that does not even roll back is closed.
    await control('ROLLBACK').then(() => release(), release);
    await posts.answered();
    throw error;
  }
}

function ignore(): void {
  // What failed is told elsewhere.
}
