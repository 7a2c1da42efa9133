// What a request asks besides its words: its kind with the fields, links, and the policy behind it.
import type { Attachment } from '../domain/attachments.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import { fieldText } from '../domain/field-text.ts';
import { ApprovalRequest } from './approval-request.ts';
import { AttachmentType } from './attachment.ts';
import { builder } from './builder.ts';
import { Comment } from './comment.ts';
import { FieldType, FieldValueType } from './field-value.ts';
import { RequestKind } from './request-kind.ts';

const RequestField = builder.objectRef<FilledField>('RequestField').implement({
  description:
    'A field that a request filled in, as its kind defined it then: later changes of the kind change nothing here.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its name in the kind.' }),
    label: t.exposeString('label', { description: 'What to show to people.' }),
    type: t.expose('type', { type: FieldType, description: 'What it holds.' }),
    value: t.expose('value', { type: FieldValueType, description: 'What was filled in.' }),
    text: t.string({
      description: 'The value in one text, to show where no more is made of it: `500.00 EUR`.',
      resolve: ({ value }) => fieldText(value),
    }),
  }),
});

export const AppliedPolicy = builder
  .objectRef<{ readonly name: string; readonly version: number }>('AppliedPolicy')
  .implement({
    description: 'The policy that chose who is asked: as much of it as everyone sees.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What it is called now.' }),
      version: t.exposeInt('version', { description: 'Its version that chose.' }),
    }),
  });

builder.prismaObjectFields(ApprovalRequest, (t) => ({
  kind: t.relation('kind', {
    type: RequestKind,
    nullable: true,
    description: 'What kind of request it is; null where it is of none.',
  }),
  fields: t.field({
    type: [RequestField],
    description: 'The fields of its kind that were filled in, in the order to show.',
    select: { fields: true },
    resolve: ({ fields }) => fields as unknown as FilledField[],
  }),
  attachments: t.field({
    type: [AttachmentType],
    description: 'Links that belong to what is asked.',
    select: { attachments: true },
    resolve: ({ attachments }) => attachments as unknown as Attachment[],
  }),
  policy: t.field({
    type: AppliedPolicy,
    nullable: true,
    description: 'The policy that chose who is asked; null where the creator named them.',
    select: { policyVersion: { select: { version: true, policy: { select: { name: true } } } } },
    resolve: ({ policyVersion }) =>
      policyVersion && { name: policyVersion.policy.name, version: policyVersion.version },
  }),
}));

builder.prismaObjectFields(Comment, (t) => ({
  attachments: t.field({
    type: [AttachmentType],
    description: 'Links that belong to it.',
    select: { attachments: true },
    resolve: ({ attachments }) => attachments as unknown as Attachment[],
  }),
}));
