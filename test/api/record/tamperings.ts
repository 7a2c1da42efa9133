// What somebody with the database's password could do to a record, and what is then found.
import { hashOf } from '../../../src/record/chain.ts';
import type { Database } from '../../../src/db/database.ts';
import type { Story } from '../../support/record-story.ts';
import { toUuid, type Person, type Scene } from '../../support/scene.ts';

export interface Tampering {
  readonly what: string;
  /** Which request of the story. */
  readonly of: Exclude<keyof Story, 'board'>;
  /** `id`: the request's in the database. */
  readonly sql: (id: string, hand: Hand) => string | Promise<string>;
  /** Every finding about the request, with people by their names. */
  readonly found: readonly string[];
}

/** What it takes to do it. */
export interface Hand {
  readonly db: Database;
  /** A person's id in the database, quoted. */
  readonly user: (name: Person) => string;
}

export function handOf(db: Database, { ids }: Scene): Hand {
  return { db, user: (name) => `'${toUuid(ids[name])}'` };
}

const event = (id: string, sequence: number) => `"requestId" = '${id}' AND sequence = ${sequence}`;
const setEvent = (id: string, sequence: number, set: string) =>
  `UPDATE "RequestEvent" SET ${set} WHERE ${event(id, sequence)}`;
const decisionOf = (id: string, sequence: number) =>
  `"eventId" = (SELECT id FROM "RequestEvent" WHERE ${event(id, sequence)})`;
const setDecision = (id: string, sequence: number, set: string) =>
  `UPDATE "Decision" SET ${set} WHERE ${decisionOf(id, sequence)}`;

export const tamperings: readonly Tampering[] = [
  {
    what: "a decision's outcome",
    of: 'denied',
    sql: (id) => setDecision(id, 11, `outcome = 'APPROVED'`),
    found: ['the outcome of the decision by marc differs from event 11.'],
  },
  {
    what: "a decision's note",
    of: 'denied',
    sql: (id) => setDecision(id, 11, `note = 'Gladly.'`),
    found: ['the note of the decision by marc differs from event 11.'],
  },
  {
    what: 'the note of a decision that fell with an edit',
    of: 'denied',
    sql: (id) => setDecision(id, 5, `note = NULL`),
    found: ['the note of the decision by paul differs from event 5.'],
  },
  {
    what: 'who decided',
    of: 'denied',
    sql: (id, { user }) => setDecision(id, 11, `"decidedById" = ${user('sofia')}`),
    found: ['the person of the decision by marc differs from event 11.'],
  },
  {
    what: 'in which capacity',
    of: 'approved',
    sql: (id) => setDecision(id, 6, `"answeredAs" = 'APPROVER'`),
    found: ['the capacity of the decision by marc differs from event 6.'],
  },
  {
    what: 'when it was decided',
    of: 'denied',
    sql: (id) => setDecision(id, 11, `"decidedAt" = "decidedAt" - interval '1 millisecond'`),
    found: ['the time of the decision by marc differs from event 11.'],
  },
  {
    what: 'a decision that is taken out',
    of: 'denied',
    sql: (id) => `DELETE FROM "Decision" WHERE ${decisionOf(id, 11)}`,
    found: ['the decision by marc of event 11 is missing.'],
  },
  {
    what: 'a decision that is put in',
    of: 'pending',
    sql: (
      id,
      { user },
    ) => `INSERT INTO "Decision" (id, "assignmentId", outcome, "decidedById", "decidedAt", "eventId")
      SELECT gen_random_uuid(), a.id, 'APPROVED', ${user('paul')}, now(), gen_random_uuid()
        FROM "Assignment" a WHERE a."requestId" = '${id}' AND a."userId" = ${user('paul')}`,
    found: ['the decision by paul for asg_… is of no event.'],
  },
  {
    what: 'a note in an event, and in its decision',
    of: 'denied',
    sql: (id) =>
      `${setEvent(id, 11, `data = jsonb_set(data, '{note}', '"Gladly."')`)};
       ${setDecision(id, 11, `note = 'Gladly.'`)}`,
    found: ['event 11 does not fit its hash and that of event 10: one of the two was changed.'],
  },
  {
    what: "an event's actor",
    of: 'withdrawn',
    sql: (id, { user }) => setEvent(id, 4, `"actorId" = ${user('admin')}`),
    found: [
      'event 4 does not fit its hash and that of event 3: one of the two was changed.',
      'its revision is 2, and the events say 3.',
    ],
  },
  {
    what: "an event's time",
    of: 'expired',
    sql: (id) => setEvent(id, 4, `"occurredAt" = "occurredAt" - interval '1 hour'`),
    found: [
      'event 4 does not fit its hash and that of event 3: one of the two was changed.',
      'its revision is 2, and the events say 3.',
    ],
  },
  {
    what: "an event's type",
    of: 'pending',
    sql: (id) => setEvent(id, 5, `type = 'COMMENTED'`),
    found: [
      'event 5 does not fit its hash and that of event 4: one of the two was changed.',
      'event 5 is kept as COMMENTED, and is not one.',
      'event 5 cannot have happened: what follows was not compared.',
      'event 5 names another comment than the one that it is about.',
      'the comment com_… by paul is of no event.',
    ],
  },
  {
    what: 'what an event says, to something that no event says',
    of: 'withdrawn',
    sql: (id) => setEvent(id, 1, `data = '{"type": "CREATED"}'`),
    found: [
      'event 1 does not fit its hash: it was changed.',
      'event 1 cannot have happened: what follows was not compared.',
    ],
  },
  {
    what: 'an event that is taken out',
    of: 'pending',
    sql: (id) => `DELETE FROM "RequestEvent" WHERE ${event(id, 3)}`,
    found: ['event 3 is missing.', 'a number in the feed of paul is of none of its events.'],
  },
  {
    what: 'the last event taken out, and the head set back',
    of: 'pending',
    sql: (id) => `UPDATE "ApprovalRequest" SET "eventCount" = 6, "eventHash" =
        (SELECT hash FROM "RequestEvent" WHERE ${event(id, 6)}) WHERE id = '${id}';
      DELETE FROM "FeedItem" WHERE ${decisionOf(id, 7)};
      DELETE FROM "RequestEvent" WHERE ${event(id, 7)}`,
    found: [
      'its revision is 4, and the events say 3.',
      'the decision by marc for asg_… is of no event.',
      'the feed of lea has a gap',
      'the feed of marc has a gap',
      'the feed of paul has a gap',
      'the feed of sofia has a gap',
    ],
  },
  {
    what: 'two events that change places',
    of: 'approved',
    sql: (id) => `${setEvent(id, 5, 'sequence = 0')}; ${setEvent(id, 6, 'sequence = 5')};
      ${setEvent(id, 0, 'sequence = 6')}`,
    found: [
      'event 5 does not fit its hash and that of event 4: one of the two was changed.',
      'event 6 does not fit its hash and that of event 5: one of the two was changed.',
      'event 7 does not fit its hash and that of event 6: one of the two was changed.',
      'its revision is 7, and the events say 8.',
    ],
  },
  {
    what: 'one event, hashed again',
    of: 'withdrawn',
    sql: async (id, { db }) => {
      const [before, last] = await db.prisma.requestEvent.findMany({
        where: { requestId: id, sequence: { in: [3, 4] } },
        orderBy: { sequence: 'asc' },
      });
      const data = { ...(last!.data as object), reason: 'Because.' };
      const hash = hashOf(before!.hash, { ...last!, data });
      return setEvent(id, 4, `data = '${JSON.stringify(data)}', hash = '${hash}'`);
    },
    found: ['event 5 does not fit its hash and that of event 4: one of the two was changed.'],
  },
  {
    what: 'a whole record, written anew but for its head',
    of: 'withdrawn',
    sql: async (id, { db }) => rewritten(db, id),
    found: ['the hash of its last event, 5, differs from the one that the request keeps.'],
  },
  {
    what: "a comment's text",
    of: 'pending',
    sql: (id) => `UPDATE "Comment" SET body = 'Order 1.' WHERE "requestId" = '${id}'`,
    found: [
      'the body of the comment com_… by paul differs from event 5.',
      'the body of the comment com_… by lea differs from event 6.',
      'what lists show as its latest comments is not the end of its conversation.',
    ],
  },
  {
    what: "a comment's author",
    of: 'pending',
    sql: (
      id,
      { user },
    ) => `UPDATE "Comment" SET "authorId" = ${user('sofia')} WHERE "requestId" = '${id}'
      AND NOT "requestsInformation"`,
    found: [
      'the author of the comment com_… by lea differs from event 6.',
      'what lists show as its latest comments is not the end of its conversation.',
    ],
  },
  {
    what: 'a comment that is taken out',
    of: 'pending',
    sql: (id) => `DELETE FROM "Comment" WHERE "requestId" = '${id}' AND "requestsInformation"`,
    found: [
      'the comment com_… by paul of event 5 is missing.',
      'what lists show as its latest comments is not the end of its conversation.',
    ],
  },
  {
    what: 'a comment that is put in',
    of: 'pending',
    sql: (id, { user }) => `INSERT INTO "Comment" (id, "requestId", "authorId", body, "createdAt")
      VALUES ('01980000-0000-7000-8000-000000000001', '${id}', ${user('paul')}, 'Never mind.', now())`,
    found: [
      'the comment com_… by paul is of no event.',
      'what lists show as its latest comments is not the end of its conversation.',
    ],
  },
  {
    what: 'what a list shows as the last comment',
    of: 'pending',
    sql: (id) => `UPDATE "ApprovalRequest" SET "latestComments" = '' WHERE id = '${id}'`,
    found: ['what lists show as its latest comments is not the end of its conversation.'],
  },
  {
    what: "a request's status",
    of: 'denied',
    sql: (id) => `UPDATE "ApprovalRequest" SET status = 'APPROVED' WHERE id = '${id}'`,
    found: ['its status is APPROVED, and the events say DENIED.'],
  },
  {
    what: 'what is asked',
    of: 'denied',
    sql: (id) => `UPDATE "ApprovalRequest" SET subject = 'Refund of 1 EUR' WHERE id = '${id}'`,
    found: ['its subject is not the one that event 6 wrote.'],
  },
  {
    what: "a kind's field",
    of: 'pending',
    sql: (id) =>
      `UPDATE "ApprovalRequest" SET fields = jsonb_set(fields, '{0,value,amount}', '"9.00"') WHERE id = '${id}'`,
    found: ['its list of fields is not the one that event 1 wrote.'],
  },
  {
    what: 'a revision',
    of: 'denied',
    sql: (id) => `UPDATE "ApprovalRequest" SET revision = revision + 1 WHERE id = '${id}'`,
    found: ['its revision is 6, and the events say 5.'],
  },
  {
    what: 'who made it, and when',
    of: 'expired',
    sql: (id, { user }) => `UPDATE "ApprovalRequest" SET "createdById" = ${user('nina')},
      "createdAt" = '2025-01-01T00:00:00Z' WHERE id = '${id}'`,
    found: [
      'its createdAt is a time, and the events say a time.',
      'its creator is nina, and the events say lea.',
    ],
  },
  {
    what: 'when it expires',
    of: 'pending',
    sql: (id) => `UPDATE "ApprovalRequest" SET "dueAt" = '2099-01-01T00:00:00Z' WHERE id = '${id}'`,
    found: ['its dueAt is a time, and the events say a time.'],
  },
  {
    what: 'how long it waited on whom',
    of: 'pending',
    sql: (id) => `UPDATE "ApprovalRequest" SET "waitedOnRequesterMs" = 0 WHERE id = '${id}'`,
    found: ['its waitedOnRequesterMs is 0, and the events say so long.'],
  },
  {
    what: "a step's rule",
    of: 'denied',
    sql: (id) => `UPDATE "ApprovalStep" SET rule = 'ANY' WHERE "requestId" = '${id}' AND current`,
    found: ['the rule of step 1 of round 2 is ANY, and the events say ALL.'],
  },
  {
    what: 'a step of an earlier round',
    of: 'denied',
    sql: (id) =>
      `UPDATE "ApprovalStep" SET status = 'APPROVED' WHERE "requestId" = '${id}' AND NOT current`,
    found: ['the status of step 1 is APPROVED, and the events say ACTIVE.'],
  },
  {
    what: 'a step and its assignment that are put in',
    of: 'pending',
    sql: (id, { user }) => `INSERT INTO "ApprovalStep" (id, "requestId", position)
        VALUES ('01980000-0000-7000-8000-000000000002', '${id}', 2);
      INSERT INTO "Assignment" (id, "requestId", "stepId", "userId")
        VALUES ('01980000-0000-7000-8000-000000000003', '${id}', '01980000-0000-7000-8000-000000000002', ${user('omar')})`,
    found: ['step 2 is of no event.', 'the assignment asg_… is of no event.'],
  },
  {
    what: 'who is asked',
    of: 'pending',
    sql: (id, { user }) =>
      `UPDATE "Assignment" SET "userId" = ${user('omar')} WHERE "requestId" = '${id}' AND "userId" = ${user('paul')}`,
    found: ['the assignee of asg_… is omar, and the events say paul.'],
  },
  {
    what: 'an assignment that a group had',
    of: 'approved',
    sql: (id, { user }) =>
      `UPDATE "Assignment" SET "userId" = ${user('omar')}, "groupId" = NULL WHERE "requestId" = '${id}' AND "groupId" IS NOT NULL`,
    found: ['the assignee of asg_… is omar, and the events say the board.'],
  },
  {
    what: 'to whom it was escalated',
    of: 'approved',
    sql: (id, { user }) =>
      `UPDATE "ApprovalStep" SET "escalatedToUserId" = ${user('sofia')} WHERE "requestId" = '${id}' AND position = 2`,
    found: ['the escalatedTo of step 2 is sofia, and the events say admin.'],
  },
  {
    what: 'a request taken out, with its rows left behind',
    of: 'withdrawn',
    sql: (id) => `DELETE FROM "ApprovalRequest" WHERE id = '${id}'`,
    found: [
      'there is the assignment asg_… of it, and no such request.',
      'there is event 1 of it, and no such request.',
      'there is event 2 of it, and no such request.',
      'there is event 3 of it, and no such request.',
      'there is event 4 of it, and no such request.',
      'there is event 5 of it, and no such request.',
      'there is a step of it, and no such request.',
    ],
  },
  {
    what: 'a request taken out with everything of it',
    of: 'withdrawn',
    sql: (id) => `DELETE FROM "FeedItem" WHERE "requestId" = '${id}';
      DELETE FROM "RequestEvent" WHERE "requestId" = '${id}';
      DELETE FROM "Assignment" WHERE "requestId" = '${id}';
      DELETE FROM "ApprovalStep" WHERE "requestId" = '${id}';
      DELETE FROM "ApprovalRequest" WHERE id = '${id}'`,
    found: [
      'the feed of lea has a gap',
      'the feed of paul has a gap',
      'the feed of sofia has a gap',
    ],
  },
  {
    what: 'a record that is taken out',
    of: 'withdrawn',
    sql: (id) => `DELETE FROM "FeedItem" WHERE "requestId" = '${id}';
      DELETE FROM "RequestEvent" WHERE "requestId" = '${id}'`,
    found: [
      'its last event is 0, and the request counts 5 events.',
      'it has no record.',
      'the feed of lea has a gap',
      'the feed of paul has a gap',
      'the feed of sofia has a gap',
    ],
  },
  {
    what: "a number in a person's feed",
    of: 'withdrawn',
    sql: (id, { user }) => `UPDATE "FeedItem" SET sequence = -sequence WHERE "requestId" = '${id}'
      AND "recipientId" = ${user('paul')}`,
    found: ['the feed of paul has a gap'],
  },
  {
    what: 'what somebody has read, without its count',
    of: 'withdrawn',
    sql: (id, { user }) => `UPDATE "FeedItem" SET "readAt" = now() WHERE "requestId" = '${id}'
      AND "recipientId" = ${user('paul')}`,
    found: ['the feed of paul has a wrong number of unread items'],
  },
  {
    what: 'the number of unread items, and that of someone who has none',
    of: 'withdrawn',
    sql: (_id, { user }) => `UPDATE "FeedCounter" SET unread = unread + 1
      WHERE "userId" IN (${user('lea')}, ${user('sofia')})`,
    found: [
      'the feed of lea has a wrong number of unread items',
      'the feed of sofia has a wrong number of unread items',
    ],
  },
  {
    what: 'a time that is none',
    of: 'withdrawn',
    sql: (id) => setEvent(id, 5, `"occurredAt" = 'infinity'`),
    found: [
      'event 5 does not fit its hash and that of event 4: one of the two was changed.',
      'its waitingSince is a time, and the events say no time.',
      'its waitedOnApproversMs is so long, and the events say NaN.',
      'its resolvedAt is a time, and the events say no time.',
      'its revision is 2, and the events say 3.',
    ],
  },
];

/** The same reason in the event, and every hash from there on made anew. */
async function rewritten(db: Database, id: string): Promise<string> {
  const events = await db.prisma.requestEvent.findMany({
    where: { requestId: id },
    orderBy: { sequence: 'asc' },
  });
  let hash = events[2]!.hash;
  return events
    .slice(3)
    .map((row) => {
      const said = row.data as { type: string };
      const data = said.type === 'WITHDRAWN' ? { ...said, reason: 'Because.' } : said;
      hash = hashOf(hash, { ...row, data });
      return setEvent(id, row.sequence, `data = '${JSON.stringify(data)}', hash = '${hash}'`);
    })
    .join(';');
}
