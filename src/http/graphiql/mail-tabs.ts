// What GraphiQL opens with: which e-mails one gets.

export const mailsTab = {
  query: `# Hear of outcomes once a day, and of nothing at
# night. What is left out stays as it is.
#
# What somebody waits for ("needsAnswer") is only
# switched off with confirmSwitchOff.
mutation ChooseMails($input: MailSettingsUpdateInput!) {
  mailSettingsUpdate(input: $input) {
    __typename
    ... on MailSettingsUpdatePayload {
      mailSettings {
        choices {
          kind
          delivery
          needsAnswer
        }
        digestAt
        quietHours {
          from
          until
        }
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
  variables: JSON.stringify(
    {
      input: {
        choices: [{ kind: 'OUTCOME', delivery: 'DIGEST' }],
        digestAt: '08:00',
        quietHours: { from: '22:00', until: '07:00' },
      },
    },
    null,
    2,
  ),
};
