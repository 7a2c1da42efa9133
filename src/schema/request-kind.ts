import { visibleKinds } from '../db/visibility.ts';
import type { FieldDefinition } from '../domain/custom-fields.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import { signedIn } from './context.ts';
import { FieldType } from './field-value.ts';
import { pageQuery, toPage } from './page.ts';
import { searchText } from './search-text.ts';

const RequestKindField = builder.objectRef<FieldDefinition>('RequestKindField').implement({
  description: 'A field that requests of a kind fill in.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Names it in `fields` of a new request and in policies. Unique in its kind.',
    }),
    label: t.exposeString('label', { description: 'What to show to people.' }),
    type: t.expose('type', { type: FieldType, description: 'What it holds.' }),
    required: t.exposeBoolean('required', {
      description: 'Whether a request without it is refused.',
    }),
    choices: t.stringList({
      description: 'What a CHOICE can be, in the order to show; empty for every other type.',
      resolve: ({ choices }) => [...choices],
    }),
  }),
});

export const RequestKind = builder.prismaNode('RequestKind', {
  id: { field: 'id', description: 'For `node`, and as `kindId` of a new request.' },
  description:
    'What a request can be, such as a refund: which fields it has, and which policies choose who is asked.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique among kinds.' }),
    description: t.exposeString('description', {
      description: 'When to choose it. Plain text; empty where nothing was written.',
    }),
    active: t.exposeBoolean('active', {
      description: 'Whether new requests can be of this kind.',
    }),
    fields: t.field({
      type: [RequestKindField],
      description: 'What a new request fills in, in the order to show.',
      select: { fields: true },
      resolve: ({ fields }) => fields as unknown as FieldDefinition[],
    }),
  }),
});

const RequestKindConnection = builder.connectionObject(
  { type: RequestKind, name: 'RequestKindConnection', description: 'A page of kinds of request.' },
  { name: 'RequestKindEdge', description: 'A kind and where it stands in the list.' },
);

builder.queryField('requestKinds', (t) =>
  t.connection(
    {
      type: RequestKind,
      description:
        'Kinds of request by name, for choosing one: the active ones. End users, who make no requests, see those of the requests that they see.',
      args: {
        query: t.arg.string({ description: 'Part of a name, in any case.' }),
        includeInactive: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'Those that are switched off too. For administrators; for others it changes nothing.',
        }),
      },
      complexity: pageComplexity,
      resolve: async (_root, { includeInactive, ...args }, context, info) => {
        const viewer = signedIn(context);
        const search = searchText(args.query, 'query');
        const page = pageQuery(args, 'kind', 'name');
        const all = includeInactive && viewer.role === 'ADMIN';
        const rows = await context.prisma.requestKind.findMany({
          ...selectRows(context, info),
          ...page,
          where: {
            AND: [
              page.where,
              visibleKinds(viewer),
              all ? {} : { active: true },
              search ? { name: search } : {},
            ],
          },
        });
        return toPage(rows, args, 'kind', 'name');
      },
    },
    RequestKindConnection,
  ),
);
