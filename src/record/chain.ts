import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What an event's hash covers: everything of it, and the hash of the one before it on that request. */
export interface ChainedEvent {
  readonly id: string;
  readonly requestId: string;
  readonly sequence: number;
  readonly type: string;
  readonly actorId: string | null;
  readonly occurredAt: Date;
  /** JSON, as it goes to the database or as it came from there. */
  readonly data: unknown;
}

/** What stands before the first event of a request. */
export const firstHash = '0'.repeat(64);

/**
 * SHA-256, in lower-case hex, of the event and its predecessor's hash as canonical JSON (RFC 8785).
 * So whoever changes, moves or removes an event would have to change all later hashes too, and with
 * them those that receipts name.
 *
 * @throws Error for text that is not well-formed Unicode, which Postgres refuses as well
 */
export function hashOf(previousHash: string, event: ChainedEvent): string {
  // Named one by one: a row may have more columns, and a later one must not change old hashes.
  const covered = {
    previousHash,
    id: event.id,
    requestId: event.requestId,
    sequence: event.sequence,
    type: event.type,
    actorId: event.actorId,
    occurredAt: event.occurredAt.toISOString(),
    data: event.data,
  };
  // Through JSON first, as a jsonb column does: what is `undefined` goes, a Date becomes its text.
  const canonical = canonicalize(JSON.parse(JSON.stringify(covered))) as string;
  return createHash('sha256').update(canonical).digest('hex');
}

/** One hash for each event of a request; `previousHash` is that of the event before the first. */
export function chain(previousHash: string, events: readonly ChainedEvent[]): string[] {
  const hashes: string[] = [];
  for (const event of events) hashes.push(hashOf(hashes.at(-1) ?? previousHash, event));
  return hashes;
}
