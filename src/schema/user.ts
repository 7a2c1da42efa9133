import { visibleUsers } from '../db/visibility.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import { signedIn } from './context.ts';
import { pageQuery, toPage } from './page.ts';
import { searchText } from './search-text.ts';

export const UserRole = builder.enumType('UserRole', {
  description: 'What a person is in the help desk.',
  values: {
    ADMIN: { description: 'Sees everything and may do everything but decide for others.' },
    AGENT: { description: 'Works on tickets, asks for approvals, and decides where asked.' },
    END_USER: {
      description:
        'A customer or a colleague without a seat: sees what they are asked to decide, or what was asked for them.',
    },
  } as const,
});

export const User = builder.prismaNode('User', {
  id: { field: 'id', description: 'For `node`, and wherever a person is to be named.' },
  description: 'A person: an administrator, an agent or an end user.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it is shown to others.' }),
    email: t.string({
      nullable: true,
      description: 'Null where the viewer is an end user and this is somebody else.',
      select: { email: true, id: true },
      resolve: ({ id, email }, _args, { caller }) =>
        caller && (caller.role !== 'END_USER' || caller.id === id) ? email : null,
    }),
    role: t.expose('role', { type: UserRole, description: 'What the person is in the help desk.' }),
  }),
});

const UserConnection = builder.connectionObject(
  { type: User, name: 'UserConnection', description: 'A page of people.' },
  { name: 'UserEdge', description: 'A person and where they stand in the list.' },
);

builder.queryField('users', (t) =>
  t.connection(
    {
      type: User,
      description:
        'Active people by name, for choosing approvers. End users get an empty list: they choose none.',
      args: {
        query: t.arg.string({ description: 'Part of a name or an e-mail address, in any case.' }),
        includeInactive: t.arg.boolean({
          description:
            'Also those who are not active. For administrators; others get the active ones either way.',
        }),
      },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const caller = signedIn(context);
        const search = searchText(args.query, 'query');
        const page = pageQuery(args, 'user', 'name');
        if (caller.role === 'END_USER') return toPage([], args, 'user', 'name');
        const rows = await context.prisma.user.findMany({
          ...selectRows(context, info),
          ...page,
          where: {
            AND: [
              page.where,
              visibleUsers(caller),
              caller.role === 'ADMIN' && args.includeInactive === true ? {} : { active: true },
              search ? { OR: [{ name: search }, { email: search }] } : {},
            ],
          },
        });
        return toPage(rows, args, 'user', 'name');
      },
    },
    UserConnection,
  ),
);
