// What GraphiQL opens with: operations that change something. Ids are made when the demo is
// filled, so each brings a query along that shows which to paste into the variables.

const runMenu = `# The run button lets you choose between the two.
# Ctrl-Enter runs the one that the cursor is in.`;

export const askTab = {
  query: `# Ask for an approval, as an agent: Léa, say.
#
# 1. Run AskWhom. Pick a ticket that is NEW,
#    OPEN or PENDING, and who is to approve: not
#    you, and not the ticket's requester, on whose
#    behalf you ask.
# 2. Paste both ids into Variables below.
# 3. Run AskForApproval.
#
${runMenu}
mutation AskForApproval($input: ApprovalRequestCreateInput!) {
  approvalRequestCreate(input: $input) {
    __typename
    ... on ApprovalRequestCreatePayload {
      approvalRequest {
        id
        status
        waitingOn
        revision
      }
    }
    ... on InvalidInputError {
      code
      message
      fields {
        path
        message
      }
    }
    ... on ForbiddenError {
      code
      message
    }
    ... on NotFoundError {
      code
      message
    }
    ... on IdempotencyConflictError {
      code
      message
    }
  }
}

query AskWhom {
  tickets(view: ALL, first: 20) {
    nodes {
      id
      number
      status
      subject
      requester {
        name
      }
    }
  }
  users(first: 20) {
    nodes {
      id
      name
      role
    }
  }
}
`,
  variables: asJson({
    ticketId: "paste a ticket's id",
    approverIds: ["paste a person's id"],
    subject: 'Refund £86.00 for a late delivery',
    message: 'The order came nine days late. May I refund the shipping and a tenth of the price?',
  }),
};

export const approveTab = {
  query: `# Approve a request that waits for your answer.
#
# 1. Run ApproveWhich. Pick a request that you are
#    allowed to APPROVE.
# 2. Paste its id into Variables below, and its
#    revision for null if you want to be refused
#    should it have changed since.
# 3. Run Approve.
#
# To deny, write Deny for Approve in the names
# below: the input is the same.
#
${runMenu}
mutation Approve($input: ApprovalRequestApproveInput!) {
  approvalRequestApprove(input: $input) {
    __typename
    ... on ApprovalRequestApprovePayload {
      approvalRequest {
        id
        status
        revision
        resolvedAt
      }
    }
    ... on AlreadyResolvedError {
      code
      message
      approvalRequest {
        status
        resolvedAt
      }
    }
    ... on StaleRevisionError {
      code
      message
      approvalRequest {
        revision
      }
    }
    ... on InvalidInputError {
      code
      message
      fields {
        path
        message
      }
    }
    ... on ForbiddenError {
      code
      message
    }
    ... on NotFoundError {
      code
      message
    }
    ... on IdempotencyConflictError {
      code
      message
    }
  }
}

query ApproveWhich {
  viewer {
    inbox(filter: { status: [PENDING] }, first: 20) {
      nodes {
        id
        revision
        subject
        viewerActions {
          action
          allowed
          reason
        }
      }
    }
  }
}
`,
  variables: asJson({
    id: "paste a request's id",
    note: 'Fine by me.',
    expectedRevision: null,
  }),
};

function asJson(input: object): string {
  return JSON.stringify({ input }, null, 2);
}
