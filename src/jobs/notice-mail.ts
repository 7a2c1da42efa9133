import { findCaller } from '../db/caller-store.ts';
import { toRequestState } from '../db/request-state-row.ts';
import { toPublicId } from '../domain/public-id.ts';
import type { Mail } from '../email/mail.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { isMoot } from './is-moot.ts';
import type { MailJob } from './job.ts';
import { mailContent } from './mail-content.ts';
import { findMailedEvent, findMailedRequest } from './mailed-request.ts';
import { whyAsked } from './why-asked.ts';

export interface NoticeMailParts {
  readonly prisma: PrismaClient;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** The mail of a notice, as the request stands now; `null` where it has become moot. */
export async function noticeMail(
  job: MailJob,
  { prisma, publicUrl, now }: NoticeMailParts,
): Promise<Mail | null> {
  const recipient = await findCaller(prisma, { id: job.userId }, now());
  const request = await findMailedRequest(prisma, job.requestId);
  const event = await findMailedEvent(prisma, job.eventId);
  if (!recipient || !request || !event) return null;
  if (isMoot(job.kind, recipient, toRequestState(request))) return null;
  const { hostname } = new URL(publicUrl);
  const url = `${publicUrl}/requests/${toPublicId('ApprovalRequest', request.id)}`;
  const content = mailContent(job, recipient, {
    request,
    event,
    why: await whyAsked(prisma, event),
    link: { url, code: null },
  });
  return {
    ...content,
    messageId: messageId([job.eventId, job.userId], hostname),
    references: [messageId([request.id], hostname)],
    to: { name: recipient.name, address: recipient.email },
    replyTo: null,
    headers: {},
  };
}

/** The same for each try, so that a mail that arrives twice is known for one. */
function messageId(ids: readonly string[], hostname: string): string {
  return `<${ids.join('.').replaceAll('-', '')}@${hostname}>`;
}
