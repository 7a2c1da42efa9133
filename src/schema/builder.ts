import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import { GraphQLError } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { limits } from '../domain/limits.ts';
import { getDatamodel } from '../generated/pothos-types.ts';
import type PrismaTypes from '../generated/pothos-types.ts';
import { unauthenticated, type Context } from './context.ts';
import { InvalidInputError, toFieldIssues } from './errors.ts';
import { decodeAnyId, encodeId } from './global-id.ts';
import { operationLimits } from './operation-limits.ts';

export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  AuthScopes: { signedIn: boolean };
  Scalars: { DateTime: { Input: Date; Output: Date } };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
}

const onePerRow = { field: 1, multiplier: 1 };

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [
    // Outermost first: what is not allowed is not even validated, except as noted in `errors`.
    ScopeAuthPlugin,
    ErrorsPlugin,
    ValidationPlugin,
    ComplexityPlugin,
    RelayPlugin,
    PrismaPlugin,
  ],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
  },
  relay: {
    encodeGlobalID: encodeId,
    decodeGlobalID: decodeAnyId,
    nodesOnConnection: {
      description: 'The rows themselves, for clients that need no cursors of their own.',
      complexity: onePerRow,
    },
    edgesFieldOptions: {
      nullable: false,
      complexity: onePerRow,
      description: 'Rows with their cursors.',
    },
    nodeFieldOptions: { nullable: false, description: 'The row.' },
    cursorFieldOptions: {
      description: 'Where this row stands, for `after` or `before`. Opaque: do not take it apart.',
    },
    cursorType: 'String',
    pageInfoTypeOptions: { description: 'Where a page stands in its whole list.' },
    hasNextPageFieldOptions: { description: 'Whether there are rows after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are rows before this page.' },
    startCursorFieldOptions: { description: "The first row's cursor, for `before`." },
    endCursorFieldOptions: { description: "The last row's cursor, for `after`." },
    pageInfoFieldOptions: { description: 'Where this page stands in the whole list.' },
    firstArgOptions: {
      description: `So many rows from the start, or after \`after\`: 1–${String(limits.page)}. Default ${String(limits.defaultPage)}.`,
    },
    lastArgOptions: {
      description: `So many rows from the end, or before \`before\`: 1–${String(limits.page)}. Not together with \`first\`.`,
    },
    afterArgOptions: { description: 'A cursor of this same list: rows after it.' },
    beforeArgOptions: { description: 'A cursor of this same list: rows before it.' },
    nodeTypeOptions: { description: 'Anything with an id of its own that `node` can load again.' },
    idFieldOptions: {
      description:
        'Unique and unchanging over all types. Opaque: store it, compare it, send it back.',
    },
    // Written in schema/node.ts, where what one may not see is not there.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    brandLoadedObjects: true,
  },
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: (context) => ({ signedIn: context.caller !== null }),
    unauthorizedError: () => unauthenticated(),
  },
  errors: {
    defaultTypes: [],
    directResult: true,
    // Wrong input is answered as such even to someone signed out: it says nothing of the data.
    unsafelyHandleInputErrors: true,
  },
  validation: {
    validationError: ({ issues }) => new InvalidInputError(toFieldIssues(issues)),
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: operationLimits,
    complexityError: (kind) =>
      new GraphQLError(
        `This operation asks for too much at once (${kind}). Ask for fewer rows or fields, or in several operations.`,
        { extensions: { code: 'QUERY_TOO_COMPLEX' } },
      ),
  },
});

builder.addScalarType('DateTime', DateTimeResolver, {
  description: 'A moment as ISO 8601 in UTC with milliseconds: `2026-01-31T12:00:00.000Z`.',
});

builder.queryType({
  description: 'Everything that can be read. All but `viewer` needs a signed-in caller.',
  authScopes: { signedIn: true },
});
builder.mutationType({
  description:
    'Everything that can be done. Each takes one `input` and answers with a union: its payload, or a typed error saying why nothing was done.',
  authScopes: { signedIn: true },
});
builder.subscriptionType({
  description:
    'What can be followed live, over WebSocket (graphql-transport-ws) or server-sent events.',
  authScopes: { signedIn: true },
});
