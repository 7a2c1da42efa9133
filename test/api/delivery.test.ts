// Every notice arrives, whatever the SMTP server and the process do: a server that is busy, silent,
// rude or strict, and Assent killed with -9 and started again, over and over.
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, inject, test } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { createClient } from '../support/client.ts';
import { Create, CreateTicket, People } from '../support/operations.ts';
import { CreateUser } from '../support/operations-people.ts';
import { testSecret } from '../support/secret.ts';
import { startMoodySmtp, type Mood } from '../support/moody-smtp.ts';
import {
  createStore,
  startServer,
  type ServerProcess,
  type Store,
} from '../support/server-process.ts';

const isEmbedded = inject('database') === 'embedded';
const requests = isEmbedded ? 6 : 20;
const moods: Mood[] = ['kind', 'busy', 'silent', 'rude', 'strict'];
const approvers = 50;

let store: Store | undefined;
let server: ServerProcess | undefined;
let smtp: Awaited<ReturnType<typeof startMoodySmtp>> | undefined;

afterEach(async () => {
  await server?.end('SIGKILL');
  await smtp?.close();
  await store?.drop();
});

async function signIn(url: string, name: string) {
  const response = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@demo.test` }),
  });
  const { token } = (await response.json()) as { token: string };
  return createClient(url, () => 0, token);
}

/** People of every mood, and requests that each of them is asked. */
async function askEveryone(url: string): Promise<void> {
  const [admin, lea] = [await signIn(url, 'admin'), await signIn(url, 'lea')];
  const ids: string[] = [];
  for (let number = 0; number < approvers; number += 1) {
    const mood = moods[number % moods.length] ?? 'kind';
    const { userCreate } = await admin.query(CreateUser, {
      input: {
        email: `${mood}${String(number)}@delivery.test`,
        name: `Approver ${String(number)}`,
        role: 'END_USER',
      },
    });
    if (userCreate.__typename !== 'UserCreatePayload') throw new Error(userCreate.__typename);
    ids.push(userCreate.user.id);
  }
  const { users } = await lea.query(People, {});
  const requesterId = users.nodes.find(({ name }) => name === 'Sofia Lambert')?.id ?? '';
  const { ticketCreate } = await lea.query(CreateTicket, {
    input: { subject: 'Post', requesterId },
  });
  if (ticketCreate.__typename !== 'TicketCreatePayload') throw new Error(ticketCreate.__typename);
  for (let number = 0; number < requests; number += 1) {
    const { approvalRequestCreate } = await lea.query(Create, {
      input: {
        ticketId: ticketCreate.ticket.id,
        subject: `Notice ${String(number)}`,
        message: 'To all.',
        approverIds: ids,
      },
    });
    expect(approvalRequestCreate.__typename).toBe('ApprovalRequestCreatePayload');
  }
}

/** Lets the pauses go by, and the time after which a dead worker's jobs come again. */
async function hurry(db: Database): Promise<number> {
  await db.executeSql(
    `UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state < 'active'`,
  );
  await db.executeSql(
    `UPDATE pgboss.job SET started_on = started_on - interval '1 hour'
      WHERE name = 'mail' AND state = 'active' AND started_on < now() - interval '20 s'`,
  );
  const { rows } = await db.executeSql(
    `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail' AND state <= 'active'`,
  );
  return (rows[0] as { n: number }).n;
}

test(
  'each of them arrives or is on the list of the undeliverable, and repeats only under its own Message-ID',
  { timeout: 900_000 },
  async () => {
    store = await createStore();
    smtp = await startMoodySmtp();
    const { taken } = smtp;
    const env = {
      ...store.env,
      ...{ SMTP_URL: smtp.url, MAIL_PER_SECOND: '1000', DEMO: '1', AUTH_JWT_SECRET: testSecret },
    };
    server = startServer(env);
    await askEveryone(await server.ready());

    const perMood = (requests * approvers) / moods.length;
    const arrived = () => new Set(taken.map(({ messageId }) => messageId));
    // Killed in the midst of it, and started again.
    for (let kills = 0; kills < 5; kills += 1) {
      const before = taken.length;
      for (let looks = 0; looks < 30 && taken.length < before + perMood / 4; looks += 1) {
        await setTimeout(100);
      }
      await server.end('SIGKILL');
      const db = await store.open();
      await hurry(db);
      await db.close();
      server = startServer(env);
      await server.ready();
    }
    // Then it is left alone, but for the waiting that a test need not do.
    for (;;) {
      if (isEmbedded) {
        // A start takes far longer than a mail: it is ended when no more come.
        for (let before = -1; before !== taken.length;) {
          before = taken.length;
          await setTimeout(3_000);
        }
        await server.end('SIGTERM');
      }
      const db = await store.open();
      const left = await hurry(db);
      await db.close();
      if (left === 0) break;
      if (isEmbedded) {
        server = startServer(env);
        await server.ready();
      } else await setTimeout(500);
    }
    await server.end('SIGTERM');
    const db = await store.open();
    const refused = await db.prisma.undeliverableMail.findMany();
    await db.close();

    // Every refusal is on the list, once, and nothing else is.
    expect(refused).toHaveLength(perMood);
    expect(new Set(refused.map(({ messageId }) => messageId)).size).toBe(perMood);
    for (const { address, reason } of refused) {
      expect(address).toMatch(/^strict/);
      expect(reason).toContain('No such mailbox here');
    }
    // Everyone else's arrived.
    expect(arrived().size).toBe(perMood * (moods.length - 1));
    for (const mood of moods.filter((each) => each !== 'strict')) {
      const ofMood = taken.filter(({ to }) => to.startsWith(mood));
      expect(new Set(ofMood.map(({ messageId }) => messageId)).size).toBe(perMood);
    }
    // Each Message-ID went to one person alone.
    const people = new Map<string, Set<string>>();
    for (const { messageId, to } of taken) {
      people.set(messageId, (people.get(messageId) ?? new Set()).add(to));
    }
    expect([...people.values()].every(({ size }) => size === 1)).toBe(true);
    // What came twice was taken without our having heard of it, or just before we were killed.
    const acknowledged = taken.filter((one) => one.acknowledged).map(({ messageId }) => messageId);
    const repeated = acknowledged.length - new Set(acknowledged).size;
    console.log(`${String(taken.length)} taken, ${String(repeated)} of them again after a kill`);
    // Five are on their way at once.
    expect(repeated).toBeLessThanOrEqual(5 * 5);
  },
);
