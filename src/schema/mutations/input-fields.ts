// Input fields that several mutations share, described once.
import type { builder } from '../builder.ts';

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

export function requestIdField(t: Fields) {
  return t.id({ required: true, description: "The approval request's id." });
}

export function revisionField(t: Fields) {
  return t.int({
    description:
      'The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError.',
  });
}

export function idempotencyKeyField(t: Fields) {
  return t.string({
    description:
      'Not available yet: an InvalidInputError. To come: the same key, the same effect, once.',
  });
}
