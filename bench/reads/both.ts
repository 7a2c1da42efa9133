import type { Contender } from './reading.ts';
import { startAssent, startOther, type AssentLaunch } from './servers.ts';

type Asking = Pick<Contender, 'ask' | 'read'>;

/** Assent reads every page that it answers, although it has answered it before. */
export const nothingKept = 'Assent, nothing kept';

/** The two that answer any selection, on a database. */
export function both(url: string, postgraphile: Asking, assent: Asking): Contender[] {
  return [
    { name: 'PostGraphile 5', start: () => startOther('postgraphile', url), ...postgraphile },
    ofAssent('Assent', url, assent),
  ];
}

/** And Assent that keeps no pages. */
export function bothAndCold(url: string, postgraphile: Asking, assent: Asking): Contender[] {
  const cold = ofAssent(nothingKept, url, assent, { env: { KEPT_PAGES_BYTES: '1' } });
  return [...both(url, postgraphile, assent), cold];
}

function ofAssent(name: string, url: string, asking: Asking, launch?: AssentLaunch): Contender {
  return { name, start: () => startAssent(url, launch), ...asking };
}
