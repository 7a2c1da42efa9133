import type { StatsFilter } from '../db/stats-filter.ts';
import { limits } from '../domain/limits.ts';
import { builder } from './builder.ts';
import { badInput } from './context.ts';
import { decodeArgument } from './global-id.ts';

export const ApprovalStatsFilter = builder.inputType('ApprovalStatsFilter', {
  description: 'Which requests are counted. All conditions together; none means all.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Those made at this time or later.' }),
    to: t.field({ type: 'DateTime', description: 'Those made before this time.' }),
    kindIds: t.idList({
      description: 'Those of one of these kinds: at most 100. An empty list means any, or none.',
    }),
    groupIds: t.idList({
      description:
        'Those that ask one of these groups, in whichever step: at most 100. An empty list means any, or none.',
    }),
  }),
});

/**
 * The filter as the database wants it.
 *
 * @throws a GraphQLError with the code BAD_USER_INPUT for what no request can fit
 */
export function statsFilter(
  filter: typeof ApprovalStatsFilter.$inferInput | null | undefined,
): StatsFilter {
  const { from, to } = filter ?? {};
  if (from && to && from >= to) throw badInput('`filter.to` must be later than `filter.from`.');
  return {
    from: from ?? null,
    to: to ?? null,
    kindIds: idsOf(filter?.kindIds, 'RequestKind', 'filter.kindIds'),
    groupIds: idsOf(filter?.groupIds, 'Group', 'filter.groupIds'),
  };
}

function idsOf(
  ids: readonly string[] | null | undefined,
  type: 'RequestKind' | 'Group',
  argument: string,
): string[] {
  if (ids && ids.length > limits.page) {
    throw badInput(`\`${argument}\` has more than ${String(limits.page)} ids.`);
  }
  return (ids ?? []).map((id) => decodeArgument(id, type, argument));
}
