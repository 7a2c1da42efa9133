import { z } from 'zod';
import { setAbsence } from '../../commands/set-absence.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput, optionalId } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { outOfOfficePayload } from './out-of-office-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('OutOfOfficeSetInput', {
  description: 'Who is away, when, and who answers for them.',
  validate: z.object({ idempotencyKey }).loose(),
  fields: (t) => ({
    userId: t.id({
      description: 'Who is away. Default: the caller. Administrators name anybody.',
    }),
    delegateId: t.id({
      required: true,
      description:
        'Who answers for them: another active person whom the caller sees. Where they are away themselves, their own delegate does.',
    }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'From when on. Default: now; so counts a time that has passed.',
    }),
    endsAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'Until when: after the start, to come, and within ten years.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('outOfOfficeSet', (t) =>
  t.field({
    type: outOfOfficePayload('OutOfOfficeSetPayload'),
    description:
      'Say when someone is out of office and who answers for them. From its start the delegate sees what waits for that person in their own inbox, hears of what is open and of what comes, and answers for them; the record says for whom. Everybody for themselves, administrators for anybody. One person has at most 20 at a time, and none that overlap.',
    errors: result('OutOfOfficeSetResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Who, when, for whom.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await setAbsence(context.parts, callOf(context, info, input), {
          userId: optionalId(input.userId, 'User', 'userId') ?? null,
          delegateId: decodeInput(input.delegateId, 'User', 'delegateId'),
          startsAt: input.startsAt ?? null,
          endsAt: input.endsAt,
        }),
      ),
  }),
);
