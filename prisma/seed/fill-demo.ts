import { approveRequest } from '../../src/commands/approve-request.ts';
import { commentOnRequest } from '../../src/commands/comment-on-request.ts';
import { createRequest } from '../../src/commands/create-request.ts';
import { denyRequest } from '../../src/commands/deny-request.ts';
import type { Call, CommandParts } from '../../src/commands/parts.ts';
import { passTimeOfRequest } from '../../src/commands/pass-time.ts';
import { withdrawRequest } from '../../src/commands/withdraw-request.ts';
import type { PrismaClient } from '../../src/generated/prisma/client.ts';
import type { Transaction } from '../../src/db/database.ts';
import type { Statements } from '../../src/db/statements.ts';
import type { StepInput } from '../../src/domain/draft.ts';
import type { Outcome } from '../../src/domain/refusals.ts';
import { demoPolicies } from './demo-kinds.ts';
import { demoGroups, demoLeads, demoPeople } from './demo-people.ts';
import { demoRequests, type DemoAct, type DemoRequest } from './demo-requests.ts';
import { demoTickets } from './demo-tickets.ts';
import { fillKinds, makePolicy } from './fill-kinds.ts';
import { callBy, day, expectDone, hour, need, type Ids } from './replay-parts.ts';

/**
 * Fills an empty database with the demo's people, tickets and requests, once: where there is
 * anyone already, it does nothing. The requests are replayed through the real commands at their
 * own times, so that their record is a real one; no mail is sent about the past.
 *
 * @returns whether it filled the database
 */
export async function fillDemo(
  parts: CommandParts,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<boolean> {
  return parts.db.withLock('assent-demo', async () => {
    if ((await parts.db.prisma.user.count()) > 0) return false;
    await parts.db.prisma.$transaction((tx) => fill(within(parts, tx), onProgress), {
      timeout: 300_000,
    });
    return true;
  });
}

/** The same commands inside one transaction, so that a fill cut short leaves nothing behind. */
function within(parts: CommandParts, tx: Transaction): CommandParts {
  const prisma = new Proxy(tx, {
    get: (target, key) =>
      key === '$transaction'
        ? (work: (tx: Transaction) => Promise<unknown>) => work(tx)
        : (Reflect.get(target, key) as unknown),
  }) as PrismaClient;
  const none = () => Promise.resolve();
  const jobs = { enqueueMail: none, enqueueRecheck: none, wake: () => undefined };
  const db = {
    ...parts.db,
    prisma,
    sql: tx,
    transact: <T>(work: (tx: Statements) => T) => work(tx),
  };
  return { ...parts, db, jobs };
}

async function fill(
  quiet: CommandParts,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const { prisma } = quiet.db;
  const now = quiet.now();
  const people = await fillPeople(quiet, now);
  const tickets = await fillTickets(quiet, now, people);
  const kinds = await fillKinds(quiet, now, people);
  const ids = new Map([...people, ...tickets, ...kinds]);
  const policies = [...demoPolicies];

  for (const [index, request] of demoRequests.entries()) {
    while (policies[0] && policies[0].daysAgo > request.daysAgo) {
      await makePolicy(quiet, now, people, kinds, policies[0]);
      policies.shift();
    }
    await replay(quiet, now, ids, request);
    onProgress(index + 1, demoRequests.length);
  }
  // Tickets take their final status last: a pending request would have refused some on the way.
  for (const { key, status } of demoTickets) {
    await prisma.ticket.update({ where: { id: need(tickets, key) }, data: { status } });
  }
}

async function fillPeople({ db, newId }: CommandParts, now: Date): Promise<Ids> {
  const createdAt = new Date(now.getTime() - 90 * day);
  const groups = new Map<string, string>(demoGroups.map((name) => [name, newId(createdAt)]));
  const people = new Map<string, string>(demoPeople.map(({ key }) => [key, newId(createdAt)]));
  await db.prisma.group.createMany({
    data: demoGroups.map((name) => ({ id: need(groups, name), name, createdAt })),
  });
  await db.prisma.user.createMany({
    data: demoPeople.map(({ key, groups: _groups, purpose: _purpose, ...person }) => ({
      id: need(people, key),
      ...person,
      createdAt,
    })),
  });
  await db.prisma.membership.createMany({
    data: demoPeople.flatMap((person) =>
      person.groups.map((name) => ({
        userId: need(people, person.key),
        groupId: need(groups, name),
        lead: demoLeads[name] === person.key,
      })),
    ),
  });
  return new Map([...people, ...groups]);
}

async function fillTickets({ db, newId }: CommandParts, now: Date, people: Ids): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const ticket of demoTickets) {
    const createdAt = new Date(now.getTime() - ticket.daysAgo * day);
    const id = newId(createdAt);
    ids.set(ticket.key, id);
    await db.prisma.ticket.create({
      data: {
        id,
        subject: ticket.subject,
        status: 'OPEN',
        requesterId: need(people, ticket.requester),
        assigneeId: ticket.assignee ? need(people, ticket.assignee) : null,
        groupId: ticket.group ? need(people, ticket.group) : null,
        createdAt,
        updatedAt: createdAt,
      },
    });
  }
  return ids;
}

async function replay(
  parts: CommandParts,
  now: Date,
  ids: Ids,
  request: DemoRequest,
): Promise<void> {
  let at = new Date(now.getTime() - request.daysAgo * day);
  const then: CommandParts = { ...parts, now: () => at };
  const { requestId } = expectDone(
    await createRequest(then, await callBy(then, ids, request.by), {
      ticketId: need(ids, request.ticket),
      subject: request.subject,
      message: request.message,
      onBehalfOfId: need(ids, request.onBehalfOf),
      steps: stepsOf(request, ids),
      kindId: request.kind ? need(ids, request.kind) : null,
      fields: request.fields ?? [],
      attachments: [],
      // One that expires in the story is due then; the others are only reminded of.
      whenDue: request.acts.some(({ act }) => act === 'expire') ? 'EXPIRE' : 'REMIND',
      escalateTo: null,
      dueAt: dueAtOf(request, at, now),
    }),
  );
  for (const act of request.acts) {
    at = new Date(at.getTime() + act.hoursLater * hour);
    if (act.act === 'expire') await passTimeOfRequest(then, requestId);
    else expectDone(await perform(then, await callBy(then, ids, act.by), requestId, act));
  }
}

function stepsOf({ approvers }: DemoRequest, ids: Ids): StepInput[] | null {
  if (approvers.length === 0) return null;
  const asked = approvers.map((key) => ({ type: 'USER' as const, id: need(ids, key) }));
  return [{ rule: 'ALL', atLeast: null, approvers: asked, path: ['approverIds'] }];
}

/** One that expires in the story was due when it does. */
function dueAtOf({ acts, dueInDays }: DemoRequest, madeAt: Date, now: Date): Date | null {
  if (acts.at(-1)?.act === 'expire') {
    const hours = acts.reduce((sum, { hoursLater }) => sum + hoursLater, 0);
    return new Date(madeAt.getTime() + hours * hour);
  }
  return dueInDays === undefined ? null : new Date(now.getTime() + dueInDays * day);
}

function perform(
  parts: CommandParts,
  by: Call,
  requestId: string,
  act: Exclude<DemoAct, { act: 'expire' }>,
): Promise<Outcome<unknown>> {
  switch (act.act) {
    case 'approve':
      return approveRequest(parts, by, { requestId, note: act.note ?? null });
    case 'deny':
      return denyRequest(parts, by, { requestId, note: act.note });
    case 'withdraw':
      return withdrawRequest(parts, by, { requestId, reason: act.reason });
    case 'comment':
    case 'ask':
      return commentOnRequest(parts, by, {
        requestId,
        body: act.body,
        attachments: [],
        requestsInformation: act.act === 'ask',
      });
  }
}
