import { readFileSync } from 'node:fs';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { PersistedDocuments } from '../request-reads/asked-operation.ts';

const generated = new URL('../web/generated/persisted-documents.json', import.meta.url);

/** Those that `npm run generate` wrote down. */
export function readPersistedDocuments(): PersistedDocuments {
  const documents = JSON.parse(readFileSync(generated, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents));
}

/**
 * Over HTTP the hash of a known document does instead of its text, as Apollo and urql send it. Any
 * other document is still asked with its text. docs/decisions/19-persisted-documents.md
 */
export function usePersistedDocuments(documents: PersistedDocuments): Plugin {
  return usePersistedOperations({
    getPersistedOperation: (hash) => documents.get(hash) ?? null,
    allowArbitraryOperations: true,
    customErrors: {
      notFound: () =>
        // By this message clients know that they have to send the text.
        new GraphQLError('PersistedQueryNotFound', {
          extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
        }),
      // As Yoga says it of what has neither.
      keyNotFound: ({ params: { query } }) =>
        query === ''
          ? refusal('Syntax Error: Unexpected <EOF>.', 'GRAPHQL_PARSE_FAILED')
          : refusal('Must provide query string.', 'BAD_REQUEST'),
    },
  });
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
