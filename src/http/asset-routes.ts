import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/**
 * `/assets`: what the clients' pages load. Each file has the hash of what is in it in its name, so
 * nobody has to ask for it twice.
 */
export function assetRoutes(folder: string): Hono {
  const routes = new Hono();
  routes.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    if (c.res.status === 404) {
      // A client of tomorrow may have it.
      c.header('Cache-Control', 'no-store');
      return;
    }
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    // A cache between must know it of the plain one, too.
    c.header('Vary', 'Accept-Encoding');
  });
  routes.get(
    '/*',
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
    }),
  );
  return routes;
}
