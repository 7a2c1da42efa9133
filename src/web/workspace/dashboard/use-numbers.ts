import { useEffect, useEffectEvent, useState } from 'react';
import {
  NumbersDocument,
  NumbersUpdatedDocument,
  type ApprovalStatsFilter,
  type NumbersFragment,
} from '../../generated/graphql.ts';
import { useFollow } from '../../shared/api/use-follow.ts';
import { useLoaded } from '../../shared/api/use-loaded.ts';

/** Ages and due times go on by themselves: so often they are asked anew, in milliseconds. */
const clock = 60_000;

/** The numbers, live: whichever answer came last. While other ones are on their way, the last stay. */
export function useNumbers(filter: ApprovalStatsFilter) {
  const loaded = useLoaded(NumbersDocument, { filter });
  const [numbers, setNumbers] = useState<NumbersFragment | undefined>();
  useFollow(
    NumbersUpdatedDocument,
    { filter },
    { onData: ({ approvalStatsUpdated }) => setNumbers(approvalStatsUpdated) },
  );
  const { data } = loaded;
  useEffect(() => {
    if (data) setNumbers(data.approvalStats);
  }, [data]);
  const refresh = useEffectEvent(loaded.refresh);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') refresh();
    }, clock);
    return () => clearInterval(timer);
  }, []);
  return { numbers, error: loaded.error, refresh: loaded.refresh };
}
