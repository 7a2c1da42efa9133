import { useState } from 'react';
import {
  RequestPreviewDocument,
  type OfferedKindFragment,
  type RequestPreviewQuery,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { useSettled } from '../../../shared/ui/use-settled.ts';
import type { RequestDraft } from './request-draft.ts';
import { missingFields, toInput, type Asked } from './to-input.ts';

export type Preview = RequestPreviewQuery['approvalPolicyPreview'];

/** So long after the last change the server is asked again, in milliseconds. */
const writingPause = 350;

/** What would come of a draft, as it is now: asked again as it changes. */
export function usePreview(
  ticketId: string,
  draft: RequestDraft,
  kind: OfferedKindFragment | null,
) {
  const [policy, setPolicy] = useState<string | null>(null);
  const isNamed = draft.steps.some(({ approvers }) => approvers.length > 0);
  const missing = missingFields(kind, draft);
  const isTelling = missing.length === 0 && (kind !== null || isNamed);
  const policyChooses = kind !== null && policy !== null;
  // Until somebody is named, a policy is asked for; steps without anybody would be in its way.
  const input = toInput(ticketId, draft, kind, policyChooses || !isNamed);
  const asked = useSettled(JSON.stringify(input), writingPause);
  const { data, error } = useLoaded(
    RequestPreviewDocument,
    { input: JSON.parse(asked) as Asked },
    { isPaused: !isTelling },
  );
  const answer = data?.approvalPolicyPreview;
  const chosenBy = answer?.policy?.name ?? null;
  if (answer && chosenBy !== policy) setPolicy(chosenBy);
  return {
    preview: isTelling ? answer : undefined,
    /** What the server was asked with: the places of its problems are those in here. */
    asked: JSON.parse(asked) as Asked,
    policy: policyChooses ? policy : null,
    missing,
    isNamed,
    hasFailed: error !== undefined,
  };
}
