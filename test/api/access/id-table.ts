// Every operation that takes an id, with the id of something that is there and may not be seen.
// Rule 9: what one may not see and what is not there get the same answer.
import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import type { IdType } from '../../../src/domain/public-id.ts';
import type { Role } from './world.ts';

export interface IdRow {
  /** The name of the thing whose id is asked for. */
  readonly of: string;
  readonly type: IdType;
  readonly query: string;
  /** Further variables beside `$id`. */
  readonly variables?: Record<string, unknown>;
  /** What each of these people gets: null, an error's code, or a mutation's __typename. */
  readonly gets: Readonly<Partial<Record<Role, unknown>>>;
}

const anyRequest = { type: 'ApprovalRequest' } as const;
const anyTicket = { type: 'Ticket' } as const;
const hiddenRequest = { nina: null, formerMember: null, stranger: null };
const hiddenTicket = { nina: null, paul: null, sofia: null, stranger: null };
const refusedRequest = { nina: 'NOT_FOUND', formerMember: 'NOT_FOUND', stranger: 'NOT_FOUND' };
const refusedTicket = {
  nina: 'NOT_FOUND',
  paul: 'NOT_FOUND',
  sofia: 'NOT_FOUND',
  stranger: 'NOT_FOUND',
};
const notFoundRequest = {
  nina: 'NotFoundError',
  formerMember: 'NotFoundError',
  stranger: 'NotFoundError',
};
const notFoundTicket = {
  nina: 'NotFoundError',
  paul: 'NotFoundError',
  sofia: 'NotFoundError',
  stranger: 'NotFoundError',
};
/** Rule 1 comes first for those who never create: whether or not the ticket is there. */
const mayNotCreate = {
  paul: 'ForbiddenError',
  sofia: 'ForbiddenError',
  stranger: 'ForbiddenError',
};
/** Nor do any but administrators look at what only they change. */
const administratorsOnly = { lea: 'ForbiddenError', nina: 'ForbiddenError', ...mayNotCreate };

function node(of: string, type: IdType, gets: IdRow['gets']): IdRow {
  return { of, type, query: 'query ($id: ID!) { node(id: $id) { __typename id } }', gets };
}

const refusals =
  '__typename ... on Error { code message } ... on InvalidInputError { fields { path message } }';

/** A mutation's whole answer, whatever it is. */
function mutation(field: string, input: string, more = ''): string {
  const many = field.endsWith('Many')
    ? `... on A${field.slice(1)}Payload { results { ${refusals} } }`
    : '';
  return `mutation ($id: ID!${more}) { ${field}(input: { ${input} }) { ${refusals} ${many} } }`;
}

/** With one item, of which these are the fields. */
function mutationOfMany(field: string, item: string, more = ''): string {
  return mutation(field, `items: [{ ${item} }]`, more);
}

const settled = 'marcsSettledRequest';

export const idTable: Readonly<Record<string, readonly IdRow[]>> = {
  'Query.node': [
    node('marcsRequest', 'ApprovalRequest', hiddenRequest),
    node(settled, 'ApprovalRequest', hiddenRequest),
    node('marcsTicket', 'Ticket', hiddenTicket),
    node('marcsRequestComment', 'Comment', hiddenRequest),
    node('marcsEvent', 'RequestEvent', hiddenRequest),
    node('Finance', 'Group', { paul: null, sofia: null, stranger: null }),
    node('stranger', 'User', { paul: null, sofia: null }),
    node('gone', 'User', { paul: null, sofia: null, stranger: null }),
    node('policy', 'Policy', { lea: null, nina: null, paul: null, sofia: null, stranger: null }),
    node('marcsKind', 'RequestKind', { formerMember: null, stranger: null }),
    node('awayAbsence', 'OutOfOffice', { paul: null, sofia: null, stranger: null }),
    node('marcsAssignment', 'Assignment', { admin: null, lea: null, paul: null, stranger: null }),
  ],
  'Query.nodes': [
    {
      of: 'marcsRequest',
      ...anyRequest,
      query: 'query ($id: ID!) { nodes(ids: [$id, $id]) { __typename id } }',
      gets: { nina: [null, null], formerMember: [null, null], stranger: [null, null] },
    },
  ],
  'Query.approvalRequest': ['marcsRequest', settled].map((of) => ({
    of,
    ...anyRequest,
    query: 'query ($id: ID!) { approvalRequest(id: $id) { id status ticket { id } } }',
    gets: hiddenRequest,
  })),
  'Query.ticket': [
    {
      of: 'marcsTicket',
      ...anyTicket,
      query: 'query ($id: ID!) { ticket(id: $id) { id approvalRequests { nodes { id } } } }',
      gets: hiddenTicket,
    },
  ],
  'Query.approvalRequestReceipt': (
    [
      ['marcsDecidedAssignment', 'Assignment'],
      ['marcsDecision', 'RequestEvent'],
    ] as const
  ).map(([of, type]) => ({
    of,
    type,
    query: 'query ($id: ID!) { approvalRequestReceipt(id: $id) { jws } }',
    gets: hiddenRequest,
  })),
  'Query.approvalPolicyPreview': [
    ...['marcsTicket', 'marcsSolvedTicket'].map((of) => ({
      of,
      ...anyTicket,
      query: `query ($id: ID!, $kind: ID!) {
        approvalPolicyPreview(input: { ticketId: $id, kindId: $kind }) { problems { path } } }`,
      variables: { kind: 'marcsKind' },
      gets: refusedTicket,
    })),
  ],
  'Query.approvalStats': [
    {
      of: 'marcsKind',
      type: 'RequestKind',
      query: `query ($id: ID!) { approvalStats(filter: { kindIds: [$id] }) {
        __typename total byKind { kind { id } total } } }`,
      gets: { nina: 'ApprovalStats', paul: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    },
    {
      of: 'Finance',
      type: 'Group',
      query: `query ($id: ID!) { approvalStats(filter: { groupIds: [$id] }) {
        __typename total byGroup { group { id } total } } }`,
      gets: { nina: 'ApprovalStats', paul: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    },
  ],
  'Query.policies': [
    {
      of: 'marcsKind',
      type: 'RequestKind',
      query: 'query ($id: ID!) { policies(kindId: $id) { __typename nodes { id } } }',
      gets: { lea: 'PolicyConnection', nina: 'PolicyConnection', stranger: 'PolicyConnection' },
    },
  ],
  'Query.ticketTransitionCheck': [
    {
      of: 'marcsTicket',
      ...anyTicket,
      query: `query ($id: ID!) {
        ticketTransitionCheck(ticketId: $id, to: CLOSED) { allowed blockedBy { id } } }`,
      gets: refusedTicket,
    },
  ],
  'Subscription.approvalRequestPresence': ['marcsRequest', settled].map((of) => ({
    of,
    ...anyRequest,
    query: 'subscription ($id: ID!) { approvalRequestPresence(id: $id) { people { id } } }',
    gets: refusedRequest,
  })),
  'Subscription.approvalStatsUpdated': [
    {
      of: 'marcsKind',
      type: 'RequestKind',
      query: `subscription ($id: ID!) {
        approvalStatsUpdated(filter: { kindIds: [$id] }) { total byKind { kind { id } total } } }`,
      gets: { paul: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    },
    {
      of: 'Finance',
      type: 'Group',
      query: `subscription ($id: ID!) {
        approvalStatsUpdated(filter: { groupIds: [$id] }) { total byGroup { group { id } total } } }`,
      gets: { paul: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    },
  ],
  'Subscription.approvalRequestUpdated': ['id: $id', 'id: $id, afterRevision: 1'].flatMap((args) =>
    ['marcsRequest', settled].map((of) => ({
      of,
      ...anyRequest,
      query: `subscription ($id: ID!) { approvalRequestUpdated(${args}) { id } }`,
      gets: refusedRequest,
    })),
  ),
  'Subscription.ticketUpdated': [
    {
      of: 'marcsTicket',
      ...anyTicket,
      query: 'subscription ($id: ID!) { ticketUpdated(id: $id) { id } }',
      gets: refusedTicket,
    },
  ],
  'Mutation.approvalRequestApprove': ['id: $id', 'id: $id, expectedRevision: 7'].flatMap((input) =>
    ['marcsRequest', settled].map((of) => ({
      of,
      ...anyRequest,
      query: mutation('approvalRequestApprove', input),
      gets: notFoundRequest,
    })),
  ),
  'Mutation.approvalRequestDeny': ['marcsRequest', settled].map((of) => ({
    of,
    ...anyRequest,
    query: mutation('approvalRequestDeny', 'id: $id, note: "No."'),
    gets: notFoundRequest,
  })),
  'Mutation.approvalRequestComment': ['', ', requestsInformation: true'].flatMap((input) =>
    ['marcsRequest', settled].map((of) => ({
      of,
      ...anyRequest,
      query: mutation('approvalRequestComment', `id: $id, body: "Hm."${input}`),
      gets: notFoundRequest,
    })),
  ),
  'Mutation.approvalRequestWithdraw': ['marcsRequest', settled].map((of) => ({
    of,
    ...anyRequest,
    query: mutation('approvalRequestWithdraw', 'id: $id, reason: "No."'),
    gets: notFoundRequest,
  })),
  'Mutation.approvalRequestEdit': ['subject: "S"', 'message: "M", expectedRevision: 7'].flatMap(
    (input) =>
      ['marcsRequest', settled].map((of) => ({
        of,
        ...anyRequest,
        query: mutation('approvalRequestEdit', `id: $id, ${input}`),
        gets: notFoundRequest,
      })),
  ),
  'Mutation.approvalRequestAskAgain': ['marcsRequest', settled, 'marcsWithdrawnRequest'].map(
    (of) => ({
      of,
      ...anyRequest,
      query: mutation('approvalRequestAskAgain', 'id: $id'),
      gets: notFoundRequest,
    }),
  ),
  'Mutation.approvalRequestReassign': [
    {
      of: 'marcsRequest',
      ...anyRequest,
      query: mutation(
        'approvalRequestReassign',
        'id: $id, assignmentId: $assignment, toId: $to',
        ', $assignment: ID!, $to: ID!',
      ),
      variables: { assignment: 'marcsAssignment', to: 'judge' },
      gets: notFoundRequest,
    },
    {
      of: 'marcsAssignment',
      type: 'Assignment',
      query: mutation(
        'approvalRequestReassign',
        'id: $request, assignmentId: $id, toId: $to',
        ', $request: ID!, $to: ID!',
      ),
      variables: { request: 'marcsRequest', to: 'judge' },
      gets: notFoundRequest,
    },
    {
      of: 'marcsAssignment',
      type: 'Assignment',
      query: mutation(
        'approvalRequestReassign',
        'id: $request, assignmentId: $id, toId: $to',
        ', $request: ID!, $to: ID!',
      ),
      variables: { request: 'ninasRequest', to: 'judge' },
      gets: { nina: 'InvalidInputError' },
    },
  ],
  'Mutation.approvalRequestApproveMany': ['marcsRequest', settled].map((of) => ({
    of,
    ...anyRequest,
    query: mutationOfMany('approvalRequestApproveMany', 'id: $id'),
    gets: notFoundRequest,
  })),
  'Mutation.approvalRequestDenyMany': ['marcsRequest', settled].map((of) => ({
    of,
    ...anyRequest,
    query: mutationOfMany('approvalRequestDenyMany', 'id: $id, note: "No."'),
    gets: notFoundRequest,
  })),
  'Mutation.approvalRequestReassignMany': [
    {
      of: 'marcsRequest',
      ...anyRequest,
      query: mutationOfMany(
        'approvalRequestReassignMany',
        'id: $id, assignmentId: $assignment, toId: $to',
        ', $assignment: ID!, $to: ID!',
      ),
      variables: { assignment: 'marcsAssignment', to: 'judge' },
      gets: notFoundRequest,
    },
  ],
  'Mutation.approvalRequestCreate': [
    // Wrong in other ways too, which says nothing of a ticket that one may not see.
    ...['marcsTicket', 'marcsSolvedTicket'].flatMap((of) =>
      ['judge', 'gone', 'nina'].map((approver) => ({
        of,
        ...anyTicket,
        query: mutation(
          'approvalRequestCreate',
          'ticketId: $id, subject: "S", message: "M", approverIds: [$approver]',
          ', $approver: ID!',
        ),
        variables: { approver },
        gets: { nina: 'NotFoundError', ...mayNotCreate },
      })),
    ),
    {
      of: 'gone',
      type: 'User',
      query: mutation(
        'approvalRequestCreate',
        'ticketId: $ticket, subject: "S", message: "M", onBehalfOfId: $id, approverIds: [$id]',
        ', $ticket: ID!',
      ),
      variables: { ticket: 'marcsTicket' },
      gets: { nina: 'NotFoundError', ...mayNotCreate },
    },
  ],
  'Mutation.ticketCreate': [
    {
      of: 'stranger',
      type: 'User',
      query: mutation('ticketCreate', 'subject: "S", requesterId: $id, assigneeId: $id'),
      gets: { paul: 'ForbiddenError', sofia: 'ForbiddenError' },
    },
    {
      of: 'Finance',
      type: 'Group',
      query: mutation(
        'ticketCreate',
        'subject: "S", requesterId: $requester, groupId: $id',
        ', $requester: ID!',
      ),
      variables: { requester: 'sofia' },
      gets: mayNotCreate,
    },
  ],
  'Mutation.ticketUpsert': [
    {
      of: 'stranger',
      type: 'User',
      query: mutation(
        'ticketUpsert',
        'externalId: "E", subject: "S", requesterId: $id, assigneeId: $id',
      ),
      gets: { paul: 'ForbiddenError', sofia: 'ForbiddenError' },
    },
    {
      of: 'Finance',
      type: 'Group',
      query: mutation('ticketUpsert', 'externalId: "E", groupId: $id'),
      gets: mayNotCreate,
    },
  ],
  'Mutation.outOfOfficeSet': [
    // Whom one may not see stands in for nobody.
    {
      of: 'stranger',
      type: 'User',
      query: mutation('outOfOfficeSet', 'delegateId: $id, endsAt: "2031-01-01T00:00:00Z"'),
      gets: { paul: 'InvalidInputError', sofia: 'InvalidInputError' },
    },
    {
      of: 'stranger',
      type: 'User',
      query: mutation(
        'outOfOfficeSet',
        'userId: $id, delegateId: $to, endsAt: "2031-01-01T00:00:00Z"',
        ', $to: ID!',
      ),
      variables: { to: 'judge' },
      gets: { lea: 'ForbiddenError', nina: 'ForbiddenError', paul: 'ForbiddenError' },
    },
  ],
  'Mutation.outOfOfficeCancel': [
    {
      of: 'awayAbsence',
      type: 'OutOfOffice',
      query: mutation('outOfOfficeCancel', 'id: $id'),
      gets: { paul: 'NotFoundError', sofia: 'NotFoundError', stranger: 'NotFoundError' },
    },
  ],
  'Mutation.userUpdate': [
    {
      of: 'stranger',
      type: 'User',
      query: mutation('userUpdate', 'id: $id, name: "N"'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.groupUpdate': [
    {
      of: 'Finance',
      type: 'Group',
      query: mutation('groupUpdate', 'id: $id, active: false'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.groupUpsert': [
    {
      of: 'stranger',
      type: 'User',
      query: mutation('groupUpsert', 'externalId: "E", name: "N", members: [{ userId: $id }]'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.groupMemberSet': [
    {
      of: 'Finance',
      type: 'Group',
      query: mutation('groupMemberSet', 'groupId: $id, userId: $user', ', $user: ID!'),
      variables: { user: 'judge' },
      gets: administratorsOnly,
    },
    {
      of: 'stranger',
      type: 'User',
      query: mutation('groupMemberSet', 'groupId: $group, userId: $id', ', $group: ID!'),
      variables: { group: 'Finance' },
      gets: administratorsOnly,
    },
  ],
  'Mutation.groupMemberRemove': [
    {
      of: 'Finance',
      type: 'Group',
      query: mutation('groupMemberRemove', 'groupId: $id, userId: $user', ', $user: ID!'),
      variables: { user: 'marc' },
      gets: administratorsOnly,
    },
  ],
  'Mutation.requestKindUpdate': [
    {
      of: 'marcsKind',
      type: 'RequestKind',
      query: mutation('requestKindUpdate', 'id: $id, active: false'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.policyCreate': [
    {
      of: 'marcsKind',
      type: 'RequestKind',
      query: mutation(
        'policyCreate',
        'name: "P", kindId: $id, rule: { steps: [{ approvers: [{ type: USER, id: $user }] }] }',
        ', $user: ID!',
      ),
      variables: { user: 'judge' },
      gets: administratorsOnly,
    },
  ],
  'Mutation.policyUpdate': [
    {
      of: 'policy',
      type: 'Policy',
      query: mutation('policyUpdate', 'id: $id, active: false'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.undeliverableMailResend': [
    {
      of: 'lostMail',
      type: 'UndeliverableMail',
      query: mutation('undeliverableMailResend', 'id: $id'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.undeliverableMailDiscard': [
    {
      of: 'lostMail',
      type: 'UndeliverableMail',
      query: mutation('undeliverableMailDiscard', 'id: $id'),
      gets: administratorsOnly,
    },
  ],
  'Mutation.ticketUpdate': ['subject: "Mine now"', 'status: CLOSED', 'status: NEW'].flatMap(
    (input) =>
      ['marcsTicket', 'marcsSolvedTicket'].map((of) => ({
        of,
        ...anyTicket,
        query: mutation('ticketUpdate', `id: $id, ${input}`),
        gets: notFoundTicket,
      })),
  ),
};

/** The fields whose arguments or inputs name something by its id, as `Query.node`. */
export function fieldsThatTakeAnId(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!];
  return roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ args }) => args.some(takesAnId))
      .map(({ name }) => `${root.name}.${name}`),
  );
}

function takesAnId({ type }: Pick<GraphQLArgument, 'type'>): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some(takesAnId);
  return named.name === 'ID';
}
