import type { Logger } from 'pino';
import { z } from 'zod';
import type { Locale } from '../domain/people.ts';
import { toPublicId } from '../domain/public-id.ts';
import type { MailContent } from '../email/layout.ts';
import type { Mailer } from '../email/mail.ts';
import { assignedMail } from '../email/templates/assigned.ts';
import { outcomeMail, type Ending, type OutcomeMail } from '../email/templates/outcome.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { MailJob } from './job.ts';
import { findMailedRequest, type MailedRequest } from './mailed-request.ts';

export interface MailSenderParts {
  readonly prisma: PrismaClient;
  readonly mailer: Mailer;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Logger;
}

/** The part of a WITHDRAWN event (src/domain/events.ts) that is told. */
const withdrawal = z.object({ reason: z.string() });

/**
 * Sends the mail of a job, as the request stands when it is sent. What has become moot since the
 * job was enqueued is not sent; what cannot be sent rejects, so that the job is tried again.
 */
export function createMailSender(parts: MailSenderParts): (job: MailJob) => Promise<void> {
  const { prisma, mailer, publicUrl, log } = parts;
  const { hostname } = new URL(publicUrl);
  return async (job) => {
    const recipient = await prisma.user.findUnique({
      where: { id: job.userId },
      select: { name: true, email: true, locale: true, active: true },
    });
    const request = await findMailedRequest(prisma, job.requestId);
    if (!recipient?.active || !request || isMoot(job, request)) {
      log.debug({ job }, 'a mail has become moot and is not sent');
      return;
    }
    const url = `${publicUrl}/requests/${toPublicId('ApprovalRequest', request.id)}`;
    await mailer.send({
      messageId: messageId(job, hostname),
      to: { name: recipient.name, address: recipient.email },
      ...contentOf(job, request, recipient.locale, url),
    });
  };
}

/** The same for each try, so that a mail that arrives twice is known for one. */
function messageId({ eventId, userId }: MailJob, hostname: string): string {
  return `<${`${eventId}.${userId}`.replaceAll('-', '')}@${hostname}>`;
}

function isMoot({ kind, userId }: MailJob, request: MailedRequest): boolean {
  switch (kind) {
    case 'assigned':
      return (
        request.status !== 'PENDING' ||
        !request.assignments.some(
          ({ userId: approverId, step, decision }) =>
            approverId === userId && step.status === 'ACTIVE' && decision === null,
        )
      );
    case 'outcome':
      return request.status === 'PENDING';
  }
}

function contentOf(
  { kind }: MailJob,
  request: MailedRequest,
  locale: Locale,
  url: string,
): MailContent {
  const shown = {
    subject: request.subject,
    ticket: request.ticket,
    createdBy: request.createdBy.name,
    onBehalfOf: request.onBehalfOfId === request.createdById ? null : request.onBehalfOf.name,
    url,
  };
  switch (kind) {
    case 'assigned':
      return assignedMail(locale, { ...shown, message: request.message, dueAt: request.dueAt });
    case 'outcome':
      return outcomeMail(locale, {
        ...shown,
        ending: endingOf(request),
        decisions: decisionsOf(request),
      });
  }
}

function endingOf({ id, status, dueAt, events }: MailedRequest): Ending {
  switch (status) {
    case 'PENDING':
      throw new Error(`Request ${id} has no outcome yet.`);
    case 'APPROVED':
    case 'DENIED':
      return { status };
    case 'EXPIRED':
      return { status, dueAt };
    case 'WITHDRAWN': {
      const [event] = events;
      if (!event?.actor) throw new Error(`Request ${id} has no record of who withdrew it.`);
      const { reason } = withdrawal.parse(event.data);
      return { status, by: event.actor.name, reason, at: event.occurredAt };
    }
  }
}

/** In the order in which they were made. */
function decisionsOf({ assignments }: MailedRequest): OutcomeMail['decisions'] {
  return assignments
    .flatMap(({ decision }) => decision ?? [])
    .sort((one, other) => one.decidedAt.getTime() - other.decidedAt.getTime())
    .map(({ outcome, note, decidedAt, decidedBy }) => ({
      outcome,
      by: decidedBy.name,
      note,
      at: decidedAt,
    }));
}
