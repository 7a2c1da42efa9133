// What GraphiQL opens with: what an administrator's policies do, without sending anything.

export const previewTab = {
  query: `# Who would be asked, and why? As an agent: Léa.
# Nothing is sent.
#
# 1. Run KindsAndTickets. Pick a kind with its
#    fields, and a ticket that is open.
# 2. Paste both ids into Variables below.
# 3. Run WhoWouldBeAsked; try another amount.
#
# Ctrl-Enter runs the one that the cursor is in.
query WhoWouldBeAsked($input: ApprovalPolicyPreviewInput!) {
  approvalPolicyPreview(input: $input) {
    policy {
      name
      version
    }
    steps {
      rule
      atLeast
      approvers {
        reason
        assignee {
          __typename
          ... on User {
            name
          }
          ... on Group {
            name
          }
        }
        away {
          until
          user {
            name
          }
          standIn {
            name
          }
        }
      }
    }
    problems {
      path
      message
    }
  }
}

query KindsAndTickets {
  requestKinds(first: 20) {
    nodes {
      id
      name
      fields {
        key
        label
        type
        required
        choices
      }
    }
  }
  tickets(view: ALL, first: 20) {
    nodes {
      id
      number
      status
      subject
    }
  }
}
`,
  variables: `${JSON.stringify(
    {
      input: {
        ticketId: "paste a ticket's id",
        kindId: "paste a kind's id",
        fields: [
          { key: 'amount', value: { money: { amount: '1250.00', currency: 'GBP' } } },
          { key: 'reason', value: { choice: 'Damaged goods' } },
        ],
      },
    },
    null,
    2,
  )}\n`,
};
