import type { InputRef, OutputRef } from '@pothos/core';
import type { z } from 'zod';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { InvalidInputError, type RefusedError } from '../errors.ts';
import {
  eachInTurn,
  itemsComplexity,
  itemsDescription,
  itemsRules,
  resultOf,
  resultsDescription,
} from './bulk.ts';
import { result } from './result.ts';

/** The mutation for one, of which a bulk mutation does many. */
interface Single<Item> {
  readonly input: InputRef<Item>;
  readonly result: OutputRef<{ requestId: string } | RefusedError>;
  readonly rules: z.ZodType;
  readonly act: (input: Item, context: Context) => Promise<{ requestId: string }>;
}

/**
 * Adds `approvalRequest<Act>Many`: up to 100 at once, each item and each of its results those of the
 * mutation for one.
 */
export function bulkMutation<Item>(
  act: 'Approve' | 'Deny' | 'Reassign',
  description: string,
  single: Single<Item>,
): void {
  const name = `approvalRequest${act}Many` as const;
  const type = `ApprovalRequest${act}Many` as const;
  const Input = builder.inputType(`${type}Input`, {
    description: `Many inputs of \`approvalRequest${act}\`.`,
    validate: itemsRules,
    fields: (t) => ({
      items: t.field({ type: [single.input], required: true, description: itemsDescription }),
    }),
  });
  const Payload = builder
    .objectRef<{ results: PromiseSettledResult<{ requestId: string }>[] }>(`${type}Payload`)
    .implement({
      description: 'What came of each.',
      fields: (t) => ({
        results: t.field({
          type: [single.result],
          nullable: { list: false, items: true },
          description: resultsDescription,
          complexity: { field: 1, multiplier: 1 },
          resolve: ({ results }) => results.map(resultOf),
        }),
      }),
    });
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      description,
      errors: result(`${type}Result`, [InvalidInputError]),
      complexity: itemsComplexity,
      args: { input: t.arg({ type: Input, required: true, description: 'Which, at most 100.' }) },
      resolve: async (_root, { input }, context) => ({
        results: await eachInTurn(input.items, single.rules, (item) => single.act(item, context)),
      }),
    }),
  );
}
