import type { Database } from '../db/database.ts';
import type { NewId } from '../db/ids.ts';
import type { OnceKey } from '../db/idempotency-store.ts';
import type { Actor } from '../domain/people.ts';
import type { Presence } from '../feed/presence.ts';
import type { Urgent } from '../feed/urgent.ts';
import type { Wakeups } from '../feed/wakeups.ts';
import type { JobQueue } from '../jobs/queue.ts';

/** What every command works with. */
export interface CommandParts {
  readonly db: Database;
  readonly jobs: JobQueue;
  readonly wakeups: Wakeups;
  readonly presence: Presence;
  readonly urgent: Urgent;
  readonly newId: NewId;
  /** The time now. Tests and the demo data set their own. */
  readonly now: () => Date;
}

/** Who does it, and under which idempotency key, if any. */
export interface Call {
  readonly actor: Actor;
  readonly once?: OnceKey;
}
