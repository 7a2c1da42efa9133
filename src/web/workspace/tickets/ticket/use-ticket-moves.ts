import { TicketMovesDocument, type TicketStatus } from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';

/** Whether a ticket may take a status now, and whether approvals alone keep it from it. */
export interface TicketMove {
  readonly isAllowed: boolean;
  readonly isBlocked: boolean;
}

/** By the status that the ticket would take; nothing becomes `NEW`. */
export type TicketMoves = Readonly<Partial<Record<TicketStatus, TicketMove>>>;

const statuses = ['OPEN', 'PENDING', 'SOLVED', 'CLOSED'] as const;

/** Where the ticket may go: the server knows the rules. */
export function useTicketMoves(id: string) {
  const { data, refresh } = useLoaded(TicketMovesDocument, { id });
  const moves: TicketMoves = Object.fromEntries(
    statuses.flatMap((status) => {
      const check = data?.[status];
      if (!check) return [];
      const isBlocked = check.blockedBy.length > 0;
      return [[status, { isAllowed: check.allowed, isBlocked } satisfies TicketMove]];
    }),
  );
  return { moves, refresh };
}
