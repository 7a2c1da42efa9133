import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { People, Person } from './people.ts';

/** Somebody who is no longer asked, and sees the request no more. */
export interface Lost {
  readonly person: Person;
  readonly requestId: string;
  /** When the server had said so, on this process' clock. */
  readonly at: number;
}

interface Payload {
  readonly __typename: string;
  readonly ticket?: { readonly id: string };
  readonly approvalRequest?: {
    readonly id: string;
    readonly steps: readonly {
      readonly assignments: readonly {
        readonly id: string;
        readonly assignee: { readonly id: string };
      }[];
    }[];
  };
}

/** A request from its making to its end, with a conversation and somebody who hands it on. */
export async function tellStory(url: string, people: People): Promise<Lost> {
  const agent = pick(people.agents);
  const [forWhom, ...asked] = several(people.others, 4);
  const [first, second, third] = asked;
  if (!forWhom || !first || !second || !third) throw new Error('Too few people.');
  const { ticket } = await send(url, agent, 'ticketCreate', {
    subject: 'A story',
    requesterId: forWhom.id,
  });
  const steps = [{ rule: 'ANY', approverIds: [first.id, second.id] }];
  const made = await send(url, agent, 'approvalRequestCreate', {
    ticketId: ticket?.id,
    subject: 'Live',
    message: 'Everyone concerned hears of it.',
    steps,
  });
  const id = made.approvalRequest?.id ?? '';
  await send(url, first, 'approvalRequestComment', {
    id,
    body: 'Why?',
    requestsInformation: true,
  });
  await send(url, forWhom, 'approvalRequestComment', { id, body: 'Because it broke.' });
  const assignment = made.approvalRequest?.steps[0]?.assignments.find(
    ({ assignee }) => assignee.id === first.id,
  );
  await send(url, agent, 'approvalRequestReassign', {
    id,
    assignmentId: assignment?.id,
    toId: third.id,
  });
  const lost = { person: first, requestId: id, at: performance.now() };
  await send(url, agent, 'approvalRequestComment', { id, body: 'Someone else looks at it now.' });
  await send(url, pick([second, third]), 'approvalRequestApprove', { id });
  return lost;
}

/** Sends a mutation until a server answers: with the same key it is done once, however often it is sent. */
async function send(url: string, by: Person, field: string, input: object): Promise<Payload> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const what =
    field === 'ticketCreate'
      ? 'ticket { id }'
      : 'approvalRequest { id steps { assignments { id assignee { ... on User { id } } } } }';
  const query = `mutation ($input: ${type}Input!) {
    ${field}(input: $input) { __typename ... on ${type}Payload { ${what} } ... on Error { code message } } }`;
  const body = JSON.stringify({
    query,
    variables: { input: { ...input, idempotencyKey: randomUUID() } },
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const payload = await attempt(url, by, field, body);
    if (payload?.__typename === `${type}Payload`) return payload;
    if (payload) throw new Error(`${field}: ${JSON.stringify(payload)}`);
    await setTimeout(100);
  }
  throw new Error(`${field}: no server answered`);
}

/** `null`: the connection broke, or the server had a fault: it may be done or not. */
async function attempt(
  url: string,
  by: Person,
  field: string,
  body: string,
): Promise<Payload | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${by.token}` },
      body,
    });
    const answer = (await response.json()) as { data?: Record<string, Payload> };
    return answer.data?.[field] ?? null;
  } catch {
    return null;
  }
}

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(Math.random() * from.length)] as T;
}

function several<T>(from: readonly T[], count: number): T[] {
  const chosen = new Set<T>();
  while (chosen.size < count) chosen.add(pick(from));
  return [...chosen];
}
