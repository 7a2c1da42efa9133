import type { CommentCardFragment, RequestPageFragment } from '../../generated/graphql.ts';

/** In the place of a time that only the server knows: it is on its way. */
export const sendingMark = 'SENDING';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: CommentCardFragment['author']['role'];
}

/** What a person did and the server has not answered yet. */
export type Guess =
  | { readonly outcome: 'APPROVED' | 'DENIED'; readonly note: string; readonly by: Person }
  | { readonly withdrawn: true }
  | { readonly comment: string; readonly requestsInformation: boolean; readonly by: Person };

/**
 * The request as it will most likely be. Only what the page can know by itself: the person's own
 * answer, not what follows from it for groups, other steps or the whole.
 */
export function withGuess(request: RequestPageFragment, guess: Guess): RequestPageFragment {
  if ('comment' in guess) return withComment(request, guess);
  if ('withdrawn' in guess) return { ...request, status: 'WITHDRAWN', viewerActions: [] };
  const { outcome, note, by } = guess;
  const decision = {
    __typename: 'Decision' as const,
    outcome,
    note: note || null,
    decidedAt: sendingMark,
    answeredAs: 'APPROVER' as const,
    decidedBy: { __typename: 'User' as const, id: by.id, name: by.name },
  };
  return {
    ...request,
    viewerActions: request.viewerActions.map((each) =>
      each.action === 'APPROVE' || each.action === 'DENY' ? { ...each, allowed: false } : each,
    ),
    steps: request.steps.map((step) => {
      if (step.status !== 'ACTIVE') return step;
      return {
        ...step,
        assignments: step.assignments.map((assignment) =>
          assignment.assignee.id === by.id && !assignment.decision
            ? { ...assignment, decision }
            : assignment,
        ),
      };
    }),
  };
}

function withComment(
  request: RequestPageFragment,
  { comment, requestsInformation, by }: Extract<Guess, { comment: string }>,
): RequestPageFragment {
  const card: CommentCardFragment = {
    __typename: 'Comment',
    id: sendingMark,
    body: comment,
    requestsInformation,
    createdAt: sendingMark,
    author: { __typename: 'User', id: by.id, name: by.name, role: by.role },
    attachments: [],
  };
  return {
    ...request,
    comments: { ...request.comments, nodes: [...request.comments.nodes, card] },
  };
}
