import { useSearch, useSearchParams } from 'wouter';

/** What a list of the administration is narrowed to. It lives in the address. */
export interface ListFilter {
  readonly query: string;
  /** Also those that are switched off. */
  readonly withInactive: boolean;
}

export function useListFilter() {
  const [params, setParams] = useSearchParams();
  const search = useSearch();
  const filter: ListFilter = {
    query: params.get('q') ?? '',
    withInactive: params.get('inactive') === '1',
  };
  const change = (changes: Partial<ListFilter>) => {
    const { query, withInactive } = { ...filter, ...changes };
    const next = new URLSearchParams(params);
    next.delete('q');
    next.delete('inactive');
    if (query) next.set('q', query);
    if (withInactive) next.set('inactive', '1');
    setParams(next, { replace: true });
  };
  /** The address of something that opens over the list, which stays as it is. */
  const hrefOf = (path: string) => `${path}${search ? `?${search}` : ''}`;
  return { filter, change, hrefOf };
}
