import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { median } from './percentiles.ts';

/** Pins this process, all its threads, and so every process that it starts from now on. */
export function pinSelf(core: number): void {
  const { status, stderr } = taskset(['-a', '-c', '-p', String(core), String(process.pid)]);
  if (status !== 0) {
    throw new Error(
      `This needs to run on one core, and taskset says: ${stderr || 'it is not installed'}`,
    );
  }
}

/** @returns whether it may: another user's process takes the right to */
export function pinProcess(pid: number, core: number): boolean {
  return taskset(['-c', '-p', String(core), String(pid)]).status === 0;
}

function taskset(args: readonly string[]) {
  return spawnSync('taskset', [...args], { encoding: 'utf8' });
}

/** Each socket takes a file in the server and one in this process. */
export function checkOpenFiles(sockets: number): void {
  const line = /^Max open files\s+(\d+|unlimited)/m.exec(readFileSync('/proc/self/limits', 'utf8'));
  const limit = line?.[1] === 'unlimited' ? Infinity : Number(line?.[1]);
  const needed = sockets + 500;
  if (limit >= needed) return;
  throw new Error(
    `A process may open ${limit} files here and this needs ${needed}: run \`ulimit -n ${needed}\` first (as root, where the hard limit is lower).`,
  );
}

/** What a look at this core says of it. */
export interface CoreState {
  /** The milliseconds in which its clock moves. On some virtual machines figures mean nothing for it. */
  readonly clockStep: number;
  /** How much of its time it gives to who wants all of it: the rest goes to others' processes. */
  readonly share: number;
}

/** Keeps the core busy for a fifth of a second and sees what comes of it. */
export function lookAtCore(): CoreState {
  const steps: number[] = [];
  const used = process.cpuUsage();
  const began = performance.now();
  let last = began;
  while (last < began + 200) {
    const now = performance.now();
    if (now > last) steps.push(now - last);
    last = now;
  }
  const { user, system } = process.cpuUsage(used);
  // The median step: a pause while another process runs is not the clock's fault.
  return { clockStep: median(steps), share: Math.min(1, (user + system) / 1000 / (last - began)) };
}

export function describeMachine(core: number): string {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? 'unknown CPU'}, Node ${process.version}, core ${core}`;
}
