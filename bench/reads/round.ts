import assert from 'node:assert/strict';
import type pg from 'pg';
import { pinProcess } from '../runner/machine.ts';
import { askOnce, load, type Load } from './load.ts';
import type { Contender, Subject } from './reading.ts';

export interface Figures extends Load {
  /** One connection's median, in milliseconds. */
  readonly alone: number;
  /** Of the server, in microseconds an answer. */
  readonly cpu: number;
  /** Resident, in MB, at the end. */
  readonly memory: number;
}

export interface Settings {
  readonly client: pg.Client;
  readonly core: number;
  /** How long is timed. */
  readonly seconds: number;
}

/** What warming up takes at most, in seconds: nobody who is slower keeps anything of who asks. */
const warmWithin = 10;

/** One contender with a fresh server: every question once or more, then timed. */
export async function round(
  contender: Contender,
  subjects: readonly Subject[],
  { client, core, seconds }: Settings,
): Promise<Figures> {
  const questions = subjects.map((subject) => contender.ask(subject));
  const server = await contender.start();
  try {
    const many = { connections: 32, seconds: 3 };
    // Each at least once: what a server keeps of those who ask, such as a token that it has checked,
    // it is to have made before.
    const warming = { ...many, atLeast: questions.length, atMost: warmWithin };
    await load(server.port, questions, warming);
    const { rows } = await client.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
    );
    for (const { pid } of rows) pinProcess(pid, core);
    const before = server.cpu();
    const timed = await load(server.port, questions, { ...many, seconds });
    const cpu = (server.cpu() - before) / timed.answers;
    const alone = await load(server.port, questions, { connections: 1, seconds: 3 });
    return { ...timed, alone: alone.p50, cpu, memory: server.memory() / 1e6 };
  } finally {
    await server.stop();
  }
}

/** Every contender has to say the same, or the figures compare nothing. */
export async function compare(
  contenders: readonly Contender[],
  subjects: readonly Subject[],
): Promise<void> {
  const said = new Map<Subject, unknown>();
  for (const contender of contenders) {
    const server = await contender.start();
    try {
      for (const subject of subjects) {
        const answer = contender.read(await askOnce(server.port, contender.ask(subject)));
        if (!said.has(subject)) said.set(subject, answer);
        assert.deepEqual(answer, said.get(subject), `${contender.name} says something else`);
      }
      console.log(`  ${contender.name}: the same ${String(subjects.length)} answers`);
    } finally {
      await server.stop();
    }
  }
}
