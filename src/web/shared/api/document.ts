import { gql, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import type { TypedDocumentString } from '../../generated/graphql.ts';

export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

/** What the cache works with, from a generated document: parsed once. */
export function parsed<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  return gql<Data, Variables>(document.toString());
}
