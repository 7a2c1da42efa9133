import type { ApprovalRequestCreateInput } from '../generated/graphql.ts';
import { parsePublicId, toPublicId } from '../../src/domain/public-id.ts';
import type { Client } from './client.ts';
import { Create, CreateTicket, People } from './operations.ts';
import type { TestApp } from './test-app.ts';

/** The demo's people, signed in, and their ids. */
export async function meetPeople(test: TestApp) {
  const [admin, lea, marc, nina, paul, sofia, omar] = await Promise.all(
    ['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'omar'].map((name) => test.as(name)),
  );
  const clients = { admin, lea, marc, nina, paul, sofia, omar } as Record<Person, Client>;
  const { users } = await clients.admin.query(People, {});
  const ids = Object.fromEntries(
    users.nodes.map(({ id, email }) => [email?.split('@')[0], id]),
  ) as Record<Person, string>;
  return { ...clients, ids };
}

export type Person = 'admin' | 'lea' | 'marc' | 'nina' | 'paul' | 'sofia' | 'omar';
export type Scene = Awaited<ReturnType<typeof meetPeople>>;

/** A fresh ticket of Sofia's that Lea works on. */
export async function openTicket(
  { lea, ids }: Scene,
  input: { assigneeId?: string; groupId?: string; subject?: string } = {},
): Promise<string> {
  const { ticketCreate } = await lea.query(CreateTicket, {
    input: {
      subject: 'Order #5512 arrived broken',
      requesterId: ids.sofia,
      assigneeId: ids.lea,
      ...input,
    },
  });
  if (ticketCreate.__typename !== 'TicketCreatePayload')
    throw new Error(JSON.stringify(ticketCreate));
  return ticketCreate.ticket.id;
}

/** Lea asks these people, on behalf of Sofia, for a refund's approval on a fresh ticket. */
export async function askForApproval(
  scene: Scene,
  approvers: readonly Person[],
  ticketId?: string,
  more: Partial<ApprovalRequestCreateInput> = {},
): Promise<{ id: string; ticketId: string }> {
  const ticket = ticketId ?? (await openTicket(scene));
  const { approvalRequestCreate: created } = await scene.lea.query(Create, {
    input: {
      ticketId: ticket,
      subject: 'Refund of 240 EUR',
      message: 'The parcel arrived broken; she asks for her money back.',
      approverIds: approvers.map((name) => scene.ids[name]),
      ...more,
    },
  });
  if (created.__typename !== 'ApprovalRequestCreatePayload')
    throw new Error(JSON.stringify(created));
  return { id: created.approvalRequest.id, ticketId: ticket };
}

/** A new group of these people; answers with its id. */
export async function formGroup(
  { app, db }: TestApp,
  { ids }: Scene,
  name: string,
  members: readonly Person[],
): Promise<string> {
  const createdAt = new Date();
  const id = app.commands.newId(createdAt);
  const memberships = { create: members.map((member) => ({ userId: toUuid(ids[member]) })) };
  await db.prisma.group.create({ data: { id, name, createdAt, memberships } });
  return toPublicId('Group', id);
}

/** What the database calls what clients call by this id. */
export function toUuid(id: string): string {
  const parsed = parsePublicId(id);
  if (!parsed) throw new Error(`${id} is no id.`);
  return parsed.uuid;
}
