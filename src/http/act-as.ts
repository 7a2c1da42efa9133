import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import type { Caller } from '../db/caller-store.ts';
import type { Context } from '../schema/context.ts';

/** Asks the schema as a person who is known by other means than a session. */
export type ActAs = <Data>(
  caller: Caller,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  requestId: string,
) => Promise<Data>;

/**
 * Reads and changes go through the schema here too, so that who comes by a mail's link meets the
 * same rules and the same refusals as everyone else.
 */
export function createActAs(
  schema: GraphQLSchema,
  { parts, receipts }: Pick<Context, 'parts' | 'receipts'>,
): ActAs {
  const documents = new Map<string, ReturnType<typeof parse>>();

  function documentOf(text: string) {
    const known = documents.get(text);
    if (known) return known;
    const document = parse(text);
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    documents.set(text, document);
    return document;
  }

  return async <Data>(
    caller: Caller,
    text: string,
    variables: Readonly<Record<string, unknown>>,
    requestId: string,
  ) => {
    const contextValue: Context = {
      parts,
      receipts,
      prisma: parts.db.prisma,
      requestId,
      caller,
      claims: null,
    };
    const { data, errors } = await execute({
      schema,
      document: documentOf(text),
      variableValues: variables,
      contextValue,
    });
    const [fault] = errors ?? [];
    if (fault) throw fault.originalError ?? fault;
    return data as Data;
  };
}
