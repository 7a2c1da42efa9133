import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OfferedKindsDocument,
  type RequestRowFragment,
  type TicketPageFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { useSession } from '../../../shared/shell/session.tsx';
import { missingIn, problemsIn, type Problems, type Situation } from './problems.ts';
import type { RequestDraft } from './request-draft.ts';
import { toInput } from './to-input.ts';
import { usePreview } from './use-preview.ts';
import { useRequestDraft } from './use-request-draft.ts';
import { useSendRequest } from './use-send-request.ts';

/** A request that is being written on a ticket: what would come of it, what is not right, sending it. */
export function useNewRequest(
  ticket: TicketPageFragment,
  {
    onSent,
    onProblems,
  }: {
    readonly onSent: (request: RequestRowFragment) => void;
    readonly onProblems: () => void;
  },
) {
  const { t } = useTranslation('tickets');
  const { user } = useSession();
  const { draft, isEmpty, change, discard } = useRequestDraft(ticket.id);
  const { data } = useLoaded(OfferedKindsDocument, {});
  const kinds = data?.requestKinds.nodes ?? [];
  const kind = kinds.find(({ id }) => id === draft.kindId) ?? null;
  const previewed = usePreview(ticket.id, draft, kind);
  const { send, isSending } = useSendRequest();
  const [hasTried, setHasTried] = useState(false);
  const [refused, setRefused] = useState<Problems>({});
  const [refusal, setRefusal] = useState<string | null>(null);

  const beneficiary = draft.onBehalfOf ?? ticket.requester;
  const { policy, preview, asked } = previewed;
  const situation: Situation = { t, draft, kind, userId: user.id, beneficiary, policy };
  const found = preview ? problemsIn(preview.problems, asked, situation) : {};
  // What is still empty is no mistake before one tries to send it.
  const missing = missingIn(situation);
  const written = Object.entries(found).filter(([place]) => !(place in missing));
  const problems: Problems = {
    ...(hasTried ? missing : {}),
    ...Object.fromEntries(written),
    ...refused,
  };
  const forgetRefusal = () => {
    setRefused({});
    setRefusal(null);
  };

  const submit = async () => {
    forgetRefusal();
    setHasTried(true);
    if (Object.keys(missing).length > 0) {
      setRefusal('INVALID_INPUT');
      onProblems();
      return;
    }
    const { subject, message } = draft;
    const input = { ...toInput(ticket.id, draft, kind, policy !== null), subject, message };
    const answer = await send(input);
    if (answer.__typename === 'ApprovalRequestCreatePayload') {
      discard();
      onSent(answer.approvalRequest);
      return;
    }
    if (answer.__typename === 'InvalidInputError')
      setRefused(problemsIn(answer.fields, input, situation));
    setRefusal(answer.code);
    onProblems();
  };

  return {
    ...{
      draft,
      isEmpty,
      kinds,
      kind,
      previewed,
      beneficiary,
      problems,
      refusal,
      isSending,
      submit,
    },
    edit: (changes: Partial<RequestDraft>) => {
      forgetRefusal();
      change(changes);
    },
    discard: () => {
      discard();
      setHasTried(false);
      forgetRefusal();
    },
  };
}
