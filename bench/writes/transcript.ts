// From what Assent sent to Postgres for one approval: the script with which pgbench does the same.
import { readFileSync } from 'node:fs';
import type { SentStatement } from './recorded.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What pgbench is given. */
export interface Script {
  /** Its turn's values, in a statement of its own before the transaction. */
  readonly choose: string;
  /** BEGIN to COMMIT, as they were sent. */
  readonly transaction: string;
  /** So many statements, with BEGIN and COMMIT. */
  readonly statements: number;
  /** What is the same in every turn, for `-D`. */
  readonly constants: ReadonlyMap<string, string>;
}

/** The statements of one connection from its BEGIN to its COMMIT, of the transaction that holds `id`. */
export function transactionOf(file: string, id: string): SentStatement[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const sent = lines.map((line) => JSON.parse(line) as SentStatement);
  for (const { pid } of sent) {
    const own = sent.filter((each) => each.pid === pid);
    const begins = own.flatMap(({ text }, index) => (text === 'BEGIN' ? [index] : []));
    for (const begin of begins) {
      const length = own.slice(begin).findIndex(({ text }) => text === 'COMMIT') + 1;
      const transaction = own.slice(begin, begin + length);
      const writes = transaction.some(({ text }) => text.includes('INSERT INTO "Decision"'));
      if (writes && transaction.some(({ values }) => values.includes(id))) return transaction;
    }
  }
  throw new Error('The recording has no transaction that approves the request.');
}

/**
 * @param known the columns of `bench_turn` that hold the ids of this one request
 * @param kept ids that are the same in every turn, such as people who hear of everything
 */
export function toScript(
  transaction: readonly SentStatement[],
  known: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): Script {
  const chosen: string[] = [];
  const constants = new Map<string, string>();
  const fresh = new Map<string, string>();

  /** A value as an expression over a turn's row, or null where it is the same for all. */
  function expressionOf(value: string): string | null {
    const found = [...value.matchAll(uuid)].filter(([id]) => !kept.has(id));
    if (found.length === 0) return null;
    const parts: string[] = [];
    let from = 0;
    for (const match of found) {
      const [id] = match;
      let column = known.get(id) ?? fresh.get(id);
      if (!column) {
        column = `fresh${String(fresh.size)}`;
        fresh.set(id, column);
      }
      parts.push(quoted(value.slice(from, match.index)), `turn.${column}`);
      from = match.index + id.length;
    }
    return [...parts, quoted(value.slice(from))].filter((part) => part !== "E''").join(' || ');
  }

  const statements = transaction.map(({ text, values }, index) => {
    return text.replaceAll(/\$(\d+)/g, (_all, number: string) => {
      const position = Number(number) - 1;
      const value = values[position];
      if (value == null) return 'NULL';
      const name = `v${String(index)}_${number}`;
      const expression = expressionOf(value);
      if (expression === null) constants.set(name, value);
      else if (!chosen.some((column) => column.endsWith(` AS ${name}`))) {
        chosen.push(`${expression} AS ${name}`);
      }
      return `:${name}`;
    });
  });
  const rows = [...fresh.values()].map((name) => `gen_random_uuid()::text AS ${name}`);
  const choose = `\\set turn :turn + 1
\\set n :client_id * :each + :turn
SELECT ${chosen.join(',\n       ')}
  FROM (SELECT ${['*', ...rows].join(', ')} FROM bench_turn WHERE n = :n) turn
\\gset
`;
  const script = `${statements.map((text) => `${text.trim()};`).join('\n')}\n`;
  return { choose, transaction: script, statements: statements.length, constants };
}

/** pgbench would take a colon for a variable's, also within quotes. */
function quoted(text: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a');
  return `E'${safe}'`;
}
