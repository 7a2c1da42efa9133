// Every Subscription field as every kind of viewer, over WebSocket and server-sent events:
// test/api/access/subscription-table.ts says who hears what. A field without a row fails.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { Me } from '../support/operations.ts';
import { until } from '../support/until.ts';
import { ask, outcome, type Json } from './access/ask.ts';
import {
  act,
  liveTransports,
  openStreams,
  startLiveWorld,
  subscriptionTable,
  type OpenStream,
} from './access/subscription-table.ts';
import { roles, type Role, type World } from './access/world.ts';

test('each Subscription field has its row', () => {
  const fields = Object.keys(schema.getSubscriptionType()!.getFields());
  expect(Object.keys(subscriptionTable).sort()).toEqual(fields.sort());
});

describe.each(liveTransports)('over %s', (transport) => {
  let world: World;
  let open: readonly OpenStream[];

  beforeAll(async () => {
    world = await startLiveWorld();
    open = await openStreams(world, transport);
    await act(world, open);
  });

  afterAll(async () => {
    for (const { stream } of open) stream.stop();
    expect(world.test.faults).toEqual([]);
    await world.test.close();
  });

  function answersOf(field: string, role: Role): readonly Json[] {
    return open.find((each) => each.field === field && each.role === role)!.stream.answers;
  }

  const cases = Object.entries(subscriptionTable).flatMap(([field, row]) =>
    roles.map((role) => ({ field, role, ...row })),
  );
  const refused = cases.filter(({ role, hears }) => typeof hears[role] === 'string');
  const heard = cases.filter(
    ({ field, role, hears }) => field !== 'viewerCounts' && typeof hears[role] !== 'string',
  );

  test.each(refused)('$field is refused to $role', async ({ role, query, variables, hears }) => {
    const operation = { query, variables: variables?.(world) };
    const answers = await ask(await world.asker(role), transport, operation);
    expect(answers.map((answer) => outcome(answer, () => 'data'))).toEqual([hears[role]]);
  });

  test.each(heard)('$field as $role', async ({ field, role, marker, about, hears }) => {
    const answers = answersOf(field, role);
    const things = () => world.names(answers.flatMap(({ data }) => about(data)));
    if (!marker) {
      await until(() => answers.length > 0);
      expect([...new Set(things())]).toEqual(hears[role]);
      return;
    }
    // The stream is alive and in order: what comes before its marker is all that it was told.
    const last = marker === 'asked' ? 'asked' : `decided for ${role}`;
    await until(() => things().includes(last));
    const before = things().slice(0, things().indexOf(last));
    expect([...new Set(before)]).toEqual(hears[role]);
  });

  test.each(['admin', 'nina', 'formerMember', 'stranger'] as const)(
    'the counts of %s, whom nothing concerns, do not move before they are asked',
    (role) => {
      const [initial, next] = countsOf(role);
      expect(next).toEqual({
        awaitingYou: initial!.awaitingYou + 1,
        unreadNotifications: initial!.unreadNotifications + 1,
      });
    },
  );

  test.each(['lea', 'marc', 'paul', 'sofia', 'member', 'standIn', 'chief'] as const)(
    'the counts of %s, who is concerned, move by more than those of nina',
    async (role) => {
      expect(await unreadSinceTheStart(role)).toBeGreaterThan(await unreadSinceTheStart('nina'));
    },
  );

  /** By how much the number has grown once it says the same live as when asked for. */
  async function unreadSinceTheStart(role: Role): Promise<number> {
    const { viewer } = await (await world.client(role)).query(Me, {});
    await until(() => isDeepStrictEqual(countsOf(role).at(-1), viewer!.counts));
    return viewer!.counts.unreadNotifications - countsOf(role)[0]!.unreadNotifications;
  }

  function countsOf(role: Role): { awaitingYou: number; unreadNotifications: number }[] {
    return answersOf('viewerCounts', role).map(({ data }) => data.viewerCounts);
  }

  test.each(roles.filter((role) => role !== 'signedOut'))(
    'the feed of %s has no gap in its numbers',
    (role) => {
      const numbers = answersOf('feed', role).map(({ data }) => data.feed.sequence as number);
      expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    },
  );
});
