// Who gets what from each Query field, as ../shared/product.md says, by hand.
import { anId, startWorld, type World } from './world.ts';
import { seenBy, type Row } from './rows.ts';

const agents = ['admin', 'lea', 'marc', 'nina'] as const;
/** Marc's group has this ticket: rule 1. */
const accessFinance = ['admin', 'lea', 'marc'] as const;
const accessNinas = ['admin', 'lea', 'nina'] as const;
/** Beside those: Paul, who is asked, and Sofia, for whom it is: rules 8 and 9. */
const seeFinance = [...accessFinance, 'paul', 'sofia'] as const;
const seeNinas = [...accessNinas, 'paul', 'sofia'] as const;

export async function startQueryWorld(): Promise<World> {
  const world = await startWorld();
  await world.person('gone', { role: 'END_USER', active: false });
  await world.group('Committee', ['paul']);
  await world.ticket('financeTicket', { group: 'Finance' });
  await world.ticket('ninasTicket', { assignee: 'nina' });
  await world.ticket('leasTicket', { assignee: 'lea' });
  await world.ticket('marcsTicket', { assignee: 'marc', group: 'IT' });
  await world.request('financeRequest', { on: 'financeTicket', asks: ['paul'] });
  await world.request('ninasRequest', { on: 'ninasTicket', asks: ['paul'] });
  await world.request('leasRequest', { on: 'leasTicket', asks: ['paul'] });
  await world.approve('paul', 'ninasRequest');
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

const allNames = [
  ...['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'omar'],
  ...['stranger', 'clerk', 'judge'],
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
        stranger: [['stranger'], [], []],
        signedOut: null,
      },
    },
  ],
  node: [
    // End users see themselves and whom they deal with.
    node('paul', seenBy([...agents, 'paul', 'sofia'], 'User paul')),
    node('stranger', seenBy([...agents, 'stranger'], 'User stranger')),
    node('gone', seenBy(agents, 'User gone')),
    node('Finance', seenBy(agents, 'Group Finance')),
    node('Committee', seenBy([...agents, 'paul'], 'Group Committee')),
    node('financeTicket', seenBy(accessFinance, 'Ticket financeTicket')),
    node('ninasTicket', seenBy(accessNinas, 'Ticket ninasTicket')),
    node('leasTicket', seenBy(['admin', 'lea'], 'Ticket leasTicket')),
    node('marcsTicket', seenBy(['admin', 'lea', 'marc'], 'Ticket marcsTicket')),
    node('financeRequest', seenBy(seeFinance, 'ApprovalRequest financeRequest')),
    node('ninasRequest', seenBy(seeNinas, 'ApprovalRequest ninasRequest')),
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
        ...seenBy(agents, ['Committee', 'Finance', 'IT'], []),
        paul: ['Committee'],
      },
    },
  ],
};
