// Who may open which Subscription field, and what they then hear while Lea comments on
// `knownRequest`, asks `newRequest` of Paul, a group and someone away, for Sofia on Marc's ticket,
// Paul approves it, and its time is up. By hand, as ../shared/product.md and contract.graphql say: a
// person hears what is addressed to them as an approver, in whichever way they are asked, as the
// creator, beneficiary or holder of the ticket; and what they follow, if they may see it.
import { expect } from 'vitest';
import { until } from '../../support/until.ts';
import { follow, type Json, type Stream, type Transport } from './ask.ts';
import { seenBy, type Expected } from './rows.ts';
import { allWays, roles, startWorld, type Role, type World } from './world.ts';

export interface LiveRow {
  readonly query: string;
  readonly variables?: (world: World) => Record<string, unknown>;
  /** The things that each role hears of, in order, each once; or the code of a refusal. */
  readonly hears: Expected;
  /** The things that one event is about. */
  readonly about: (data: Json) => { id: string }[];
  /** What ends the listening: an event that each role hears of for sure. */
  readonly marker?: 'asked' | 'decided';
}

const people = roles.filter((role) => role !== 'signedOut');
const asked = ['paul', 'member', 'standIn', 'chief'] as const;

export const subscriptionTable: Readonly<Record<string, LiveRow>> = {
  approvalRequestAssigned: {
    query: 'subscription { approvalRequestAssigned { id } }',
    about: ({ approvalRequestAssigned }) => [approvalRequestAssigned],
    marker: 'asked',
    hears: seenBy(asked, ['newRequest'], []),
  },
  approvalRequestDecided: {
    query: 'subscription { approvalRequestDecided { id } }',
    about: ({ approvalRequestDecided }) => [approvalRequestDecided],
    marker: 'decided',
    hears: seenBy(['lea', 'sofia', 'marc'], ['newRequest'], []),
  },
  approvalRequestUpdated: {
    query: 'subscription ($id: ID!) { approvalRequestUpdated(id: $id) { id } }',
    variables: (world) => ({ id: world.id('knownRequest') }),
    about: ({ approvalRequestUpdated }) => [approvalRequestUpdated],
    hears: seenBy(['admin', 'lea', 'marc', 'sofia', ...asked], ['knownRequest'], 'NOT_FOUND'),
  },
  ticketUpdated: {
    query: `subscription ($id: ID!) {
      ticketUpdated(id: $id) { id approvalRequests { nodes { id } } } }`,
    variables: (world) => ({ id: world.id('marcsTicket') }),
    about: ({ ticketUpdated }) => [ticketUpdated],
    hears: seenBy(['admin', 'lea', 'marc'], ['marcsTicket'], 'NOT_FOUND'),
  },
  approvalRequestPresence: {
    query: 'subscription ($id: ID!) { approvalRequestPresence(id: $id) { people { id } } }',
    variables: (world) => ({ id: world.id('knownRequest') }),
    // Who is there depends on who else looks: test/api/presence.test.ts.
    about: () => [],
    hears: seenBy(['admin', 'lea', 'marc', 'sofia', ...asked], [], 'NOT_FOUND'),
  },
  approvalStatsUpdated: {
    // What the numbers have to be is in test/api/stats-live.test.ts.
    query: 'subscription { approvalStatsUpdated { total } }',
    about: () => [],
    hears: seenBy(['admin', 'lea', 'marc', 'nina'], [], 'NOT_FOUND'),
  },
  viewerCounts: {
    // The numbers name nothing: what they have to be is in test/api/access-live.test.ts.
    query: 'subscription { viewerCounts { awaitingYou unreadNotifications } }',
    about: () => [],
    hears: seenBy(people, []),
  },
  feed: {
    query: 'subscription { feed { sequence event { id } approvalRequest { id } } }',
    about: ({ feed }) => [feed.approvalRequest],
    marker: 'asked',
    hears: seenBy(['lea', 'sofia', 'marc', ...asked], ['knownRequest', 'newRequest'], []),
  },
};

export const liveTransports = ['WebSocket', 'SSE'] as const satisfies Transport[];

export interface OpenStream {
  readonly role: Role;
  readonly field: string;
  readonly stream: Stream;
}

const inAllWays = { on: 'marcsTicket', asks: allWays, escalatesTo: 'chief' };

export async function startLiveWorld(): Promise<World> {
  const world = await startWorld();
  await world.ticket('marcsTicket', { assignee: 'marc', group: 'IT' });
  await world.ticket('judgesTicket', {});
  await world.request('knownRequest', inAllWays);
  await world.escalate('knownRequest');
  await world.leave('formerMember', 'Panel');
  return world;
}

/** Opens, one after the other, every stream that the table says each role may open. */
export async function openStreams(world: World, transport: Transport): Promise<OpenStream[]> {
  const open: OpenStream[] = [];
  for (const role of people) {
    for (const [field, { query, variables, hears }] of Object.entries(subscriptionTable)) {
      if (typeof hears[role] === 'string') continue;
      const operation = { query, variables: variables?.(world) };
      const stream = await follow(await world.asker(role), transport, operation);
      expect(stream.isOver, `${field} of ${role} over ${transport}`).toBe(false);
      open.push({ role, field, stream });
    }
  }
  const counts = open.filter(({ field }) => field === 'viewerCounts');
  await until(() => counts.every(({ stream }) => stream.answers.length > 0));
  return open;
}

/** What happens while the streams are open; then, for everyone, something to tell it by. */
export async function act(world: World, open: readonly OpenStream[]): Promise<void> {
  await world.comment('lea', 'knownRequest');
  await world.request('newRequest', inAllWays);
  await world.approve('paul', 'newRequest');
  await world.escalate('newRequest');

  // All are asked the same, so the number that awaits each grows by one at that moment.
  const marker = { by: 'clerk', on: 'judgesTicket' };
  await world.request('asked', { ...marker, forWhom: 'judge', asks: people });
  const counts = open.filter(({ field }) => field === 'viewerCounts');
  await until(() =>
    counts.every(({ stream: { answers } }) => awaiting(answers.at(-1)) > awaiting(answers[0])),
  );
  for (const role of people) {
    await world.request(`decided for ${role}`, { ...marker, forWhom: role, asks: ['judge'] });
    await world.approve('judge', `decided for ${role}`);
  }
}

function awaiting(answer: Json): number {
  return answer.data.viewerCounts.awaitingYou;
}
