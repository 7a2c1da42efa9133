// Capability 6 outlasts a crash: what is to be looked at since somebody left is looked at.
import { afterEach, expect, test } from 'vitest';
import { createClient, type Client } from '../support/client.ts';
import { Create, CreateTicket, People } from '../support/operations.ts';
import { Answerability, UpdateUser } from '../support/operations-people.ts';
import {
  createStore,
  startServer,
  type ServerProcess,
  type Store,
} from '../support/server-process.ts';
import { testSecret } from '../support/secret.ts';
import { until } from '../support/until.ts';

const running: ServerProcess[] = [];
const stores: Store[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
  await Promise.all(stores.splice(0).map((store) => store.drop()));
});

async function start(store: Store) {
  const server = startServer({ ...store.env, AUTH_JWT_SECRET: testSecret });
  running.push(server);
  const url = await server.ready();
  return { server, lea: await signIn(url, 'lea'), admin: await signIn(url, 'admin') };
}

async function signIn(url: string, name: string): Promise<Client> {
  const response = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@demo.test` }),
  });
  const { token } = (await response.json()) as { token: string };
  return createClient(url, () => 0, token);
}

test(
  'kill -9 when an approver has just been let go: the next start says that nobody can answer',
  { timeout: 240_000 },
  async () => {
    const store = await createStore();
    stores.push(store);
    const first = await start(store);
    const { users } = await first.lea.query(People, {});
    const idOf = (name: string) =>
      users.nodes.find(({ email }) => email === `${name}@demo.test`)?.id ?? '';
    const { ticketCreate } = await first.lea.query(CreateTicket, {
      input: { subject: 'Crash', requesterId: idOf('sofia') },
    });
    if (ticketCreate.__typename !== 'TicketCreatePayload') throw new Error(ticketCreate.__typename);
    const ids: string[] = [];
    for (let made = 0; made < 30; made += 1) {
      const { approvalRequestCreate } = await first.lea.query(Create, {
        input: {
          ticketId: ticketCreate.ticket.id,
          subject: 'Who is left?',
          message: 'Nobody.',
          approverIds: [idOf('omar')],
          whenDue: 'REMIND',
        },
      });
      if (approvalRequestCreate.__typename !== 'ApprovalRequestCreatePayload')
        throw new Error(approvalRequestCreate.__typename);
      ids.push(approvalRequestCreate.approvalRequest.id);
    }
    const { userUpdate } = await first.admin.query(UpdateUser, {
      input: { id: idOf('omar'), active: false },
    });
    expect(userUpdate.__typename).toBe('UserUpdatePayload');
    await first.server.end('SIGKILL');

    const second = await start(store);
    // On a server, what the dead process had under way comes again when its time is up.
    const db = store.env.DATABASE_URL === undefined ? undefined : await store.open();
    await db?.executeSql(`UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`);
    await db?.close();
    for (const id of ids) {
      await until(async () => {
        const { approvalRequest } = await second.lea.query(Answerability, { id });
        return approvalRequest?.nobodyCanAnswer === true;
      });
      const { approvalRequest } = await second.lea.query(Answerability, { id });
      const said = approvalRequest?.timeline.nodes.filter(
        ({ type }) => type === 'NOBODY_CAN_ANSWER',
      );
      expect(said).toHaveLength(1);
    }
    expect((await second.server.end('SIGTERM')).code).toBe(0);
  },
);
