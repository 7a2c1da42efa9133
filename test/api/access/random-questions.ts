// Questions for requests and pages of them, with random selections of what can be asked of a request.
import type { Chooser } from './random-choice.ts';

export interface Question {
  readonly query: string;
  readonly variables?: { readonly id: string };
}

export interface RandomQuestions {
  /** A page of the inbox or of what one submitted, perhaps with what else is the viewer's own. */
  page(after: string | null): Question;
  /** What is the viewer's own, without a list. */
  own(): Question;
  /** A ticket, by its UUID, perhaps with a page of its requests. */
  ticket(ticketId: string, after: string | null): Question;
  /** One request, by its UUID. */
  single(requestId: string): Question;
  /** What can be asked of a request, of the viewer's counts, and of an item of a feed: selections. */
  readonly selections: {
    request(): string;
    counts(): string;
    feedItem(): string;
  };
}

const statuses = ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'];

export function createQuestions(choose: Chooser): RandomQuestions {
  /** Some of these; at least one. */
  function some(of: readonly string[]): string {
    const chosen = of.filter(() => choose.chance(0.4));
    return [...chosen, choose.one(of)].join(' ');
  }

  const person = () => `{ ${some(['id', 'name', 'role', 'called: name', '__typename'])} }`;

  const group = () => `{ ${some(['id', 'name', '__typename'])} }`;

  function assignee(): string {
    return `{ ${some(['__typename', `... on User ${person()}`, `... on Group ${group()}`, '... on Node { id }'])} }`;
  }

  function comment(): string {
    return some(['id', 'body', 'requestsInformation', 'createdAt', `author ${person()}`]);
  }

  /** With what is not kept in the request's row, too. */
  function wholeComment(): string {
    return `${comment()} ${choose.chance(0.5) ? 'attachments { title url }' : ''}`;
  }

  function step(): string {
    const decision = some(['outcome', 'note', 'answeredAs', 'decidedAt', `decidedBy ${person()}`]);
    const assignment = some([
      ...['id', `assignee ${assignee()}`, `decision { ${decision} }`, `standIn ${person()}`],
    ]);
    return some([
      ...['position', 'rule', 'atLeast', 'status', `escalatedTo ${assignee()}`],
      `assignments { ${assignment} }`,
    ]);
  }

  /** A page of what belongs to a request. */
  function nested(of: () => string): string {
    const size = `${choose.one(['first', 'last'])}: ${String(1 + choose.below(5))}`;
    const page = some([
      ...[`nodes { ${of()} }`, `edges { cursor node { ${of()} } }`],
      'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
    ]);
    return `(${size}) { ${page} }`;
  }

  function event(): string {
    return some([
      ...['id', 'type', 'occurredAt', 'note', 'answeredAs', 'reminder', `actor ${person()}`],
      ...[`assignee ${assignee()}`, `from ${assignee()}`, `forAssignee ${assignee()}`],
      ...[`comment { ${wholeComment()} }`],
      ...[`forUser ${person()}`, `changes { ${some(['field', 'label', 'from', 'to'])} }`],
    ]);
  }

  function request(): string {
    return some([
      ...['id', 'subject', 'message', 'status', 'waitingOn', 'revision', 'createdAt', 'dueAt'],
      ...[
        'resolvedAt',
        'nobodyCanAnswer',
        'title: subject',
        '__typename',
        'subject @skip(if: true)',
      ],
      ...['overdue', 'clockStopped', 'waitingSince', 'whenDue', 'kind { id name }'],
      ...[`createdBy ${person()}`, `onBehalfOf ${person()}`, `... on Node { id }`],
      `ticketSummary { ${some(['number', 'subject', 'requesterName'])} }`,
      `latest: comments(last: ${String(1 + choose.below(3))}) { nodes { ${comment()} } }`,
      `comments${nested(wholeComment)}`,
      `timeline${nested(event)}`,
      `viewerActions { ${some(['action', 'allowed', 'reason'])} }`,
      `fields { ${some(['key', 'label', 'text'])} }`,
      `attachments { ${some(['title', 'url', '__typename'])} }`,
      ...[`policy { ${some(['name', 'version'])} }`, `escalateTo ${assignee()}`],
      `ticket { ${some(['id', 'number', 'subject'])} }`,
      ...['previous { id }', 'changes { field }', 'askedAgain { id }'],
      ...[`steps { ${step()} }`, `again: steps { ${step()} }`],
    ]);
  }

  const counts = () => `{ ${some(['awaitingYou', 'unreadNotifications', '__typename'])} }`;

  function feedItem(): string {
    const parts = ['cursor', 'sequence', 'readAt', '__typename', `event { ${event()} }`];
    return `{ ${some([...parts, `approvalRequest { ${request()} }`])} }`;
  }

  function mine(): string {
    const user = some([
      ...['id', 'name', 'email', 'role', 'externalId', 'ticketAccess', 'locale', 'timeZone'],
      'active',
    ]);
    return some([`user { ${user} }`, `counts ${counts()}`, 'feedCursor', '__typename']);
  }

  /** What a list is asked for: all of it, and all that there can be of its requests. */
  function list(name: string, only: string | null, after: string | null): string {
    const filter = only ? `, filter: { ${only} }` : '';
    const position = after ? `, after: "${after}"` : '';
    return `list: ${name}(first: ${String(1 + choose.below(9))}${filter}${position}) {
    totalCount nodes { ${request()} } edges { cursor node { ${request()} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  }

  /** What a cache asks for besides. */
  const root = () => (choose.chance(0.3) ? '__typename' : '');

  function page(after: string | null): Question {
    const status = choose.sometimes(0.5, choose.one(statuses));
    const name = choose.one(['inbox', 'inbox', 'submitted']);
    const isAwaiting = name === 'inbox' && choose.chance(0.4);
    const only = isAwaiting ? 'awaitingViewer: true' : status && `status: ${status}`;
    const others = choose.chance(0.3) ? mine() : '';
    return { query: `{ ${root()} viewer { ${others} ${list(name, only, after)} } }` };
  }

  function ticket(ticketId: string, after: string | null): Question {
    const status = choose.sometimes(0.3, choose.one(statuses));
    const fields = some([
      ...['id', 'number', 'subject', 'status', 'externalId', 'createdAt', 'updatedAt'],
      ...[`requester ${person()}`, `assignee ${person()}`, `group ${group()}`, '__typename'],
    ]);
    const requests = choose.chance(0.8)
      ? list('approvalRequests', status && `status: ${status}`, after)
      : '';
    return {
      query: `query ($id: ID!) { ${root()} ticket(id: $id) { ${fields} ${requests} } }`,
      variables: { id: `tkt_${ticketId.replaceAll('-', '')}` },
    };
  }

  return {
    selections: { request: () => `{ ${request()} }`, counts, feedItem },
    page,
    own: () => ({ query: `{ viewer { ${mine()} } ${root()} }` }),
    ticket,
    single: (requestId) => ({
      query: `query ($id: ID!) { ${root()} asked: approvalRequest(id: $id) { ${request()} } }`,
      variables: { id: `req_${requestId.replaceAll('-', '')}` },
    }),
  };
}
