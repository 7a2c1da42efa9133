import type { AnyVariables, CombinedError } from '@urql/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { pipe, subscribe } from 'wonka';
import { useApi } from './api.ts';
import { parsed, type Document } from './document.ts';
import { useBackAgain } from './use-back-again.ts';

/** A page of any of the API's connections. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number;
}

export interface LiveList<Node> {
  readonly rows: readonly Node[];
  readonly totalCount: number | undefined;
  readonly hasMore: boolean;
  /** Nothing has come yet. */
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  readonly error: CombinedError | undefined;
  readonly loadMore: () => void;
  /** Asks anew for all that is shown. */
  readonly refresh: () => void;
  /** The same; settles once it is here. */
  readonly refreshed: () => Promise<void>;
}

const pageSize = 20;
/** The API's largest page. A list grows in one window up to this, so that a refresh is one request. */
const largestWindow = 100;

interface Window {
  readonly first: number;
  readonly after: string | null;
}

interface Shown {
  /** The list's variables: another list begins anew. */
  readonly asked: string;
  readonly windows: readonly Window[];
  readonly before: readonly Window[];
}

interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
}

const firstWindow: Window = { first: pageSize, after: null };

/**
 * An endless list, newest first. What is shown is always what the server would answer for the same
 * stretch: a row that came in pushes none out.
 *
 * @param pageOf where the answer has its connection
 */
export function useLiveList<Data, Variables extends AnyVariables, Node>(
  document: Document<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pageOf: (data: Data) => Page<Node> | null | undefined,
): LiveList<Node> {
  const { client } = useApi();
  const asked = JSON.stringify(variables);
  const [shown, setShown] = useState<Shown>({ asked, windows: [firstWindow], before: [] });
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer<Data>>>>({});
  // Another filter is another list, which begins at its start.
  const { windows, before } = useMemo(
    () => (shown.asked === asked ? shown : { windows: [firstWindow], before: [] }),
    [shown, asked],
  );
  const answerOf = (window: Window) => answers[keyOf(asked, window)];

  useEffect(() => {
    const following = windows.map((window) =>
      pipe(
        client.query(parsed(document), variablesOf(asked, window) as unknown as Variables, {
          requestPolicy: 'cache-and-network',
        }),
        subscribe(({ data, error }) => {
          const key = keyOf(asked, window);
          setAnswers((all) => ({ ...all, [key]: { data: data ?? all[key]?.data, error } }));
        }),
      ),
    );
    return () => {
      for (const each of following) each.unsubscribe();
    };
  }, [client, document, asked, windows]);

  const refreshed = useCallback(async () => {
    const asking = windows.map((window) => {
      const each = variablesOf(asked, window) as unknown as Variables;
      return client.query(parsed(document), each, { requestPolicy: 'network-only' }).toPromise();
    });
    await Promise.all(asking);
  }, [client, document, asked, windows]);
  const refresh = useCallback(() => void refreshed(), [refreshed]);
  useBackAgain(refresh);

  const pagesOf = (some: readonly Window[]) =>
    some.flatMap((window) => {
      const data = answerOf(window)?.data;
      return (data && pageOf(data)) ?? [];
    });
  const isWhole = pagesOf(windows).length === windows.length;
  // While a larger window is on its way, what was there stays.
  const pages = pagesOf(isWhole ? windows : before);
  const last = pages.at(-1);
  const error = windows.map(answerOf).find((answer) => answer?.error)?.error;

  return {
    rows: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    totalCount: last?.totalCount,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    isLoading: pages.length === 0 && !error,
    isLoadingMore: !isWhole && pages.length > 0,
    error,
    loadMore() {
      const end = windows.at(-1);
      if (!isWhole || !end || !last?.pageInfo.hasNextPage) return;
      const next: readonly Window[] =
        end.first < largestWindow
          ? [...windows.slice(0, -1), { ...end, first: end.first + pageSize }]
          : [...windows, { first: pageSize, after: last.pageInfo.endCursor ?? null }];
      setShown({ asked, windows: next, before: windows });
    },
    refresh,
    refreshed,
  };
}

function keyOf(asked: string, { first, after }: Window): string {
  return `${asked} ${String(first)} ${after ?? ''}`;
}

function variablesOf(asked: string, window: Window): object {
  return { ...(JSON.parse(asked) as object), ...window };
}
