import { useState } from 'react';
import {
  CreateRequestDocument,
  type ApprovalRequestCreateInput,
  type CreateRequestMutation,
} from '../../../generated/graphql.ts';
import { useAct, type Fault } from '../../../shared/api/use-act.ts';
import { useIdempotencyKeys } from '../../../shared/api/use-idempotency-keys.ts';

/** What came of sending a request. */
export type SendAnswer = CreateRequestMutation['approvalRequestCreate'] | Fault;

/** Sends a request once, however often it takes until an answer comes. */
export function useSendRequest() {
  const act = useAct(CreateRequestDocument);
  const keys = useIdempotencyKeys();
  const [isSending, setIsSending] = useState(false);
  const send = async (input: ApprovalRequestCreateInput): Promise<SendAnswer> => {
    setIsSending(true);
    const answer = await act({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (answer.__typename !== 'Fault') keys.forget();
    setIsSending(false);
    return answer;
  };
  return { send, isSending };
}
