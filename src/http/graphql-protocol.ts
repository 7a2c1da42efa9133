import {
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { authenticate, type Credentials } from '../auth/identify.ts';
import { UnauthenticatedError, type Claims, type Tokens } from '../auth/tokens.ts';
import type { LiveLimits } from '../config.ts';
import type { Live, Visitor } from '../live/live.ts';
import { badInput, unauthenticated, type Context } from '../schema/context.ts';
import type { GraphQLServer } from './graphql-server.ts';
import type { LiveSocket } from './live-socket.ts';
import type { ErrorMask } from './mask-error.ts';
import { newRequestId } from './request-id.ts';
import { SocketStream } from './socket-stream.ts';

export interface ProtocolParts {
  readonly graphql: GraphQLServer;
  readonly live: Live;
  readonly mask: ErrorMask;
  readonly tokens: Tokens;
  readonly publicUrl: string;
  readonly limits: LiveLimits;
  readonly log: Logger;
}

/** What is known of one socket. */
export interface Extra {
  readonly socket: LiveSocket;
  /** What the browser sent with the request that opened it. */
  readonly credentials: Pick<Credentials, 'cookie' | 'origin'>;
  /** What `connection_init` left. */
  claims: Claims | null;
  visitor: Visitor | null;
  /** While they are looked up: operations that begin meanwhile wait for the same. */
  entering: Promise<Visitor> | null;
  readonly streams: Set<SocketStream>;
  /** Operations under way that will end by themselves. */
  running: number;
  /** How many sockets this person has. */
  readonly countOf: (personId: string) => number;
}

type Enveloped = ReturnType<GraphQLServer['getEnveloped']>;

/** What `execute` and `subscribe` need besides GraphQL's own arguments. */
interface Root {
  readonly operation: Enveloped;
  readonly extra: Extra;
  readonly id: string;
}

/** What graphql-ws asks of a server, for each of its messages. */
export function protocolOptions(
  parts: ProtocolParts,
): ServerOptions<Record<string, unknown>, Extra> {
  const { graphql, limits } = parts;
  return {
    connectionInitWaitTimeout: 5_000,
    onConnect: ({ connectionParams, extra }) => connect(parts, connectionParams, extra),
    onSubscribe: ({ extra, subscriptions }, id, params) => {
      // The one that is being asked for is among them.
      if (Object.keys(subscriptions).length > limits.operationsPerSocket) {
        const most = String(limits.operationsPerSocket);
        return [badInput(`A socket carries at most ${most} operations at once.`)];
      }
      return prepare(graphql, params, extra, id);
    },
    // HTTP takes its status from this extension and then leaves it out; so does this.
    onError: (_context, _id, _payload, errors) => errors.map(withoutStatus),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors && { ...result, errors: result.errors.map(withoutStatus) },
    execute: async (args) => {
      const { operation, extra } = rootOf(args);
      extra.running += 1;
      try {
        return (await operation.execute(args)) as never;
      } finally {
        extra.running -= 1;
      }
    },
    subscribe: (args) => follow(parts, args) as never,
  };
}

/** Finds out who it is. The protocol answers `false` with 4403 Forbidden. */
async function connect(
  { tokens, publicUrl, live, limits }: ProtocolParts,
  params: Record<string, unknown> | undefined,
  extra: Extra,
): Promise<boolean> {
  const { credentials } = extra;
  const authorization = params?.authorization ?? params?.Authorization;
  try {
    extra.claims = await authenticate(
      { ...credentials, authorization: typeof authorization === 'string' ? authorization : null },
      tokens,
      publicUrl,
    );
  } catch (error) {
    if (error instanceof UnauthenticatedError) return false;
    throw error;
  }
  const visitor = await visit(live, extra).catch(
    // A good token of nobody whom we know, or no database: each of their operations says so.
    () => null,
  );
  const personId = visitor?.viewer.caller?.id;
  if (personId !== undefined && extra.countOf(personId) > limits.socketsPerPerson) {
    extra.socket.close(1008, `At most ${String(limits.socketsPerPerson)} sockets of one person`);
  }
  return true;
}

/** Whoever they are, once and for all operations of the socket; `null` when signed out. */
async function visit(live: Live, extra: Extra): Promise<Visitor | null> {
  if (!extra.claims || extra.visitor) return extra.visitor;
  extra.entering ??= live
    .enter(extra.claims, () => {
      extra.socket.close(4403, 'Forbidden: sign in again');
    })
    .finally(() => (extra.entering = null));
  const visitor = await extra.entering;
  extra.visitor = visitor;
  // It may have closed meanwhile, with nobody to leave then.
  if (!extra.socket.isOpen) visitor.leave();
  return visitor;
}

async function follow({ live, mask }: ProtocolParts, args: ExecutionArgs) {
  const { extra, id } = rootOf(args);
  const { socket, streams } = extra;
  const stream = new SocketStream(socket, id, () => streams.delete(stream));
  try {
    const visitor = await visit(live, extra);
    if (!visitor) return { errors: [unauthenticated()] };
    streams.add(stream);
    const followed = await visitor.follow(args, stream);
    if ('leave' in followed) {
      stream.follow(followed);
      // graphql-ws holds the arguments as long as the stream; all that it held them for is done.
      Object.assign(args, { contextValue: undefined, rootValue: undefined });
      return stream;
    }
    streams.delete(stream);
    return { errors: followed };
  } catch (error) {
    streams.delete(stream);
    if (error instanceof UnauthenticatedError) return { errors: [unauthenticated(error.message)] };
    return { errors: [mask(error, (args.contextValue as Context).requestId)] };
  }
}

/** What HTTP does before it executes: parse, check, find out who calls. */
async function prepare(
  graphql: GraphQLServer,
  params: {
    query: string;
    operationName?: string | null;
    variables?: Record<string, unknown> | null;
  },
  extra: Extra,
  id: string,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const request = new Request('http://websocket/graphql', { method: 'POST' });
  const operation = graphql.getEnveloped({
    requestId: newRequestId(),
    claims: extra.claims,
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
      rootValue: { operation, extra, id } satisfies Root,
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

function rootOf(args: ExecutionArgs): Root {
  return args.rootValue as Root;
}

/** The codes that HTTP gives to what graphql itself refuses. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
