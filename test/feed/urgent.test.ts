// What gives way to what: who follows is told first, then whoever made the change, and mails come last.
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUrgent } from '../../src/feed/urgent.ts';

// Time passes when a test says so.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function unfinished(): { readonly promise: Promise<void>; finish(): void } {
  let finish: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (finish = resolve));
  return { promise, finish: () => finish() };
}

/** Whether it has resolved, once all that can happen without time has happened. */
async function hasResolved(work: Promise<unknown>): Promise<boolean> {
  let is = false;
  void work.then(() => (is = true));
  for (let turns = 0; turns < 5; turns += 1) await setImmediate();
  return is;
}

test('where nobody is told anything nobody waits', async () => {
  const urgent = createUrgent();
  expect(await hasResolved(urgent.told(10))).toBe(true);
  expect(await hasResolved(urgent.calm(200))).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('`told` waits for those who are being told, and for none that come later', async () => {
  const urgent = createUrgent();
  const first = unfinished();
  void urgent.telling(first.promise);
  const told = urgent.told(10);
  await setImmediate();
  void urgent.telling(new Promise(() => undefined));
  expect(await hasResolved(told)).toBe(false);
  first.finish();
  expect(await hasResolved(told)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('`told` waits for what begins right after the call', async () => {
  const urgent = createUrgent();
  queueMicrotask(() => void urgent.telling(new Promise(() => undefined)));
  const told = urgent.told(10);
  expect(await hasResolved(told)).toBe(false);
  vi.advanceTimersByTime(9);
  expect(await hasResolved(told)).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await hasResolved(told)).toBe(true);
});

test('`calm` waits for a change, and then for who is told of it', async () => {
  const urgent = createUrgent();
  const [change, round] = [unfinished(), unfinished()];
  void (async () => {
    await urgent.changing(change.promise);
    // However many steps it takes from the one to the other.
    for (let steps = 0; steps < 20; steps += 1) await Promise.resolve();
    await urgent.telling(round.promise);
  })();
  const calm = urgent.calm(200);
  expect(await hasResolved(calm)).toBe(false);
  change.finish();
  expect(await hasResolved(calm)).toBe(false);
  round.finish();
  expect(await hasResolved(calm)).toBe(true);
});

test('`calm` ends where it never gets calm', async () => {
  const urgent = createUrgent();
  void urgent.changing(new Promise(() => undefined));
  const calm = urgent.calm(200);
  expect(await hasResolved(calm)).toBe(false);
  vi.advanceTimersByTime(200);
  expect(await hasResolved(calm)).toBe(true);
});

test('what fails is over, and fails for whoever asked for it', async () => {
  const urgent = createUrgent();
  await expect(urgent.changing(Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  await expect(urgent.telling(Promise.reject(new Error('Nor this.')))).rejects.toThrow('Nor this.');
  expect(await hasResolved(urgent.told(10))).toBe(true);
  expect(await hasResolved(urgent.calm(200))).toBe(true);
});
