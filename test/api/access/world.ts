// A small world for every kind of viewer: who may see which of its things is said in the tables.
import { createIdSource } from '../../../src/db/ids.ts';
import { parsePublicId, toPublicId, type IdType } from '../../../src/domain/public-id.ts';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import type { Client } from '../../support/client.ts';
import { Approve, Comment, Create, CreateTicket } from '../../support/operations.ts';
import { meetPeople } from '../../support/scene.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import type { Asker, Json } from './ask.ts';

/**
 * An administrator; agents with access to all tickets, to those of their groups (Marc: Finance) and
 * to their own only (Nina); end users who approve (Paul), for whom it is asked (Sofia), and of no
 * concern; nobody.
 */
export const roles = [
  'admin',
  'lea',
  'marc',
  'nina',
  'paul',
  'sofia',
  'stranger',
  'signedOut',
] as const;
export type Role = (typeof roles)[number];

const newId = createIdSource();

export class World {
  readonly test: TestApp;
  readonly #askers = new Map<string, Asker>();
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  #begun = 0;

  constructor(test: TestApp) {
    this.test = test;
    const { wakeups } = test;
    const listen = wakeups.listen.bind(wakeups);
    wakeups.listen = (topic, onWake) => {
      this.#begun += 1;
      return listen(topic, onWake);
    };
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
      client: isSignedOut ? test.signedOut : await test.as(person),
      token: isSignedOut
        ? undefined
        : await test.tokens.sign({ email: `${person}@demo.test` }, 3600),
      begun: () => this.#begun,
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

  /** Lea asks, unless someone else does, on behalf of Sofia, unless for someone else. */
  async request(
    name: string,
    { by = 'lea', on, forWhom = 'sofia', asks }: AskedRequest,
  ): Promise<string> {
    const { approvalRequestCreate } = await (
      await this.client(by)
    ).query(Create, {
      input: {
        ticketId: this.id(on),
        subject: `Request: ${name}`,
        message: 'Please.',
        onBehalfOfId: this.id(forWhom),
        approverIds: asks.map((approver) => this.id(approver)),
      },
    });
    return this.name(name, done(approvalRequestCreate).approvalRequest.id);
  }

  async approve(person: string, request: string): Promise<void> {
    const client = await this.client(person);
    done((await client.query(Approve, { input: { id: this.id(request) } })).approvalRequestApprove);
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
}

function done(result: Json): Json {
  if (!String(result.__typename).endsWith('Payload')) throw new Error(JSON.stringify(result));
  return result;
}

/** A well-formed id that is nobody's. */
export function anId(type: IdType): string {
  return toPublicId(type, newId(new Date()));
}

/** The demo's people, someone of no concern, and two who keep out of the tables: clerk and judge. */
export async function startWorld(): Promise<World> {
  const test = await startTestApp();
  const world = new World(test);
  const { ids } = await meetPeople(test);
  for (const [name, id] of Object.entries(ids)) world.name(name, id);
  for (const { id, name } of await test.db.prisma.group.findMany()) {
    world.name(name, toPublicId('Group', id));
  }
  await world.person('stranger', { role: 'END_USER' });
  await world.person('clerk', { role: 'AGENT', ticketAccess: 'ALL' });
  await world.person('judge', { role: 'END_USER' });
  return world;
}
