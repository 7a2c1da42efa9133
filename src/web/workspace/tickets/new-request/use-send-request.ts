import { useRef, useState } from 'react';
import {
  CreateRequestDocument,
  type ApprovalRequestCreateInput,
  type CreateRequestMutation,
} from '../../../generated/graphql.ts';
import { useAct, type Fault } from '../../../shared/api/use-act.ts';
import { useIdempotencyKey } from '../../../shared/api/use-idempotency-key.ts';

/** What came of sending a request. */
export type SendAnswer = CreateRequestMutation['approvalRequestCreate'] | Fault;

/** Sends a request once, however often it takes until an answer comes. */
export function useSendRequest() {
  const act = useAct(CreateRequestDocument);
  const keyOf = useIdempotencyKey();
  const answered = useRef(0);
  const [isSending, setIsSending] = useState(false);
  const send = async (input: ApprovalRequestCreateInput): Promise<SendAnswer> => {
    setIsSending(true);
    // Whoever sends the same again after a refusal does something new: a key repeats its reply.
    const idempotencyKey = keyOf({ ...input, answered: answered.current });
    const answer = await act({ input: { ...input, idempotencyKey } });
    if (answer.__typename !== 'Fault') answered.current += 1;
    setIsSending(false);
    return answer;
  };
  return { send, isSending };
}
