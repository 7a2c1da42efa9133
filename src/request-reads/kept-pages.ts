import { LRUCache } from 'lru-cache';
import type { TextRow } from '../db/database.ts';
import type { Page } from './connection.ts';
import { leading } from './leading.ts';
import type { Plan } from './plan.ts';

/** What was read, and is right as long as the statement says the same fingerprint. */
export interface KeptPage extends Pick<Page, 'rows' | 'hasNext'> {
  readonly fingerprint: string;
  /** What was answered; `null`: it is written anew, because it is also of who asks or of the time. */
  readonly answer: string | null;
}

/** What is known of a page that was just read. */
interface Answered {
  readonly read: readonly TextRow[];
  readonly page: Pick<Page, 'rows' | 'hasNext'>;
  readonly json: string;
}

/**
 * The pages that were asked for last: of the lists of whoever asked, of a ticket, and single requests.
 * Nothing is answered from here alone: each time the statement says who asks, what they may see, and the
 * fingerprint.
 *
 * @param bytes about so much stays in memory
 */
export function createKeptPages(bytes: number) {
  const pages = new LRUCache<string, KeptPage & { readonly size: number }>({
    maxSize: bytes,
    sizeCalculation: ({ size }) => size,
  });
  return {
    find(plan: Plan, whose: string): KeptPage | undefined {
      return plan.keeps === 'nothing' ? undefined : pages.get(keyOf(plan, whose));
    },
    keep(plan: Plan, whose: string, { read, page, json }: Answered): void {
      const fingerprint = read[0]?.[leading.fingerprint];
      if (plan.keeps === 'nothing' || fingerprint == null) return;
      const isWhole = plan.keeps === 'answer';
      pages.set(keyOf(plan, whose), {
        fingerprint,
        rows: isWhole ? [] : page.rows,
        hasNext: page.hasNext,
        answer: isWhole ? json : null,
        size: entryBytes + (isWhole ? json.length : read.length * rowBytes + lengthOf(read)),
      });
    },
  };
}

/** About what an entry, and a row in it, takes besides its texts. */
const entryBytes = 500;
const rowBytes = 1_000;

function lengthOf(read: readonly TextRow[]): number {
  let length = 0;
  for (const row of read) for (const text of row) length += text?.length ?? 0;
  return length;
}

function keyOf({ number }: Plan, whose: string): string {
  return `${String(number)} ${whose}`;
}
