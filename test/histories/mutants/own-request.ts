import type * as permissions from '../../../src/domain/permissions.ts';

/** Wrong on purpose: whoever asks may decide, as a member of a group that is asked. */
export function mutate(original: typeof permissions): typeof permissions {
  return {
    ...original,
    refusalFor(actor, action, request) {
      const refusal = original.refusalFor(actor, action, request);
      const forgiven = refusal?.code === 'OWN_REQUEST' && actor.groupIds.length > 0;
      return forgiven ? null : refusal;
    },
  };
}
