import { settleUndeliverableMail } from '../../commands/settle-undeliverable.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { commonErrors, result } from './result.ts';
import { undeliverableInput, undeliverablePayload } from './undeliverable-mail-types.ts';

const Input = undeliverableInput('UndeliverableMailDiscardInput');

builder.mutationField('undeliverableMailDiscard', (t) =>
  t.field({
    type: undeliverablePayload('UndeliverableMailDiscardPayload'),
    description:
      'Take an undeliverable e-mail off the list without sending it. For administrators.',
    errors: result('UndeliverableMailDiscardResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await settleUndeliverableMail(context.parts, callOf(context, info, input), {
          undeliverableId: decodeInput(input.id, 'UndeliverableMail', 'id'),
          again: false,
        }),
      ),
  }),
);
