import { median } from '../runner/percentiles.ts';
import { table } from '../runner/table.ts';
import { nothingKept } from './both.ts';
import type { Figures } from './round.ts';

/** By reading and contender, each round's figures. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, readonly Figures[]>>;

interface Goal {
  readonly what: string;
  readonly must: string;
  readonly of: (figure: FigureOf) => number;
  readonly good: (reached: number) => boolean;
}

/** A figure; without a contender Assent's. */
type FigureOf = (reading: string, figure: keyof Figures, contender?: string) => number;

const [floor, one, loaders] = [
  'floor: node:http, one statement',
  'mercurius + JIT, one statement',
  'mercurius + JIT, loaders',
];
const [postgraphile, assent] = ['PostGraphile 5', 'Assent'] as const;

const goals: readonly Goal[] = [
  faster('inbox', floor, 3),
  faster('inbox', one, 3),
  faster('inbox', postgraphile, 8),
  faster('inbox', loaders, 9),
  lower("one connection's p50", 'alone', floor, 0.6),
  lower('p99 at 32 connections', 'p99', postgraphile, 0.25),
  faster('unusual', postgraphile, 1.5),
  faster('executor', postgraphile, 1.5),
  faster('request', postgraphile, 2),
  {
    what: 'memory of a server, MB',
    must: '≤ 300',
    of: (figure) => figure('inbox', 'memory'),
    good: (reached) => reached <= 300,
  },
];

function faster(reading: string, other: string, must: number): Goal {
  return {
    what: `${reading}, answers/s, Assent : ${other}`,
    must: `≥ ${String(must)}`,
    of: (figure) => figure(reading, 'perSecond') / figure(reading, 'perSecond', other),
    good: (reached) => reached >= must,
  };
}

function lower(what: string, figure: 'alone' | 'p99', other: string, must: number): Goal {
  return {
    what: `inbox, ${what}, Assent : ${other}`,
    must: `≤ ${String(must)}`,
    of: (of) => of('inbox', figure) / of('inbox', figure, other),
    good: (reached) => reached <= must,
  };
}

/** The medians of all rounds, fastest first. */
export function figuresTable(results: Results, reading: string): string {
  const contenders = [...(results.get(reading)?.keys() ?? [])];
  const of = (name: string, figure: keyof Figures) => medianOf(results, reading, name, figure);
  const [base = ''] = [floor, postgraphile].filter((name) => contenders.includes(name));
  const rows = contenders
    .sort((name, other) => of(other, 'perSecond') - of(name, 'perSecond'))
    .map((name) => [
      name,
      of(name, 'perSecond').toFixed(0),
      (of(name, 'perSecond') / of(base, 'perSecond')).toFixed(2),
      of(name, 'p50').toFixed(1),
      of(name, 'p99').toFixed(1),
      of(name, 'alone').toFixed(2),
      of(name, 'cpu').toFixed(0),
      of(name, 'memory').toFixed(0),
    ]);
  const times = base === floor ? '× floor' : '× PostGraphile';
  const head = ['', 'answers/s', times, 'p50 ms', 'p99 ms', 'alone p50', 'server µs', 'MB'];
  return table(head, rows);
}

/** Those that this run can say anything of. */
export function goalsTable(results: Results): string {
  const reachedBy = (name: string, of: Goal['of']) =>
    of((reading, figure, contender = name) => medianOf(results, reading, contender, figure));
  const rows = goals.flatMap(({ what, must, of, good }) => {
    const [reached, cold] = [reachedBy(assent, of), reachedBy(nothingKept, of)];
    if (!Number.isFinite(reached)) return [];
    const verdict = good(reached) ? 'reached' : 'not reached';
    const without = Number.isFinite(cold) ? cold.toFixed(2) : '';
    return [[what, must, reached.toFixed(2), verdict, without]];
  });
  return table(['goal', 'must', 'reached', '', 'nothing kept'], rows);
}

function medianOf(results: Results, reading: string, name: string, figure: keyof Figures): number {
  const rounds = results.get(reading)?.get(name) ?? [];
  return rounds.length === 0 ? Number.NaN : median(rounds.map((figures) => figures[figure]));
}
