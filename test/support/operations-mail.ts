import { graphql } from '../generated/index.ts';

export const OwnMailSettings = graphql(`
  query OwnMailSettings {
    viewer {
      mailSettings {
        ...Settings
      }
    }
  }
  fragment Settings on MailSettings {
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
`);

export const UpdateMailSettings = graphql(`
  mutation UpdateMailSettings($input: MailSettingsUpdateInput!) {
    mailSettingsUpdate(input: $input) {
      __typename
      ... on MailSettingsUpdatePayload {
        mailSettings {
          ...Settings
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
      ...Refused
    }
  }
`);
