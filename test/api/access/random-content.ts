// What requests have besides people and steps: links, fields, a policy, one that came before, and events
// of every kind that tells more than who did what when.
import { createIdSource } from '../../../src/db/ids.ts';
import type { RequestEvent } from '../../../src/domain/events.ts';
import type { Assignee } from '../../../src/domain/people.ts';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import type { Chooser } from './random-choice.ts';
import type { World } from './world.ts';

interface Cast {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

const newId = createIdSource();

/** Gives random ones of the requests that are there something of each. */
export async function writeRandomContent(
  { test: { db } }: Pick<World, 'test'>,
  choose: Chooser,
  cast: Cast,
): Promise<void> {
  const { prisma } = db;
  const now = new Date();
  const requests = await prisma.approvalRequest.findMany({ select: { id: true } });
  const { id: policyVersionId, policy } = await prisma.policyVersion.findFirstOrThrow({
    include: { policy: true },
  });
  for (const { id } of requests) {
    const attachments = [{ title: 'A "photo"', url: 'https://files.test/1' }];
    const fields = [
      { key: 'sum', label: 'The sum', type: 'TEXT', value: { type: 'TEXT', text: 'Ten é' } },
    ];
    const earlier = choose.one(requests).id;
    await prisma.approvalRequest.update({
      where: { id },
      data: {
        ...(choose.chance(0.5) ? { attachments } : {}),
        ...(choose.chance(0.5) ? { fields } : {}),
        ...(choose.chance(0.5) ? { policyVersionId, kindId: policy.kindId } : {}),
        ...(choose.chance(0.2) ? { escalateToUserId: choose.one(cast.users) } : {}),
        ...(choose.chance(0.1) && earlier < id ? { previousId: earlier } : {}),
      },
    });
  }
  await prisma.requestEvent.createMany({
    data: Array.from({ length: 300 }, (_, index) => {
      const data = randomEvent(choose, cast);
      return {
        ...{ id: newId(now), requestId: choose.one(requests).id, sequence: 1_000 + index },
        ...{ type: data.type, actorId: choose.sometimes(0.7, choose.one(cast.users)) },
        ...{ occurredAt: now, hash: '', data: data as unknown as Prisma.InputJsonObject },
      };
    }),
  });
}

function randomEvent(choose: Chooser, { users, groups }: Cast): RequestEvent {
  const user = () => choose.one(users);
  const someone = (): Assignee =>
    choose.chance(0.5) ? { type: 'USER', id: user() } : { type: 'GROUP', id: choose.one(groups) };
  const events: object[] = [
    { type: 'ASSIGNED', assignee: someone() },
    { type: 'REASSIGNED', from: someone(), to: someone(), reason: 'Not "mine".' },
    { type: 'DELEGATED', toUserId: user(), forUserId: user() },
    { type: 'ESCALATED', to: someone() },
    { type: 'REMINDED', reminder: choose.one(['DAY_BEFORE', 'DUE', 'OVERDUE']) },
    { type: 'WITHDRAWN', reason: choose.sometimes(0.5, 'Settled.') },
    { type: 'APPROVED', note: 'Fine.', answeredAs: 'GROUP_MEMBER' },
    {
      type: 'EDITED',
      changes: [{ field: 'subject', label: 'Subject', from: null, to: 'Another "one"' }],
    },
  ];
  return choose.one(events) as RequestEvent;
}
