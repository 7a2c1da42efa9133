import type { FieldChange as DomainFieldChange } from '../domain/events.ts';
import { builder } from './builder.ts';

export const FieldChange = builder.objectRef<DomainFieldChange>('FieldChange').implement({
  description: 'One thing that is different from before, in words for people.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description:
        "Which, for programs: `subject`, `message`, `dueAt`, `attachments`, `approvers`, or `fields.` and the key of one of the kind's fields.",
    }),
    label: t.exposeString('label', {
      description:
        "What people call it: English for what every request has, the field's own label for the kind's fields.",
    }),
    from: t.exposeString('from', {
      nullable: true,
      description:
        'What it was, in one text; null where there was nothing. A `dueAt` is ISO 8601; approvers are their names, step by step.',
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'What it is now, likewise; null where there is nothing any more.',
    }),
  }),
});
