import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readDatabaseConfig } from '../src/config.ts';

type Env = Record<string, string | undefined>;
const secret = 'a secret of at least thirty-two characters';
const postgres = { DATABASE_URL: 'postgres://localhost/assent' };
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

/** The lines of the ConfigError, without its heading. */
function mistakesIn(env: Env, read: (env: Env) => unknown = readConfig): string[] {
  try {
    read(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [heading, ...lines] = error.message.split('\n');
    expect(heading).toBe('Assent cannot start with these settings:');
    return lines.map((line) => line.trim());
  }
  return [];
}

const embedded = {
  port: 4000,
  database: { kind: 'embedded', dataDir: '.data' },
  redisUrl: undefined,
  smtpUrl: undefined,
  mailFrom: 'assent@localhost',
  inbound: null,
  mailPerSecond: 20,
  publicUrl: 'http://localhost:4000',
  jwtSecret: undefined,
  jwksUrl: undefined,
  jwtIssuer: undefined,
  jwtAudience: undefined,
  receiptPrivateKey: undefined,
  live: {
    socketsPerPerson: 50,
    strangerSockets: 1_000,
    operationsPerSocket: 100,
    messageBytes: 200_000,
    messagesPerSecond: 100,
    bufferBytes: 1_000_000,
  },
  keptPagesBytes: 48_000_000,
  demo: true,
  logLevel: 'info',
};
const everything = {
  PORT: '8080',
  DATA_DIR: '/srv/assent',
  REDIS_URL: 'rediss://redis:6380/1',
  SMTP_URL: 'smtps://mail.example:465',
  MAIL_FROM: 'help@assent.example',
  INBOUND_ADDRESS: 'reply@assent.example',
  INBOUND_SECRET: secret,
  INBOUND_AUTHSERV_ID: 'mx.assent.example',
  MAIL_PER_SECOND: '7',
  PUBLIC_URL: 'https://assent.example',
  AUTH_JWT_SECRET: secret,
  AUTH_JWKS_URL: 'https://id.example/keys',
  AUTH_JWT_ISSUER: 'https://id.example',
  AUTH_JWT_AUDIENCE: 'assent',
  RECEIPT_PRIVATE_KEY: pem.toString(),
  LIVE_SOCKETS_PER_PERSON: '1',
  LIVE_STRANGER_SOCKETS: '20',
  LIVE_OPERATIONS_PER_SOCKET: '300',
  LIVE_MESSAGE_BYTES: '4000',
  LIVE_MESSAGES_PER_SECOND: '50000',
  LIVE_BUFFER_BYTES: '999999999',
  KEPT_PAGES_BYTES: '1',
  DEMO: '0',
  LOG_LEVEL: 'debug',
};

describe('what is set', () => {
  it('nothing: the embedded mode, with a demo', () => {
    expect(readConfig({})).toEqual(embedded);
  });

  it('empty strings are the same as nothing', () => {
    const empty = Object.fromEntries(
      ['DATABASE_URL', ...Object.keys(everything)].map((name) => [name, '']),
    );
    expect(readConfig(empty)).toEqual(embedded);
  });

  it('everything, on Postgres; DATA_DIR is then of no use', () => {
    expect(readConfig({ ...everything, ...postgres })).toEqual({
      port: 8080,
      database: { kind: 'postgres', url: 'postgres://localhost/assent' },
      redisUrl: 'rediss://redis:6380/1',
      smtpUrl: 'smtps://mail.example:465',
      mailFrom: 'help@assent.example',
      inbound: { address: 'reply@assent.example', secret, authservId: 'mx.assent.example' },
      mailPerSecond: 7,
      publicUrl: 'https://assent.example',
      jwtSecret: secret,
      jwksUrl: 'https://id.example/keys',
      jwtIssuer: 'https://id.example',
      jwtAudience: 'assent',
      receiptPrivateKey: pem.toString(),
      live: {
        socketsPerPerson: 1,
        strangerSockets: 20,
        operationsPerSocket: 300,
        messageBytes: 4_000,
        messagesPerSecond: 50_000,
        bufferBytes: 999_999_999,
      },
      keptPagesBytes: 1,
      demo: false,
      logLevel: 'debug',
    });
  });

  it('the rest of the environment is left alone', () => {
    expect(readConfig({ HOME: '/root', PORT_NAME: 'x' })).toEqual(embedded);
  });

  it('DATA_DIR moves the embedded database', () => {
    const database = { kind: 'embedded', dataDir: '/srv/assent' };
    expect(readConfig({ DATA_DIR: '/srv/assent' })).toEqual({ ...embedded, database });
  });

  it('the port is in the default PUBLIC_URL; 0 leaves the choice to the system', () => {
    expect(readConfig({ PORT: '8080' })).toEqual({
      ...embedded,
      port: 8080,
      publicUrl: 'http://localhost:8080',
    });
    expect(readConfig({ PORT: '0' }).port).toBe(0);
  });

  it('PUBLIC_URL loses its last slashes and names the host of MAIL_FROM', () => {
    expect(readConfig({ PUBLIC_URL: 'https://help.example:8443/assent//' })).toEqual({
      ...embedded,
      publicUrl: 'https://help.example:8443/assent',
      mailFrom: 'assent@help.example',
    });
  });
});

describe('PUBLIC_URL is put as browsers put it', () => {
  it.each([
    ['HTTPS://Assent.example', 'https://assent.example'],
    ['https://Assent.example/', 'https://assent.example'],
    ['https://assent.example/Help/', 'https://assent.example/Help'],
    ['https://assent.example:443', 'https://assent.example'],
    ['http://assent.example:80/help', 'http://assent.example/help'],
    ['http://assent.example:443', 'http://assent.example:443'],
    ['https://assent.example?from=mail', 'https://assent.example'],
    ['https://assent.example/help/?from=mail', 'https://assent.example/help'],
    ['https://assent.example/help#top', 'https://assent.example/help'],
    ['https://assent.example/?a=/b/#/c/', 'https://assent.example'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://someone:word@assent.example', 'https://assent.example'],
  ])('%s', (PUBLIC_URL, publicUrl) => {
    expect(readConfig({ PUBLIC_URL }).publicUrl).toBe(publicUrl);
  });

  it('also in the address of MAIL_FROM', () => {
    expect(readConfig({ PUBLIC_URL: 'HTTPS://Assent.example:8443/?x' })).toEqual({
      ...embedded,
      publicUrl: 'https://assent.example:8443',
      mailFrom: 'assent@assent.example',
    });
  });
});

describe('what the tokens of a provider have to name', () => {
  it.each<[string, Env, object]>([
    ['an issuer', { AUTH_JWT_ISSUER: 'https://id.example' }, { jwtIssuer: 'https://id.example' }],
    ['an audience', { AUTH_JWT_AUDIENCE: 'assent' }, { jwtAudience: 'assent' }],
  ])('%s alone, as it is written', (_what, env, set) => {
    const jwks = 'https://id.example/keys';
    expect(readConfig({ AUTH_JWKS_URL: jwks, ...env })).toEqual({
      ...embedded,
      jwksUrl: jwks,
      ...set,
    });
  });
});

describe('the key that signs receipts', () => {
  it.each([
    ['as it is in its file', pem.toString()],
    [
      'on one line',
      pem
        .toString()
        .trim()
        .replaceAll('\n', String.raw`\n`),
    ],
  ])('is a PEM, %s', (_how, RECEIPT_PRIVATE_KEY) => {
    expect(readConfig({ RECEIPT_PRIVATE_KEY }).receiptPrivateKey).toBe(RECEIPT_PRIVATE_KEY);
  });

  it.each([
    [
      'another kind',
      generateKeyPairSync('ed448').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ],
    [
      'a public half',
      generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }),
    ],
    ['a name of a file', '/etc/assent/key.pem'],
  ])('is not %s', (_what, key) => {
    const mistakes = mistakesIn({ RECEIPT_PRIVATE_KEY: key.toString() });
    expect(mistakes).toEqual([expect.stringMatching(/^RECEIPT_PRIVATE_KEY must be an Ed25519/)]);
  });
});

describe('where the data is, for a command that needs nothing else', () => {
  it.each<[string, Env, object]>([
    ['nothing set', {}, { kind: 'embedded', dataDir: '.data' }],
    ['DATA_DIR', { DATA_DIR: '/srv/assent' }, { kind: 'embedded', dataDir: '/srv/assent' }],
    [
      'DATABASE_URL, without a secret and whatever else is wrong',
      { ...postgres, DATA_DIR: '/srv/assent', PORT: 'eighty' },
      { kind: 'postgres', url: 'postgres://localhost/assent' },
    ],
  ])('%s', (_what, env, database) => {
    expect(readDatabaseConfig(env)).toEqual({ database });
  });

  it('names what is wrong with it', () => {
    const mistakes = mistakesIn({ DATABASE_URL: 'mysql://localhost/assent' }, readDatabaseConfig);
    expect(mistakes).toEqual([
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
    ]);
  });
});

describe('the demo', () => {
  const jwks = { AUTH_JWKS_URL: 'https://id.example/keys' };
  it.each<[string, Env, boolean]>([
    ['on in the embedded mode', {}, true],
    ['off there when told so', { DEMO: '0' }, false],
    ['off on Postgres', { ...postgres, AUTH_JWT_SECRET: secret }, false],
    ['on there when told so', { ...postgres, AUTH_JWT_SECRET: secret, DEMO: '1' }, true],
    ['off there with a key set alone', { ...postgres, ...jwks }, false],
    ['on with a key set, where Assent makes its own secret', { ...jwks, DEMO: '1' }, true],
  ])('is %s', (_what, env, demo) => {
    expect(readConfig(env).demo).toBe(demo);
  });

  it('cannot be on on Postgres without a secret to sign with', () => {
    expect(mistakesIn({ ...postgres, ...jwks, DEMO: '1' })).toEqual([
      'AUTH_JWT_SECRET is missing: the demo sign-in of DEMO=1 signs tokens with it.',
    ]);
  });
});

describe('what is wrong', () => {
  const noKey = 'AUTH_JWT_SECRET or AUTH_JWKS_URL is missing: with DATABASE_URL one is needed.';

  it.each<[string, Env]>([
    ['no secret', postgres],
    ['an empty one', { ...postgres, AUTH_JWT_SECRET: '', AUTH_JWKS_URL: '' }],
    ['no secret, and a demo', { ...postgres, DEMO: '1' }],
  ])('DATABASE_URL with %s', (_what, env) => {
    expect(mistakesIn(env)).toEqual([noKey]);
  });

  it('everything: all mistakes are named at once, and no secret is shown', () => {
    const mistakes = mistakesIn({
      PORT: 'eighty',
      DATABASE_URL: 'mysql://localhost/assent',
      REDIS_URL: 'localhost:6379',
      SMTP_URL: 'mail.example',
      MAIL_FROM: 'Assent',
      PUBLIC_URL: 'assent.example',
      AUTH_JWT_SECRET: 'too short',
      AUTH_JWKS_URL: 'file:///etc/keys',
      RECEIPT_PRIVATE_KEY: 'a key',
      LIVE_BUFFER_BYTES: 'much',
      DEMO: 'yes',
      LOG_LEVEL: 'loud',
    });
    expect(mistakes).toEqual([
      'PORT must be a whole number.',
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
      'REDIS_URL must be a URL that begins with redis:// or rediss://.',
      'SMTP_URL must be a URL that begins with smtp:// or smtps://.',
      'MAIL_FROM must be the plain address of one mailbox: assent@example.com.',
      'PUBLIC_URL must be a URL that begins with http:// or https://.',
      'AUTH_JWT_SECRET must have at least 32 characters.',
      'AUTH_JWKS_URL must be a URL that begins with https:// or http://.',
      'RECEIPT_PRIVATE_KEY must be an Ed25519 private key as PKCS#8 PEM: openssl genpkey -algorithm ed25519.',
      'LIVE_BUFFER_BYTES must be a whole number from 1 to 999999999.',
      'DEMO must be 0 or 1.',
      'LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
    ]);
  });

  it.each(Object.keys(everything).filter((name) => name.startsWith('LIVE_')))(
    '%s that is no number of things',
    (name) => {
      for (const value of ['0', '-1', '+5', '1.5', '1e3', ' 7', '007', 'many', '1000000000']) {
        expect(mistakesIn({ [name]: value })).toEqual([
          `${name} must be a whole number from 1 to 999999999.`,
        ]);
      }
    },
  );

  it('a wrong setting does not hide a missing one', () => {
    expect(mistakesIn({ ...postgres, PORT: '-1' })).toEqual([
      'PORT must be a whole number.',
      noKey,
    ]);
  });

  it.each(['65536', '99999999999999999999'])('PORT=%s is more than there are', (PORT) => {
    expect(mistakesIn({ PORT })).toEqual(['PORT must be at most 65535.']);
  });

  it.each([' ', '\t', '-1', '+80', '80.5', '80.0', '80a', ' 80', '80\n', '1e3', '0x50', '٨٠'])(
    'PORT=%j is no whole number',
    (PORT) => {
      expect(mistakesIn({ PORT })).toEqual(['PORT must be a whole number.']);
    },
  );

  it.each(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'PUBLIC_URL', 'AUTH_JWKS_URL'])(
    '%s that is no URL at all',
    (name) => {
      for (const value of ['x', '//host', 'http//host', 'javascript:alert(1)', '://']) {
        const mistakes = mistakesIn({ AUTH_JWT_SECRET: secret, [name]: value });
        expect(mistakes).toEqual([
          expect.stringMatching(`^${name} must be a URL that begins with`),
        ]);
      }
    },
  );
});
