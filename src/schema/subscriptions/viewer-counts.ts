import { alwaysLook } from '../../feed/followed.ts';
import { Following } from '../../feed/source.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { countsOf, ViewerCounts } from '../viewer-counts.ts';

builder.subscriptionField('viewerCounts', (t) =>
  t.field({
    type: ViewerCounts,
    description:
      "The numbers on the viewer's badges: at once, then whenever one changes, whatever changed it and on whichever of their devices.",
    subscribe: (_root, _args, context) =>
      new Following<object>({
        is: 'STATE',
        topic: `user:${signedIn(context).id}`,
        look: alwaysLook(() => true),
        seen: null,
        what: 'person',
      }),
    resolve: (_event, _args, context) => countsOf(context, signedIn(context)),
  }),
);
