import type { CombinedError } from '@urql/core';

/**
 * Whether a page's only argument, the id in its address, is no id at all: then nothing is there, as
 * with an id that one may not see. For queries that send nothing else a person could have written.
 */
export function isNoId(error: CombinedError | undefined): boolean {
  return (
    error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT') ?? false
  );
}
