import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { authenticate, findClaimed } from '../auth/identify.ts';
import { isAllowedOrigin, writeSessionCookie } from '../auth/session-cookie.ts';
import { UnauthenticatedError, type Tokens } from '../auth/tokens.ts';
import { findCaller } from '../db/caller-store.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { DemoPerson } from './demo-person.ts';

export interface AuthParts {
  readonly prisma: PrismaClient;
  readonly tokens: Tokens;
  readonly publicUrl: string;
  /** Whom anybody may sign in as; without any, there is no demo sign-in. */
  readonly demoPeople: readonly DemoPerson[];
  readonly now: () => Date;
}

/** A demo session lasts so long, in seconds. */
const demoSession = 7 * 24 * 3600;

const demoSignIn = z.object({ email: z.string().max(320), returnTo: z.string().optional() });

function pathOf(returnTo: string | undefined, publicUrl: string): string {
  const { origin } = new URL(publicUrl);
  const target = URL.canParse(returnTo ?? '/', origin) ? new URL(returnTo ?? '/', origin) : null;
  // A path that begins with two slashes is another host to a browser.
  if (target?.origin !== origin || target.pathname.startsWith('//')) return '/';
  return `${target.pathname}${target.search}`;
}

/** Signing in and out, for browsers. Programs send their token with each request instead. */
export function authRoutes({ prisma, tokens, publicUrl, demoPeople, now }: AuthParts): Hono {
  const routes = new Hono();

  routes.use(
    bodyLimit({
      maxSize: 10_000,
      onError: (c) => c.json({ code: 'INVALID_INPUT', message: 'Send at most 10 kB.' }, 413),
    }),
  );

  // Another site's page may not sign its visitor in or out here.
  routes.use(async (c, next) => {
    if (!isAllowedOrigin(c.req.header('origin') ?? null, publicUrl)) {
      return c.json({ code: 'FORBIDDEN', message: 'Not from this origin.' }, 403);
    }
    c.header('Cache-Control', 'no-store');
    return next();
  });

  if (demoPeople.length > 0) {
    routes.post('/demo', async (c) => {
      const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded');
      const sent: unknown = await (isForm ? c.req.parseBody() : c.req.json()).catch(() => null);
      const body = demoSignIn.safeParse(sent);
      const email = body.success ? body.data.email.trim().toLowerCase() : '';
      const isOfTheDemo = demoPeople.some((person) => person.email === email);
      const person = isOfTheDemo ? await findCaller(prisma, { email }, now()) : null;
      if (!person) {
        const message = 'Send {"email": "…"} with the address of one of the demo\'s people.';
        return c.json({ code: 'INVALID_INPUT', message }, 400);
      }
      const token = await tokens.sign({ sub: person.id }, demoSession);
      c.header('Set-Cookie', writeSessionCookie(token, demoSession, publicUrl));
      // A form of our own pages goes back to where it was; never to another site.
      if (isForm) return c.redirect(pathOf(body.data?.returnTo, publicUrl), 303);
      return c.json({ token });
    });
  }

  // A page that got a token from an identity provider trades it for the cookie.
  routes.post('/session', async (c) => {
    const authorization = c.req.header('authorization') ?? null;
    try {
      const claims = await authenticate(
        { authorization, cookie: null, origin: null },
        tokens,
        publicUrl,
      );
      if (!claims) throw new UnauthenticatedError('Send Authorization: Bearer <token>.');
      await findClaimed(prisma, claims, now());
      const seconds = Math.floor((claims.expiresAt.getTime() - now().getTime()) / 1000);
      const token = authorization?.replace(/^Bearer +/i, '') ?? '';
      c.header('Set-Cookie', writeSessionCookie(token, seconds, publicUrl));
      return c.body(null, 204);
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      return c.json({ code: 'UNAUTHENTICATED', message: error.message }, 401);
    }
  });

  routes.delete('/session', (c) => {
    c.header('Set-Cookie', writeSessionCookie('', 0, publicUrl));
    return c.body(null, 204);
  });

  // The form of our own pages.
  routes.post('/sign-out', (c) => {
    c.header('Set-Cookie', writeSessionCookie('', 0, publicUrl));
    return c.redirect('/', 303);
  });

  return routes;
}
