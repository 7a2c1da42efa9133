import { startTransition, useOptimistic, useState } from 'react';
import {
  ChangeTicketDocument,
  type ChangeTicketMutation,
  type TicketPageFragment,
  type TicketStatus,
} from '../../../generated/graphql.ts';
import { useAct, type Fault } from '../../../shared/api/use-act.ts';
import { useIdempotencyKeys } from '../../../shared/api/use-idempotency-keys.ts';
import type { PickedAssignee } from '../../../shared/people/use-assignees.ts';

export interface TicketChange {
  readonly status?: TicketStatus;
  readonly assignee?: PickedAssignee | null;
}

type Answer = ChangeTicketMutation['ticketUpdate'] | Fault;
/** Why a change was not made. */
export type TicketRefusal = Exclude<Answer, { __typename: 'TicketUpdatePayload' }>;

/** Changes a ticket: shown at once, and taken back where the server says otherwise. */
export function useChangeTicket({ id, status, assignee }: TicketPageFragment) {
  const act = useAct(ChangeTicketDocument);
  const keys = useIdempotencyKeys();
  const [refusal, setRefusal] = useState<TicketRefusal | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const [shown, show] = useOptimistic<Required<TicketChange>, TicketChange>(
    { status, assignee: assignee && { ...assignee, isGroup: false } },
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
      const answer = await act({ input: { ...input, idempotencyKey: keys.of(input) } });
      if (answer.__typename !== 'Fault') keys.forget();
      startTransition(() => {
        if (answer.__typename === 'TicketUpdatePayload') setIsSaved(true);
        else setRefusal(answer);
      });
    });
  };
  return { shown, change, refusal, isSaved, dismiss: () => setRefusal(null) };
}
