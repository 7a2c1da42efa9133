// Would the histories notice a wrong rule? Three rules of src/domain are made wrong on purpose, one
// at a time, and each has to be caught.
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { History } from './acts.ts';

type Check = (history: History) => string[];

/** The shrunk history that gives a wrong rule away, with what it shows; `null`: none was found. */
async function caught(check: Check, numRuns = 10_000): Promise<string | null> {
  const { histories } = await import('./acts.ts');
  const result = fc.check(
    fc.property(histories, (history) => {
      const found = check(history);
      if (found.length > 0) throw new Error(found.join('\n'));
    }),
    { numRuns },
  );
  return result.failed ? String(result.errorInstance) : null;
}

async function lockstep(): Promise<Check> {
  const { differences } = await import('./lockstep.ts');
  return differences;
}

afterEach(() => {
  vi.doUnmock('../../src/domain/outcome.ts');
  vi.doUnmock('../../src/domain/permissions.ts');
  vi.doUnmock('../../src/domain/due.ts');
  vi.resetModules();
});

it('a quorum that is content with one fewer', async () => {
  const { mutate } = await import('./mutants/quorum.ts');
  vi.doMock('../../src/domain/outcome.ts', async (original) => mutate(await original()));
  expect(await caught(await lockstep())).toMatch(/rule 4|status|assignments|the step asked/);
});

it('deciding on one’s own request through a group', async () => {
  const { mutate } = await import('./mutants/own-request.ts');
  vi.doMock('../../src/domain/permissions.ts', async (original) => mutate(await original()));
  expect(await caught(await lockstep())).toMatch(/should answer OWN_REQUEST/);
});

it('a clock that does not stand still while it waits on the requester', async () => {
  const { mutate } = await import('./mutants/clock.ts');
  vi.doMock('../../src/domain/due.ts', async (original) => mutate(await original()));
  expect(await caught(await lockstep())).toMatch(/due: |reminders: |escalated to: |status: /);
});

it('and nothing where no rule is wrong', async () => {
  expect(await caught(await lockstep(), 500)).toBeNull();
});
