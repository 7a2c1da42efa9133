// What GraphiQL opens with: who one is, and what one changes of oneself.

export const whoAmITab = {
  query: `# Who you are, the numbers on your badges, and
# what was asked by you or on your behalf.
#
# Signed out, "viewer" is null, and everything
# else answers UNAUTHENTICATED.
query WhoAmI {
  viewer {
    user {
      id
      name
      email
      role
      locale
      timeZone
    }
    counts {
      awaitingYou
      unreadNotifications
    }
    submitted(first: 10) {
      totalCount
      nodes {
        id
        subject
        status
        waitingOn
        createdAt
        resolvedAt
      }
    }
  }
}
`,
};

export const languageTab = {
  query: `# Have your mails and pages in French, or with EN
# in English. Run it, be asked for something, and
# look at /mailbox.
mutation ChangeLanguage($input: ViewerUpdateInput!) {
  viewerUpdate(input: $input) {
    __typename
    ... on ViewerUpdatePayload {
      user {
        name
        locale
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
`,
  variables: JSON.stringify({ input: { locale: 'FR' } }, null, 2),
};
