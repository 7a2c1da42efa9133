import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import {
  accessibleTickets,
  visibleDelegations,
  visibleKinds,
  visiblePolicies,
  visibleGroups,
  visibleRequests,
  visibleUndeliverable,
  visibleUsers,
} from '../db/visibility.ts';
import { limits } from '../domain/limits.ts';
import type { Actor } from '../domain/people.ts';
import type { IdType } from '../domain/public-id.ts';
import { builder } from './builder.ts';
import { badInput, signedIn, type Context } from './context.ts';
import { decodeAnyId } from './global-id.ts';

/** Reads rows with these ids that the viewer may see; `query` is what the operation asks of them. */
type Load = (
  context: Context,
  query: object,
  ids: string[],
  viewer: Actor,
) => Promise<{ id: string }[]>;

const loaders: Record<Exclude<IdType, 'Assignment'>, Load> = {
  User: ({ prisma }, query, ids, viewer) =>
    prisma.user.findMany({ ...query, where: { id: { in: ids }, AND: visibleUsers(viewer) } }),
  Group: ({ prisma }, query, ids, viewer) =>
    prisma.group.findMany({ ...query, where: { id: { in: ids }, AND: visibleGroups(viewer) } }),
  Ticket: ({ prisma }, query, ids, viewer) =>
    prisma.ticket.findMany({
      ...query,
      where: { id: { in: ids }, AND: accessibleTickets(viewer) },
    }),
  ApprovalRequest: ({ prisma }, query, ids, viewer) =>
    prisma.approvalRequest.findMany({
      ...query,
      where: { id: { in: ids }, AND: visibleRequests(viewer) },
    }),
  Comment: ({ prisma }, query, ids, viewer) =>
    prisma.comment.findMany({
      ...query,
      where: { id: { in: ids }, request: visibleRequests(viewer) },
    }),
  // Every agent can choose a kind; policies are the administrators'.
  RequestKind: ({ prisma }, query, ids, viewer) =>
    prisma.requestKind.findMany({
      ...query,
      where: { id: { in: ids }, AND: visibleKinds(viewer) },
    }),
  Policy: ({ prisma }, query, ids, viewer) =>
    prisma.policy.findMany({ ...query, where: { id: { in: ids }, AND: visiblePolicies(viewer) } }),
  UndeliverableMail: ({ prisma }, query, ids, viewer) =>
    prisma.undeliverableMail.findMany({
      ...query,
      where: { id: { in: ids }, AND: visibleUndeliverable(viewer) },
    }),
  OutOfOffice: ({ prisma }, query, ids, viewer) =>
    prisma.delegation.findMany({
      ...query,
      where: { id: { in: ids }, AND: visibleDelegations(viewer) },
    }),
  RequestEvent: ({ prisma }, query, ids, viewer) =>
    prisma.requestEvent.findMany({
      ...query,
      where: { id: { in: ids }, request: visibleRequests(viewer) },
    }),
};

/** Loads what the viewer may see of these, in their order: one statement a type, not one an id. */
async function loadNodes(
  ids: readonly { typename: IdType; id: string }[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const viewer = signedIn(context);
  const found = new Map<string, object>();
  const types = new Set(ids.map(({ typename }) => typename));
  await Promise.all(
    [...types].map(async (typename) => {
      if (typename === 'Assignment') return;
      const ofType = ids.filter((id) => id.typename === typename).map(({ id }) => id);
      const query = queryFromInfo({ context, info, typeName: typename });
      const rows = await loaders[typename](context, query, ofType, viewer);
      for (const row of rows) {
        brandWithType(row, typename as never);
        found.set(`${typename}:${row.id}`, row);
      }
    }),
  );
  return ids.map(({ typename, id }) => found.get(`${typename}:${id}`) ?? null);
}

const Node = builder.nodeInterfaceRef();

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id. Null where there is none, or the viewer may not see it.',
    args: { id: t.arg.id({ required: true, description: 'An id, as it came.' }) },
    resolve: async (_root, { id }, context, info) => {
      const [node] = await loadNodes([decodeAnyId(id)], context, info);
      return node ?? null;
    },
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'Several things by their ids, in the order of the ids, null where `node` would be. At most 100.',
    args: { ids: t.arg.idList({ required: true, description: 'Ids, as they came.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > limits.page) throw badInput(`Ask for at most ${String(limits.page)} ids.`);
      return loadNodes(ids.map(decodeAnyId), context, info);
    },
  }),
);
