import { findStandIns } from '../db/delegation-store.ts';
import { eligibleStandIn } from '../domain/answering.ts';
import { plainTerms } from '../domain/draft.ts';
import { builder } from './builder.ts';
import { signedIn } from './context.ts';
import { gather } from './gather.ts';
import { User } from './user.ts';

/** Who answers now for a person who is away: their row. */
const standInOf = gather(async ({ prisma, parts }, userIds) => {
  const standIns = await findStandIns(prisma, userIds, parts.now());
  const ids = [...new Set(standIns.values())];
  const rows = ids.length > 0 ? await prisma.user.findMany({ where: { id: { in: ids } } }) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...standIns].flatMap(([userId, standInId]) => {
      const row = byId.get(standInId);
      return row ? [[userId, row] as const] : [];
    }),
  );
});

builder.prismaObjectFields('User', (t) => ({
  standIn: t.field({
    type: User,
    nullable: true,
    description:
      'Who answers for them now because they are out of office: their delegate or, where that one is away too, theirs, and so on. Null for someone who is here, and for those who delegate to each other in a circle. End users see only who answers for themselves, and for whom they do.',
    resolve: async ({ id }, _args, context) => {
      const viewer = signedIn(context);
      const standIn = await standInOf(context, id);
      const isTheirs = viewer.id === id || viewer.id === standIn?.id;
      return viewer.role !== 'END_USER' || isTheirs ? standIn : null;
    },
  }),
}));

builder.prismaObjectFields('Assignment', (t) => ({
  standIn: t.field({
    type: User,
    nullable: true,
    description:
      'Who answers for the assignee now, who is out of office. Null where the assignee is here or a group, where it is not asked now, and where the stand-in may not decide because it is their own request.',
    select: {
      userId: true,
      decision: { select: { id: true } },
      step: { select: { status: true, current: true } },
      request: { select: { createdById: true, onBehalfOfId: true, ownDecisionAllowed: true } },
    },
    resolve: async ({ userId, decision, step, request }, _args, context) => {
      const isOpen = step.current && step.status === 'ACTIVE' && !decision;
      if (userId === null || !isOpen) return null;
      const standIn = await standInOf(context, userId);
      const { createdById, onBehalfOfId, ownDecisionAllowed } = request;
      const asking = { createdById, onBehalfOfId, terms: { ...plainTerms, ownDecisionAllowed } };
      const mayAnswer = eligibleStandIn({ type: 'USER', id: userId }, asking, {
        standInOf: () => standIn?.id ?? null,
      });
      return mayAnswer === null ? null : standIn;
    },
  }),
}));
