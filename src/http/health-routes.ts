import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { isMigrated } from '../db/migrate.ts';
import type { Wakeups } from '../feed/wakeups.ts';

/** `/healthz`: the process is alive. `/readyz`: it can serve, or what is missing. */
export function healthRoutes(
  db: Database,
  wakeups: Pick<Wakeups, 'isWhole' | 'size'>,
  log: Logger,
): Hono {
  const routes = new Hono();
  routes.get('/healthz', (c) => c.json({ status: 'alive' }));
  routes.get('/readyz', async (c) => {
    c.header('Cache-Control', 'no-store');
    try {
      const migrated = await isMigrated(db);
      return c.json(
        {
          status: migrated ? 'ready' : 'not ready',
          database: 'reachable',
          migrated,
          live: wakeups.isWhole ? 'at full speed' : 'by the table, every second: no Redis',
          followers: wakeups.size,
        },
        migrated ? 200 : 503,
      );
    } catch (error) {
      log.warn({ err: error }, 'not ready: the database does not answer');
      return c.json({ status: 'not ready', database: 'unreachable' }, 503);
    }
  });
  return routes;
}
