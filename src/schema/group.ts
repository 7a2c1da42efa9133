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
      description: 'Groups by name. End users see those that they belong to.',
      args: { query: t.arg.string({ description: 'Part of a name, in any case.' }) },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const search = searchText(args.query, 'query');
        const page = pageQuery(args, 'group', 'name');
        const rows = await context.prisma.group.findMany({
          ...selectRows(context, info),
          ...page,
          where: {
            AND: [page.where, visibleGroups(signedIn(context)), search ? { name: search } : {}],
          },
        });
        return toPage(rows, args, 'group', 'name');
      },
    },
    GroupConnection,
  ),
);
