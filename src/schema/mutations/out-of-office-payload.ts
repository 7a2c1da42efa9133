import { builder } from '../builder.ts';
import { OutOfOffice } from '../out-of-office.ts';

/** The payload of a mutation that sets or cancels an absence. */
export function outOfOfficePayload(name: string) {
  return builder.objectRef<{ absenceId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      outOfOffice: t.prismaField({
        type: OutOfOffice,
        description: 'The absence as it now stands.',
        resolve: (query, { absenceId }, _args, { prisma }) =>
          prisma.delegation.findUniqueOrThrow({ ...query, where: { id: absenceId } }),
      }),
    }),
  });
}
