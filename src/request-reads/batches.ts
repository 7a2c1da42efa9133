/** Asks for one thing; who asks for the same kind at the same time is answered together. */
export type AskOne<Kind, Item, Result> = (kind: Kind, item: Item) => Promise<Result>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Begins at once while there is room for it, and then with all that wait for one kind: what is asked
 * alone is not delayed, and the busier it gets, the less each costs.
 *
 * @param limits how many run at a time, and of how many items each is at most
 * @param run gives a result for each item, in their order
 */
export function createBatches<Kind, Item, Result>(
  limits: { readonly running: number; readonly items: number },
  run: (kind: Kind, items: readonly Item[]) => Promise<readonly Result[]>,
): AskOne<Kind, Item, Result> {
  const queues = new Map<Kind, Waiting<Item, Result>[]>();
  let running = 0;

  function begin(): void {
    for (const [kind, queue] of queues) {
      if (running >= limits.running) return;
      const batch = queue.splice(0, limits.items);
      // Behind the others, so that each kind has its turn.
      queues.delete(kind);
      if (queue.length > 0) queues.set(kind, queue);
      running += 1;
      void answer(kind, batch);
    }
  }

  async function answer(kind: Kind, batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(
        kind,
        batch.map(({ item }) => item),
      );
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      running -= 1;
      begin();
    }
  }

  return (kind, item) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(kind) ?? [];
      queue.push({ item, resolve, reject });
      queues.set(kind, queue);
      begin();
    });
}
