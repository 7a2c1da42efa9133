import type { ApprovalRequestCreateInput } from '../generated/graphql.ts';
import { createClient } from '../support/client.ts';
import {
  Approve,
  Comment,
  Create,
  CreateTicket,
  Deny,
  People,
  Request,
  Withdraw,
} from '../support/operations.ts';
import { SetOutOfOffice } from '../support/operations-time.ts';

/** What somebody does elsewhere, through the API, while others look at their pages. */
export interface Elsewhere {
  /** The id of one of the demo's people. */
  idOf(email: string): string;
  makeTicket(
    subject: string,
    requester: string,
    assignee?: string,
  ): Promise<{ id: string; number: number }>;
  /** Makes a request; resolves to its id. */
  ask(input: ApprovalRequestCreateInput): Promise<string>;
  /** The same on a new ticket of Omar's that is this person's. */
  askAbout(subject: string, approvers: readonly string[]): Promise<string>;
  approve(id: string, note?: string): Promise<void>;
  deny(id: string, note: string): Promise<void>;
  comment(id: string, body: string, requestsInformation?: boolean): Promise<void>;
  withdraw(id: string, reason: string): Promise<void>;
  /** Is away from now on for two days; the other answers meanwhile. */
  goAway(delegate: string): Promise<void>;
  /** The request as the server has it now. */
  look(id: string): Promise<NonNullable<Awaited<ReturnType<typeof request>>>>;
}

type Client = ReturnType<typeof createClient>;

async function request(client: Client, id: string) {
  return (await client.query(Request, { id })).approvalRequest;
}

/** Signs in as one of the demo's people, as a program would. */
export async function elsewhere(url: string, email: string): Promise<Elsewhere> {
  const signedIn = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  const client = createClient(url, () => 0, token);
  const people = (await client.query(People, {})).users.nodes;
  const idOf = (address: string) => {
    const person = people.find((each) => each.email === address);
    if (!person) throw new Error(`There is no ${address}.`);
    return person.id;
  };
  const own: Elsewhere = {
    idOf,
    async makeTicket(subject, requester, assignee) {
      const { ticketCreate } = await client.query(CreateTicket, {
        input: {
          subject,
          requesterId: idOf(requester),
          assigneeId: assignee === undefined ? null : idOf(assignee),
        },
      });
      return done(ticketCreate, 'TicketCreatePayload').ticket;
    },
    async ask(input) {
      const { approvalRequestCreate } = await client.query(Create, { input });
      return done(approvalRequestCreate, 'ApprovalRequestCreatePayload').approvalRequest.id;
    },
    async askAbout(subject, approvers) {
      const { id } = await own.makeTicket(`About: ${subject}`, 'omar@demo.test', email);
      return own.ask({
        ticketId: id,
        subject,
        message: 'What you have to know to decide.',
        approverIds: approvers.map(idOf),
      });
    },
    async approve(id, note) {
      const { approvalRequestApprove } = await client.query(Approve, {
        input: { id, note: note ?? null },
      });
      done(approvalRequestApprove, 'ApprovalRequestApprovePayload');
    },
    async deny(id, note) {
      const { approvalRequestDeny } = await client.query(Deny, { input: { id, note } });
      done(approvalRequestDeny, 'ApprovalRequestDenyPayload');
    },
    async comment(id, body, requestsInformation = false) {
      const { approvalRequestComment } = await client.query(Comment, {
        input: { id, body, requestsInformation },
      });
      done(approvalRequestComment, 'ApprovalRequestCommentPayload');
    },
    async withdraw(id, reason) {
      const { approvalRequestWithdraw } = await client.query(Withdraw, { input: { id, reason } });
      done(approvalRequestWithdraw, 'ApprovalRequestWithdrawPayload');
    },
    async goAway(delegate) {
      const endsAt = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString();
      const { outOfOfficeSet } = await client.query(SetOutOfOffice, {
        input: { userId: idOf(email), delegateId: idOf(delegate), endsAt },
      });
      done(outOfOfficeSet, 'OutOfOfficeSetPayload');
    },
    async look(id) {
      const found = await request(client, id);
      if (!found) throw new Error('There is no such request.');
      return found;
    },
  };
  return own;
}

/** The payload; a refusal ends the test with its words. */
function done<Result extends { readonly __typename: string }, Name extends Result['__typename']>(
  result: Result,
  name: Name,
): Extract<Result, { readonly __typename: Name }> {
  if (result.__typename !== name) throw new Error(JSON.stringify(result));
  return result as never;
}
