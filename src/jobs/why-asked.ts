import type { WhyYou } from '../email/templates/assigned.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { MailedEvent } from '../db/mailed-request-store.ts';

/** Why someone is asked who was not asked for by name; `null`: they were. */
export async function whyAsked(
  prisma: PrismaClient,
  { data: event, actor }: MailedEvent,
): Promise<WhyYou | null> {
  if (event.type === 'ASSIGNED' && event.assignee.type === 'GROUP') {
    const group = await prisma.group.findUnique({ where: { id: event.assignee.id } });
    return group && { group: group.name };
  }
  if (event.type === 'DELEGATED') {
    const away = await prisma.user.findUnique({ where: { id: event.forUserId } });
    return away && { standInFor: away.name };
  }
  if (event.type === 'REASSIGNED') {
    return { reassignedBy: actor ?? '', reason: event.reason };
  }
  return event.type === 'ESCALATED' ? { escalated: true } : null;
}
