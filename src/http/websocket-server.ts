import type { Server } from 'node:http';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { authenticate } from '../auth/identify.ts';
import { UnauthenticatedError, type Claims, type Tokens } from '../auth/tokens.ts';
import { badInput } from '../schema/context.ts';
import { maxOperationBytes, type GraphQLServer } from './graphql-server.ts';
import { newRequestId } from './request-id.ts';

/** So many operations one socket may have under way. */
const maxOperations = 100;

/** What `connection_init` left on the socket. */
interface Extra extends Record<PropertyKey, unknown> {
  claims?: Claims | null;
}

type Enveloped = ReturnType<GraphQLServer['getEnveloped']>;

/**
 * graphql-transport-ws on the same path, with the same identity, checks and errors as HTTP.
 * Returns what closes every socket, telling its client to connect again.
 */
export function serveWebSocket(
  http: Server,
  graphql: GraphQLServer,
  options: { tokens: Tokens; publicUrl: string },
): () => Promise<void> {
  const sockets = new WebSocketServer({
    server: http,
    path: '/graphql',
    maxPayload: maxOperationBytes,
  });
  const server = useServer<Record<string, unknown>, Extra>(
    {
      isProd: true,
      connectionInitWaitTimeout: 5_000,
      async onConnect({ connectionParams, extra }) {
        const { headers } = extra.request;
        const authorization = connectionParams?.authorization ?? connectionParams?.Authorization;
        try {
          extra.claims = await authenticate(
            {
              authorization: typeof authorization === 'string' ? authorization : null,
              cookie: headers.cookie ?? null,
              origin: headers.origin ?? null,
            },
            options.tokens,
            options.publicUrl,
          );
          return true;
        } catch (error) {
          // The protocol answers `false` with 4403 Forbidden.
          if (error instanceof UnauthenticatedError) return false;
          throw error;
        }
      },
      onSubscribe: ({ extra, subscriptions }, _id, params) => {
        // The one that is being asked for is among them.
        if (Object.keys(subscriptions).length > maxOperations) {
          return [
            badInput(`A socket carries at most ${String(maxOperations)} operations at once.`),
          ];
        }
        return prepare(graphql, params, extra.claims ?? null);
      },
      // HTTP takes its status from this extension and then leaves it out; so does this.
      onError: (_context, _id, _payload, errors) => errors.map(withoutStatus),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors && { ...result, errors: result.errors.map(withoutStatus) },
      execute: (args) => operationOf(args).execute(args) as never,
      subscribe: (args) => operationOf(args).subscribe(args) as never,
    },
    sockets,
  );
  return async () => {
    for (const socket of sockets.clients) socket.close(1012, 'Service restart');
    await server.dispose();
  };
}

/** What HTTP does before it executes: parse, check, find out who calls. */
async function prepare(
  graphql: GraphQLServer,
  params: {
    query: string;
    operationName?: string | null;
    variables?: Record<string, unknown> | null;
  },
  claims: Claims | null,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const request = new Request('http://websocket/graphql', { method: 'POST' });
  const operation = graphql.getEnveloped({
    requestId: newRequestId(),
    claims,
    request,
    params,
  } as never);
  try {
    const document = operation.parse(params.query) as DocumentNode;
    const errors = operation.validate(operation.schema, document) as readonly GraphQLError[];
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    return {
      schema: operation.schema as GraphQLSchema,
      document,
      operationName: params.operationName,
      variableValues: params.variables,
      contextValue: await operation.contextFactory(),
      rootValue: { operation },
    };
  } catch (error) {
    // The context factory has masked what is not for clients.
    if (error instanceof GraphQLError) return [coded(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

/** An error as it goes over the wire, without what was meant for HTTP's status line. */
function withoutStatus(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = error;
  const entries = Object.entries(extensions).filter(([name]) => name !== 'http');
  return { message, locations, path, extensions: Object.fromEntries(entries) };
}

function operationOf(args: ExecutionArgs): Enveloped {
  return (args.rootValue as { operation: Enveloped }).operation;
}

/** The codes that HTTP gives to what graphql itself refuses. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
