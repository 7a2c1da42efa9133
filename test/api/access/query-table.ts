// Who gets what from each Query field, as ../shared/product.md says, by hand.
import { allWays, anId, startWorld, type World } from './world.ts';
import { only, seenBy, type Row } from './rows.ts';

const agents = ['admin', 'lea', 'marc', 'nina'] as const;
/** Marc's group has this ticket: rule 1. */
const accessFinance = ['admin', 'lea', 'marc'] as const;
const accessNinas = ['admin', 'lea', 'nina'] as const;
/** Beside those: who is asked, in whichever way, and Sofia, for whom it is: rules 8 and 9. */
const asked = ['paul', 'member', 'standIn', 'chief'] as const;
const seeFinance = [...accessFinance, ...asked, 'sofia'] as const;
const seeNinas = [...accessNinas, 'paul', 'sofia'] as const;

export async function startQueryWorld(): Promise<World> {
  const world = await startWorld();
  await world.person('gone', { role: 'END_USER', active: false });
  await world.group('Committee', ['paul']);
  await world.ticket('financeTicket', { group: 'Finance' });
  await world.ticket('ninasTicket', { assignee: 'nina' });
  await world.ticket('leasTicket', { assignee: 'lea' });
  await world.ticket('marcsTicket', { assignee: 'marc', group: 'IT' });
  for (const kind of ['askedKind', 'ruledKind']) await world.kind(kind);
  await world.kind('oldKind', [], false);
  await world.policy('policy', 'ruledKind', 'judge');
  await world.undeliverable('lostMail', 'judge');
  await world.request('financeRequest', {
    on: 'financeTicket',
    asks: allWays,
    escalatesTo: 'chief',
    kind: 'askedKind',
  });
  await world.escalate('financeRequest');
  await world.leave('formerMember', 'Panel');
  await world.request('ninasRequest', { on: 'ninasTicket', asks: ['paul'] });
  await world.request('leasRequest', { on: 'leasTicket', asks: ['paul'] });
  await world.approve('paul', 'ninasRequest');
  world.name('ninasAssignment', await world.assignment('ninasRequest'));
  await world.comment('paul', 'financeRequest');
  const event = await world.test.db.prisma.requestEvent.findFirstOrThrow({
    where: { requestId: world.uuid('financeRequest') },
  });
  world.name('financeEvent', `evt_${event.id.replaceAll('-', '')}`);
  return world;
}

function node(what: string, expected: Row['expected']): Row {
  return {
    what,
    query: 'query ($id: ID!) { node(id: $id) { __typename id } }',
    variables: (world) => ({ id: world.id(what) }),
    read: ({ node: found }, world) =>
      found && [found.__typename, ...world.names([found])].join(' '),
    expected,
  };
}

function ticketsOf(view: string, expected: Row['expected']): Row {
  return {
    what: view,
    query: 'query ($view: TicketView!) { tickets(view: $view, first: 100) { nodes { id } } }',
    variables: () => ({ view }),
    read: ({ tickets }, world) => world.names(tickets.nodes),
    expected,
  };
}

/** By what happened last: a comment, a decision, nothing since it was asked. */
const allTold = ['financeRequest', 'ninasRequest', 'leasRequest'];

interface NotificationOf {
  readonly approvalRequest: { readonly id: string };
}

const allNames = [
  ...['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'omar'],
  ...['member', 'formerMember', 'standIn', 'away', 'chief', 'stranger', 'clerk', 'judge'],
];

/** Newest first. */
const allRequests = ['leasRequest', 'ninasRequest', 'financeRequest'];

export const queryTable: Readonly<Record<string, readonly Row[]>> = {
  viewer: [
    {
      what: 'their own',
      query: `{ viewer { user { id } inbox(first: 100) { nodes { id } }
        submitted(first: 100) { nodes { id } } } }`,
      read: ({ viewer }, world) =>
        viewer && [
          world.names([viewer.user]),
          world.names(viewer.inbox.nodes),
          world.names(viewer.submitted.nodes),
        ],
      expected: {
        admin: [['admin'], [], []],
        lea: [['lea'], [], allRequests],
        marc: [['marc'], [], []],
        nina: [['nina'], [], []],
        paul: [['paul'], allRequests, []],
        sofia: [['sofia'], [], allRequests],
        member: [['member'], ['financeRequest'], []],
        formerMember: [['formerMember'], [], []],
        standIn: [['standIn'], ['financeRequest'], []],
        chief: [['chief'], ['financeRequest'], []],
        stranger: [['stranger'], [], []],
        signedOut: null,
      },
    },
    {
      what: 'what waits for them, and how much it is',
      query: `{ viewer { counts { awaitingYou }
        inbox(first: 100, filter: { awaitingViewer: true }) { totalCount nodes { id } } } }`,
      read: ({ viewer }, world) =>
        viewer && [
          world.names(viewer.inbox.nodes),
          viewer.inbox.totalCount - viewer.counts.awaitingYou,
        ],
      expected: {
        ...seenBy(['member', 'standIn', 'chief'], [['financeRequest'], 0], [[], 0]),
        // He has answered Nina's.
        paul: [['leasRequest', 'financeRequest'], 0],
        signedOut: null,
      },
    },
    {
      what: 'what they were told, as far as they may see it',
      query: '{ viewer { notifications(first: 100) { nodes { approvalRequest { id } } } } }',
      read: ({ viewer }, world) =>
        viewer && [
          ...new Set(
            world.names(
              viewer.notifications.nodes.map((item: NotificationOf) => item.approvalRequest),
            ),
          ),
        ],
      expected: {
        admin: [],
        lea: allTold,
        marc: [],
        nina: ['ninasRequest'],
        paul: allTold,
        sofia: allTold,
        member: ['financeRequest'],
        // Was told, and is not of that group any more.
        formerMember: [],
        standIn: ['financeRequest'],
        chief: ['financeRequest'],
        stranger: [],
        signedOut: null,
      },
    },
  ],
  node: [
    // End users see themselves and whom they deal with.
    node('paul', seenBy([...agents, ...asked, 'sofia'], 'User paul')),
    node('away', seenBy([...agents, ...asked, 'sofia'], 'User away')),
    node('chief', seenBy([...agents, 'chief'], 'User chief')),
    node('formerMember', seenBy([...agents, 'formerMember'], 'User formerMember')),
    node('stranger', seenBy([...agents, 'stranger'], 'User stranger')),
    node('gone', seenBy(agents, 'User gone')),
    node('Finance', seenBy(agents, 'Group Finance')),
    node('Committee', seenBy([...agents, 'paul'], 'Group Committee')),
    node('Panel', seenBy([...agents, ...asked, 'sofia'], 'Group Panel')),
    node('financeTicket', seenBy(accessFinance, 'Ticket financeTicket')),
    node('ninasTicket', seenBy(accessNinas, 'Ticket ninasTicket')),
    node('leasTicket', seenBy(['admin', 'lea'], 'Ticket leasTicket')),
    node('marcsTicket', seenBy(['admin', 'lea', 'marc'], 'Ticket marcsTicket')),
    node('financeRequest', seenBy(seeFinance, 'ApprovalRequest financeRequest')),
    node('ninasRequest', seenBy(seeNinas, 'ApprovalRequest ninasRequest')),
    node('askedKind', seenBy([...agents, ...asked, 'sofia'], 'RequestKind askedKind')),
    node('ruledKind', seenBy(agents, 'RequestKind ruledKind')),
    node('oldKind', seenBy(agents, 'RequestKind oldKind')),
    node('policy', seenBy(['admin'], 'Policy policy')),
    node('lostMail', seenBy(['admin'], 'UndeliverableMail lostMail')),
    node('awayAbsence', seenBy([...agents, 'standIn'], 'OutOfOffice awayAbsence')),
    node('financeRequestComment', seenBy(seeFinance, 'Comment financeRequestComment')),
    node('financeEvent', seenBy(seeFinance, 'RequestEvent financeEvent')),
  ],
  nodes: [
    {
      what: 'several at once, in order, with gaps for what one may not see',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: (world) => ({
        ids: [
          ...['financeRequestComment', 'leasTicket', 'stranger', 'ninasRequest'],
          ...['Finance', 'financeEvent', 'financeRequest'],
        ]
          .map((name) => world.id(name))
          .concat(anId('Ticket')),
      }),
      read: ({ nodes }, world) =>
        nodes.map((found: { id: string } | null) => found && world.names([found]).join()),
      expected: {
        ...seenBy(
          ['member', 'standIn', 'chief'],
          [
            ...['financeRequestComment', null, null, null],
            ...[null, 'financeEvent', 'financeRequest', null],
          ],
          Array(8).fill(null),
        ),
        admin: [
          ...['financeRequestComment', 'leasTicket', 'stranger', 'ninasRequest'],
          ...['Finance', 'financeEvent', 'financeRequest', null],
        ],
        lea: [
          ...['financeRequestComment', 'leasTicket', 'stranger', 'ninasRequest'],
          ...['Finance', 'financeEvent', 'financeRequest', null],
        ],
        marc: [
          ...['financeRequestComment', null, 'stranger', null],
          ...['Finance', 'financeEvent', 'financeRequest', null],
        ],
        nina: [null, null, 'stranger', 'ninasRequest', 'Finance', null, null, null],
        paul: [
          ...['financeRequestComment', null, null, 'ninasRequest'],
          ...[null, 'financeEvent', 'financeRequest', null],
        ],
        sofia: [
          ...['financeRequestComment', null, null, 'ninasRequest'],
          ...[null, 'financeEvent', 'financeRequest', null],
        ],
        stranger: [null, null, 'stranger', null, null, null, null, null],
        signedOut: 'UNAUTHENTICATED',
      },
    },
  ],
  approvalRequest: (
    [
      ['financeRequest', seeFinance],
      ['ninasRequest', seeNinas],
      ['leasRequest', ['admin', 'lea', 'paul', 'sofia']],
    ] as const
  ).map(([what, who]) => ({
    what,
    query: 'query ($id: ID!) { approvalRequest(id: $id) { id } }',
    variables: (world) => ({ id: world.id(what) }),
    read: ({ approvalRequest: found }, world) => found && world.names([found]).join(),
    expected: seenBy(who, what),
  })),
  ticket: (
    [
      ['financeTicket', accessFinance],
      ['ninasTicket', accessNinas],
      ['leasTicket', ['admin', 'lea']],
      ['marcsTicket', ['admin', 'lea', 'marc']],
    ] as const
  ).map(([what, who]) => ({
    what,
    query: 'query ($id: ID!) { ticket(id: $id) { id approvalRequests { nodes { id } } } }',
    variables: (world) => ({ id: world.id(what) }),
    read: ({ ticket: found }, world) => found && world.names([found]).join(),
    expected: seenBy(who, what),
  })),
  tickets: [
    ticketsOf('ALL', {
      ...seenBy(
        ['admin', 'lea'],
        ['marcsTicket', 'leasTicket', 'ninasTicket', 'financeTicket'],
        [],
      ),
      marc: ['marcsTicket', 'financeTicket'],
      nina: ['ninasTicket'],
    }),
    ticketsOf('MINE', {
      ...seenBy([], undefined, []),
      lea: ['leasTicket'],
      marc: ['marcsTicket'],
      nina: ['ninasTicket'],
    }),
    ticketsOf('MINE_WITH_APPROVALS', {
      ...seenBy([], undefined, []),
      lea: ['leasTicket'],
      nina: ['ninasTicket'],
    }),
    ticketsOf('PENDING_APPROVALS', {
      ...seenBy(['admin', 'lea'], ['leasTicket', 'financeTicket'], []),
      marc: ['financeTicket'],
    }),
  ],
  ticketTransitionCheck: [
    {
      what: 'a ticket with a pending request',
      query: `query ($id: ID!) {
        ticketTransitionCheck(ticketId: $id, to: SOLVED) { allowed blockedBy { id } } }`,
      variables: (world) => ({ id: world.id('financeTicket') }),
      read: ({ ticketTransitionCheck: { allowed, blockedBy } }, world) => [
        allowed,
        ...world.names(blockedBy),
      ],
      expected: seenBy(accessFinance, [false, 'financeRequest'], 'NOT_FOUND'),
    },
    {
      what: 'a ticket that nothing keeps open',
      query: `query ($id: ID!) {
        ticketTransitionCheck(ticketId: $id, to: SOLVED) { allowed blockedBy { id } } }`,
      variables: (world) => ({ id: world.id('ninasTicket') }),
      read: ({ ticketTransitionCheck: check }) => check,
      expected: seenBy(accessNinas, { allowed: true, blockedBy: [] }, 'NOT_FOUND'),
    },
  ],
  users: [
    {
      what: 'everyone who is still here, for those who choose approvers',
      query: '{ users(first: 100) { nodes { id } } }',
      read: ({ users }, world) => [...world.names(users.nodes)].sort(),
      expected: seenBy(agents, [...allNames].sort(), []),
    },
    {
      what: 'by their address',
      query: '{ users(query: "paul@demo") { nodes { id } edges { node { email } } } }',
      read: ({ users }, world) => world.names(users.nodes),
      expected: seenBy(agents, ['paul'], []),
    },
  ],
  groups: [
    {
      what: 'all to choose from, or one’s own',
      query: '{ groups(first: 100) { nodes { id } } }',
      read: ({ groups }, world) => world.names(groups.nodes),
      expected: {
        ...seenBy([...asked, 'sofia'], ['Panel'], ['Committee', 'Finance', 'IT', 'Panel']),
        ...{ formerMember: [], stranger: [] },
        paul: ['Committee', 'Panel'],
      },
    },
  ],
  requestKinds: [
    {
      what: 'all to choose from, or those that one deals with',
      query: '{ requestKinds(first: 100) { nodes { id } } }',
      read: ({ requestKinds }, world) => world.names(requestKinds.nodes),
      expected: {
        ...seenBy(agents, ['askedKind', 'ruledKind'], []),
        ...only([...asked, 'sofia'], ['askedKind']),
      },
    },
    {
      what: 'those that are switched off, for administrators',
      query: '{ requestKinds(first: 100, includeInactive: true) { nodes { id } } }',
      read: ({ requestKinds }, world) => world.names(requestKinds.nodes),
      expected: {
        ...seenBy(agents, ['askedKind', 'ruledKind'], []),
        ...only([...asked, 'sofia'], ['askedKind']),
        admin: ['askedKind', 'oldKind', 'ruledKind'],
      },
    },
  ],
  policies: [
    {
      what: 'all, for administrators',
      query: `query ($id: ID!) {
        policies(first: 100) { nodes { id } } ofKind: policies(kindId: $id) { nodes { id } } }`,
      variables: (world) => ({ id: world.id('ruledKind') }),
      read: ({ policies, ofKind }, world) => [
        world.names(policies.nodes),
        world.names(ofKind.nodes),
      ],
      expected: seenBy(['admin'], [['policy'], ['policy']], [[], []]),
    },
  ],
  undeliverableMails: [
    {
      what: 'all, for administrators',
      query: '{ undeliverableMails(first: 100) { nodes { id } } }',
      read: ({ undeliverableMails }, world) => world.names(undeliverableMails.nodes),
      expected: seenBy(['admin'], ['lostMail'], []),
    },
  ],
  approvalPolicyPreview: [
    {
      what: 'on a ticket that one may access',
      query: `query ($ticket: ID!, $kind: ID!) {
        approvalPolicyPreview(input: { ticketId: $ticket, kindId: $kind }) {
          policy { name } steps { approvers { assignee { ... on User { id } } } } problems { path } } }`,
      variables: (world) => ({ ticket: world.id('financeTicket'), kind: world.id('ruledKind') }),
      read: ({ approvalPolicyPreview: { policy, steps, problems } }, world) => [
        policy.name,
        ...world.names(steps[0].approvers.map((one: { assignee: { id: string } }) => one.assignee)),
        problems,
      ],
      expected: seenBy(accessFinance, ['policy', 'judge', []], 'NOT_FOUND'),
    },
  ],
  approvalRequestReceipt: [
    {
      what: 'of a decision on a request that one sees',
      query: 'query ($id: ID!) { approvalRequestReceipt(id: $id) { requestId decidedBy { id } } }',
      variables: (world) => ({ id: world.id('ninasAssignment') }),
      read: ({ approvalRequestReceipt: receipt }, world) =>
        receipt && world.names([{ id: receipt.requestId }, receipt.decidedBy]),
      expected: seenBy(seeNinas, ['ninasRequest', 'paul']),
    },
  ],
  approvalStats: [
    {
      what: 'about the requests that one sees, for agents',
      query: `query ($group: ID!) { approvalStats(filter: { groupIds: [$group] }) {
        total pending pendingByAge { total }
        byGroup { group { id } total } byKind { kind { id } total } } }`,
      variables: (world) => ({ group: world.id('Panel') }),
      read: ({ approvalStats: { total, pending, pendingByAge, byGroup, byKind } }, world) => [
        ...[total, pending],
        pendingByAge.map((band: { total: number }) => band.total).join(' '),
        ...byGroup.map(({ group }: { group: { id: string } }) => world.names([group])[0]),
        ...byKind.map(({ kind }: { kind: { id: string } }) => world.names([kind])[0]),
      ],
      expected: {
        ...seenBy(accessFinance, [1, 1, '1 0 0 0 0', 'Panel', 'askedKind'], 'NOT_FOUND'),
        nina: [0, 0, '0 0 0 0 0'],
      },
    },
  ],
};
