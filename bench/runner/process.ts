import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server under measurement. */
export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  /** Its user and system time so far, in microseconds. */
  cpu(): number;
  /** Resident memory in bytes, after it has collected its garbage. */
  settledMemory(): Promise<number>;
  /** The same, as it is. */
  memory(): number;
  /** Waits until it has had nothing to do for a third of a second. */
  quiet(): Promise<void>;
  /** The same for a tenth of a second. */
  readonly rest: () => Promise<void>;
  stop(): Promise<void>;
}

export interface Launch {
  readonly script: URL;
  readonly args?: readonly string[];
  /** All of its environment: what is set in the caller's shell shall not matter. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it loads before the script. */
  readonly imports?: readonly URL[];
  /** The Node that runs it; by default the one that runs this. */
  readonly node?: string;
  /** What it prints once it listens; the group is the port. */
  readonly ready: RegExp;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const attached = new URL('attached.ts', import.meta.url).href;

const running = new Set<ChildProcess>();
// Whatever happens to this process, it leaves no server behind.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server the way Assent is started, with the same flags for every contender. */
export async function startServer({
  script,
  args = [],
  env,
  imports = [],
  node = process.execPath,
  ready,
}: Launch): Promise<ServerProcess> {
  const loaded = [attached, ...imports.map(({ href }) => href)];
  const flags = [
    '--max-semi-space-size=12',
    '--expose-gc',
    '--import',
    'tsx',
    ...loaded.flatMap((url) => ['--import', url]),
  ];
  const child = spawn(node, [...flags, fileURLToPath(script), ...args], {
    cwd: root,
    env: { NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = once(child, 'exit').then(() => running.delete(child));
  let output = '';
  const port = new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-5_000);
      const found = ready.exec(output)?.[1];
      if (found) resolve(Number(found));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${script.pathname} ended:\n${output}`)));
  });
  const timeout = sleep(60_000, undefined, { ref: false }).then(() => {
    throw new Error(`${script.pathname} does not say that it listens:\n${output}`);
  });
  const pid = child.pid ?? 0;
  return {
    port: await Promise.race([port, timeout]),
    pid,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    quiet: () => quiet(pid),
    rest: () => quiet(pid, 1),
    async settledMemory() {
      await quiet(pid);
      for (let times = 0; times < 2; times += 1) {
        child.kill('SIGUSR2');
        await sleep(500);
        await quiet(pid);
      }
      return memoryOf(pid);
    },
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(force);
    },
  };
}

/** To the nanosecond, unlike /proc/<pid>/stat, whose ticks of 10 ms are too long for some steps. */
export function cpuOf(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const spent = readdirSync(tasks).map((task) => {
    const [running] = readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ');
    return Number(running) / 1000;
  });
  return spent.reduce((total, one) => total + one, 0);
}

function memoryOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Rss:\s+(\d+) kB/m.exec(rollup)?.[1]) * 1024;
}

/** Quiet are tenths of a second of which it uses no tenth: a server's own clocks take less. */
async function quiet(pid: number, tenths = 3): Promise<void> {
  const until = performance.now() + 180_000;
  for (let calm = 0, before = cpuOf(pid); calm < tenths;) {
    await sleep(100);
    const now = cpuOf(pid);
    calm = now - before <= 10_000 ? calm + 1 : 0;
    before = now;
    if (performance.now() > until) throw new Error('The server does not come to rest.');
  }
}
