import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { crowd, shuffled, type Somebody } from '../support/crowd.ts';
import { Approve, Create, Deny, Request } from '../support/operations.ts';
import { meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

// The embedded database takes one transaction after the other: there is less to come in between.
const rounds = inject('database') === 'postgres' ? 50 : 20;
const approverCount = 12;
const outsiderCount = 8;

let app: TestApp;
let scene: Scene;
let approvers: Somebody[];
let outsiders: Somebody[];

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  const people = await crowd(app, approverCount + outsiderCount);
  approvers = people.slice(0, approverCount);
  outsiders = people.slice(approverCount);
});

afterAll(() => app.close());

interface Act {
  readonly person: Somebody;
  readonly outcome: 'APPROVED' | 'DENIED';
}

async function perform({ person, outcome }: Act, id: string): Promise<Record<string, unknown>> {
  if (outcome === 'APPROVED') {
    return (await person.client.query(Approve, { input: { id } })).approvalRequestApprove;
  }
  return (await person.client.query(Deny, { input: { id, note: 'No.' } })).approvalRequestDeny;
}

/** Everybody at once, in another order each time; most rounds have a few who deny. */
function actsOf(round: number): Act[] {
  const deniers = round % 5;
  const acts = [...approvers, ...outsiders].map((person, index): Act => ({
    person,
    outcome: (index + round) % 20 < deniers ? 'DENIED' : 'APPROVED',
  }));
  return shuffled(acts);
}

test(
  `${String(approverCount)} approvers and ${String(outsiderCount)} outsiders at once, ${String(rounds)} times over`,
  { timeout: 600_000 },
  async () => {
    const ticketId = await openTicket(scene);
    for (let round = 0; round < rounds; round += 1) {
      const { approvalRequestCreate: created } = await scene.lea.query(Create, {
        input: {
          ticketId,
          subject: `Race ${String(round)}`,
          message: 'Go!',
          approverIds: approvers.map(({ id }) => id),
        },
      });
      if (created.__typename !== 'ApprovalRequestCreatePayload')
        throw new Error(created.__typename);
      const { id } = created.approvalRequest;
      const acts = actsOf(round);
      const answers = await Promise.all(acts.map((act) => perform(act, id)));
      await judge(id, acts, answers);
    }
  },
);

/** What the rules admit: every approver's decision up to the first denial, and nothing after it. */
async function judge(id: string, acts: Act[], answers: Record<string, unknown>[]): Promise<void> {
  const { approvalRequest } = await scene.lea.query(Request, { id });
  const decisions = (approvalRequest?.timeline.nodes ?? []).filter(
    ({ type }) => type === 'APPROVED' || type === 'DENIED',
  );
  const isApprover = (act: Act) => approvers.includes(act.person);
  const winners = acts.filter((_, index) => String(answers[index]?.__typename).endsWith('Payload'));
  const losers = answers.filter((answer) => !String(answer.__typename).endsWith('Payload'));

  // Who was told "done" is in the record, once, with what they said; and nobody else is.
  expect(winners.every(isApprover)).toBe(true);
  expect(decisions.map(({ actor, type }) => `${actor?.id ?? ''} ${type}`).sort()).toEqual(
    winners.map(({ person, outcome }) => `${person.id} ${outcome}`).sort(),
  );
  const denials = decisions.filter(({ type }) => type === 'DENIED');
  const anyoneDenies = acts.some((act) => isApprover(act) && act.outcome === 'DENIED');
  expect(denials).toHaveLength(anyoneDenies ? 1 : 0);
  expect(decisions.at(-1)?.type).toBe(anyoneDenies ? 'DENIED' : 'APPROVED');
  if (!anyoneDenies) expect(decisions).toHaveLength(approverCount);
  expect(approvalRequest?.status).toBe(anyoneDenies ? 'DENIED' : 'APPROVED');
  expect(approvalRequest?.revision).toBe(1 + decisions.length);
  expect(approvalRequest?.timeline.nodes.filter(({ type }) => type === 'RESOLVED')).toHaveLength(1);

  // Every loser got a typed answer that says why.
  for (const answer of losers) {
    if (answer.__typename === 'AlreadyResolvedError') {
      expect(answer.approvalRequest).toMatchObject({ id, status: approvalRequest?.status });
    } else {
      expect(answer).toMatchObject({ __typename: 'ForbiddenError', code: 'NOT_AN_APPROVER' });
    }
  }
}
