// A server that closes ends what it is telling before its database goes.
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Viewers } from '../../src/auth/viewers.ts';
import type { Database } from '../../src/db/database.ts';
import { createUrgent } from '../../src/feed/urgent.ts';
import type { Member } from '../../src/live/member.ts';
import { createRooms } from '../../src/live/rooms.ts';

test('stopping waits for what is being told, and nothing begins after it', async () => {
  let begun = 0;
  let end: (error: Error) => void = () => undefined;
  const viewers = {
    bringUpToDate: () => {
      begun += 1;
      return new Promise<void>((_resolve, reject) => (end = reject));
    },
  } as unknown as Viewers;
  const faults: unknown[] = [];
  const db = {} as Database;
  const onFault = (error: unknown) => faults.push(error);
  const rooms = createRooms({ db, viewers, urgent: createUrgent(), onFault });
  const member = { source: { is: 'STATE' }, outlet: { isReady: true } } as unknown as Member;
  const { wake } = rooms.join({ key: 'one', execute: () => Promise.reject(new Error()) }, member);
  wake();
  await setImmediate();
  await setImmediate();
  expect(begun).toBe(1);

  let hasStopped = false;
  const stopping = rooms.stop().then(() => (hasStopped = true));
  await setImmediate();
  expect(hasStopped).toBe(false);
  end(new Error('The database is away.'));
  await stopping;
  expect(faults).toHaveLength(1);

  wake();
  rooms.retry();
  await setImmediate();
  await setImmediate();
  expect(begun).toBe(1);
});
