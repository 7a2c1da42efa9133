import { gql, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import type { TypedDocumentString } from '../../generated/graphql.ts';

export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

/** What the cache works with, from a generated document: parsed once. */
export function parsed<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  const { __meta__ } = document;
  return Object.assign(gql<Data, Variables>(document.toString()), { __meta__ });
}

/** By what the server knows a document that `parsed` gave, without its text. The client copies it along. */
export function hashOf(node: TypedDocumentNode): string | undefined {
  const { __meta__ } = node as { __meta__?: { readonly hash: string } };
  return __meta__?.hash;
}
