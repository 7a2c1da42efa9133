import { visibleDelegations } from '../db/visibility.ts';
import { builder } from './builder.ts';
import { signedIn } from './context.ts';
import { User } from './user.ts';
import { Viewer } from './viewer.ts';

export const OutOfOffice = builder.prismaNode('Delegation', {
  name: 'OutOfOffice',
  id: { field: 'id', description: 'For `node` and `outOfOfficeCancel`.' },
  description:
    'A time in which someone is away and somebody else answers for them: what is open when it begins, and what is newly asked, goes to the delegate too, and whoever answers first answers. Seen by agents and administrators; end users see their own and those in which they are the delegate.',
  fields: (t) => ({
    user: t.relation('user', { type: User, description: 'Who is away.' }),
    delegate: t.relation('delegate', {
      type: User,
      description:
        'Who was named to answer for them. Where that one is away too, `User.standIn` says who does.',
    }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'From when on.' }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      description:
        'Until when, itself no longer in it. When it is cancelled this is the time of that; one that had not begun then begins and ends at it.',
    }),
    inForce: t.boolean({
      description: 'Whether they are away now.',
      select: { startsAt: true, endsAt: true },
      resolve: ({ startsAt, endsAt }, _args, { parts }) => {
        const now = parts.now();
        return startsAt <= now && now < endsAt;
      },
    }),
  }),
});

builder.prismaObjectFields('User', (t) => ({
  outOfOffice: t.field({
    type: OutOfOffice,
    nullable: true,
    description:
      'The time in which they are away now, else the next one; null where none is set. End users see their own, and others in which they are the delegate.',
    select: (_args, context, nested) => ({
      ownDelegations: nested({
        where: { endsAt: { gt: context.parts.now() }, AND: visibleDelegations(signedIn(context)) },
        orderBy: { startsAt: 'asc' },
        take: 1,
      }),
    }),
    resolve: ({ ownDelegations }) => ownDelegations[0] ?? null,
  }),
}));

builder.objectField(Viewer, 'outOfOffice', (t) =>
  t.prismaField({
    type: [OutOfOffice],
    description:
      'When the viewer is away: now and to come, the next first. At most 20 are set at a time.',
    resolve: (query, { id }, _args, { prisma, parts }) =>
      prisma.delegation.findMany({
        ...query,
        where: { userId: id, endsAt: { gt: parts.now() } },
        orderBy: { startsAt: 'asc' },
      }),
  }),
);
