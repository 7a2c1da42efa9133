import type { Database } from '../db/database.ts';
import { findPeople, type Caller } from '../db/caller-store.ts';
import { nextAbsenceMoment, readRightsChanges } from '../db/rights-changes.ts';
import { findClaimed } from './identify.ts';
import { UnauthenticatedError, type Claims } from './tokens.ts';

/** Somebody who follows something live, as they were when `bringUpToDate` last looked. */
export interface Viewer {
  readonly claims: Claims;
  /** `null` once they may no longer be here: the token has expired, or names nobody any more. */
  caller: Caller | null;
}

/**
 * Who follows something live on this server, and what they may. Looking each of thousands up before
 * each delivery would cost more than the delivery; so what has changed is read instead, in one
 * statement, and only those whom it concerns are looked up again.
 */
export interface Viewers {
  /**
   * Takes somebody in whose claims were checked.
   *
   * @param onChange called when their rights may have changed, with `viewer.caller` as it is then
   * @throws UnauthenticatedError when the claims name nobody
   */
  enter(claims: Claims, onChange: () => void): Promise<Viewer>;
  leave(viewer: Viewer): void;
  /**
   * Makes each viewer what they are at this moment: nothing that was committed before the call is
   * missed.
   */
  bringUpToDate(): Promise<void>;
}

/** After so long without a look, in milliseconds, changes may have been forgotten. */
const blindTime = 3_600_000;

/** Somebody in the book, and what is not known of them any more. */
interface Entry {
  readonly onChange: () => void;
  stale: 'RIGHTS' | 'PERSON' | null;
}

export function createViewers(
  db: Pick<Database, 'prisma' | 'readTexts'>,
  now: () => Date,
): Viewers {
  const { prisma } = db;
  const entries = new Map<Viewer, Entry>();
  const byPerson = new Map<string, Set<Viewer>>();
  /** Changes that were read and may come again. */
  let known = new Set<string>();
  let after: string | null = null;
  let absencesKnownUntil: Date | null | undefined;
  let lookedAt = -Infinity;
  /** Those of whom something is not known. */
  const doubted = new Set<Viewer>();
  /** When the first token expires, as far as it is known: not later. */
  let firstExpiry = Infinity;
  /** How many times changes were read. */
  let readings = 0;

  function add(viewer: Viewer, caller: Caller): void {
    const ofPerson = byPerson.get(caller.id) ?? new Set();
    byPerson.set(caller.id, ofPerson.add(viewer));
  }

  function remove(viewer: Viewer): void {
    if (!viewer.caller) return;
    const ofPerson = byPerson.get(viewer.caller.id);
    ofPerson?.delete(viewer);
    if (ofPerson?.size === 0) byPerson.delete(viewer.caller.id);
  }

  function doubt(viewers: Iterable<Viewer>, what: 'RIGHTS' | 'PERSON'): void {
    for (const viewer of viewers) {
      const entry = entries.get(viewer);
      if (!entry) continue;
      if (entry.stale !== 'PERSON') entry.stale = what;
      doubted.add(viewer);
    }
  }

  async function readChanges(): Promise<void> {
    const isBlind = performance.now() - lookedAt > blindTime;
    const began = performance.now();
    const { changes, upTo } = await readRightsChanges(db, after);
    lookedAt = began;
    after = upTo;
    readings += 1;
    if (isBlind) doubt(entries.keys(), 'PERSON');
    const fresh = changes.filter(({ id }) => !known.has(id));
    known = new Set(changes.map(({ id }) => id));
    for (const { kind, userId } of fresh) {
      const whom = userId === null ? entries.keys() : (byPerson.get(userId) ?? []);
      doubt(whom, kind === 'PERSON' ? 'PERSON' : 'RIGHTS');
    }
    const moment = now();
    const hasPassed = absencesKnownUntil != null && absencesKnownUntil <= moment;
    if (hasPassed) doubt(entries.keys(), 'RIGHTS');
    const absencesChanged = fresh.some(({ kind }) => kind === 'ABSENCES');
    // Not known until it is read, should the reading fail.
    if (hasPassed || absencesChanged) absencesKnownUntil = undefined;
    if (absencesKnownUntil === undefined) {
      absencesKnownUntil = await nextAbsenceMoment(prisma, moment);
    }
  }

  /** The same person as they are now; nobody, or somebody else whom the claims name now, is no fault. */
  async function find({ claims, caller }: Viewer): Promise<Caller | null> {
    try {
      const found = await findClaimed(prisma, claims, now());
      return found.id === caller?.id ? found : null;
    } catch (error) {
      if (error instanceof UnauthenticatedError) return null;
      throw error;
    }
  }

  function set(viewer: Viewer, caller: Caller | null): void {
    const entry = entries.get(viewer);
    remove(viewer);
    viewer.caller = caller;
    if (!entry) return;
    if (caller) add(viewer, caller);
    entry.stale = null;
    doubted.delete(viewer);
    entry.onChange();
  }

  function expire(moment: Date): void {
    firstExpiry = Infinity;
    for (const viewer of entries.keys()) {
      const expiry = viewer.claims.expiresAt.getTime();
      if (expiry > moment.getTime()) firstExpiry = Math.min(firstExpiry, expiry);
      else if (viewer.caller) set(viewer, null);
    }
  }

  async function look(): Promise<void> {
    await readChanges();
    const moment = now();
    if (firstExpiry <= moment.getTime()) expire(moment);
    const again: Viewer[] = [];
    const anew: Viewer[] = [];
    for (const viewer of doubted) {
      const stale = entries.get(viewer)?.stale;
      if (!viewer.caller || !stale) doubted.delete(viewer);
      else (stale === 'RIGHTS' ? again : anew).push(viewer);
    }
    const ids = new Set(again.flatMap(({ caller }) => caller?.id ?? []));
    const people = ids.size === 0 ? [] : await findPeople(prisma, [...ids], moment);
    const byId = new Map(people.map((one) => [one.id, one]));
    for (const viewer of again) set(viewer, byId.get(viewer.caller?.id ?? '') ?? null);
    await Promise.all(
      anew.map(async (viewer) => {
        set(viewer, await find(viewer));
      }),
    );
  }

  let looking: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  /** One at a time: whoever asks during a look waits for the next, since this one has begun. */
  function bringUpToDate(): Promise<void> {
    if (!looking) {
      looking = look().finally(() => (looking = null));
      return looking;
    }
    next ??= looking
      .catch(() => undefined)
      .then(() => {
        next = null;
        return bringUpToDate();
      });
    return next;
  }

  return {
    bringUpToDate,
    async enter(claims, onChange) {
      // Whoever is looked up after this look misses no change that comes after it.
      if (after === null) await bringUpToDate();
      const before = readings;
      const caller = await findClaimed(prisma, claims, now());
      const viewer: Viewer = { claims, caller };
      // What was read meanwhile may be newer than what was found, and did not meet them here.
      entries.set(viewer, { onChange, stale: null });
      if (readings !== before) doubt([viewer], 'PERSON');
      firstExpiry = Math.min(firstExpiry, claims.expiresAt.getTime());
      add(viewer, caller);
      return viewer;
    },
    leave(viewer) {
      entries.delete(viewer);
      doubted.delete(viewer);
      remove(viewer);
    },
  };
}
