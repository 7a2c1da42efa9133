/** The types that a fragment on an interface or a union is about: `on Error` is about all of these. */
export const possibleTypes = {
  ApprovalDecisionTimes: ['ApprovalGroupCount', 'ApprovalKindCount', 'ApprovalStats'],
  Assignee: ['User', 'Group'],
  Error: [
    ...['AlreadyResolvedError', 'ForbiddenError', 'IdempotencyConflictError', 'InvalidInputError'],
    ...['NotFoundError', 'PendingApprovalsError', 'StaleRevisionError'],
  ],
  Node: [
    ...['ApprovalRequest', 'Comment', 'Group', 'OutOfOffice', 'Policy', 'RequestEvent'],
    ...['RequestKind', 'Ticket', 'UndeliverableMail', 'User'],
  ],
};
