import {
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { GraphQLServer } from './graphql-server.ts';
import { newRequestId } from './request-id.ts';
import type { Extra } from './socket-extra.ts';

type Enveloped = ReturnType<GraphQLServer['getEnveloped']>;

/** What `execute` and `subscribe` need besides GraphQL's own arguments. */
interface Root {
  readonly operation: Enveloped;
  readonly extra: Extra;
  readonly id: string;
}

/** What was answered ahead of the executor. */
interface Answered {
  readonly json: string;
  readonly extra: Extra;
  readonly id: string;
}

interface Params {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

/** What HTTP does before it executes: parse, check, find out who calls. */
export async function prepare(
  graphql: GraphQLServer,
  params: Params,
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

/** Arguments for `execute`, which has nothing to execute: graphql-ws wants a document all the same. */
export function answered(rootValue: Answered, schema: GraphQLSchema): ExecutionArgs {
  return { schema, document: parse('{ __typename }'), rootValue };
}

/** Sends an answer as it is. graphql-ws goes through this to learn of the end, unless it was cancelled. */
export async function* tell({ json, extra, id }: Answered): AsyncGenerator<never, void> {
  await extra.socket.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${json}}`);
}

export function rootOf(args: ExecutionArgs): Root | Answered {
  return args.rootValue as Root | Answered;
}

/** The codes that HTTP gives to what graphql itself refuses. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
