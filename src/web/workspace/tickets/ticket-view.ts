import { useSearchParams } from 'wouter';
import type { TicketView } from '../../generated/graphql.ts';

const views: readonly TicketView[] = ['MINE_WITH_APPROVALS', 'PENDING_APPROVALS', 'MINE', 'ALL'];

/** Which of the ready-made lists the address names; a ticket keeps the list that it was opened from. */
export function useTicketView(): TicketView {
  const [params] = useSearchParams();
  return views.find((each) => each === params.get('view')) ?? 'ALL';
}
