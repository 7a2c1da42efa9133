import { startTransition, useOptimistic, useRef, useState } from 'react';
import {
  ChangeTicketDocument,
  type ChangeTicketMutation,
  type TicketPageFragment,
  type TicketStatus,
} from '../../../generated/graphql.ts';
import { useAct, type Fault } from '../../../shared/api/use-act.ts';
import { useIdempotencyKey } from '../../../shared/api/use-idempotency-key.ts';
import type { Who } from '../../../shared/people/use-found.ts';

export interface TicketChange {
  readonly status?: TicketStatus;
  readonly assignee?: Who | null;
}

type Answer = ChangeTicketMutation['ticketUpdate'] | Fault;
/** Why a change was not made. */
export type TicketRefusal = Exclude<Answer, { __typename: 'TicketUpdatePayload' }>;

/** Changes a ticket: shown at once, and taken back where the server says otherwise. */
export function useChangeTicket({ id, status, assignee }: TicketPageFragment) {
  const act = useAct(ChangeTicketDocument);
  const keyOf = useIdempotencyKey();
  const answered = useRef(0);
  const [refusal, setRefusal] = useState<TicketRefusal | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const [shown, show] = useOptimistic<Required<TicketChange>, TicketChange>(
    { status, assignee: assignee && { ...assignee, __typename: 'User' } },
    (current, change) => ({ ...current, ...change }),
  );

  /** @param isCertain whether the rules are known to allow it: only then it is shown at once */
  const change = (changes: TicketChange, isCertain: boolean) => {
    setRefusal(null);
    setIsSaved(false);
    startTransition(async () => {
      if (isCertain) show(changes);
      const input = {
        id,
        ...(changes.status ? { status: changes.status } : {}),
        ...(changes.assignee === undefined ? {} : { assigneeId: changes.assignee?.id ?? null }),
      };
      // Whoever tries the same again after an answer does something new: a key repeats its reply.
      const key = keyOf({ ...input, answered: answered.current });
      const answer = await act({ input: { ...input, idempotencyKey: key } });
      if (answer.__typename !== 'Fault') answered.current += 1;
      startTransition(() => {
        if (answer.__typename === 'TicketUpdatePayload') setIsSaved(true);
        else setRefusal(answer);
      });
    });
  };
  return { shown, change, refusal, isSaved, dismiss: () => setRefusal(null) };
}
