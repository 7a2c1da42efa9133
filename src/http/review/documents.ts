import type { RequestAction } from '../../domain/permissions.ts';
import type { ApprovalRequestStatus, ApprovalStepStatus } from '../../domain/request-state.ts';
import type { DecisionOutcome } from '../../domain/outcome.ts';

interface Named {
  readonly name: string;
}

interface Link {
  readonly title: string;
  readonly url: string;
}

/** A request as `readRequest` answers it. Times are ISO 8601. */
export interface ReviewedRequest {
  readonly id: string;
  readonly subject: string;
  readonly message: string;
  readonly status: ApprovalRequestStatus;
  readonly dueAt: string | null;
  readonly resolvedAt: string | null;
  readonly createdBy: Named;
  readonly onBehalfOf: Named;
  readonly ticketSummary: {
    readonly number: number;
    readonly subject: string;
    readonly requesterName: string;
  };
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  readonly attachments: readonly Link[];
  readonly viewerActions: readonly { readonly action: RequestAction; readonly allowed: boolean }[];
  readonly steps: readonly {
    readonly position: number;
    readonly status: ApprovalStepStatus;
    readonly assignments: readonly {
      readonly assignee: Named;
      readonly decision: {
        readonly outcome: DecisionOutcome;
        readonly note: string | null;
        readonly decidedAt: string;
        readonly decidedBy: Named;
      } | null;
    }[];
  }[];
  readonly comments: {
    readonly nodes: readonly {
      readonly body: string;
      readonly createdAt: string;
      readonly requestsInformation: boolean;
      readonly author: Named;
      readonly attachments: readonly Link[];
    }[];
  };
  readonly timeline: {
    readonly nodes: readonly {
      readonly type: string;
      readonly occurredAt: string;
      readonly note: string | null;
      readonly actor: Named | null;
    }[];
  };
}

/** What the page of a link shows: the request as its person may see it. */
export const readRequest = `query ReviewedRequest($id: ID!) {
  approvalRequest(id: $id) {
    id subject message status dueAt resolvedAt
    createdBy { name }
    onBehalfOf { name }
    ticketSummary { number subject requesterName }
    fields { label text }
    attachments { title url }
    viewerActions { action allowed }
    steps {
      position status
      assignments {
        assignee { ... on User { name } ... on Group { name } }
        decision { outcome note decidedAt decidedBy { name } }
      }
    }
    comments(last: 50) {
      nodes { body createdAt requestsInformation author { name } attachments { title url } }
    }
    timeline(last: 5) { nodes { type occurredAt note actor { name } } }
  }
}`;

/** How a mutation answers here. */
export interface Acted {
  readonly result: {
    readonly __typename: string;
    /** Of a refusal. */
    readonly code?: string;
    readonly fields?: readonly { readonly path: readonly string[] }[];
  };
}

const refused = '... on Error { code } ... on InvalidInputError { fields { path } }';

export const approve = `mutation ReviewApprove($input: ApprovalRequestApproveInput!) {
  result: approvalRequestApprove(input: $input) { __typename ${refused} }
}`;

export const deny = `mutation ReviewDeny($input: ApprovalRequestDenyInput!) {
  result: approvalRequestDeny(input: $input) { __typename ${refused} }
}`;

export const comment = `mutation ReviewComment($input: ApprovalRequestCommentInput!) {
  result: approvalRequestComment(input: $input) { __typename ${refused} }
}`;
