import { builder } from '../builder.ts';
import { InvalidInputError } from '../errors.ts';
import {
  reassign,
  ReassignInput,
  ReassignResult,
  reassignRules,
} from './approval-request-reassign.ts';
import {
  eachInTurn,
  itemsComplexity,
  itemsDescription,
  itemsRules,
  resultOf,
  resultsDescription,
} from './bulk.ts';
import { result } from './result.ts';

const Input = builder.inputType('ApprovalRequestReassignManyInput', {
  description: 'What to hand on.',
  validate: itemsRules,
  fields: (t) => ({
    items: t.field({ type: [ReassignInput], required: true, description: itemsDescription }),
  }),
});

const Payload = builder
  .objectRef<{ results: PromiseSettledResult<{ requestId: string }>[] }>(
    'ApprovalRequestReassignManyPayload',
  )
  .implement({
    description: 'What came of each.',
    fields: (t) => ({
      results: t.field({
        type: [ReassignResult],
        nullable: { list: false, items: true },
        description: resultsDescription,
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ results }) => results.map(resultOf),
      }),
    }),
  });

builder.mutationField('approvalRequestReassignMany', (t) =>
  t.field({
    type: Payload,
    description: 'Hand many open assignments on, each as with `approvalRequestReassign`.',
    errors: result('ApprovalRequestReassignManyResult', [InvalidInputError]),
    complexity: itemsComplexity,
    args: { input: t.arg({ type: Input, required: true, description: 'What to hand to whom.' }) },
    resolve: async (_root, { input }, context) => ({
      results: await eachInTurn(input.items, reassignRules, (item) => reassign(item, context)),
    }),
  }),
);
