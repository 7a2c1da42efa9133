// Histories over the API, several at once, against servers of one database.
import type { Act, History } from './acts.ts';
import {
  beneficiary,
  creator,
  holder,
  isGroup,
  newCast,
  type Asked,
  type Group,
  type Person,
} from './cast.ts';

/** Sends a mutation as somebody to one of the servers; resolves to its result's member. */
export type Send = (by: Person, mutation: string, input: object) => Promise<Reply>;

export interface Reply {
  readonly __typename?: string;
  readonly code?: string;
  readonly approvalRequest?: { readonly id: string; readonly steps: Steps };
  readonly ticket?: { readonly id: string };
  /** Where it was no result at all: the code of the GraphQL error. */
  readonly failed?: string;
}

type Steps = readonly {
  readonly status: string;
  readonly assignments: readonly { readonly id: string }[];
}[];

/** A decision that a server has acknowledged. */
export interface Acknowledged {
  readonly requestId: string;
  readonly by: Person;
  readonly outcome: 'APPROVED' | 'DENIED';
}

export interface Ids {
  readonly person: Readonly<Record<Person, string>>;
  readonly group: Readonly<Record<Group, string>>;
}

export const steps = 'steps { status assignments { id } }';

/** Who can send what at the same time: the acts of one history go out in lanes, side by side. */
const lanes = 3;

/**
 * @param tally how often which act got which answer
 * @returns what was acknowledged; `null` where the request could not be made, because another
 * history has just taken its people away
 */
export async function runHistory(
  { setup, acts }: History,
  ids: Ids,
  send: Send,
  tally: Map<string, number>,
): Promise<Acknowledged[] | null> {
  const idOf = (asked: Asked) => (isGroup(asked) ? ids.group[asked] : ids.person[asked]);
  const opened = await send(creator, 'ticketCreate', {
    subject: 'A history',
    requesterId: ids.person[beneficiary],
    assigneeId: ids.person[holder],
  });
  const made = await send(creator, 'approvalRequestCreate', {
    ticketId: opened.ticket?.id ?? 'none',
    subject: 'Refund',
    message: 'Broken.',
    steps: setup.steps.map(({ rule, atLeast, asked }) => ({
      rule,
      atLeast,
      approverIds: asked.map(idOf),
    })),
  });
  count(tally, 'create', made);
  const request = made.approvalRequest;
  if (!request) return null;
  const acknowledged: Acknowledged[] = [];
  const queue = [...acts];
  const lane = async () => {
    let known = request.steps;
    for (let act = queue.shift(); act; act = queue.shift()) {
      const sent = toMutation(act, request.id, known, ids);
      if (!sent) continue;
      const reply = await send(sent.by, sent.mutation, sent.input);
      count(tally, act.act, reply);
      known = reply.approvalRequest?.steps ?? known;
      if (act.act !== 'approve' && act.act !== 'deny') continue;
      if (!reply.__typename?.endsWith('Payload')) continue;
      const outcome = act.act === 'approve' ? 'APPROVED' : 'DENIED';
      acknowledged.push({ requestId: request.id, by: act.by, outcome });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (const undone of acts.flatMap(undo)) {
    const sent = toMutation(undone, request.id, [], ids);
    if (sent) await send(sent.by, sent.mutation, sent.input);
  }
  return acknowledged;
}

/** What brings the cast back to how the next history wants it: everyone there, in their groups. */
function undo(act: Act): Act[] {
  const { members } = newCast();
  switch (act.act) {
    case 'deactivate':
      return [{ ...act, act: 'activate' }];
    case 'join':
    case 'leave':
      return [{ ...act, act: members[act.group].has(act.person) ? 'join' : 'leave' }];
    case 'activate':
    case 'approve':
    case 'deny':
    case 'comment':
    case 'withdraw':
    case 'reassign':
    case 'edit':
    case 'away':
    case 'wait':
      return [];
  }
}

function count(
  tally: Map<string, number>,
  what: string,
  { __typename, code, failed }: Reply,
): void {
  const answer = failed ?? code ?? (__typename?.endsWith('Payload') ? 'done' : 'nothing');
  tally.set(`${what}: ${answer}`, (tally.get(`${what}: ${answer}`) ?? 0) + 1);
}

interface Sent {
  readonly by: Person;
  readonly mutation: string;
  readonly input: object;
}

function toMutation(act: Act, id: string, known: Steps, { person, group }: Ids): Sent | null {
  const active = known.find(({ status }) => status === 'ACTIVE') ?? known[0];
  const slot = (which: number) =>
    active?.assignments[which % active.assignments.length]?.id ?? 'none';
  switch (act.act) {
    case 'approve':
    case 'deny': {
      const which = act.which === null ? {} : { assignmentId: slot(act.which) };
      return act.act === 'approve'
        ? { by: act.by, mutation: 'approvalRequestApprove', input: { id, ...which } }
        : { by: act.by, mutation: 'approvalRequestDeny', input: { id, note: 'No.', ...which } };
    }
    case 'comment': {
      const input = { id, body: 'Hm.', requestsInformation: act.asks };
      return { by: act.by, mutation: 'approvalRequestComment', input };
    }
    case 'withdraw':
      return { by: act.by, mutation: 'approvalRequestWithdraw', input: { id, reason: 'Done.' } };
    case 'reassign': {
      const toId = isGroup(act.to) ? group[act.to] : person[act.to];
      const input = { id, assignmentId: slot(act.which), toId };
      return { by: act.by, mutation: 'approvalRequestReassign', input };
    }
    case 'edit': {
      const message = `Broken, ${String(act.dueIn)}.`;
      return { by: act.by, mutation: 'approvalRequestEdit', input: { id, message } };
    }
    case 'join':
    case 'leave': {
      const input = { groupId: group[act.group], userId: person[act.person] };
      const mutation = act.act === 'join' ? 'groupMemberSet' : 'groupMemberRemove';
      return { by: 'ada', mutation, input };
    }
    case 'activate':
    case 'deactivate': {
      const input = { id: person[act.person], active: act.act === 'activate' };
      return { by: 'ada', mutation: 'userUpdate', input };
    }
    case 'away': {
      const endsAt = new Date(Date.now() + 2_000).toISOString();
      const input = { userId: person[act.person], delegateId: person[act.delegate], endsAt };
      return { by: 'ada', mutation: 'outOfOfficeSet', input };
    }
    case 'wait':
      // The servers' clocks are real: time is moved in the other histories.
      return null;
  }
}
