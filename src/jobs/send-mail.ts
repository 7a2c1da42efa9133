import type { Logger } from 'pino';
import { findCaller } from '../db/caller-store.ts';
import { toRequestState } from '../db/request-state-row.ts';
import type { RequestEvent } from '../domain/events.ts';
import type { Actor } from '../domain/people.ts';
import { maySeeRequest, refusalFor } from '../domain/permissions.ts';
import { toPublicId } from '../domain/public-id.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Mailer } from '../email/mail.ts';
import type { WhyYou } from '../email/templates/assigned.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { MailJob } from './job.ts';
import { mailContent } from './mail-content.ts';
import { findMailedEvent, findMailedRequest, type MailedEvent } from './mailed-request.ts';

export interface MailSenderParts {
  readonly prisma: PrismaClient;
  readonly mailer: Mailer;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Logger;
  readonly now: () => Date;
}

/**
 * Sends the mail of a job, as the request stands when it is sent. What has become moot since the
 * job was enqueued is not sent; what cannot be sent rejects, so that the job is tried again.
 */
export function createMailSender(parts: MailSenderParts): (job: MailJob) => Promise<void> {
  const { prisma, mailer, publicUrl, log, now } = parts;
  const { hostname } = new URL(publicUrl);
  return async (job) => {
    const recipient = await findCaller(prisma, { id: job.userId }, now());
    const request = await findMailedRequest(prisma, job.requestId);
    const event = await findMailedEvent(prisma, job.eventId);
    if (!recipient || !request || !event || isMoot(job, recipient, toRequestState(request))) {
      log.debug({ job }, 'a mail has become moot and is not sent');
      return;
    }
    const url = `${publicUrl}/requests/${toPublicId('ApprovalRequest', request.id)}`;
    const why = await whyAsked(prisma, event);
    await mailer.send({
      messageId: messageId(job, hostname),
      to: { name: recipient.name, address: recipient.email },
      ...mailContent(job, recipient.locale, { request, event, why, url }),
    });
  };
}

/** The same for each try, so that a mail that arrives twice is known for one. */
function messageId({ eventId, userId }: MailJob, hostname: string): string {
  return `<${`${eventId}.${userId}`.replaceAll('-', '')}@${hostname}>`;
}

function isMoot({ kind }: MailJob, recipient: Actor, request: RequestState): boolean {
  if (!maySeeRequest(recipient, request)) return true;
  switch (kind) {
    case 'assigned':
    case 'reminder':
    case 'edited':
    case 'answered':
      return refusalFor(recipient, 'APPROVE', request) !== null;
    case 'informationRequested':
      return request.waitingOn !== 'REQUESTER';
    case 'unanswerable':
      return !request.nobodyCanAnswer;
    case 'outcome':
      return request.status === 'PENDING';
  }
}

async function whyAsked(
  prisma: PrismaClient,
  { data, actor }: MailedEvent,
): Promise<WhyYou | null> {
  const event = data as unknown as RequestEvent;
  if (event.type === 'ASSIGNED' && event.assignee.type === 'GROUP') {
    const group = await prisma.group.findUnique({ where: { id: event.assignee.id } });
    return group && { group: group.name };
  }
  if (event.type === 'DELEGATED') {
    const away = await prisma.user.findUnique({ where: { id: event.forUserId } });
    return away && { standInFor: away.name };
  }
  if (event.type === 'REASSIGNED') {
    return { reassignedBy: actor?.name ?? '', reason: event.reason };
  }
  return event.type === 'ESCALATED' ? { escalated: true } : null;
}
