// What the mutations of kinds have in common.
import type { FieldDefinition } from '../../domain/custom-fields.ts';
import { builder } from '../builder.ts';
import { FieldType } from '../field-value.ts';
import { RequestKind } from '../request-kind.ts';

export const RequestKindFieldInput = builder.inputType('RequestKindFieldInput', {
  description: 'A field that requests of a kind fill in.',
  fields: (t) => ({
    key: t.string({
      required: true,
      description:
        'Its name in requests and policies: a small letter, then small letters, digits or `_`, at most 40 in all. Unique in its kind.',
    }),
    label: t.string({
      required: true,
      description: 'What people read, in a line of up to 80 characters.',
    }),
    type: t.field({ type: FieldType, required: true, description: 'What it holds.' }),
    required: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether a request without it is refused.',
    }),
    choices: t.stringList({
      description: 'What a CHOICE can be, and only that: 1–50, each up to 80 characters.',
    }),
  }),
});

export function toDefinition({
  choices,
  ...field
}: typeof RequestKindFieldInput.$inferInput): FieldDefinition {
  return { ...field, choices: choices ?? [] };
}

/** The payload of a mutation that makes or changes a kind. */
export function kindPayload(name: string) {
  return builder.objectRef<{ kindId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      requestKind: t.prismaField({
        type: RequestKind,
        description: 'The kind as it now stands.',
        resolve: (query, { kindId }, _args, { prisma }) =>
          prisma.requestKind.findUniqueOrThrow({ ...query, where: { id: kindId } }),
      }),
    }),
  });
}
