import type { Member } from './member.ts';

/** Sees to some members; answers those for whom there is more at once. It never rejects. */
export type Serve = (members: readonly Member[]) => Promise<readonly Member[]>;

/** So many rounds of one room run side by side: one that is far behind does not hold up the rest. */
const rounds = 4;

/**
 * The followers of one operation. Whoever may have something to hear is due; all who are due at a
 * moment are served in one round. It keeps nothing of what happened: what to tell is read when a
 * member is ready for it, so one that does not read costs one place in a set.
 */
export class Room {
  readonly #members = new Set<Member>();
  readonly #due = new Set<Member>();
  readonly #serve: Serve;
  readonly #pause: number;
  #running = 0;
  #isScheduled = false;
  #servedAt = -Infinity;

  /** @param pause so many milliseconds lie between the beginnings of two rounds, at least */
  constructor(serve: Serve, pause: number) {
    this.#serve = serve;
    this.#pause = pause;
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  enter(member: Member): void {
    this.#members.add(member);
  }

  /** There may be something for this member. */
  wake(member: Member): void {
    if (member.hasLeft) return;
    this.#due.add(member);
    this.#schedule();
  }

  leave(member: Member): void {
    member.hasLeft = true;
    this.#members.delete(member);
    this.#due.delete(member);
  }

  #schedule(): void {
    if (this.#isScheduled || this.#running >= rounds) return;
    this.#isScheduled = true;
    const wait = this.#servedAt + this.#pause - performance.now();
    if (this.#pause > 0 && wait > 0) setTimeout(() => void this.#round(), wait);
    // After all that is woken by the same commit, and before whatever follows it: whoever made the
    // change is answered next, which takes longer.
    else queueMicrotask(() => void this.#round());
  }

  async #round(): Promise<void> {
    this.#isScheduled = false;
    const members: Member[] = [];
    for (const member of this.#due) {
      if (member.isBusy || !member.outlet.isReady) continue;
      this.#due.delete(member);
      member.isBusy = true;
      members.push(member);
    }
    if (members.length === 0) return;
    this.#servedAt = performance.now();
    this.#running += 1;
    const more = await this.#serve(members);
    this.#running -= 1;
    for (const member of members) member.isBusy = false;
    for (const member of more) if (!member.hasLeft) this.#due.add(member);
    if (this.#due.size > 0) this.#schedule();
  }
}
