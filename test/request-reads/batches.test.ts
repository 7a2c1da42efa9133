// Who asks at the same time is answered together, and never waits for nothing.
import { expect, test } from 'vitest';
import { createBatches } from '../../src/request-reads/batches.ts';

/** Batches that end when they are told to, or fail. */
function held() {
  const begun: { kind: string; items: readonly number[]; end: (error?: Error) => void }[] = [];
  const ask = createBatches<string, number, string>(
    { running: 2, items: 3 },
    (kind, items) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => {
          if (error) reject(error);
          else resolve(items.map((item) => `${kind}${String(item)}`));
        };
        begun.push({ kind, items, end });
      }),
  );
  return { ask, begun };
}

test('what is asked while there is room begins at once, alone', () => {
  const { ask, begun } = held();
  void ask('a', 1);
  void ask('a', 2);
  void ask('a', 3);
  expect(begun.map(({ items }) => items)).toEqual([[1], [2]]);
});

test('what waits is taken together, a kind at a time, so many at most, and each gets its own', async () => {
  const { ask, begun } = held();
  const answers = Promise.all([
    ...[1, 2].map((item) => ask('a', item)),
    ...[3, 4, 5, 6].map((item) => ask('b', item)),
    ask('c', 7),
  ]);
  for (let index = 0; index < 5; index += 1) {
    begun[index]?.end();
    await new Promise(setImmediate);
  }
  // What is left of a kind waits behind the others.
  expect(begun.slice(2).map(({ kind, items }) => [kind, ...items])).toEqual([
    ['b', 3, 4, 5],
    ['c', 7],
    ['b', 6],
  ]);
  expect(await answers).toEqual(['a1', 'a2', 'b3', 'b4', 'b5', 'b6', 'c7']);
});

test('a batch that fails is nobody else’s fault', async () => {
  const { ask, begun } = held();
  const first = ask('a', 1);
  const second = ask('a', 2);
  const waiting = ask('a', 3);
  begun[0]?.end(new Error('The database is gone.'));
  await expect(first).rejects.toThrow('The database is gone.');
  begun[1]?.end();
  begun[2]?.end();
  expect(await Promise.all([second, waiting])).toEqual(['a2', 'a3']);
});
