// The whole path once, as a plain client of the public API: Léa asks Paul for the approval of a
// refund on behalf of Sofia; he asks for more, she answers, he approves; the ticket can be solved.
//
//   npm start                              (in one terminal)
//   npm run example:first-approval         (in another)
import { setTimeout } from 'node:timers/promises';
import { connect, type Person } from './connect.ts';
import {
  Approve,
  Ask,
  Assigned,
  FeedCursor,
  OpenTicket,
  People,
  Say,
  Solve,
  Updated,
} from './operations.ts';

const url = process.env.ASSENT_URL ?? 'http://localhost:4000';
const lea = await connect(url, 'lea@demo.test');
const paul = await connect(url, 'paul@demo.test');

/** What must be true for the story to go on. */
function must<T>(what: string, value: T | null | undefined | false): T {
  if (value === null || value === undefined || value === false) throw new Error(`Not so: ${what}`);
  console.log(`✓ ${what}`);
  return value;
}

const { users } = await lea.send(People, {});
function idOf(email: string): string {
  const person = users.nodes.find((user) => user.email === email);
  if (!person) throw new Error(`The demo lacks ${email}: start the server with its demo data.`);
  return person.id;
}

const { ticketCreate } = await lea.send(OpenTicket, {
  input: { subject: 'Order #7731: the kettle leaks', requesterId: idOf('sofia@demo.test') },
});
const ticket = must(
  'Léa opened a ticket for Sofia',
  'ticket' in ticketCreate && ticketCreate.ticket,
);

// From this moment on nothing is missed, however long the socket takes to open.
const { viewer } = await paul.send(FeedCursor, {});
const after = must('Paul knows where his feed stands', viewer?.feedCursor);
const forPaul = paul.follow(Assigned, { after });
const { approvalRequestCreate } = await lea.send(Ask, {
  input: {
    ticketId: ticket.id,
    onBehalfOfId: idOf('sofia@demo.test'),
    approverIds: [idOf('paul@demo.test')],
    subject: 'Refund of 59 EUR for a leaking kettle',
    message: 'Bought three weeks ago; she sent photos. The shop has none left to replace it.',
  },
});
const request = must(
  'Léa asked Paul for approval',
  'approvalRequest' in approvalRequestCreate && approvalRequestCreate.approvalRequest,
);
const heard = await forPaul.until(({ approvalRequestAssigned: { id } }) => id === request.id);
must('Paul heard of it live', heard.approvalRequestAssigned.ticketSummary.number === ticket.number);
await mailFor(paul, 'paul@demo.test', 'Paul has it by e-mail, with the link to it');

const solve = async () => (await lea.send(Solve, { id: ticket.id })).ticketUpdate;
const refused = await solve();
must(
  'the ticket cannot be solved meanwhile',
  'approvalRequests' in refused && refused.approvalRequests[0]?.id === request.id,
);

const forLea = lea.follow(Updated, { id: request.id, afterRevision: 1 });
await say(paul, { body: 'Do we have a photo of the leak?', requestsInformation: true });
await forLea.until(({ approvalRequestUpdated: { waitingOn } }) => waitingOn === 'REQUESTER');
must('Léa heard live that Paul asks for more', true);
await say(lea, { body: 'Yes: it drips from the seam, see the photo in the ticket.' });
await forLea.until(({ approvalRequestUpdated: { waitingOn } }) => waitingOn === 'APPROVERS');
must('Léa answered, and it waits on Paul again', true);

const { approvalRequestApprove } = await paul.send(Approve, {
  input: { id: request.id, note: 'Clear case.' },
});
must(
  'Paul approved',
  'approvalRequest' in approvalRequestApprove &&
    approvalRequestApprove.approvalRequest.status === 'APPROVED',
);
await forLea.until(({ approvalRequestUpdated: { status } }) => status === 'APPROVED');
must('Léa heard it live', true);
await mailFor(lea, 'lea@demo.test', 'Léa has the outcome by e-mail');

const solved = await solve();
must('the ticket is solved', 'ticket' in solved && solved.ticket.status === 'SOLVED');
await Promise.all([lea.close(), paul.close()]);

async function say(person: Person, input: { body: string; requestsInformation?: boolean }) {
  const { approvalRequestComment } = await person.send(Say, {
    input: { id: request.id, ...input },
  });
  if (!('comment' in approvalRequestComment))
    throw new Error(JSON.stringify(approvalRequestComment));
}

/** Mails are sent just after the commit, so look until it is there. */
async function mailFor(person: Person, recipient: string, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const list = await (await fetch(`${url}/mailbox?to=${encodeURIComponent(recipient)}`)).text();
    for (const [, path] of list.matchAll(/href="(\/mailbox\/[0-9a-f-]+)"/g)) {
      const mail = await (await fetch(`${url}${path ?? ''}`)).text();
      const link = /href=&quot;([^&]*\/review\/[\w-]+)&quot;/.exec(mail)?.[1];
      if (link && (await person.leadsTo(link)) === `/requests/${request.id}`) {
        must(what, true);
        return;
      }
    }
    await setTimeout(100);
  }
  must(what, false);
}
