// Rule 9: what one may not see and what is not there get the same answer, to the letter, from every
// field that takes an id. test/api/access/id-table.ts says which; a field without a row fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { schema } from '../../src/schema/index.ts';
import { finish, outcome, type Transport } from './access/ask.ts';
import { fieldsThatTakeAnId, idTable } from './access/id-table.ts';
import { anId, startWorld, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  const { prisma } = world.test.db;
  await world.person('gone', { role: 'END_USER', active: false });
  await world.ticket('marcsTicket', { assignee: 'marc', group: 'Finance' });
  await world.ticket('marcsSolvedTicket', { assignee: 'marc', group: 'Finance' });
  await world.request('marcsRequest', { on: 'marcsTicket', asks: ['paul'] });
  await world.comment('paul', 'marcsRequest');
  await world.request('marcsSettledRequest', { on: 'marcsTicket', asks: ['paul'] });
  await world.approve('paul', 'marcsSettledRequest');
  await prisma.ticket.update({
    where: { id: world.uuid('marcsSolvedTicket') },
    data: { status: 'SOLVED' },
  });
  const which = { where: { requestId: world.uuid('marcsRequest') } };
  const event = await prisma.requestEvent.findFirstOrThrow(which);
  world.name('marcsEvent', toPublicId('RequestEvent', event.id));
  const assignment = await prisma.assignment.findFirstOrThrow(which);
  world.name('marcsAssignment', toPublicId('Assignment', assignment.id));
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

test('each field that takes an id has its rows', () => {
  expect(Object.keys(idTable).sort()).toEqual(fieldsThatTakeAnId(schema).sort());
});

/** Everything that is there, to see that no refusal has changed any of it. */
async function record() {
  const { prisma } = world.test.db;
  const oldest = { orderBy: { id: 'asc' } } as const;
  return [
    await prisma.ticket.findMany(oldest),
    await prisma.approvalRequest.findMany(oldest),
    await prisma.requestEvent.count(),
    await prisma.comment.count(),
    await prisma.decision.count(),
    await prisma.feedItem.count(),
  ];
}

describe.each(Object.entries(idTable))('%s', (field, rows) => {
  const transports: Transport[] = ['HTTP', 'WebSocket', 'SSE'];
  const name = field.split('.')[1]!;

  test.each(rows)('$of: $query', async ({ of, type, query, variables = {}, gets }) => {
    const before = await record();
    const others = Object.entries(variables).map(([key, thing]) => [key, world.id(String(thing))]);
    for (const [role, expected] of Object.entries(gets)) {
      for (const transport of transports) {
        const asker = await world.asker(role);
        const reply = async (id: string) => {
          const operation = { query, variables: { ...Object.fromEntries(others), id } };
          const { status, answers } = await finish(asker, transport, operation);
          return { status, text: JSON.stringify(answers).replaceAll(id, 'ID') };
        };
        const hidden = await reply(world.id(of));
        const where = `${role} over ${transport}`;
        expect(hidden, where).toEqual(await reply(anId(type)));
        const [answer, ...more] = JSON.parse(hidden.text);
        expect(more, where).toEqual([]);
        const got = outcome(answer, ({ [name]: value }) => value?.__typename ?? value);
        expect(got, where).toEqual(expected);
      }
    }
    expect(await record()).toEqual(before);
  });
});
