import { visibleGroups } from '../db/visibility.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import { signedIn } from './context.ts';
import { pageQuery, toPage } from './page.ts';
import { searchText } from './search-text.ts';

export const Group = builder.prismaNode('Group', {
  id: { field: 'id', description: 'For `node`, and wherever a group is to be named.' },
  description: 'A team of agents, such as Finance.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique among groups.' }),
    externalId: t.string({
      nullable: true,
      description: 'Its id in another help desk, if it came from one. Null to end users.',
      select: { externalId: true },
      resolve: ({ externalId }, _args, context) =>
        signedIn(context).role === 'END_USER' ? null : externalId,
    }),
    active: t.exposeBoolean('active', {
      description:
        'Whether its members answer for it. One that is not stays where it was asked, and is not asked anew.',
    }),
  }),
});

const GroupConnection = builder.connectionObject(
  { type: Group, name: 'GroupConnection', description: 'A page of groups.' },
  { name: 'GroupEdge', description: 'A group and where it stands in the list.' },
);

builder.queryField('groups', (t) =>
  t.connection(
    {
      type: Group,
      description:
        'Groups by name, for choosing approvers: the active ones. End users see those that they belong to or deal with.',
      args: {
        query: t.arg.string({ description: 'Part of a name, in any case.' }),
        includeInactive: t.arg.boolean({
          description:
            'Also those that are not active. For administrators; others get the active ones either way.',
        }),
      },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const caller = signedIn(context);
        const search = searchText(args.query, 'query');
        const page = pageQuery(args, 'group', 'name');
        const rows = await context.prisma.group.findMany({
          ...selectRows(context, info),
          ...page,
          where: {
            AND: [
              page.where,
              visibleGroups(caller),
              caller.role === 'ADMIN' && args.includeInactive === true ? {} : { active: true },
              search ? { name: search } : {},
            ],
          },
        });
        return toPage(rows, args, 'group', 'name');
      },
    },
    GroupConnection,
  ),
);
