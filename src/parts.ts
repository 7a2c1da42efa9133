import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { demoPeople } from '../prisma/seed/demo-people.ts';
import type { AppParts } from './app.ts';
import { ownSecret } from './auth/secret-file.ts';
import { createTokens, type Tokens } from './auth/tokens.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { createIdSource } from './db/ids.ts';
import { migrate } from './db/migrate.ts';
import { openPostgres } from './db/postgres.ts';
import { createSmtpMailer } from './email/smtp-mailer.ts';
import { createPresence } from './feed/presence.ts';
import { createRedisBus } from './feed/redis-bus.ts';
import { createWakeups } from './feed/wakeups.ts';
import { openWebClients } from './http/web-clients.ts';
import { startQueue } from './jobs/queue.ts';
import { createLocalMailbox } from './local-mailbox.ts';
import type { KeySource } from './record/receipt-key.ts';

/** Where `npm run build` puts the web clients. */
export const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url));

/**
 * Opens what the settings name and brings the database up to date.
 *
 * @throws DataDirHeldError when another process uses the data directory
 * @throws WebClientsMissingError when there are no clients to serve
 */
export async function openParts(config: Config, log: Logger): Promise<AppParts> {
  const web = openWebClients(webFolder);
  const db = await openDatabase(config, log);
  try {
    const applied = await migrate(db);
    if (applied.length > 0) log.info({ applied }, 'the database is up to date');
    const bus = config.redisUrl ? createRedisBus(config.redisUrl, log) : undefined;
    const wakeups = createWakeups(bus);
    const newId = createIdSource();
    const now = () => new Date();
    return {
      db,
      queue: await startQueue(db, log),
      wakeups,
      presence: createPresence(bus, wakeups.wakeHere),
      mailer: config.smtpUrl
        ? createSmtpMailer({
            smtpUrl: config.smtpUrl,
            from: config.mailFrom,
            perSecond: config.mailPerSecond,
          })
        : createLocalMailbox({ db, newId, now, from: config.mailFrom }),
      tokens: openTokens(config),
      receiptKey: receiptKeyOf(config),
      newId,
      now,
      log,
      limits: config.live,
      keptPagesBytes: config.keptPagesBytes,
      inbound: config.inbound,
      publicUrl: config.publicUrl,
      demoPeople: config.demo ? demoPeople : [],
      web,
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

export async function openDatabase(
  { database }: Pick<Config, 'database'>,
  log: Logger,
): Promise<Database> {
  if (database.kind === 'embedded') {
    // Forty megabytes in memory, which a server on Postgres does without.
    const { openEmbedded } = await import('./db/embedded.ts');
    return openEmbedded({ dataDir: database.dataDir });
  }
  return openPostgres({
    url: database.url,
    onIdleError: (error) => {
      log.warn({ err: error }, 'a database connection broke; the pool opens another');
    },
  });
}

export function openTokens(config: Config): Tokens {
  const { jwksUrl, jwtIssuer, jwtAudience } = config;
  return createTokens({
    secret: secretOf(config),
    jwksUrl,
    issuer: jwtIssuer,
    audience: jwtAudience,
  });
}

/** What all servers on one database share; none where tokens come from an identity provider alone. */
function secretOf({ database, jwtSecret }: Config): string | undefined {
  return jwtSecret ?? (database.kind === 'embedded' ? ownSecret(database.dataDir) : undefined);
}

function receiptKeyOf(config: Config): KeySource | null {
  if (config.receiptPrivateKey !== undefined) return { pem: config.receiptPrivateKey };
  const secret = secretOf(config);
  return secret === undefined ? null : { secret };
}
