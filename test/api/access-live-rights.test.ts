// Rights that end while a stream is open: nothing that may not be heard any more is told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { ask, follow, outcome, type Json, type Stream } from './access/ask.ts';
import { liveTransports, subscriptionTable } from './access/subscription-table.ts';
import { startWorld, type World } from './access/world.ts';

const fields = Object.keys(subscriptionTable);
/** What says how things stand when one begins to follow it. */
const atOnce = ['viewerCounts', 'approvalRequestPresence', 'approvalStatsUpdated'];

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await world.ticket('judgesTicket', {});
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

function change(person: string, data: { active?: boolean; role?: 'END_USER' }) {
  return world.test.db.prisma.user.update({ where: { id: world.uuid(person) }, data });
}

/** Nothing after the first answer but that it is not there any more, and the end. */
async function expectLost(stream: Stream): Promise<void> {
  await stream.ended;
  const [, ...rest] = stream.answers;
  expect(rest.map((answer) => outcome(answer, () => 'data'))).toEqual(['NOT_FOUND']);
}

describe.each(liveTransports)('over %s', (transport) => {
  const leaver = `leaver${transport}`;
  const ticket = `ticket${transport}`;
  const request = `request${transport}`;

  /** A subscription of the table, to this ticket and this request. */
  async function open(person: string, field: string): Promise<Stream> {
    const { query } = subscriptionTable[field]!;
    const id = world.id(field === 'ticketUpdated' ? ticket : request);
    const operation = { query, variables: query.includes('$id') ? { id } : {} };
    const stream = await follow(await world.asker(person), transport, operation);
    expect(stream.isOver).toBe(false);
    return stream;
  }

  test('who is deactivated hears nothing more: each of their streams ends', async () => {
    await world.person(leaver, { role: 'AGENT', ticketAccess: 'ALL' });
    await world.ticket(ticket, { assignee: leaver });
    await world.request(request, { on: ticket, asks: [leaver, 'paul'] });
    const streams = new Map<string, Stream>();
    for (const field of fields) streams.set(field, await open(leaver, field));
    await until(() => atOnce.every((field) => streams.get(field)!.answers.length > 0));

    await change(leaver, { active: false });
    await world.approve('paul', request);

    for (const [field, stream] of streams) {
      await stream.ended;
      expect(stream.answers.length, field).toBe(atOnce.includes(field) ? 1 : 0);
    }
    const answers = await ask(await world.asker(leaver), transport, {
      query: subscriptionTable.feed!.query,
    });
    expect(answers.map((answer) => outcome(answer, () => 'data'))).toEqual(['UNAUTHENTICATED']);
  });

  test('who loses a ticket hears no more of it', async () => {
    const holder = `holder${transport}`;
    await world.person(holder, { role: 'AGENT', ticketAccess: 'ASSIGNED' });
    await world.ticket(ticket, { assignee: holder });
    await world.request(request, { on: ticket, asks: ['paul'] });
    const streams = [
      await open(holder, 'ticketUpdated'),
      await open(holder, 'approvalRequestUpdated'),
    ];
    // While it is theirs they hear of it, once for each change.
    await world.comment('paul', request);
    await until(() => streams.every(({ answers }) => answers.length > 0));
    await world.test.db.prisma.ticket.update({
      where: { id: world.uuid(ticket) },
      data: { assigneeId: world.uuid('lea') },
    });
    await world.comment('paul', request);
    for (const stream of streams) await expectLost(stream);
  });

  test('who leaves a group, or stands in no more, hears no more of what it was asked', async () => {
    const [member, standIn] = [`member${transport}`, `standIn${transport}`];
    for (const person of [member, standIn]) await world.person(person, { role: 'END_USER' });
    await world.person(`away${transport}`, { role: 'END_USER' });
    await world.group(`group${transport}`, [member]);
    await world.away(`away${transport}`, standIn);
    await world.ticket(ticket, { assignee: 'lea' });
    const asks = [`group${transport}`, `away${transport}`, 'paul'];
    await world.request(request, { on: ticket, asks });
    const people = [member, standIn];
    const updates: Stream[] = [];
    const feeds: Stream[] = [];
    for (const person of people) {
      updates.push(await open(person, 'approvalRequestUpdated'));
      feeds.push(await open(person, 'feed'));
    }
    await world.comment('paul', request);
    await until(() => [...updates, ...feeds].every(({ answers }) => answers.length === 1));

    await world.leave(member, `group${transport}`);
    await world.back(`away${transport}`);
    await world.comment('paul', request);
    await world.approve('paul', request);
    for (const [index, person] of people.entries()) {
      const marker = `${person} marker`;
      await world.request(marker, { on: ticket, asks: ['judge'], forWhom: person });
      const feed = feeds[index]!;
      await until(() => feed.answers.length > 1);
      const about = feed.answers.map(({ data }) => world.names([data.feed.approvalRequest]).join());
      expect(about.slice(0, 2)).toEqual([request, marker]);
      feed.stop();
    }
    for (const stream of updates) await expectLost(stream);
  });

  test('who was an agent hears nothing of what they asked for then', async () => {
    const former = `former${transport}`;
    await world.person(former, { role: 'AGENT', ticketAccess: 'ALL' });
    await world.ticket(ticket, { assignee: former });
    await world.request(request, { by: former, on: ticket, asks: ['paul'] });
    const feed = await open(former, 'feed');
    const decided = await open(former, 'approvalRequestDecided');

    await change(former, { role: 'END_USER' });
    await world.comment('paul', request);
    await world.approve('paul', request);
    const marker = { by: 'clerk', on: 'judgesTicket', forWhom: former, asks: ['judge'] };
    await world.request(`${former} marker`, marker);
    await world.approve('judge', `${former} marker`);

    for (const [stream, field] of [
      [feed, 'feed'],
      [decided, 'approvalRequestDecided'],
    ] as const) {
      await until(() => stream.answers.length > 0);
      stream.stop();
      const about = subscriptionTable[field]!.about(stream.answers[0].data);
      expect(world.names(about)).toEqual([`${former} marker`]);
    }
  });
});

const drawOnTheFeed = ['feed', 'approvalRequestAssigned', 'approvalRequestDecided'];

/** The same subscription, from a place in the feed on. */
function resume(field: string, after: string) {
  const { query } = subscriptionTable[field]!;
  return {
    query: query.replace(field, `${field}(after: $after)`).replace(' {', ' ($after: String) {'),
    variables: { after },
  };
}

async function placeInFeed(person: string): Promise<string> {
  const query = '{ viewer { feedCursor } }';
  const [{ data }]: readonly Json[] = await ask(await world.asker(person), 'HTTP', { query });
  return data.viewer.feedCursor;
}

describe.each(drawOnTheFeed)('%s, from a place in the feed on', (field) => {
  test('another person’s place is no place in one’s own', async () => {
    for (const person of ['sofia', 'stranger', 'admin']) {
      const operation = resume(field, await placeInFeed('lea'));
      const answers = await ask(await world.asker(person), 'SSE', operation);
      expect(answers.map((answer) => outcome(answer, () => 'data'))).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('who was an agent hears nothing of what they missed as one', async () => {
    const former = `former${field}`;
    await world.person(former, { role: 'AGENT', ticketAccess: 'ALL' });
    await world.ticket(field, { assignee: former });
    const before = await placeInFeed(former);
    await world.request(`${field} as an agent`, { by: former, on: field, asks: ['paul'] });
    await world.approve('paul', `${field} as an agent`);
    await change(former, { role: 'END_USER' });
    // One way or the other, each of the three has something to tell of these.
    const marker = { by: 'clerk', on: 'judgesTicket' };
    await world.request(`${field} asked`, { ...marker, forWhom: 'judge', asks: [former] });
    await world.request(`${field} for them`, { ...marker, forWhom: former, asks: ['judge'] });
    await world.approve('judge', `${field} for them`);

    const stream = await follow(await world.asker(former), 'SSE', resume(field, before));
    await until(() => stream.answers.length > 0);
    stream.stop();
    const about = subscriptionTable[field]!.about(stream.answers[0].data);
    const first = field === 'approvalRequestDecided' ? 'for them' : 'asked';
    expect(world.names(about)).toEqual([`${field} ${first}`]);
  });
});
