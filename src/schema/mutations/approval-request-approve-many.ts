import { builder } from '../builder.ts';
import { InvalidInputError } from '../errors.ts';
import { approve, ApproveInput, ApproveResult, approveRules } from './approval-request-approve.ts';
import {
  eachInTurn,
  itemsComplexity,
  itemsDescription,
  itemsRules,
  resultOf,
  resultsDescription,
} from './bulk.ts';
import { result } from './result.ts';

const Input = builder.inputType('ApprovalRequestApproveManyInput', {
  description: 'What to approve.',
  validate: itemsRules,
  fields: (t) => ({
    items: t.field({ type: [ApproveInput], required: true, description: itemsDescription }),
  }),
});

const Payload = builder
  .objectRef<{ results: PromiseSettledResult<{ requestId: string }>[] }>(
    'ApprovalRequestApproveManyPayload',
  )
  .implement({
    description: 'What came of each.',
    fields: (t) => ({
      results: t.field({
        type: [ApproveResult],
        nullable: { list: false, items: true },
        description: resultsDescription,
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ results }) => results.map(resultOf),
      }),
    }),
  });

builder.mutationField('approvalRequestApproveMany', (t) =>
  t.field({
    type: Payload,
    description: 'Say yes to many, each as with `approvalRequestApprove`.',
    errors: result('ApprovalRequestApproveManyResult', [InvalidInputError]),
    complexity: itemsComplexity,
    args: { input: t.arg({ type: Input, required: true, description: 'What to approve.' }) },
    resolve: async (_root, { input }, context) => ({
      results: await eachInTurn(input.items, approveRules, (item) => approve(item, context)),
    }),
  }),
);
