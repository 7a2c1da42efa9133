import type { ApprovalRequestAction, RequestRowFragment } from '../../generated/graphql.ts';

/** Whether the person may do this to the request now, and why not. */
export function actionOf(
  { viewerActions }: Pick<RequestRowFragment, 'viewerActions'>,
  action: ApprovalRequestAction,
) {
  return (
    viewerActions.find((each) => each.action === action) ??
    ({ action, allowed: false, reason: 'FORBIDDEN' } as const)
  );
}
