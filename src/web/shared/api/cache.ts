import { cacheExchange } from '@urql/exchange-graphcache';
import { possibleTypes } from './possible-types.ts';

/** What has no id of its own is part of whatever holds it. */
const part = () => null;

/** Knows everything by its id: what one answer says of a request, every page then shows. */
export const normalisedCache = () =>
  cacheExchange({
    possibleTypes,
    keys: {
      Viewer: () => 'viewer',
      // Numbered for each person: what marking one says of it, every list shows.
      FeedItem: ({ sequence }) => String(sequence as number),
      ...Object.fromEntries(
        [
          ...['AppliedPolicy', 'Attachment', 'Decision', 'FieldChange', 'FieldIssue', 'FieldValue'],
          ...['Money', 'RequestField', 'RequestKindField', 'TicketSummary', 'ViewerAction'],
          ...['MailSettings', 'MailChoice', 'QuietHours'],
          ...['UndeliverableMailConnection', 'UndeliverableMailEdge'],
          ...['ViewerCounts', 'PageInfo', 'ApprovalStep', 'ApprovalRequestPresence'],
          ...['ApprovalPolicyPreview', 'PreviewedStep', 'PreviewedApprover', 'PreviewedAbsence'],
          ...['TicketTransitionCheck', 'Membership', 'PolicyRule', 'PolicyStep', 'PolicyCondition'],
          ...['PolicyApprover', 'PolicyVersion', 'ApprovalStats', 'ApprovalAgeCount'],
          ...['ApprovalStatusCount', 'ApprovalKindCount', 'ApprovalGroupCount'],
          ...['ApprovalRequest', 'Comment', 'RequestEvent', 'Ticket', 'User', 'Group'].flatMap(
            (name) => [`${name}Connection`, `${name}Edge`],
          ),
          ...['Membership', 'Notification', 'Policy', 'PolicyVersion', 'RequestKind'].flatMap(
            (name) => [`${name}Connection`, `${name}Edge`],
          ),
        ].map((name) => [name, part]),
      ),
    },
  });
