import { z } from 'zod';
import { isMailAddress } from './domain/mail-address.ts';
import { replyAddressFor } from './domain/reply-sender.ts';
import { readPrivateKey } from './record/receipt-key.ts';

/** An unset variable and an empty one are the same: not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

const count = optional(
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1 to 999999999')
    .transform(Number),
);

const longestToken = '0'.repeat(40);

/** Where the data is. */
const location = {
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(url('postgres:', 'postgresql:')),
};

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, 'must be a whole number')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be at most 65535'),
  ),
  ...location,
  REDIS_URL: optional(url('redis:', 'rediss:')),
  SMTP_URL: optional(url('smtp:', 'smtps:')),
  MAIL_FROM: optional(
    z
      .string()
      .refine(isMailAddress, 'must be the plain address of one mailbox: assent@example.com'),
  ),
  MAIL_PER_SECOND: count,
  INBOUND_ADDRESS: optional(
    z
      .string()
      .refine(
        (address) =>
          isMailAddress(address) && isMailAddress(replyAddressFor(address, longestToken)),
        'must be the plain address of one mailbox, of at most 23 characters before the @',
      ),
  ),
  INBOUND_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  INBOUND_AUTHSERV_ID: optional(
    z.string().regex(/^[\w.-]{1,255}$/, 'must be the name of a server'),
  ),
  PUBLIC_URL: optional(url('http:', 'https:')),
  AUTH_JWT_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  AUTH_JWKS_URL: optional(url('https:', 'http:')),
  AUTH_JWT_ISSUER: optional(z.string()),
  AUTH_JWT_AUDIENCE: optional(z.string()),
  RECEIPT_PRIVATE_KEY: optional(
    z
      .string()
      .refine(
        (pem) => readPrivateKey(pem) !== null,
        'must be an Ed25519 private key as PKCS#8 PEM: openssl genpkey -algorithm ed25519',
      ),
  ),
  LIVE_SOCKETS_PER_PERSON: count,
  LIVE_STRANGER_SOCKETS: count,
  LIVE_OPERATIONS_PER_SOCKET: count,
  LIVE_MESSAGE_BYTES: count,
  LIVE_MESSAGES_PER_SECOND: count,
  LIVE_BUFFER_BYTES: count,
  KEPT_PAGES_BYTES: count,
  DEMO: optional(z.enum(['0', '1'], 'must be 0 or 1')),
  LOG_LEVEL: optional(
    z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    ),
  ),
});

/** How much of the server one client, and one person, may take for what they follow live. */
export interface LiveLimits {
  /** WebSockets of one person on one server. */
  readonly socketsPerPerson: number;
  /** WebSockets on one server that have not said who they are. */
  readonly strangerSockets: number;
  /** Operations that one socket has under way. */
  readonly operationsPerSocket: number;
  /** Of one message to the server. */
  readonly messageBytes: number;
  /** That a client sends over some seconds; four times as many in a burst. */
  readonly messagesPerSecond: number;
  /** What may wait for a client that does not read; then nothing more is read for it. */
  readonly bufferBytes: number;
}

/** How people answer by replying to a mail. */
export interface InboundConfig {
  /** Where answers go: a token is put before its @. */
  readonly address: string;
  /** What the receiving server proves itself with. */
  readonly secret: string;
  /** The name that it signs its `Authentication-Results` with. */
  readonly authservId: string;
}

/** Everything that can be set from outside, checked. */
export interface Config {
  readonly port: number;
  readonly database:
    | { readonly kind: 'embedded'; readonly dataDir: string }
    | { readonly kind: 'postgres'; readonly url: string };
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** How answers by mail come in; `null`: they do not. */
  readonly inbound: InboundConfig | null;
  /** So many mails are sent in a second at most, by one server. */
  readonly mailPerSecond: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Without one, the embedded mode makes its own and keeps it in `dataDir`. */
  readonly jwtSecret: string | undefined;
  readonly jwksUrl: string | undefined;
  /** What the identity provider's tokens must name, where set. */
  readonly jwtIssuer: string | undefined;
  readonly jwtAudience: string | undefined;
  /** PEM. Without one, the key that signs receipts is made from the secret, where there is one. */
  readonly receiptPrivateKey: string | undefined;
  readonly live: LiveLimits;
  /** About so much of pages that were answered stays in memory. */
  readonly keptPagesBytes: number;
  readonly demo: boolean;
  readonly logLevel: string;
}

/** Names every mistake at once, a line each. */
export class ConfigError extends Error {
  constructor(mistakes: readonly string[]) {
    super(`Assent cannot start with these settings:\n${mistakes.map((m) => `  ${m}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** @throws ConfigError naming every mistake */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const parsed = environment.safeParse(env);
  const mistakes = parsed.success
    ? missing(parsed.data)
    : [...mistakesIn(parsed.error), ...missing(env)];
  if (!parsed.success || mistakes.length > 0) throw new ConfigError(mistakes);
  return toConfig(parsed.data);
}

/**
 * The same for a command that needs the data and nothing else: no secret, for one.
 *
 * @throws ConfigError naming every mistake
 */
export function readDatabaseConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Pick<Config, 'database'> {
  const parsed = z.object(location).safeParse(env);
  if (parsed.success) return { database: databaseOf(parsed.data) };
  throw new ConfigError(mistakesIn(parsed.error));
}

type Environment = z.infer<typeof environment>;

function mistakesIn({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
}

function databaseOf(env: Pick<Environment, keyof typeof location>): Config['database'] {
  return env.DATABASE_URL
    ? { kind: 'postgres', url: env.DATABASE_URL }
    : { kind: 'embedded', dataDir: env.DATA_DIR ?? '.data' };
}

/** What a server with a real database must be told, because no default is safe there. */
function missing(env: Readonly<Partial<Record<keyof Environment, unknown>>>): string[] {
  const mistakes: string[] = [];
  const inbound = ['INBOUND_ADDRESS', 'INBOUND_SECRET', 'INBOUND_AUTHSERV_ID'] as const;
  const unset = inbound.filter((name) => !env[name]);
  if (unset.length > 0 && unset.length < inbound.length) {
    mistakes.push(
      `${unset.join(' and ')} missing: to answer by mail takes all three of INBOUND_….`,
    );
  }
  if (!env.DATABASE_URL) return mistakes;
  if (!env.AUTH_JWT_SECRET && !env.AUTH_JWKS_URL) {
    mistakes.push('AUTH_JWT_SECRET or AUTH_JWKS_URL is missing: with DATABASE_URL one is needed.');
  } else if (env.DEMO === '1' && !env.AUTH_JWT_SECRET) {
    mistakes.push('AUTH_JWT_SECRET is missing: the demo sign-in of DEMO=1 signs tokens with it.');
  }
  return mistakes;
}

function inboundOf(env: Environment): InboundConfig | null {
  const { INBOUND_ADDRESS: address, INBOUND_SECRET: secret, INBOUND_AUTHSERV_ID: authservId } = env;
  return address && secret && authservId ? { address, secret, authservId } : null;
}

function toConfig(env: Environment): Config {
  const port = env.PORT ?? 4000;
  const { origin, pathname } = new URL(env.PUBLIC_URL ?? `http://localhost:${String(port)}`);
  const publicUrl = `${origin}${pathname}`.replace(/\/+$/, '');
  return {
    port,
    database: databaseOf(env),
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? `assent@${new URL(publicUrl).hostname}`,
    inbound: inboundOf(env),
    mailPerSecond: env.MAIL_PER_SECOND ?? 20,
    publicUrl,
    jwtSecret: env.AUTH_JWT_SECRET,
    jwksUrl: env.AUTH_JWKS_URL,
    jwtIssuer: env.AUTH_JWT_ISSUER,
    jwtAudience: env.AUTH_JWT_AUDIENCE,
    receiptPrivateKey: env.RECEIPT_PRIVATE_KEY,
    live: {
      socketsPerPerson: env.LIVE_SOCKETS_PER_PERSON ?? 50,
      strangerSockets: env.LIVE_STRANGER_SOCKETS ?? 1_000,
      operationsPerSocket: env.LIVE_OPERATIONS_PER_SOCKET ?? 100,
      messageBytes: env.LIVE_MESSAGE_BYTES ?? 200_000,
      messagesPerSecond: env.LIVE_MESSAGES_PER_SECOND ?? 100,
      bufferBytes: env.LIVE_BUFFER_BYTES ?? 1_000_000,
    },
    keptPagesBytes: env.KEPT_PAGES_BYTES ?? 48_000_000,
    demo: env.DEMO === undefined ? !env.DATABASE_URL : env.DEMO === '1',
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}
