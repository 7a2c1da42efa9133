import { settleUndeliverableMail } from '../../commands/settle-undeliverable.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { commonErrors, result } from './result.ts';
import { undeliverableInput, undeliverablePayload } from './undeliverable-mail-types.ts';

const Input = undeliverableInput('UndeliverableMailResendInput');

builder.mutationField('undeliverableMailResend', (t) =>
  t.field({
    type: undeliverablePayload('UndeliverableMailResendPayload'),
    description:
      'Send an undeliverable e-mail again, to the address that its recipient has now. For administrators. It is dropped where it has become moot meanwhile; where it fails again it comes back onto the list.',
    errors: result('UndeliverableMailResendResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await settleUndeliverableMail(context.parts, callOf(context, info, input), {
          undeliverableId: decodeInput(input.id, 'UndeliverableMail', 'id'),
          again: true,
        }),
      ),
  }),
);
