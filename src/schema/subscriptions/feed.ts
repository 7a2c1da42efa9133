import { builder } from '../builder.ts';
import { afterArgument, feedFollowing } from '../feed-cursor.ts';
import { FeedItem, type FeedItemShape } from '../feed-item.ts';

builder.subscriptionField('feed', (t) =>
  t.field({
    type: FeedItem,
    description:
      'Everything addressed to the viewer, in order, without gaps. `after` resumes: first what was missed, then live. Without it, only what is to come.',
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) =>
      feedFollowing<FeedItemShape>(context, after, 'ITEM', () => true),
    resolve: (item) => item,
  }),
);
