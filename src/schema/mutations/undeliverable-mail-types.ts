import { z } from 'zod';
import { builder } from '../builder.ts';
import { encodeId } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';

/** The input of a mutation about one undeliverable e-mail. */
export function undeliverableInput(name: string) {
  return builder.inputType(name, {
    description: 'Which undeliverable e-mail.',
    validate: z.object({ idempotencyKey }).loose(),
    fields: (t) => ({
      id: t.id({ required: true, description: 'As `undeliverableMails` gave it.' }),
      idempotencyKey: idempotencyKeyField(t),
    }),
  });
}

/** The payload of a mutation by which one leaves the list. */
export function undeliverablePayload(name: string) {
  return builder.objectRef<{ undeliverableId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      undeliverableMailId: t.id({
        description: 'The one that has left the list.',
        resolve: ({ undeliverableId }) => encodeId('UndeliverableMail', undeliverableId),
      }),
    }),
  });
}
