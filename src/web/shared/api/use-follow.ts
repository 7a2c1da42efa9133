import type { AnyVariables } from '@urql/core';
import { useEffect, useEffectEvent } from 'react';
import { pipe, subscribe } from 'wonka';
import { useApi } from './api.ts';
import { parsed, type Document } from './document.ts';

/**
 * Follows a subscription while the component is there: what it says of a thing every page shows.
 *
 * @param onEnd told when the server ends it: with `NOT_FOUND` where the person lost sight of it
 */
export function useFollow<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
  variables: Variables,
  {
    isPaused = false,
    onData = () => undefined,
    onEnd = () => undefined,
  }: {
    readonly isPaused?: boolean;
    readonly onData?: (data: Data) => void;
    readonly onEnd?: (code: string) => void;
  } = {},
): void {
  const { client } = useApi();
  const hear = useEffectEvent(onData);
  const end = useEffectEvent(onEnd);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (isPaused) return;
    const following = pipe(
      client.subscription(parsed(document), JSON.parse(asked) as Variables),
      subscribe(({ data, error }) => {
        if (data !== undefined && data !== null) hear(data);
        if (error) {
          const reason = (error.networkError ?? error.graphQLErrors[0]) as { code?: string } | null;
          end(reason?.code ?? 'UNKNOWN');
        }
      }),
    );
    return () => {
      following.unsubscribe();
    };
  }, [client, document, asked, isPaused]);
}
