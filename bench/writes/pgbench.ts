import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { pinProcess } from '../runner/machine.ts';
import type { Script } from './transcript.ts';

export interface Replay {
  readonly url: string;
  readonly client: pg.Client;
  readonly core: number;
  readonly connections: number;
  /** Of each connection. */
  readonly turns: number;
}

/**
 * The same transactions by pgbench, with prepared statements.
 *
 * @returns transactions a second, without what it takes to look up each turn's values
 */
export async function replay(script: Script, settings: Replay): Promise<number> {
  const both = await run(`${script.choose}${script.transaction}`, script, settings);
  const choosing = await run(script.choose, script, settings);
  return 1 / (1 / both - 1 / choosing);
}

async function run(text: string, { constants }: Script, settings: Replay): Promise<number> {
  const { url, client, core, connections, turns } = settings;
  const folder = mkdtempSync(join(tmpdir(), 'assent-bench-'));
  const file = join(folder, 'turn.sql');
  writeFileSync(file, text);
  const args = [
    ...['-n', '-M', 'prepared', '-c', String(connections), '-j', '1', '-t', String(turns)],
    ...['-f', file, '-D', 'turn=0', '-D', `each=${String(turns)}`],
    ...[...constants].flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    url,
  ];
  const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = once(child, 'exit');
    await Promise.race([pinBackends(client, core, connections), ended]);
    const [code] = (await ended) as [number | null];
    const rate = /tps = ([\d.]+) \(without initial/.exec(output)?.[1];
    if (code !== 0 || rate === undefined)
      throw new Error(`pgbench failed:\n${output.slice(0, 2_000)}`);
    return Number(rate);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As soon as all of them are there. */
async function pinBackends(client: pg.Client, core: number, connections: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'pgbench'`,
    );
    for (const { pid } of rows) pinProcess(pid, core);
    if (rows.length >= connections) return;
    await sleep(20);
  }
}
