/**
 * Why an answer that came by mail was not taken, and its writer is asked back.
 *
 * EMPTY: it said nothing that could be read. NO_REASON: it denied without a reason. DOUBTFUL: its
 * decision depends on something. UNPROVEN: nobody vouches for its sender. OLD: it came too late.
 * REFUSED: the request does not wait for it any more, or it is not its writer's to give.
 */
export const questionReasons = [
  'EMPTY',
  'NO_REASON',
  'DOUBTFUL',
  'UNPROVEN',
  'OLD',
  'REFUSED',
] as const;

export type QuestionReason = (typeof questionReasons)[number];
