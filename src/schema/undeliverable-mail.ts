import { visibleUndeliverable } from '../db/visibility.ts';
import type { MailKind as Kind } from '../domain/mail-kind.ts';
import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import { signedIn } from './context.ts';
import { MailKind } from './mail-kind.ts';
import { pageQuery, toPage } from './page.ts';
import { User } from './user.ts';

export const UndeliverableMail = builder.prismaNode('UndeliverableMail', {
  id: { field: 'id', description: 'For `undeliverableMailResend` and `undeliverableMailDiscard`.' },
  description:
    'An e-mail that could not be delivered: the receiving server refused it for good, it was not taken for two days, or its address is none. It stays on the list until an administrator sends it again or puts it aside.',
  fields: (t) => ({
    kind: t.field({
      type: MailKind,
      description: 'What it tells.',
      select: { kind: true },
      resolve: ({ kind }) => kind as Kind,
    }),
    recipient: t.relation('user', { type: User, description: 'Whom it is for.' }),
    address: t.exposeString('address', {
      description: 'Where it was sent. The recipient may have another address by now.',
    }),
    approvalRequest: t.relation('request', {
      type: ApprovalRequest,
      nullable: true,
      description: 'The request that it is about.',
    }),
    reason: t.exposeString('reason', {
      description: 'Why it was not delivered, as the receiving server said. One line, in English.',
    }),
    tries: t.exposeInt('tries', { description: 'How often it was tried.' }),
    failedAt: t.expose('failedAt', { type: 'DateTime', description: 'When it was given up.' }),
  }),
});

const UndeliverableMailConnection = builder.connectionObject(
  {
    type: UndeliverableMail,
    name: 'UndeliverableMailConnection',
    description: 'A page of undeliverable e-mails.',
  },
  { name: 'UndeliverableMailEdge', description: 'One and where it stands in the list.' },
);

builder.queryField('undeliverableMails', (t) =>
  t.connection(
    {
      type: UndeliverableMail,
      description:
        'E-mails that could not be delivered and nobody has seen to, newest first. For administrators; others get an empty list.',
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const page = pageQuery(args, 'undeliverableMail', 'newest');
        const rows = await context.prisma.undeliverableMail.findMany({
          ...selectRows(context, info),
          ...page,
          where: { AND: [page.where, visibleUndeliverable(signedIn(context))] },
        });
        return toPage(rows, args, 'undeliverableMail', 'newest');
      },
    },
    UndeliverableMailConnection,
  ),
);
