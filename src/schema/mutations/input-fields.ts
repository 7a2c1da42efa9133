// Input fields that several mutations share, described once.
import { builder } from '../builder.ts';

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

export const AttachmentInput = builder.inputType('AttachmentInput', {
  description: 'A link with a title.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'In a line of up to 200 characters.' }),
    url: t.string({
      required: true,
      description: 'A whole https:// or http:// link of up to 2,000 characters.',
    }),
  }),
});

export function requestIdField(t: Fields) {
  return t.id({ required: true, description: "The approval request's id." });
}

export function revisionField(t: Fields) {
  return t.int({
    description:
      'The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError.',
  });
}

export function assignmentField(t: Fields) {
  return t.id({
    description:
      'Which of the open assignments is answered, for someone who can answer for several. Default: their own, else one of a group of theirs, else one of someone away, as far as that leaves enough people for the others. Where the step was escalated to them, they answer for all that is open in any case.',
  });
}

export function attachmentsField(t: Fields) {
  return t.field({
    type: [AttachmentInput],
    description: 'Links that belong to it: at most 20.',
  });
}

export function idempotencyKeyField(t: Fields) {
  return t.string({
    description:
      'Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError.',
  });
}
