// A call of each mutation that is done when it is made, each on things of its own. Written by hand;
// whoever uses the table sees to it that it is whole.
import type { World } from './world.ts';

export type Input = Readonly<Record<string, unknown>>;

export interface ValidCall {
  readonly input: Input;
  /** Another input, that would be done in its place. */
  readonly other: Input;
}

export interface CallRow {
  /** Two people who may do it, each on their own. */
  readonly by: readonly [string, string];
  readonly make: (world: World, by: string) => Promise<ValidCall> | ValidCall;
}

/** Someone who administers beside the demo's administrator. */
export async function prepareCalls(world: World): Promise<void> {
  await world.person('deputy', { role: 'ADMIN' });
  await world.ticket('callTicket', { assignee: 'lea' });
}

let made = 0;
const fresh = (what: string) => `${what} ${String((made += 1))}`;

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

/** With a text that is another. */
function worded(input: Input, field: string): ValidCall {
  return { input: { [field]: 'One.', ...input }, other: { ...input, [field]: 'Another.' } };
}

async function askedOf(world: World, person: string): Promise<string> {
  const by = person === 'lea' ? 'clerk' : 'lea';
  return world.request(fresh('asked'), { by, on: 'callTicket', asks: [person, 'judge'] });
}

async function askedBy(world: World, person: string): Promise<string> {
  return world.request(fresh('asked'), { by: person, on: 'callTicket', asks: ['judge'] });
}

/** Someone is asked, and has not read it. */
async function newNotification(world: World, person: string) {
  await askedOf(world, person);
  const { data } = await (
    await world.client(person)
  ).post('{ viewer { notifications(first: 1) { nodes { sequence cursor } } } }');
  const { viewer } = data as unknown as {
    viewer: { notifications: { nodes: { sequence: number; cursor: string }[] } };
  };
  return viewer.notifications.nodes[0]!;
}

async function newPerson(world: World): Promise<string> {
  made += 1;
  return world.person(`Called${String(made)}`, { role: 'END_USER' });
}

/** Another time of day at each call. */
function clock(): string {
  clocks += 1;
  return `${String(clocks % 24).padStart(2, '0')}:30`;
}
let clocks = 0;

async function languageOf(world: World, person: string): Promise<string> {
  const { data } = await (await world.client(person)).post('{ viewer { user { locale } } }');
  return (data as unknown as { viewer: { user: { locale: string } } }).viewer.user.locale;
}

const administrators = ['admin', 'deputy'] as const;
const approvers = ['paul', 'marc'] as const;
const creators = ['lea', 'clerk'] as const;
const readers = ['lea', 'paul'] as const;

/** What a mutation made, by its id. */
async function madeBy(world: World, mutation: string, input: Input): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const payload: Record<string, string> = {
    requestKindCreate: 'RequestKindCreatePayload { thing: requestKind { id } }',
    policyCreate: 'PolicyCreatePayload { thing: policy { id } }',
    outOfOfficeSet: 'OutOfOfficeSetPayload { thing: outOfOffice { id } }',
  };
  const { data } = await (
    await world.client('admin')
  ).post(
    `mutation ($input: ${type}) { result: ${mutation}(input: $input) { ... on ${payload[mutation]!} } }`,
    { input },
  );
  return (data as unknown as { result: { thing: { id: string } } }).result.thing.id;
}

const newKind = (world: World) => madeBy(world, 'requestKindCreate', { name: fresh('Kind') });

const newAbsence = async (world: World) =>
  madeBy(world, 'outOfOfficeSet', {
    userId: await newPerson(world),
    delegateId: world.id('judge'),
    endsAt: inHours(1),
  });

function ruleOf(world: World) {
  return { steps: [{ approvers: [{ type: 'USER', id: world.id('judge') }] }] };
}

async function withdrawn(world: World): Promise<string> {
  const name = fresh('withdrawn');
  const id = await world.request(name, { on: 'callTicket', asks: ['judge'] });
  await world.withdraw('lea', name);
  return id;
}

/** One item of what the mutation for one does. */
function manyOf(mutation: string): CallRow {
  return {
    by: approvers,
    async make(world, by) {
      const { input, other } = await validCalls[mutation]!.make(world, by);
      return { input: { items: [input] }, other: { items: [other] } };
    },
  };
}

export const validCalls: Readonly<Record<string, CallRow>> = {
  approvalRequestApprove: {
    by: approvers,
    make: async (world, by) => worded({ id: await askedOf(world, by) }, 'note'),
  },
  approvalRequestDeny: {
    by: approvers,
    make: async (world, by) => worded({ id: await askedOf(world, by) }, 'note'),
  },
  approvalRequestComment: {
    by: approvers,
    make: async (world, by) => worded({ id: await askedOf(world, by) }, 'body'),
  },
  approvalRequestWithdraw: {
    by: creators,
    make: async (world, by) => worded({ id: await askedBy(world, by) }, 'reason'),
  },
  approvalRequestEdit: {
    by: creators,
    make: async (world, by) => worded({ id: await askedBy(world, by) }, 'subject'),
  },
  approvalRequestAskAgain: {
    by: creators,
    make: async (world) => worded({ id: await withdrawn(world) }, 'subject'),
  },
  approvalRequestCreate: {
    by: creators,
    make: (world) =>
      worded(
        {
          ticketId: world.id('callTicket'),
          subject: 'Refund',
          approverIds: [world.id('judge')],
        },
        'message',
      ),
  },
  approvalRequestReassign: {
    by: approvers,
    async make(world, by) {
      const name = fresh('asked');
      const id = await world.request(name, { on: 'callTicket', asks: [by] });
      const assignmentId = await world.assignment(name);
      return worded({ id, assignmentId, toId: world.id('judge') }, 'reason');
    },
  },
  approvalRequestApproveMany: manyOf('approvalRequestApprove'),
  approvalRequestDenyMany: manyOf('approvalRequestDeny'),
  approvalRequestReassignMany: manyOf('approvalRequestReassign'),
  ticketCreate: {
    by: creators,
    make: (world) => worded({ requesterId: world.id('sofia') }, 'subject'),
  },
  ticketUpdate: {
    by: creators,
    make: async (world) =>
      worded({ id: await world.ticket(fresh('ticket'), { assignee: 'lea' }) }, 'subject'),
  },
  ticketUpsert: {
    by: creators,
    make: (world) =>
      worded({ externalId: fresh('ticket'), requesterId: world.id('sofia') }, 'subject'),
  },
  userCreate: {
    by: administrators,
    make: () => worded({ email: `${fresh('u').replace(' ', '')}@demo.test` }, 'name'),
  },
  userUpdate: {
    by: administrators,
    make: async (world) => worded({ id: await newPerson(world) }, 'name'),
  },
  userUpsert: {
    by: administrators,
    make: () => {
      const externalId = fresh('u').replace(' ', '');
      return worded({ externalId, email: `${externalId}@demo.test` }, 'name');
    },
  },
  viewerUpdate: {
    by: readers,
    async make(world, by) {
      const other = await languageOf(world, by);
      return { input: { locale: other === 'EN' ? 'FR' : 'EN' }, other: { locale: other } };
    },
  },
  mailSettingsUpdate: {
    by: readers,
    make: () => ({ input: { digestAt: clock() }, other: { digestAt: clock() } }),
  },
  groupCreate: {
    by: administrators,
    make: () => ({ input: { name: fresh('Group') }, other: { name: fresh('Group') } }),
  },
  groupUpdate: {
    by: administrators,
    make: async (world) => {
      const id = await world.group(fresh('Group'), []);
      return { input: { id, name: fresh('Group') }, other: { id, name: fresh('Group') } };
    },
  },
  groupUpsert: {
    by: administrators,
    make: () => {
      const externalId = fresh('group');
      return {
        input: { externalId, name: fresh('Group') },
        other: { externalId, name: fresh('Group') },
      };
    },
  },
  groupMemberSet: {
    by: administrators,
    make: async (world) => {
      const its = { groupId: await world.group(fresh('Group'), []), userId: world.id('judge') };
      return { input: { ...its, lead: true }, other: { ...its, lead: false } };
    },
  },
  groupMemberRemove: {
    by: administrators,
    make: async (world) => {
      const groupId = await world.group(fresh('Group'), ['judge', 'paul']);
      return {
        input: { groupId, userId: world.id('judge') },
        other: { groupId, userId: world.id('paul') },
      };
    },
  },
  notificationMarkRead: {
    by: readers,
    async make(world, by) {
      const one = await newNotification(world, by);
      const another = await newNotification(world, by);
      return { input: { sequence: another.sequence }, other: { sequence: one.sequence } };
    },
  },
  notificationMarkAllRead: {
    by: readers,
    async make(world, by) {
      const one = await newNotification(world, by);
      const another = await newNotification(world, by);
      return { input: { upTo: one.cursor }, other: { upTo: another.cursor } };
    },
  },
  outOfOfficeSet: {
    by: administrators,
    make: async (world) => {
      const its = { userId: await newPerson(world), delegateId: world.id('judge') };
      return { input: { ...its, endsAt: inHours(1) }, other: { ...its, endsAt: inHours(2) } };
    },
  },
  outOfOfficeCancel: {
    by: administrators,
    make: async (world) => ({
      input: { id: await newAbsence(world) },
      other: { id: await newAbsence(world) },
    }),
  },
  requestKindCreate: {
    by: administrators,
    make: () => ({ input: { name: fresh('Kind') }, other: { name: fresh('Kind') } }),
  },
  requestKindUpdate: {
    by: administrators,
    make: async (world) => worded({ id: await newKind(world) }, 'description'),
  },
  policyCreate: {
    by: administrators,
    make: async (world) => {
      const its = { kindId: await newKind(world), rule: ruleOf(world) };
      return { input: { ...its, name: fresh('Policy') }, other: { ...its, name: fresh('Policy') } };
    },
  },
  undeliverableMailResend: {
    by: administrators,
    make: async (world) => ({
      input: { id: await world.undeliverable(fresh('Lost'), 'paul') },
      other: { id: await world.undeliverable(fresh('Lost'), 'paul') },
    }),
  },
  undeliverableMailDiscard: {
    by: administrators,
    make: async (world) => ({
      input: { id: await world.undeliverable(fresh('Lost'), 'paul') },
      other: { id: await world.undeliverable(fresh('Lost'), 'paul') },
    }),
  },
  policyUpdate: {
    by: administrators,
    make: async (world) => {
      const its = { kindId: await newKind(world), rule: ruleOf(world) };
      const id = await madeBy(world, 'policyCreate', { ...its, name: fresh('Policy') });
      return { input: { id, name: fresh('Policy') }, other: { id, name: fresh('Policy') } };
    },
  },
};
