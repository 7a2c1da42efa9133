import type { AnyVariables } from '@urql/core';
import { useCallback } from 'react';
import { useApi } from './api.ts';
import { parsed, type Document } from './document.ts';

/** Nothing came back: the network, or the server's own fault. What was typed must stay. */
export interface Fault {
  readonly __typename: 'Fault';
  readonly code: string;
}

/** What a mutation answered: its payload, one of its typed errors, or a fault. */
export type Outcome<Data> = Exclude<Data[keyof Data], string | undefined> | Fault;

/**
 * A mutation to call: `const approve = useAct(ApproveDocument)`. Never throws.
 *
 * @returns the value of the mutation's one field, or a `Fault`
 */
export function useAct<Data extends object, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
): (variables: Variables) => Promise<Outcome<Data>> {
  const { client } = useApi();
  return useCallback(
    async (variables) => {
      const { data, error } = await client.mutation(parsed(document), variables).toPromise();
      const field = data && Object.keys(data).find((key) => key !== '__typename');
      if (data && field && !error) return data[field as keyof Data] as Outcome<Data>;
      const code = error?.graphQLErrors[0]?.extensions.code as string | undefined;
      return { __typename: 'Fault', code: code ?? (error?.networkError ? 'OFFLINE' : 'UNKNOWN') };
    },
    [client, document],
  );
}

/** A new key for one act of a person; the same act tried again keeps it. */
export function newIdempotencyKey(): string {
  // `randomUUID` is not there on an origin without TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
