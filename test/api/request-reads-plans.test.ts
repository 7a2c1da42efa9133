// What a page of requests costs must not grow with the tables: its statements find everything by an index.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'graphql';
import { openOperation } from '../../src/request-reads/operation.ts';
import { planOf } from '../../src/request-reads/plan.ts';
import { pagesStatement, type Identity } from '../../src/request-reads/statement.ts';
import { schema } from '../../src/schema/index.ts';
import { explain } from '../support/explain.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const who: Record<Identity, string> = {
  id: '01980000-0000-7000-8000-000000000001',
  externalId: 'hr-1',
  email: 'lea@demo.test',
};
const lists = (['inbox', 'submitted'] as const).flatMap((list) =>
  [true, false].flatMap((hasStatus) =>
    [true, false].map((hasTotal) => ({ list, hasStatus, isAwaiting: false, hasTotal })),
  ),
);
const shapes = [
  ...lists,
  { list: 'inbox', hasStatus: true, isAwaiting: true, hasTotal: true } as const,
  ...[true, false].map((hasStatus) => {
    return { list: 'ticket', hasStatus, isAwaiting: false, hasTotal: true } as const;
  }),
  { list: 'one', hasStatus: false, isAwaiting: false, hasTotal: false } as const,
  { list: 'none', hasStatus: false, isAwaiting: false, hasTotal: false } as const,
];
const person = '{ id name role }';
const assignee = `{ ... on User ${person} ... on Group { id name } }`;
/** What is read of other tables with a request. */
const everything = `{ id subject createdBy ${person} kind { id name } viewerActions { allowed }
  ticketSummary { number subject requesterName } ticket { id } policy { name version }
  escalateTo ${assignee} previous { id } askedAgain { id } fields { text } attachments { url }
  steps { escalatedTo ${assignee}
    assignments { assignee ${assignee} standIn ${person} decision { outcome decidedBy ${person} } } }
  comments(first: 50) { nodes { body author ${person} attachments { url } } }
  timeline(last: 50) { nodes {
    type note actor ${person} assignee ${assignee} from ${assignee} forAssignee ${assignee}
    forUser ${person} changes { field } comment { body author ${person} attachments { url } } } } }`;
const documents = {
  inbox: `{ viewer { inbox(first: 2) { nodes ${everything} } } }`,
  submitted: `{ viewer { submitted(first: 2) { nodes ${everything} } } }`,
  ticket: `{ ticket(id: "tkt_x") { requester ${person} assignee ${person} group { id }
    approvalRequests(first: 2) { nodes ${everything} } } }`,
  one: `{ approvalRequest(id: "req_x") ${everything} }`,
  none: `{ viewer { feedCursor user { id email } counts { awaitingYou unreadNotifications } } }`,
};
const tables = [
  ...['ApprovalRequest', 'InboxEntry', 'Ticket', 'User', 'Membership', 'RequestKind', 'Group'],
  ...['Policy', 'PolicyVersion', 'Delegation', 'FeedCounter', 'ListVersion'],
  ...['ApprovalStep', 'Assignment', 'Decision', 'Comment', 'RequestEvent'],
];
const identities = Object.keys(who) as Identity[];
const cases = shapes.flatMap((listed) => identities.map((identity) => ({ ...listed, identity })));

test.each(cases)(
  '$list by $identity, of a status: $hasStatus, awaiting: $isAwaiting, counted: $hasTotal',
  async (each) => {
    const { identity, ...shape } = each;
    const { columns } = planOf(openOperation(schema, parse(documents[each.list]), {}));
    const isKept = each.list !== 'none';
    const { text } = pagesStatement(identity, { ...shape, hasActor: true, isKept }, columns);
    const about = `ARRAY['01980000-0000-7000-8000-000000000001']::uuid[]`;
    const after = `ARRAY['ffffffff-ffff-ffff-ffff-ffffffffffff']::uuid[]`;
    const status = each.hasStatus ? `, 'PENDING'` : '';
    const page = each.list === 'one' || each.list === 'none' ? '' : `, 21${status}`;
    const asked = `ARRAY['${who[identity]}'], ${about}, ${after}, ARRAY[''], ARRAY[''], now()${page}`;
    const plan = await explain(app.db, text, asked);
    expect(plan).toContain('Index');
    for (const table of tables) expect(plan).not.toContain(`Seq Scan on "${table}"`);
  },
);
