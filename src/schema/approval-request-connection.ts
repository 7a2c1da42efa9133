import type { Prisma } from '../generated/prisma/client.ts';
import { ApprovalRequest, ApprovalRequestStatus } from './approval-request.ts';
import { builder } from './builder.ts';
import { searchText } from './search-text.ts';
import type { Page } from './page.ts';

type CountedPage<Row> = Page<Row> & { readonly totalCount: () => Promise<number> | number };

export const ApprovalRequestConnection = builder.connectionObject(
  {
    type: ApprovalRequest,
    name: 'ApprovalRequestConnection',
    description: 'A page of approval requests, newest first.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are on all pages.',
        resolve: (page) => (page as unknown as CountedPage<unknown>).totalCount(),
      }),
    }),
  },
  { name: 'ApprovalRequestEdge', description: 'A request and where it stands in the list.' },
);

export const ApprovalRequestFilter = builder.inputType('ApprovalRequestFilter', {
  description: 'Which requests of a list. All conditions together; none means all.',
  fields: (t) => ({
    status: t.field({
      type: [ApprovalRequestStatus],
      required: false,
      description: 'Only those with one of these statuses. An empty list means any.',
    }),
    query: t.string({ description: "Part of a request's subject, in any case." }),
  }),
});

export function filterCondition(
  filter: typeof ApprovalRequestFilter.$inferInput | null | undefined,
): Prisma.ApprovalRequestWhereInput {
  const subject = searchText(filter?.query, 'filter.query');
  return {
    ...(filter?.status?.length ? { status: { in: filter.status } } : {}),
    ...(subject ? { subject } : {}),
  };
}

/** A page whose count is made only where it is asked for. */
export function counted<Row>(
  page: Page<Row>,
  totalCount: () => Promise<number> | number,
): CountedPage<Row> {
  return { ...page, totalCount };
}
