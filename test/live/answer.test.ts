import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Caller } from '../../src/db/caller-store.ts';
import { answerEach, failureOf, type SharedAnswer } from '../../src/live/answer.ts';
import { watch } from '../../src/live/watched-caller.ts';

interface Asker {
  readonly caller: Caller;
}

/** An agent sees by their groups, an end user by who they are, an administrator everything. */
function read(caller: Caller): string {
  if (caller.role === 'ADMIN') return 'everything';
  if (caller.role === 'AGENT') return `groups ${caller.groupIds.join()}`;
  return `own ${caller.id}`;
}

async function execute({ caller }: Asker): Promise<SharedAnswer> {
  const watched = watch(caller);
  // As an execution does: it asks one thing, waits, and asks the next.
  await Promise.resolve();
  const result = { data: { read: read(watched.caller) } };
  return { ...watched, failure: null, json: JSON.stringify(result) };
}

const askers = fc.array(
  fc.record({
    caller: fc.record({
      id: fc.integer({ min: 1, max: 40 }).map(String),
      role: fc.constantFrom('ADMIN', 'AGENT', 'END_USER'),
      groupIds: fc.subarray(['g', 'h']),
    }),
  }),
) as unknown as fc.Arbitrary<Asker[]>;

test('everyone is told once, and what they alone would have been told', async () => {
  await fc.assert(
    fc.asyncProperty(askers, async (people) => {
      const told = new Map<Asker, string[]>();
      await answerEach(people, execute, (asker, { json }) => {
        const { data } = JSON.parse(json) as { data: { read: string } };
        told.set(asker, [...(told.get(asker) ?? []), data.read]);
      });
      expect(people.map((asker) => told.get(asker))).toEqual(
        people.map(({ caller }) => [read(caller)]),
      );
    }),
  );
});

test('as many executions as there are answers, and not one for each person', async () => {
  const people = Array.from({ length: 300 }, (_, index): Asker => {
    const role = ['ADMIN', 'AGENT', 'AGENT'][index % 3];
    return { caller: { id: String(index), role, groupIds: [] } as unknown as Caller };
  });
  let executions = 0;
  const answers = new Set<unknown>();
  await answerEach(
    people,
    (asker) => {
      executions += 1;
      return execute(asker);
    },
    (_asker, answer) => answers.add(answer),
  );
  expect(executions).toBe(2);
  // The very same object: it is written once for all of them.
  expect(answers.size).toBe(2);
});

test('an execution that fails tells nobody', async () => {
  const people = [{ caller: { id: '1' } as Caller }];
  const failing = () => Promise.reject(new Error('no database'));
  let told = 0;
  await expect(answerEach(people, failing, () => (told += 1))).rejects.toThrow('no database');
  expect(told).toBe(0);
});

test('nothing at all is a failure; a part that is missing is not', () => {
  const errors = [{ message: 'no' }] as never;
  expect(failureOf({ errors })).toBe(errors);
  expect(failureOf({ errors, data: null })).toBe(errors);
  expect(failureOf({ errors, data: { request: null } })).toBeNull();
  expect(failureOf({ data: {} })).toBeNull();
});
