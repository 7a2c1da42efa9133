import { useState } from 'react';
import { useApi } from '../api/api.ts';
import { parsed, type Document } from '../api/document.ts';

interface Tail<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
  };
}

/** The latest rows, live, and before them those that one asks for. */
export function useEarlier<Row extends { readonly id: string }, Data>(
  tail: Tail<Row>,
  document: Document<Data, { id: string; before: string }>,
  id: string,
  pageOf: (data: Data) => Tail<Row> | null | undefined,
) {
  const { client } = useApi();
  const [earlier, setEarlier] = useState<Tail<Row> | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  // The live end moves on as rows are added: what left it was seen, and is kept once.
  const shown = new Set(tail.nodes.map((row) => row.id));
  const { hasPreviousPage, startCursor } = (earlier ?? tail).pageInfo;
  const load = async () => {
    if (!startCursor) return;
    setIsLoading(true);
    const { data } = await client.query(parsed(document), { id, before: startCursor }).toPromise();
    const page = data && pageOf(data);
    // Without the first time's tail, rows that a live end pushes out later would be lost.
    if (page) setEarlier({ ...page, nodes: [...page.nodes, ...(earlier?.nodes ?? tail.nodes)] });
    setIsLoading(false);
  };
  return {
    rows: [...(earlier?.nodes ?? []).filter((row) => !shown.has(row.id)), ...tail.nodes],
    hasEarlier: hasPreviousPage,
    isLoading,
    showEarlier: () => {
      void load();
    },
  };
}
