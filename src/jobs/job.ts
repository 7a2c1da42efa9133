import { z } from 'zod';

/** One mail about one event to one person. Parsed when it is enqueued and again when it is run. */
export const mailJob = z.strictObject({
  kind: z.enum(['assigned', 'outcome']),
  eventId: z.uuid(),
  requestId: z.uuid(),
  userId: z.uuid(),
});
export type MailJob = z.infer<typeof mailJob>;
