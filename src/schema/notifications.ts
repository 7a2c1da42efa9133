import { visibleRequests } from '../db/visibility.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import { FeedItem } from './feed-item.ts';
import { numberedPage, toNumberedPage } from './numbered-page.ts';
import { Viewer } from './viewer.ts';

export const NotificationConnection = builder.connectionObject(
  {
    type: FeedItem,
    name: 'NotificationConnection',
    description: 'A page of notifications, newest first.',
  },
  {
    name: 'NotificationEdge',
    description: 'A notification and where it stands in the list.',
  },
);

builder.objectField(Viewer, 'notifications', (t) =>
  t.connection(
    {
      type: FeedItem,
      description:
        "The items of the viewer's feed, newest first: what happened to the requests that concern them. Left out is what is about a request that they may not see any more. How many are unread: `counts`. New ones, live: the subscription `feed`.",
      args: {
        unreadOnly: t.arg.boolean({
          description:
            'True: only those that are not read. While one marks them, the next page goes on behind the cursor as it would have.',
        }),
      },
      complexity: pageComplexity,
      resolve: async (viewer, { unreadOnly, ...args }, context, info) => {
        const page = numberedPage(args, 'notification');
        const rows = await context.prisma.feedItem.findMany({
          ...selectRows(context, info),
          ...page,
          where: {
            ...page.where,
            recipientId: viewer.id,
            ...(unreadOnly ? { readAt: null } : {}),
            // Rule 9: what one may not see one does not hear of, even where one was told of it once.
            request: visibleRequests(viewer),
          },
        });
        return toNumberedPage(rows, args, 'notification');
      },
    },
    NotificationConnection,
  ),
);
