import type { DecisionTimes } from '../db/stats-store.ts';
import { builder } from './builder.ts';

const waited =
  'Null where nothing was decided. Both ways of waiting together are the time to the decision, request by request; their percentiles need not add up.';

export const ApprovalDecisionTimes = builder
  .interfaceRef<DecisionTimes>('ApprovalDecisionTimes')
  .implement({
    description:
      'How long those of the counted requests took that were approved or denied, and on whom they waited meanwhile: of all, of a kind, or of a group.',
    fields: (t) => ({
      medianSecondsToDecision: t.float({
        nullable: true,
        description:
          'Half of those that were approved or denied took at most so long from their making. Null where none was.',
        resolve: ({ toDecision }) => toDecision.median,
      }),
      p90SecondsToDecision: t.float({
        nullable: true,
        description: 'Nine of ten of them took at most so long. Null where none was decided.',
        resolve: ({ toDecision }) => toDecision.p90,
      }),
      medianSecondsWaitingOnApprovers: t.float({
        nullable: true,
        description: `For how long half of them, at most, waited on approvers. ${waited}`,
        resolve: ({ onApprovers }) => onApprovers.median,
      }),
      p90SecondsWaitingOnApprovers: t.float({
        nullable: true,
        description: `For how long nine of ten of them, at most, waited on approvers. ${waited}`,
        resolve: ({ onApprovers }) => onApprovers.p90,
      }),
      medianSecondsWaitingOnRequester: t.float({
        nullable: true,
        description: `For how long half of them, at most, waited on the requester. ${waited}`,
        resolve: ({ onRequester }) => onRequester.median,
      }),
      p90SecondsWaitingOnRequester: t.float({
        nullable: true,
        description: `For how long nine of ten of them, at most, waited on the requester. ${waited}`,
        resolve: ({ onRequester }) => onRequester.p90,
      }),
    }),
  });
