import { alwaysLook } from '../../feed/followed.ts';
import { Following } from '../../feed/source.ts';
import { readStats } from '../../db/stats-store.ts';
import { ApprovalStatsFilter, statsFilter } from '../approval-stats-filter.ts';
import { ApprovalStats } from '../approval-stats.ts';
import { builder } from '../builder.ts';
import { notFound, signedIn } from '../context.ts';

const what = 'overview';

/** At most four a second. */
const pause = 250;

builder.subscriptionField('approvalStatsUpdated', (t) =>
  t.field({
    type: ApprovalStats,
    description:
      'The numbers of `approvalStats`, live: at once, then whenever one changes, at most four times a second. They also move with time alone; that comes with the next change. For agents and administrators; for end users an error with the code NOT_FOUND.',
    args: {
      filter: t.arg({ type: ApprovalStatsFilter, description: 'Which requests are counted.' }),
    },
    subscribe: (_root, { filter }, context) => {
      if (signedIn(context).role === 'END_USER') throw notFound(what);
      // Wrong input is refused now, and not at the first change.
      statsFilter(filter);
      return new Following<object>({
        is: 'STATE',
        topic: 'workspace',
        look: alwaysLook(({ role }) => role !== 'END_USER'),
        seen: null,
        what,
        pause,
      });
    },
    resolve: (_event, { filter }, context) =>
      readStats(context.prisma, signedIn(context), statsFilter(filter), context.parts.now()),
  }),
);
