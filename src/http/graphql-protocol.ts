import type { ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { authenticate } from '../auth/identify.ts';
import { UnauthenticatedError, type Tokens } from '../auth/tokens.ts';
import type { LiveLimits } from '../config.ts';
import type { Live, Visitor } from '../live/live.ts';
import { badInput, unauthenticated, type Context } from '../schema/context.ts';
import type { GraphQLServer } from './graphql-server.ts';
import type { ErrorMask } from './mask-error.ts';
import type { RequestReads } from './request-reads.ts';
import type { Extra } from './socket-extra.ts';
import { answered, prepare, rootOf, tell } from './socket-operation.ts';
import { SocketStream } from './socket-stream.ts';

export interface ProtocolParts {
  readonly schema: GraphQLSchema;
  readonly graphql: GraphQLServer;
  readonly reads: RequestReads;
  readonly live: Live;
  readonly mask: ErrorMask;
  readonly tokens: Tokens;
  readonly publicUrl: string;
  readonly limits: LiveLimits;
  readonly log: Logger;
}

/** What graphql-ws asks of a server, for each of its messages. */
export function protocolOptions(
  parts: ProtocolParts,
): ServerOptions<Record<string, unknown>, Extra> {
  const { schema, graphql, limits, reads } = parts;
  return {
    connectionInitWaitTimeout: 5_000,
    onConnect: ({ connectionParams, extra }) => connect(parts, connectionParams, extra),
    onSubscribe: async ({ extra, subscriptions }, id, params) => {
      // The one that is being asked for is among them.
      if (Object.keys(subscriptions).length > limits.operationsPerSocket) {
        const most = String(limits.operationsPerSocket);
        return [badInput(`A socket carries at most ${most} operations at once.`)];
      }
      const json = await whileRunning(extra, () =>
        reads(JSON.stringify(params), () => extra.claims),
      );
      return json === null
        ? prepare(graphql, params, extra, id)
        : answered({ json, extra, id }, schema);
    },
    // HTTP takes its status from this extension and then leaves it out; so does this.
    onError: (_context, _id, _payload, errors) => errors.map(withoutStatus),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors && { ...result, errors: result.errors.map(withoutStatus) },
    execute: async (args) => {
      const root = rootOf(args);
      if ('json' in root) return tell(root) as never;
      return whileRunning(root.extra, async () => (await root.operation.execute(args)) as never);
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

/** An error as it goes over the wire, without what was meant for HTTP's status line. */
function withoutStatus(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = error;
  const entries = Object.entries(extensions).filter(([name]) => name !== 'http');
  return { message, locations, path, extensions: Object.fromEntries(entries) };
}

/** When closing, what runs is waited for. */
async function whileRunning<Result>(extra: Extra, run: () => Promise<Result>): Promise<Result> {
  extra.running += 1;
  try {
    return await run();
  } finally {
    extra.running -= 1;
  }
}
