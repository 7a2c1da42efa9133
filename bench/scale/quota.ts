import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

const period = 10_000;

/** Lets processes have so much of a core at most, by a control group of Linux (version 1 or 2). */
export interface Quota {
  add(pid: number): void;
  /** When its processes have ended. */
  remove(): void;
}

/** @throws Error where this user may make no control group */
export function createQuota(name: string, share: number): Quota {
  const isFirst = existsSync('/sys/fs/cgroup/cpu');
  const folder = `/sys/fs/cgroup/${isFirst ? 'cpu/' : ''}assent-bench-${name}`;
  const quota = String(Math.round(period * share));
  mkdirSync(folder, { recursive: true });
  if (isFirst) {
    writeFileSync(`${folder}/cpu.cfs_period_us`, String(period));
    writeFileSync(`${folder}/cpu.cfs_quota_us`, quota);
  } else {
    writeFileSync(`${folder}/cpu.max`, `${quota} ${String(period)}`);
  }
  return {
    add(pid) {
      writeFileSync(`${folder}/cgroup.procs`, String(pid));
    },
    remove() {
      rmdirSync(folder);
    },
  };
}
