import type { AnyVariables, CombinedError } from '@urql/core';
import { useQuery } from 'urql';
import { parsed, type Document } from './document.ts';
import { useBackAgain } from './use-back-again.ts';

export interface Loaded<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  /** Nothing has come yet. */
  readonly isLoading: boolean;
  /** Asks the server anew; what is there stays until the answer comes. */
  readonly refresh: () => void;
}

export interface LoadOptions {
  /** What is there from before is shown at once, and asked anew. */
  readonly isFresh?: boolean;
  readonly isPaused?: boolean;
}

/** The data of a query, kept up to date by whatever else says something of the same things. */
export function useLoaded<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { isFresh = true, isPaused = false }: LoadOptions = {},
): Loaded<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query: parsed(document),
    variables,
    pause: isPaused,
    requestPolicy: isFresh ? 'cache-and-network' : 'cache-first',
  });
  const refresh = () => {
    if (!isPaused) ask({ requestPolicy: 'network-only' });
  };
  useBackAgain(refresh);
  return { data, error, isLoading: fetching && data === undefined, refresh };
}
