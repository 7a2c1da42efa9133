import type { GraphQLSchema } from 'graphql';
import { createYoga, type GraphiQLOptions, type YogaServerInstance } from 'graphql-yoga';
import { authenticate, findClaimed } from '../auth/identify.ts';
import { UnauthenticatedError, type Claims, type Tokens } from '../auth/tokens.ts';
import type { Live } from '../live/live.ts';
import { unauthenticated, type Context } from '../schema/context.ts';
import type { DemoPerson } from './demo-person.ts';
import { graphiqlOptions } from './graphiql/options.ts';
import { malformed, useErrorMask, useRefusalBody, useTokenLimit } from './graphql-plugins.ts';
import type { ErrorMask } from './mask-error.ts';
import type { PersistedDocuments } from '../request-reads/asked-operation.ts';
import { usePersistedDocuments } from './persisted-documents.ts';
import { useLive } from './use-live.ts';

/** An operation's text and variables together, in bytes, over HTTP and WebSocket alike. */
export const maxOperationBytes = 200_000;

const cors = {
  origin: '*',
  credentials: false,
  methods: ['GET', 'POST'],
  allowedHeaders: ['authorization', 'content-type', 'x-request-id'],
  exposedHeaders: ['x-request-id'],
};

/** What Yoga makes of these settings for a page of another origin. */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-allow-methods': cors.methods.join(', '),
    'access-control-allow-headers': cors.allowedHeaders.join(', '),
    'access-control-expose-headers': cors.exposedHeaders.join(', '),
  };
}

export interface GraphQLParts {
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  readonly parts: Context['parts'];
  readonly tokens: Tokens;
  readonly receipts: Context['receipts'];
  readonly publicUrl: string;
  readonly live: Live;
  readonly mask: ErrorMask;
  /** Whom GraphiQL lets one be; empty without the demo. */
  readonly demoPeople: readonly DemoPerson[];
}

/** What the HTTP and the WebSocket server hand in with each operation. */
export interface ServerContext {
  readonly requestId: string;
  /** Of a WebSocket, whose credentials came once with `connection_init`. */
  readonly claims?: Claims | null;
}

export type GraphQLServer = YogaServerInstance<ServerContext, Context>;

/** The GraphQL endpoint, the same for HTTP, SSE and (through `getEnveloped`) WebSocket. */
export function createGraphQLServer(options: GraphQLParts): GraphQLServer {
  const { schema, documents, parts, tokens, receipts, publicUrl, live, mask, demoPeople } = options;
  let workbench: Promise<string> | undefined;

  async function openWorkbench(graphiql: GraphiQLOptions): Promise<string> {
    const { renderWorkbench } = await import('./graphiql/workbench.ts');
    return renderWorkbench({ ...graphiql, demo: demoPeople.length > 0, people: demoPeople });
  }

  async function claimsOf(request: Request): Promise<Claims | null> {
    const { headers } = request;
    const credentials = {
      authorization: headers.get('authorization'),
      cookie: headers.get('cookie'),
      origin: headers.get('origin'),
    };
    return authenticate(credentials, tokens, publicUrl);
  }

  return createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    maxRequestBodySize: maxOperationBytes,
    // Tokens are for any page; the cookie is for our own, which needs no CORS.
    cors,
    multipart: false,
    logging: false,
    landingPage: false,
    graphiql: graphiqlOptions,
    // Nine megabytes, always the same: loaded and made with the first look at it. A server that
    // nobody looks at so does without their hundred in memory.
    renderGraphiQL: (graphiql) => (workbench ??= openWorkbench(graphiql)),
    // What the plugin below has masked goes through this unchanged; the rest failed before it.
    maskedErrors: { maskError: (error) => malformed(error) ?? mask(error, 'none') },
    plugins: [
      usePersistedDocuments(documents),
      useTokenLimit(),
      useLive(live),
      useErrorMask(mask),
      useRefusalBody(),
    ],
    context: async ({ requestId, claims, request }) => {
      try {
        const known = claims === undefined ? await claimsOf(request) : claims;
        return await createContext({ parts, receipts }, known, requestId);
      } catch (error) {
        if (error instanceof UnauthenticatedError) throw unauthenticated(error.message);
        throw mask(error, requestId);
      }
    },
  });
}

async function createContext(
  { parts, receipts }: Pick<Context, 'parts' | 'receipts'>,
  claims: Claims | null,
  requestId: string,
): Promise<Context> {
  const { prisma, reads } = parts.db;
  const caller = claims && (await findClaimed(reads, claims, parts.now()));
  return { parts, receipts, prisma, requestId, caller, claims };
}
