import { pino, type Logger } from 'pino';
import { fillDemo } from '../prisma/seed/fill-demo.ts';
import { createApp, type App } from './app.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { DataDirHeldError } from './db/data-dir-lock.ts';
import { WebClientsMissingError } from './http/web-clients.ts';
import { openParts } from './parts.ts';
import { welcome } from './welcome.ts';

async function start(config: Config, log: Logger): Promise<void> {
  console.log(
    config.database.kind === 'embedded'
      ? `Opening the embedded database in ${config.database.dataDir} …`
      : 'Connecting to Postgres …',
  );
  const parts = await openParts(config, log);
  const app = await createApp(parts, config.port);
  if (config.demo) {
    await fillDemo(app.commands, (done, of) => {
      if (done % 10 === 0)
        console.log(`Filling in the demo data … ${String(done)} of ${String(of)}`);
    });
  }
  // Before it says that it is ready: whoever reads that may end it at once.
  stopOnSignal(app, log);
  console.log(welcome(app.publicUrl, parts.demoPeople, config.smtpUrl === undefined));
}

/** Ends in order on the first signal, at once on the second. */
function stopOnSignal(app: App, log: Logger): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      log.info({ signal }, 'stopping');
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed');
          process.exit(1);
        },
      );
    });
  }
}

const mendable = [ConfigError, DataDirHeldError, WebClientsMissingError];

/** What a person can mend is said in words, without a stack. */
function explain(error: unknown): string | undefined {
  if (mendable.some((each) => error instanceof each)) return (error as Error).message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is taken. Stop what uses it, or choose another with PORT.`;
  }
  if (code === 'ECONNREFUSED') return 'The database does not answer. Check DATABASE_URL.';
  return undefined;
}

try {
  const config = readConfig();
  const log = pino({ level: config.logLevel, base: null });
  await start(config, log);
} catch (error) {
  console.error(explain(error) ?? error);
  process.exit(1);
}
