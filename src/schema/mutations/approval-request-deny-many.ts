import { builder } from '../builder.ts';
import { InvalidInputError } from '../errors.ts';
import { deny, DenyInput, DenyResult, denyRules } from './approval-request-deny.ts';
import {
  eachInTurn,
  itemsComplexity,
  itemsDescription,
  itemsRules,
  resultOf,
  resultsDescription,
} from './bulk.ts';
import { result } from './result.ts';

const Input = builder.inputType('ApprovalRequestDenyManyInput', {
  description: 'What to deny.',
  validate: itemsRules,
  fields: (t) => ({
    items: t.field({ type: [DenyInput], required: true, description: itemsDescription }),
  }),
});

const Payload = builder
  .objectRef<{ results: PromiseSettledResult<{ requestId: string }>[] }>(
    'ApprovalRequestDenyManyPayload',
  )
  .implement({
    description: 'What came of each.',
    fields: (t) => ({
      results: t.field({
        type: [DenyResult],
        nullable: { list: false, items: true },
        description: resultsDescription,
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ results }) => results.map(resultOf),
      }),
    }),
  });

builder.mutationField('approvalRequestDenyMany', (t) =>
  t.field({
    type: Payload,
    description: 'Say no to many, each as with `approvalRequestDeny`.',
    errors: result('ApprovalRequestDenyManyResult', [InvalidInputError]),
    complexity: itemsComplexity,
    args: { input: t.arg({ type: Input, required: true, description: 'What to deny, and why.' }) },
    resolve: async (_root, { input }, context) => ({
      results: await eachInTurn(input.items, denyRules, (item) => deny(item, context)),
    }),
  }),
);
