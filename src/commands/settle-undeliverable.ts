import { lockUndeliverable, settleUndeliverable } from '../db/undeliverable-store.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { mailJob } from '../jobs/job.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';

export interface SettleUndeliverable {
  readonly undeliverableId: string;
  /** Whether it is sent again, to the address that its recipient then has; else it is put aside. */
  readonly again: boolean;
}

/** An administrator sees to a mail that could not be delivered. It leaves the list. */
export function settleUndeliverableMail(
  parts: CommandParts,
  call: Call,
  { undeliverableId, again }: SettleUndeliverable,
): Promise<Outcome<{ undeliverableId: string }>> {
  return runAsAdministrator(
    parts,
    call,
    'the list of undeliverable e-mails',
    async (tx, actor, at) => {
      const mail = await lockUndeliverable(tx, undeliverableId);
      if (!mail) return refused({ code: 'NOT_FOUND', what: 'undeliverable e-mail' });
      await settleUndeliverable(tx, undeliverableId, { userId: actor.id, at });
      if (again) await parts.jobs.enqueueMail(tx, [mailJob.parse(mail.job)]);
      return done({ value: { undeliverableId }, topics: [`user:${actor.id}`] });
    },
  );
}
