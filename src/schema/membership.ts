import { builder } from './builder.ts';
import { pageComplexity, rowsOf } from './connection.ts';
import { signedIn } from './context.ts';
import { Group } from './group.ts';
import { pageQuery, toPage, type ListKind, type PageArgs } from './page.ts';
import { User } from './user.ts';

const Membership = builder.prismaObject('Membership', {
  description: "A person's place in a group.",
  fields: (t) => ({
    user: t.relation('user', { type: User, description: 'Who belongs to it.' }),
    group: t.relation('group', { type: Group, description: 'What they belong to.' }),
    lead: t.exposeBoolean('lead', {
      description: "Whether they are one of the group's leads. Policies can ask a group's leads.",
    }),
  }),
});

const MembershipConnection = builder.connectionObject(
  { type: Membership, name: 'MembershipConnection', description: 'A page of memberships.' },
  { name: 'MembershipEdge', description: 'A membership and where it stands in the list.' },
);

/** Memberships have no order of their own: theirs is by the name at their other end. */
function membershipsBy(end: 'user' | 'group', kind: ListKind, args: PageArgs) {
  const { where, orderBy, take } = pageQuery(args, kind, 'name');
  return {
    where: { [end]: where },
    orderBy: orderBy.map((order) => ({ [end]: order })),
    take,
    select: { [end]: { select: { id: true, name: true } } },
  };
}

/** Each with where it stands in such a list. Its type does not say that `membershipsBy` read that. */
function named<Row extends object>(end: 'user' | 'group', rows: readonly Row[]) {
  return rows.map((row) => {
    const { id, name } = (row as Record<typeof end, { id: string; name: string }>)[end];
    return { ...row, id, name };
  });
}

builder.prismaObjectFields(Group, (t) => ({
  members: t.connection(
    {
      type: Membership,
      nullable: true,
      description:
        'Who belongs to it, by name, active or not: any active one answers for it. Null to end users.',
      complexity: pageComplexity,
      select: (args, _context, nested) => ({
        memberships: nested(membershipsBy('user', 'member', args) as object, rowsOf('Membership')),
      }),
      resolve: ({ memberships }, args, context) => {
        if (signedIn(context).role === 'END_USER') return null;
        return toPage(named('user', memberships), args, 'member', 'name');
      },
    },
    MembershipConnection,
  ),
}));

builder.prismaObjectFields(User, (t) => ({
  groups: t.connection(
    {
      type: Membership,
      nullable: true,
      description:
        'The groups that they belong to, by name, active or not. Null where the viewer is an end user and this is somebody else.',
      complexity: pageComplexity,
      select: (args, _context, nested) => ({
        id: true,
        memberships: nested(
          membershipsBy('group', 'membership', args) as object,
          rowsOf('Membership'),
        ),
      }),
      resolve: ({ id, memberships }, args, context) => {
        const caller = signedIn(context);
        if (caller.role === 'END_USER' && caller.id !== id) return null;
        return toPage(named('group', memberships), args, 'membership', 'name');
      },
    },
    MembershipConnection,
  ),
}));
