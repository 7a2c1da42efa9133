import { readdirSync, readFileSync } from 'node:fs';

/** The process of the Redis server on this machine, for its time. @throws Error where there is none */
export function redisPid(url: string): number {
  const port = new URL(url).port || '6379';
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => commandOf(pid).startsWith('redis-server') && commandOf(pid).includes(port));
  if (!found) throw new Error(`There is no redis-server of port ${port} on this machine.`);
  return Number(found);
}

function commandOf(pid: string): string {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return command.replace(/^\S*\//, '');
  } catch {
    return '';
  }
}
