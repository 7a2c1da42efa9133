import type { Contender } from './reading.ts';
import { startAssent, startOther } from './servers.ts';

type Asking = Pick<Contender, 'ask' | 'read'>;

/** The two that answer any selection, on a database. */
export function both(url: string, postgraphile: Asking, assent: Asking): Contender[] {
  return [
    { name: 'PostGraphile 5', start: () => startOther('postgraphile', url), ...postgraphile },
    { name: 'Assent', start: () => startAssent(url), ...assent },
  ];
}
