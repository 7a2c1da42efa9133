import { medianOf, type StepFigures } from './figures.ts';
import { median } from '../runner/percentiles.ts';
import type { RoundFigures } from './round.ts';
import type { Settings } from './settings.ts';
import { table } from '../runner/table.ts';

/** What each contender came to, by its name, a round after the other. */
export type Results = ReadonlyMap<string, readonly RoundFigures[]>;

/** The tables that a person reads, and how Assent stands beside the others. */
export function report(results: Results, steps: readonly string[]): string {
  return [...steps.map((step) => stepTable(results, step)), socketTable(results)].join('\n\n');
}

function rowsOf(results: Results, step: string): [string, StepFigures][] {
  return [...results.values()].flatMap((rounds) =>
    [...(rounds[0]?.steps.keys() ?? [])].map((label): [string, StepFigures] => {
      const figures = rounds.flatMap((round) => round.steps.get(label)?.get(step) ?? []);
      return [label, medianOf(figures)];
    }),
  );
}

function stepTable(results: Results, step: string): string {
  const rows = rowsOf(results, step);
  const floor = find(rows, 'floor')?.lastP50 ?? NaN;
  const head = [
    step,
    'last p50',
    'last p99',
    '× floor',
    'each p50',
    'each p99',
    'µs/delivery',
    'µs/event unheard',
    'events',
    'missing',
    'stray',
    'wrong',
  ];
  const lines = rows.map(([label, one]) => [
    label,
    ms(one.lastP50),
    ms(one.lastP99),
    (one.lastP50 / floor).toFixed(2),
    ms(one.eachP50),
    ms(one.eachP99),
    one.perDelivery.toFixed(1),
    one.unheard.toFixed(0),
    String(one.events),
    String(one.missing),
    String(one.stray),
    String(one.wrong),
  ]);
  return [table(head, lines), ...compare(rows)].join('\n');
}

/** How the others stand beside Assent. */
function compare(rows: readonly [string, StepFigures][]): string[] {
  const own = find(rows, 'Assent');
  if (!own) return [];
  const others = rows.filter(([label]) => label !== 'Assent');
  return others.map(([label, one]) => {
    const time = `${(one.lastP50 / own.lastP50).toFixed(2)} × Assent's time to the last (p50)`;
    // With one delivery an event, its share of the CPU is too small to be divided by.
    if (one.deliveries === one.events) return `  ${label}: ${time}`;
    const cpu = (one.perDelivery / own.perDelivery).toFixed(2);
    return `  ${label}: ${time}, ${cpu} × its server CPU for a delivery`;
  });
}

function socketTable(results: Results): string {
  const rows = [...results].map(([name, rounds]) => {
    const kilobytes = rounds.map(({ memory }) => memory / 1024);
    const arrivals = rounds.map(({ arrival }) => arrival);
    const all = kilobytes.map((one) => one.toFixed(1)).join(' / ');
    return [name, median(kilobytes).toFixed(1), all, median(arrivals).toFixed(0)];
  });
  const head = ['a subscribed socket, to the server', 'kB idle', 'kB by round', 'µs to arrive'];
  return table(head, rows);
}

function find(rows: readonly [string, StepFigures][], begin: string): StepFigures | undefined {
  return rows.find(([label]) => label.startsWith(begin))?.[1];
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}

/** Under what conditions it was measured, and what the columns mean. */
export function explain(
  { rounds, core, postgres }: Settings,
  where: { machine: string; pinned: number; refused: number },
): string {
  const { machine, pinned, refused } = where;
  const loose = refused > 0 ? ` ${refused} more could NOT be pinned.` : '';
  return `${machine}. Medians of ${rounds} rounds, contenders in turns, one fresh server at a time.
On core ${core}: this process with all subscribers, each server, and the ${pinned} processes of Postgres on
${new URL(postgres).host} that served this database; not its writers.${loose}
last: milliseconds from when Postgres began the commit to the last delivery of an event; each: to each of
  them. With few events the p99 of the last is the slowest of a round.
µs/delivery: user and system time of the server (/proc/<pid>/task/*/schedstat), less µs/event unheard: what
  the same event costs it when nobody hears it.
kB idle: growth of Rss in /proc/<pid>/smaps_rollup, garbage collected before and after. µs to arrive: the
  server's time for a socket to connect, say who it is and subscribe.
Assent checks who everyone is and what they may see; the others do neither. Each runs with
NODE_ENV=production, and nothing is compressed.`;
}
