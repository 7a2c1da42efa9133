import { expect, inject, test } from 'vitest';
import { createTokens } from '../../src/auth/tokens.ts';
import { createClient } from '../support/client.ts';
import { Create, CreateTicket, People } from '../support/operations.ts';
import { createStore, startServer } from '../support/server-process.ts';
import { testSecret } from '../support/secret.ts';

const possible = inject('database') === 'postgres' && inject('redisUrl') !== '';

test.skipIf(!possible)(
  'two servers on one Postgres: what one commits, the clients of the other hear at once',
  { timeout: 180_000 },
  async () => {
    const store = await createStore();
    const env = { ...store.env, AUTH_JWT_SECRET: testSecret, REDIS_URL: inject('redisUrl') };
    const servers = [startServer(env), startServer(env)];
    const [here, there] = await Promise.all(servers.map((server) => server.ready()));
    const tokens = createTokens({ secret: testSecret });
    const token = (name: string) => tokens.sign({ email: `${name}@demo.test` }, 600);
    const lea = createClient(here ?? '', () => 0, await token('lea'));
    const paul = createClient(there ?? '', () => 0, await token('paul'));
    try {
      const counts = paul.socket.iterate<{ viewerCounts: { awaitingYou: number } }>({
        query: 'subscription { viewerCounts { awaitingYou } }',
      });
      const before = (await counts.next()).value as {
        data: { viewerCounts: { awaitingYou: number } };
      };

      const { users } = await lea.query(People, {});
      const idOf = (name: string) =>
        users.nodes.find(({ email }) => email === `${name}@demo.test`)?.id ?? '';
      const { ticketCreate } = await lea.query(CreateTicket, {
        input: { subject: 'Between servers', requesterId: idOf('sofia') },
      });
      if (ticketCreate.__typename !== 'TicketCreatePayload')
        throw new Error(ticketCreate.__typename);
      const { approvalRequestCreate } = await lea.query(Create, {
        input: {
          ticketId: ticketCreate.ticket.id,
          subject: 'Heard over there',
          message: 'Please.',
          approverIds: [idOf('paul')],
        },
      });
      expect(approvalRequestCreate.__typename).toBe('ApprovalRequestCreatePayload');
      const after = (await counts.next()).value as typeof before;
      expect(after.data.viewerCounts.awaitingYou).toBe(before.data.viewerCounts.awaitingYou + 1);
    } finally {
      await Promise.all([lea.close(), paul.close()]);
      await Promise.all(servers.map((server) => server.end('SIGTERM')));
      await store.drop();
    }
  },
);
