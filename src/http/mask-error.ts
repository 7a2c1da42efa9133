import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';

/**
 * What a client hears of an error: what a person can mend goes out with a stable code; what they
 * cannot is logged once, with the request's id, and said without its inside.
 */
export type ErrorMask = (error: unknown, requestId: string) => GraphQLError;

export function createErrorMask(log: Logger): ErrorMask {
  return (error: unknown, requestId: string): GraphQLError => {
    if (error instanceof GraphQLError && isForClients(error)) return withCode(error);
    log.error({ err: causeOf(error), requestId }, 'an operation failed');
    const at = error instanceof GraphQLError ? error : undefined;
    return new GraphQLError(
      `Something went wrong on our side. Try again; if it stays, report the request id ${requestId}.`,
      {
        nodes: at?.nodes,
        path: at?.path,
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    );
  };
}

/** Made on purpose, by us or by graphql itself while it checked what the client sent. */
function isForClients({ originalError }: GraphQLError): boolean {
  return originalError === undefined || originalError instanceof GraphQLError;
}

function withCode(error: GraphQLError): GraphQLError {
  const known = error.originalError instanceof GraphQLError ? error.originalError : error;
  const extensions = { ...known.extensions, ...error.extensions };
  if (typeof extensions.code === 'string') {
    if (error.extensions.code === extensions.code) return error;
    return new GraphQLError(error.message, { nodes: error.nodes, path: error.path, extensions });
  }
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** A result as clients see it. */
export function masked(mask: ErrorMask) {
  return (result: ExecutionResult, requestId: string): ExecutionResult =>
    result.errors
      ? { ...result, errors: result.errors.map((error) => mask(error, requestId)) }
      : result;
}
