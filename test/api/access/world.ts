// A small world for every kind of viewer: who may see which of its things is said in the tables.
import { passTimeOfRequest } from '../../../src/commands/pass-time.ts';
import { createIdSource } from '../../../src/db/ids.ts';
import type { FieldDefinition } from '../../../src/domain/custom-fields.ts';
import type { PolicyRule } from '../../../src/domain/policy.ts';
import { parsePublicId, toPublicId, type IdType } from '../../../src/domain/public-id.ts';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import type { Client } from '../../support/client.ts';
import { Approve, Comment, Create, CreateTicket, Withdraw } from '../../support/operations.ts';
import { meetPeople } from '../../support/scene.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import type { Asker, Json } from './ask.ts';

/**
 * An administrator; agents with access to all tickets, to those of their groups (Marc: Finance) and
 * to their own only (Nina); end users who approve (Paul), for whom it is asked (Sofia), who answer
 * for a group (the member), did so once (the former member), for someone away (the stand-in), for
 * all who did not in time (the chief), and of no concern; nobody.
 */
export const roles = [
  ...(['admin', 'lea', 'marc', 'nina', 'paul', 'sofia'] as const),
  ...(['member', 'formerMember', 'standIn', 'chief', 'stranger', 'signedOut'] as const),
] as const;
export type Role = (typeof roles)[number];

/** Asked in every way that there is: Paul in person, the member's group, and someone away. */
export const allWays = ['paul', 'Panel', 'away'] as const;

const newId = createIdSource();
const hour = 3_600_000;

export class World {
  readonly test: TestApp;
  readonly #askers = new Map<string, Asker>();
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(test: TestApp) {
    this.test = test;
  }

  /** Remembers a thing by a name that the tables can use. */
  name(name: string, id: string): string {
    this.#ids.set(name, id);
    this.#names.set(id, name);
    return id;
  }

  id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`Nothing here is called ${name}.`);
    return id;
  }

  uuid(name: string): string {
    return parsePublicId(this.id(name))!.uuid;
  }

  /** The names of these, in their order; what is the demo's own is left out. */
  names(things: readonly { id: string }[]): string[] {
    return things.flatMap(({ id }) => this.#names.get(id) ?? []);
  }

  /** Someone who can ask; made once, whoever they are by now. */
  async asker(person: string): Promise<Asker> {
    const known = this.#askers.get(person);
    if (known) return known;
    const { test } = this;
    const isSignedOut = person === 'signedOut';
    const asker = {
      url: test.url,
      client: isSignedOut ? test.signedOut : await test.as(person.toLowerCase()),
      token: isSignedOut
        ? undefined
        : await test.tokens.sign({ email: `${person.toLowerCase()}@demo.test` }, 3600),
      begun: test.begun,
    };
    this.#askers.set(person, asker);
    return asker;
  }

  async client(person: string): Promise<Client> {
    return (await this.asker(person)).client;
  }

  /** Someone new, with an address in the demo. */
  async person(
    name: string,
    data: Pick<Prisma.UserUncheckedCreateInput, 'role' | 'ticketAccess' | 'active'>,
  ): Promise<string> {
    const createdAt = new Date();
    const id = newId(createdAt);
    await this.test.db.prisma.user.create({
      data: { id, email: `${name.toLowerCase()}@demo.test`, name, createdAt, ...data },
    });
    return this.name(name, toPublicId('User', id));
  }

  async group(name: string, members: readonly string[]): Promise<string> {
    const createdAt = new Date();
    const memberships = { create: members.map((member) => ({ userId: this.uuid(member) })) };
    const { id } = await this.test.db.prisma.group.create({
      data: { id: newId(createdAt), name, createdAt, memberships },
    });
    return this.name(name, toPublicId('Group', id));
  }

  async join(person: string, group: string): Promise<void> {
    const data = { userId: this.uuid(person), groupId: this.uuid(group) };
    await this.test.db.prisma.membership.create({ data });
  }

  async leave(person: string, group: string): Promise<void> {
    const userId_groupId = { userId: this.uuid(person), groupId: this.uuid(group) };
    await this.test.db.prisma.membership.delete({ where: { userId_groupId } });
  }

  /** From an hour ago until an hour from now `delegate` answers for `person`. */
  async away(person: string, delegate: string): Promise<void> {
    const now = Date.now();
    const startsAt = new Date(now - hour);
    const id = newId(startsAt);
    await this.test.db.prisma.delegation.create({
      data: {
        id,
        userId: this.uuid(person),
        delegateId: this.uuid(delegate),
        startsAt,
        endsAt: new Date(now + hour),
        announcedAt: startsAt,
        createdAt: startsAt,
      },
    });
    this.name(`${person}Absence`, toPublicId('OutOfOffice', id));
  }

  /** `person` is there again. */
  async back(person: string): Promise<void> {
    const where = { userId: this.uuid(person) };
    await this.test.db.prisma.delegation.updateMany({ where, data: { endsAt: new Date() } });
  }

  /** A kind of request, without fields unless they are given. */
  async kind(name: string, fields: FieldDefinition[] = [], active = true): Promise<string> {
    const at = new Date();
    const its = { id: newId(at), name, active, createdAt: at, updatedAt: at };
    const { id } = await this.test.db.prisma.requestKind.create({
      data: { ...its, fields: fields as unknown as Prisma.InputJsonArray },
    });
    return this.name(name, toPublicId('RequestKind', id));
  }

  /** The administrator's policy that what is of this kind is asked of this person. */
  async policy(name: string, kind: string, approver: string): Promise<string> {
    const at = new Date();
    const rule = {
      conditions: [],
      steps: [
        { rule: 'ALL', atLeast: null, approvers: [{ type: 'USER', id: this.uuid(approver) }] },
      ],
      fallback: null,
      ownDecisionAllowed: false,
      keepsDecisionsOnSmallEdits: false,
    } satisfies PolicyRule;
    const createdById = this.uuid('admin');
    const version = { id: newId(at), version: 1, rule, createdById, createdAt: at };
    const its = { id: newId(at), name, kindId: this.uuid(kind), createdAt: at, updatedAt: at };
    const { id } = await this.test.db.prisma.policy.create({
      data: { ...its, versions: { create: version } },
    });
    return this.name(name, toPublicId('Policy', id));
  }

  /** A mail to this person that the receiving server refused. */
  async undeliverable(name: string, recipient: string): Promise<string> {
    const at = new Date();
    const userId = this.uuid(recipient);
    const [id, eventId] = [newId(at), newId(at)];
    const job = { kind: 'ASSIGNED', eventId, requestId: newId(at), userId };
    await this.test.db.prisma.undeliverableMail.create({
      data: {
        ...{ id, userId, job, kind: job.kind, tries: 1, failedAt: at },
        messageId: `<${name}@assent.test>`,
        address: `${recipient.toLowerCase()}@demo.test`,
        reason: '550 No such mailbox here',
      },
    });
    return this.name(name, toPublicId('UndeliverableMail', id));
  }

  async ticket(name: string, its: { assignee?: string; group?: string }): Promise<string> {
    const { ticketCreate } = await (
      await this.client('lea')
    ).query(CreateTicket, {
      input: {
        subject: `Ticket: ${name}`,
        requesterId: this.id('sofia'),
        assigneeId: its.assignee === undefined ? null : this.id(its.assignee),
        groupId: its.group === undefined ? null : this.id(its.group),
      },
    });
    return this.name(name, done(ticketCreate).ticket.id);
  }

  /**
   * Lea asks, unless someone else does, on behalf of Sofia, unless for someone else. It is due within
   * a day where it is to be escalated.
   */
  async request(
    name: string,
    { by = 'lea', on, forWhom = 'sofia', asks, escalatesTo, kind }: AskedRequest,
  ): Promise<string> {
    const escalation = {
      dueAt: new Date(Date.now() + hour).toISOString(),
      whenDue: 'ESCALATE' as const,
    };
    const { approvalRequestCreate } = await (
      await this.client(by)
    ).query(Create, {
      input: {
        ticketId: this.id(on),
        subject: `Request: ${name}`,
        message: 'Please.',
        onBehalfOfId: this.id(forWhom),
        approverIds: asks.map((approver) => this.id(approver)),
        ...(escalatesTo ? { ...escalation, escalateToId: this.id(escalatesTo) } : {}),
        ...(kind ? { kindId: this.id(kind) } : {}),
      },
    });
    return this.name(name, done(approvalRequestCreate).approvalRequest.id);
  }

  /** The id of its first assignment. */
  async assignment(request: string): Promise<string> {
    const { id } = await this.test.db.prisma.assignment.findFirstOrThrow({
      where: { requestId: this.uuid(request) },
      orderBy: { id: 'asc' },
    });
    return toPublicId('Assignment', id);
  }

  /** Its due time has come, though not for the rest of the world. */
  async escalate(request: string): Promise<void> {
    const { commands } = this.test.app;
    const later = { ...commands, now: () => new Date(Date.now() + hour) };
    await passTimeOfRequest(later, this.uuid(request));
  }

  async approve(person: string, request: string): Promise<void> {
    const client = await this.client(person);
    done((await client.query(Approve, { input: { id: this.id(request) } })).approvalRequestApprove);
  }

  async withdraw(person: string, request: string): Promise<void> {
    const client = await this.client(person);
    const input = { id: this.id(request), reason: 'Not needed.' };
    done((await client.query(Withdraw, { input })).approvalRequestWithdraw);
  }

  async comment(person: string, request: string, name = `${request}Comment`): Promise<string> {
    const client = await this.client(person);
    const { approvalRequestComment } = await client.query(Comment, {
      input: { id: this.id(request), body: 'Is there a receipt?' },
    });
    return this.name(name, done(approvalRequestComment).comment.id);
  }
}

export interface AskedRequest {
  readonly by?: string;
  readonly on: string;
  readonly forWhom?: string;
  readonly asks: readonly string[];
  readonly escalatesTo?: string;
  /** The name of its kind. */
  readonly kind?: string;
}

function done(result: Json): Json {
  if (!String(result.__typename).endsWith('Payload')) throw new Error(JSON.stringify(result));
  return result;
}

/** A well-formed id that is nobody's. */
export function anId(type: IdType): string {
  return toPublicId(type, newId(new Date()));
}

/**
 * The demo's people, those of `allWays`, someone of no concern, and two who keep out of the tables:
 * clerk and judge. The former member is one until the world says that they have left.
 */
export async function startWorld(): Promise<World> {
  const test = await startTestApp();
  const world = new World(test);
  const { ids } = await meetPeople(test);
  for (const [name, id] of Object.entries(ids)) world.name(name, id);
  for (const { id, name } of await test.db.prisma.group.findMany()) {
    world.name(name, toPublicId('Group', id));
  }
  for (const name of ['member', 'formerMember', 'standIn', 'away', 'chief', 'stranger']) {
    await world.person(name, { role: 'END_USER' });
  }
  await world.group('Panel', ['member', 'formerMember']);
  await world.away('away', 'standIn');
  await world.person('clerk', { role: 'AGENT', ticketAccess: 'ALL' });
  await world.person('judge', { role: 'END_USER' });
  return world;
}
