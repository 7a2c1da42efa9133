import { openAsBlob } from 'node:fs';
import { pino } from 'pino';
import { inject } from 'vitest';
import { demoPeople } from '../../prisma/seed/demo-people.ts';
import { createApp, type App, type AppParts } from '../../src/app.ts';
import { createTokens, type Tokens } from '../../src/auth/tokens.ts';
import { readConfig, type LiveLimits } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { inboxDifferences } from '../../src/db/inbox-store.ts';
import { createIdSource } from '../../src/db/ids.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { createSmtpMailer } from '../../src/email/smtp-mailer.ts';
import { openWebClients } from '../../src/http/web-clients.ts';
import { webFolder } from '../../src/parts.ts';
import { createPresence } from '../../src/feed/presence.ts';
import { createWakeups, type Wakeups } from '../../src/feed/wakeups.ts';
import { createLocalMailbox } from '../../src/local-mailbox.ts';
import { startQueue } from '../../src/jobs/queue.ts';
import { createClient, type Client } from './client.ts';
import { administer, withDatabase } from './prepare-database.ts';
import { testSecret } from './secret.ts';

/** In seconds: longer than any test moves the clock. */
const session = 400 * 24 * 3600;

export interface TestAppOptions {
  /** Send real mail to this server rather than keep it in the mailbox. */
  readonly smtpUrl?: string;
  readonly demo?: boolean;
  /** How answers by mail come in; by default they do not. */
  readonly inbound?: AppParts['inbound'];
  /** Live limits other than the default ones. */
  readonly limits?: Partial<LiveLimits>;
  /** Where the key that signs receipts comes from; by default the secret. */
  readonly receiptKey?: AppParts['receiptKey'];
}

/** The whole app on a copy of the demo database, and what tests need to look into it. */
export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly db: Database;
  readonly tokens: Tokens;
  readonly wakeups: Wakeups;
  /** How many live subscriptions it has ever begun. */
  readonly begun: () => number;
  /** Each SQL statement that Prisma has sent. */
  readonly statements: string[];
  /** Moves the server's clock on, by so many milliseconds. Sessions outlast it. */
  advance(ms: number): void;
  /** What was logged at `error` or above. `close` fails where anything is left here. */
  readonly faults: unknown[];
  /** A client that is signed in as one of the demo's people: `as('lea')`. */
  as(person: string): Promise<Client>;
  readonly signedOut: Client;
  close(): Promise<void>;
}

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const statements: string[] = [];
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const faults: unknown[] = [];
  const { db, drop } = await openCopy((sql) => statements.push(sql));
  const log = pino(
    { level: 'error' },
    { write: (line: string) => faults.push(JSON.parse(line) as unknown) },
  );
  const tokens = createTokens({ secret: testSecret });
  const newId = createIdSource();
  const wakeups = createWakeups();
  let subscriptions = 0;
  const listen = wakeups.listen.bind(wakeups);
  wakeups.listen = (topic, onWake) => {
    subscriptions += 1;
    return listen(topic, onWake);
  };
  const mailer = options.smtpUrl
    ? createSmtpMailer({
        smtpUrl: options.smtpUrl,
        from: 'assent@assent.test',
        perSecond: 1_000,
      })
    : createLocalMailbox({ db, newId, now, from: 'assent@assent.test' });
  const app = await createApp(
    {
      db,
      queue: await startQueue(db, log),
      wakeups,
      presence: createPresence(undefined, wakeups.wakeHere),
      mailer,
      tokens,
      receiptKey: options.receiptKey === undefined ? { secret: testSecret } : options.receiptKey,
      newId,
      now,
      log,
      limits: { ...readConfig({}).live, ...options.limits },
      keptPagesBytes: readConfig({}).keptPagesBytes,
      inbound: options.inbound ?? null,
      publicUrl: 'http://localhost:0',
      demoPeople: options.demo === false ? [] : demoPeople,
      web: openWebClients(webFolder),
    },
    0,
  );
  const clients: Client[] = [];
  const begun = () => subscriptions;
  const client = (token?: string) => {
    const made = createClient(app.publicUrl, begun, token);
    clients.push(made);
    return made;
  };
  return {
    app,
    url: app.publicUrl,
    db,
    tokens,
    wakeups,
    begun,
    statements,
    faults,
    advance(ms) {
      ahead += ms;
      app.commands.jobs.wake();
    },
    as: async (person) => client(await tokens.sign({ email: `${person}@demo.test` }, session)),
    signedOut: client(),
    async close() {
      await Promise.all(clients.map((each) => each.close()));
      const differences = await inboxDifferences(db.prisma);
      await app.close();
      await drop();
      // Whatever a test did, what is kept for reading is what the tables say.
      if (differences > 0) throw new Error(`${String(differences)} inbox entries are wrong.`);
      // A test that causes faults takes them out once it has looked at them.
      if (faults.length > 0) throw new Error(`Faults were logged: ${JSON.stringify(faults)}`);
    },
  };
}

async function openCopy(
  onQuery: (sql: string) => void,
): Promise<{ db: Database; drop: () => Promise<void> }> {
  const template = inject('template');
  if (inject('database') === 'embedded') {
    const db = await openEmbedded({ loadDataDir: await openAsBlob(template), onQuery });
    return { db, drop: () => Promise.resolve() };
  }
  const url = inject('postgresUrl');
  const name = `${template}_${Math.random().toString(36).slice(2, 8)}`;
  await administer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    db: openPostgres({ url: withDatabase(url, name), onQuery }),
    drop: () => administer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
