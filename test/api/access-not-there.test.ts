// Rule 9: what one may not see and what is not there get the same answer, to the letter, from every
// field that takes an id. test/api/access/id-table.ts says which; a field without a row fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { schema } from '../../src/schema/index.ts';
import { allRows } from './access/all-rows.ts';
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
  await world.kind('marcsKind');
  await world.policy('policy', 'marcsKind', 'judge');
  await world.undeliverable('lostMail', 'judge');
  await prisma.policy.updateMany({ data: { active: false } });
  await world.request('marcsRequest', {
    on: 'marcsTicket',
    asks: ['paul', 'Panel'],
    kind: 'marcsKind',
  });
  await world.comment('paul', 'marcsRequest');
  await world.request('marcsSettledRequest', { on: 'marcsTicket', asks: ['paul', 'Panel'] });
  await world.approve('paul', 'marcsSettledRequest');
  await world.approve('member', 'marcsSettledRequest');
  await world.request('marcsWithdrawnRequest', { on: 'marcsTicket', asks: ['paul', 'Panel'] });
  await world.withdraw('lea', 'marcsWithdrawnRequest');
  await world.leave('formerMember', 'Panel');
  await world.ticket('ninasTicket', { assignee: 'lea' });
  await world.request('ninasRequest', { on: 'ninasTicket', asks: ['nina', 'paul'] });
  await prisma.ticket.update({
    where: { id: world.uuid('marcsSolvedTicket') },
    data: { status: 'SOLVED' },
  });
  const which = { where: { requestId: world.uuid('marcsRequest') } };
  const event = await prisma.requestEvent.findFirstOrThrow(which);
  world.name('marcsEvent', toPublicId('RequestEvent', event.id));
  world.name('marcsAssignment', await world.assignment('marcsRequest'));
  world.name('marcsDecidedAssignment', await world.assignment('marcsSettledRequest'));
  const decision = await prisma.requestEvent.findFirstOrThrow({
    where: { requestId: world.uuid('marcsSettledRequest'), type: 'APPROVED' },
  });
  world.name('marcsDecision', toPublicId('RequestEvent', decision.id));
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

test('each field that takes an id has its rows', () => {
  expect(Object.keys(idTable).sort()).toEqual(fieldsThatTakeAnId(schema).sort());
});

describe.each(Object.entries(idTable))('%s', (field, rows) => {
  const transports: Transport[] = ['HTTP', 'WebSocket', 'SSE'];
  const name = field.split('.')[1]!;

  test.each(rows)('$of: $query', async ({ of, type, query, variables = {}, gets }) => {
    const before = await allRows(world.test);
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
        const got = outcome(answer, ({ [name]: value }) => {
          // Of many, what came of the one.
          const { results: [one = value] = [] } = value ?? {};
          return one?.__typename ?? one;
        });
        expect(got, where).toEqual(expected);
      }
    }
    expect(await allRows(world.test)).toEqual(before);
  });
});
