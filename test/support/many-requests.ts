// Thousands of requests with realistic histories, quickly: the rules and the stores' own rows, but
// inserted in bulk instead of command by command.
import { rebuildInbox } from '../../src/db/inbox-store.ts';
import { appendEvents, headAfter, toRecord, type RecordHead } from '../../src/db/event-store.ts';
import { createIdSource } from '../../src/db/ids.ts';
import type { RequestRows, RequestTables } from '../../src/db/request-rows.ts';
import { insertRequest } from '../../src/db/request-store.ts';
import { createDirectory, type Directory } from '../../src/domain/directory.ts';
import { plainTerms } from '../../src/domain/draft.ts';
import type { CreatedEvent, RequestEvent } from '../../src/domain/events.ts';
import { created, evolve } from '../../src/domain/evolve.ts';
import { passTime } from '../../src/domain/pass-time.ts';
import type { Actor } from '../../src/domain/people.ts';
import { decide, open, withConsequences, type RequestCommand } from '../../src/domain/request.ts';
import { activeStep, openAssignments, type RequestState } from '../../src/domain/request-state.ts';
import type { Prisma, PrismaClient } from '../../src/generated/prisma/client.ts';
import { firstHash } from '../../src/record/chain.ts';

const newId = createIdSource();
const hour = 3_600_000;
const start = new Date('2025-01-06T08:00:00.000Z');

/** What the stores would have written, one statement for each. */
interface Rows {
  readonly requests: Prisma.ApprovalRequestCreateManyInput[];
  readonly steps: Prisma.ApprovalStepCreateManyInput[];
  readonly assignments: Prisma.AssignmentCreateManyInput[];
  readonly comments: Prisma.CommentCreateManyInput[];
  readonly events: Prisma.RequestEventCreateManyInput[];
  readonly decisions: Prisma.DecisionCreateManyInput[];
}

/** Adds so many requests, on a ticket and among people of their own, with everybody's feeds. */
export async function addManyRequests(prisma: PrismaClient, count: number): Promise<void> {
  const world = await addWorld(prisma);
  for (let from = 0; from < count; from += 1_000) {
    const rows: Rows = {
      requests: [],
      steps: [],
      assignments: [],
      comments: [],
      events: [],
      decisions: [],
    };
    for (let index = from; index < Math.min(count, from + 1_000); index++) {
      tell(index, world, rows);
    }
    await insert(prisma, 'ApprovalRequest', rows.requests);
    await insert(prisma, 'ApprovalStep', rows.steps);
    await insert(prisma, 'Assignment', rows.assignments);
    await insert(prisma, 'Comment', rows.comments);
    await insert(prisma, 'RequestEvent', rows.events);
    await insert(prisma, 'Decision', rows.decisions);
  }
  await prisma.$transaction((tx) => rebuildInbox(tx), { timeout: 120_000 });
  await addFeeds(prisma, world);
}

/**
 * All of a table's rows in one statement: Prisma's own takes ten times as long. A column that no
 * row names gets its default, as from the store.
 */
async function insert(prisma: PrismaClient, table: string, rows: readonly object[]): Promise<void> {
  const json = JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`);
  if (columns.length === 0) return;
  await prisma.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns.join()}) SELECT ${columns.join()} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    json,
  );
}

interface ManyWorld {
  readonly directory: Directory;
  readonly agents: readonly Actor[];
  readonly approvers: readonly Actor[];
  readonly groupId: string;
  readonly ticketId: string;
}

async function addWorld(prisma: PrismaClient): Promise<ManyWorld> {
  const groupId = newId(start);
  const ticketId = newId(start);
  const person = (
    role: 'AGENT' | 'END_USER',
    ticketAccess: 'ALL' | 'ASSIGNED',
    groups: string[],
  ) => ({
    id: newId(start),
    role,
    ticketAccess,
    groupIds: groups,
    standsInForIds: [],
  });
  const agents = Array.from({ length: 20 }, () => person('AGENT', 'ALL', []));
  const approvers = Array.from({ length: 80 }, (_, index) =>
    person('END_USER', 'ASSIGNED', index < 5 ? [groupId] : []),
  );
  const people = [...agents, ...approvers];
  await prisma.group.create({ data: { id: groupId, name: 'The board', createdAt: start } });
  await prisma.user.createMany({
    data: people.map(({ id, role, ticketAccess }, index) => ({
      id,
      role,
      ticketAccess,
      name: `Person ${String(index)}`,
      email: `person-${String(index)}@many.test`,
      createdAt: start,
    })),
  });
  const memberships = people.flatMap(({ id, groupIds }) =>
    groupIds.map((each) => ({ userId: id, groupId: each })),
  );
  await prisma.membership.createMany({ data: memberships });
  await prisma.ticket.create({
    data: {
      id: ticketId,
      subject: 'Everything at once',
      requesterId: at(approvers, 79).id,
      createdAt: start,
      updatedAt: start,
    },
  });
  const directory = createDirectory({
    activeUserIds: people.map(({ id }) => id),
    memberships,
    delegations: [],
    adminIds: [],
  });
  return { directory, agents, approvers, groupId, ticketId };
}

/** One request's story: which one depends on its number alone. */
function tell(index: number, world: ManyWorld, rows: Rows): void {
  const { directory } = world;
  const creator = at(world.agents, index);
  let now = new Date(start.getTime() + index * 60_000);
  let head: RecordHead = { count: 0, hash: firstHash };
  const requestId = newId(now);
  const started = new Map<string, Date>();
  const into = collecting(rows);

  const event = makingOf(index, world, now);
  const ticket = { id: world.ticketId, assigneeId: null, groupId: null };
  let state = created(event, { id: requestId, createdById: creator.id, ticket }, now);
  let resolvedAt: Date | null = null;

  const write = (events: readonly RequestEvent[], actorId: string | null) => {
    const act = { actorId, at: now, newId };
    const recorded = toRecord(requestId, head, events, act);
    head = headAfter(head, recorded);
    const evolved = events.reduce((so, each) => evolve(so, each, now), state);
    for (const step of evolved.steps) {
      if (step.begun && !started.has(step.id)) started.set(step.id, now);
    }
    if (evolved.status !== 'PENDING') resolvedAt = now;
    state = events[0]?.type === 'CREATED' ? evolved : { ...evolved, revision: state.revision + 1 };
    appendEvents(into, requestId, recorded, act);
  };
  write([event, ...open(state, { now, directory })], creator.id);
  for (let turn = 0; turn < 3 + (index % 6) && state.status === 'PENDING'; turn++) {
    now = new Date(now.getTime() + (1 + ((index + turn) % 30)) * hour);
    const due = passTime(state, { now, directory });
    if (due.length > 0) write(withConsequences(state, due, { now, directory }), null);
    const [actor, command] = nextAct(index + turn, state, creator, world);
    const outcome = decide(command, state, actor, { now, directory });
    if (outcome.ok) write(outcome.value, actor.id);
  }

  insertRequest(into, state, event, head, new Date(start.getTime() + index * 60_000));
  Object.assign(rows.requests.at(-1) ?? {}, { resolvedAt });
  for (const step of rows.steps.slice(-state.steps.length)) {
    Object.assign(step, { startedAt: started.get(step.id) ?? null, current: true });
  }
}

function makingOf(
  index: number,
  { approvers, groupId, ticketId }: ManyWorld,
  now: Date,
): CreatedEvent {
  const steps = Array.from({ length: 1 + (index % 3) }, (_, position) => ({
    id: newId(now),
    rule: index % 4 === 3 ? ('ANY' as const) : ('ALL' as const),
    atLeast: null,
    assignments: [
      ...(position === 1 ? [{ type: 'GROUP' as const, id: groupId }] : []),
      ...Array.from({ length: 1 + (index % 2) }, (_each, nth) => ({
        type: 'USER' as const,
        id: at(approvers, index * 7 + position * 11 + nth).id,
      })),
    ].map((assignee) => ({ id: newId(now), assignee })),
  }));
  return {
    type: 'CREATED',
    ticketId,
    onBehalfOfId: at(approvers, index * 7 + 60).id,
    previousId: null,
    kindId: null,
    policyVersionId: null,
    content: {
      subject: `Refund of order ${String(10_000 + index)}`,
      message: 'The parcel arrived broken; they ask for their money back. '.repeat(1 + (index % 5)),
      fields: [],
      attachments: [{ title: 'The photo', url: `https://files.example/${String(index)}` }],
      dueAt: index % 3 === 0 ? new Date(now.getTime() + 50 * hour).toISOString() : null,
    },
    whenDue: index % 6 === 0 ? 'EXPIRE' : 'REMIND',
    escalateTo: null,
    terms: plainTerms,
    steps,
  };
}

/** Whose turn it is does something: mostly decides; asks, is answered, hands on, takes back. */
function nextAct(
  seed: number,
  state: RequestState,
  creator: Actor,
  { approvers, groupId }: ManyWorld,
): [Actor, RequestCommand] {
  const [assignment] = openAssignments(activeStep(state) ?? { assignments: [] });
  const who = assignment?.assignee;
  const approver =
    approvers.find(
      ({ id, groupIds }) => id === who?.id || (who?.id === groupId && groupIds.includes(groupId)),
    ) ?? creator;
  const words = (body: string, requestsInformation: boolean): RequestCommand => ({
    type: 'COMMENT',
    commentId: newId(start),
    body,
    attachments: [],
    requestsInformation,
  });
  if (state.waitingOn === 'REQUESTER') return [creator, words('Here it is.', false)];
  if (seed % 7 === 0) return [approver, words('Which order was it? I need to see it.', true)];
  if (seed % 11 === 0) return [creator, words('For what it is worth: they called twice.', false)];
  if (seed % 13 === 0 && assignment) {
    const to = { type: 'USER' as const, id: at(approvers, seed + 31).id };
    return [approver, { type: 'REASSIGN', assignmentId: assignment.id, to, reason: 'Not mine.' }];
  }
  if (seed % 17 === 0) return [creator, { type: 'WITHDRAW', reason: 'Settled by phone.' }];
  if (seed % 5 === 0) return [approver, { type: 'DENY', note: 'Too much for what it is.' }];
  return [approver, { type: 'APPROVE', note: seed % 2 === 0 ? 'Fine with me.' : null }];
}

/** What the stores say is new, kept in `rows`. Nothing that is there is changed. */
function collecting(rows: Rows): RequestRows {
  const lists: Partial<Record<keyof RequestTables, unknown[]>> = {
    ApprovalRequest: rows.requests,
    ApprovalStep: rows.steps,
    Assignment: rows.assignments,
    Comment: rows.comments,
    RequestEvent: rows.events,
    Decision: rows.decisions,
    // InboxEntry is made from the other tables once they are all there.
  };
  const refuse = () => {
    throw new Error('A row would have to be changed.');
  };
  return {
    insert: (table, more) => lists[table]?.push(...more),
    update: refuse,
    updateInbox: refuse,
    changeLists() {},
  };
}

/** Each event for its request's creator and beneficiary, numbered as deliveries would have been. */
async function addFeeds(prisma: PrismaClient, { agents, approvers }: ManyWorld): Promise<void> {
  const userIds = [...agents, ...approvers].map(({ id }) => id);
  await prisma.$executeRaw`
    INSERT INTO "FeedItem" ("recipientId", "sequence", "eventId", "requestId")
    SELECT u.id, row_number() OVER (PARTITION BY u.id ORDER BY e.id), e.id, e."requestId"
      FROM "RequestEvent" e JOIN "ApprovalRequest" r ON r.id = e."requestId"
      JOIN "User" u ON u.id IN (r."createdById", r."onBehalfOfId")
     WHERE u.id = ANY(${userIds}::uuid[])`;
  await prisma.$executeRaw`
    INSERT INTO "FeedCounter" ("userId", "lastSequence", "unread")
    SELECT "recipientId", count(*), count(*) FROM "FeedItem"
     WHERE "recipientId" = ANY(${userIds}::uuid[]) GROUP BY "recipientId"`;
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
