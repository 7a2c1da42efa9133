import { visiblePolicies } from '../db/visibility.ts';
import type { PolicyRule } from '../domain/policy.ts';
import { builder } from './builder.ts';
import { pageComplexity, rowsOf, selectRows } from './connection.ts';
import { signedIn } from './context.ts';
import { decodeArgument } from './global-id.ts';
import { nestedPage, pageQuery, toPage } from './page.ts';
import { PolicyRuleType } from './policy-rule.ts';
import { RequestKind } from './request-kind.ts';
import { searchText } from './search-text.ts';
import { User } from './user.ts';

const PolicyVersion = builder.prismaObject('PolicyVersion', {
  description: "A policy's rule as it was from one change to the next. It never changes.",
  fields: (t) => ({
    version: t.exposeInt('version', { description: '1 for the first.' }),
    rule: t.field({
      type: PolicyRuleType,
      description: 'The rule.',
      select: { rule: true },
      resolve: ({ rule }) => rule as unknown as PolicyRule,
    }),
    createdBy: t.relation('createdBy', {
      type: User,
      description: 'The administrator who wrote it.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when it counts.' }),
  }),
});

const PolicyVersionConnection = builder.connectionObject(
  {
    type: PolicyVersion,
    name: 'PolicyVersionConnection',
    description: "A page of a policy's versions.",
  },
  { name: 'PolicyVersionEdge', description: 'A version and where it stands in the list.' },
);

export const Policy = builder.prismaNode('Policy', {
  id: { field: 'id', description: 'For `node` and `policyUpdate`.' },
  description:
    "An administrator's rule that chooses who is asked from a request's kind and fields. Seen by administrators.",
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique among policies.' }),
    kind: t.relation('kind', { type: RequestKind, description: 'Which requests it is for.' }),
    active: t.exposeBoolean('active', {
      description: 'Whether it applies to new requests. Those made with it before keep it.',
    }),
    position: t.exposeInt('position', {
      description:
        'Of the active policies of a kind whose conditions a request meets, the one with the smallest counts; of two with the same, the older.',
    }),
    version: t.exposeInt('currentVersion', {
      description: 'Grows by one with each change of the rule.',
    }),
    rule: t.field({
      type: PolicyRuleType,
      description: 'The rule as new requests are made with it.',
      select: { versions: { orderBy: { version: 'desc' }, take: 1, select: { rule: true } } },
      resolve: ({ id, versions: [current] }) => {
        if (!current) throw new Error(`Policy ${id} has no version.`);
        return current.rule as unknown as PolicyRule;
      },
    }),
    versions: t.connection(
      {
        type: PolicyVersion,
        description: 'Its rule in all versions, newest first.',
        complexity: pageComplexity,
        select: (args, _context, nested) => ({
          versions: nested(nestedPage(args, 'policyVersion', 'newest'), rowsOf('PolicyVersion')),
        }),
        resolve: ({ versions }, args) => toPage(versions, args, 'policyVersion', 'newest'),
      },
      PolicyVersionConnection,
    ),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When anything of it last changed.',
    }),
  }),
});

const PolicyConnection = builder.connectionObject(
  { type: Policy, name: 'PolicyConnection', description: 'A page of policies.' },
  { name: 'PolicyEdge', description: 'A policy and where it stands in the list.' },
);

builder.queryField('policies', (t) =>
  t.connection(
    {
      type: Policy,
      description:
        'Policies by name, switched off or not. For administrators; others get an empty list.',
      args: {
        query: t.arg.string({ description: 'Part of a name, in any case.' }),
        kindId: t.arg.id({ description: 'Only those for this kind of request.' }),
        active: t.arg.boolean({ description: 'Only those that are switched on, or off.' }),
      },
      complexity: pageComplexity,
      resolve: async (_root, { kindId, active, ...args }, context, info) => {
        const search = searchText(args.query, 'query');
        const page = pageQuery(args, 'policy', 'name');
        const rows = await context.prisma.policy.findMany({
          ...selectRows(context, info),
          ...page,
          where: {
            AND: [
              page.where,
              visiblePolicies(signedIn(context)),
              kindId == null ? {} : { kindId: decodeArgument(kindId, 'RequestKind', 'kindId') },
              active == null ? {} : { active },
              search ? { name: search } : {},
            ],
          },
        });
        return toPage(rows, args, 'policy', 'name');
      },
    },
    PolicyConnection,
  ),
);
