import { useSearchParams } from 'wouter';
import type { ApprovalRequestFilter, ApprovalRequestStatus } from '../../generated/graphql.ts';

/** Which requests the inbox shows. It lives in the address, so that it can be kept and sent on. */
export interface InboxFilter {
  readonly show: 'WAITING' | 'ALL' | ApprovalRequestStatus;
  readonly kindId: string | null;
  readonly groupId: string | null;
  readonly isOverdue: boolean;
  readonly query: string;
}

const shows = ['WAITING', 'ALL', 'PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const;

/** @param whole what is shown where the address does not say */
export function useInboxFilter(whole: 'WAITING' | 'ALL') {
  const [params, setParams] = useSearchParams();
  const filter: InboxFilter = {
    show: shows.find((each) => each === params.get('show')) ?? whole,
    kindId: params.get('kind'),
    groupId: params.get('group'),
    isOverdue: params.get('overdue') === '1',
    query: params.get('q') ?? '',
  };
  const change = (changes: Partial<InboxFilter>) => {
    const next = { ...filter, ...changes };
    const entries = {
      show: next.show === whole ? null : next.show,
      kind: next.kindId,
      group: next.groupId,
      overdue: next.isOverdue ? '1' : null,
      q: next.query || null,
    };
    const set = Object.entries(entries).filter((entry): entry is [string, string] => !!entry[1]);
    setParams(new URLSearchParams(set), { replace: true });
  };
  return { filter, change };
}

/** The same, as the server takes it. */
export function toServerFilter(filter: InboxFilter): ApprovalRequestFilter {
  const { show, kindId, groupId, isOverdue, query } = filter;
  return {
    ...(show === 'WAITING' ? { awaitingViewer: true } : show === 'ALL' ? {} : { status: [show] }),
    ...(kindId ? { kindIds: [kindId] } : {}),
    ...(groupId ? { groupIds: [groupId] } : {}),
    ...(isOverdue ? { overdue: true } : {}),
    ...(query ? { query } : {}),
  };
}
