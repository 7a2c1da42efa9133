// Rule 5 where one assignment is many people's: each is decided once, by one of them, and nobody
// decides twice in a step.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { ApprovalRequestCreateInput } from '../generated/graphql.ts';
import { crowd, shuffled, type Somebody } from '../support/crowd.ts';
import { Approve, Deny, Request } from '../support/operations.ts';
import { askForApproval, meetPeople, openTicket, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const rounds = 20;

let app: TestApp;
let scene: Scene;
let people: Somebody[];
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  people = await crowd(app, 10);
  ticketId = await openTicket(scene);
});

afterAll(() => app.close());

async function group(name: string, members: readonly Somebody[]): Promise<string> {
  const createdAt = new Date();
  const id = app.app.commands.newId(createdAt);
  const memberships = { create: members.map((member) => ({ userId: toUuid(member.id) })) };
  await app.db.prisma.group.create({ data: { id, name, createdAt, memberships } });
  return toPublicId('Group', id);
}

interface Answered {
  readonly by: string;
  readonly answer: Record<string, unknown>;
}

/** These at once, each so many times; those whom `denies` names deny. */
async function allAtOnce(
  who: readonly Somebody[],
  id: string,
  denies: (index: number) => boolean,
  times = 1,
): Promise<Answered[]> {
  const each = who.map((person, index) => ({ person, index }));
  const acts = shuffled(Array.from({ length: times }, () => each).flat());
  return Promise.all(
    acts.map(async ({ person: { id: by, client }, index }) => {
      if (denies(index)) {
        const { approvalRequestDeny } = await client.query(Deny, { input: { id, note: 'No.' } });
        return { by, answer: approvalRequestDeny };
      }
      const { approvalRequestApprove } = await client.query(Approve, { input: { id } });
      return { by, answer: approvalRequestApprove };
    }),
  );
}

/** What was decided in the first step, as `group: person outcome`, and everything else of it. */
async function outcomeOf(id: string) {
  const { approvalRequest } = await scene.lea.query(Request, { id });
  const { status, revision, steps, timeline } = approvalRequest!;
  const decisions = steps[0]!.assignments.flatMap(({ assignee, decision }) =>
    decision ? [{ for: assignee.id, by: decision.decidedBy.id, outcome: decision.outcome }] : [],
  );
  const events = timeline.nodes.filter(({ type }) => type === 'APPROVED' || type === 'DENIED');
  return { status, revision, decisions, events: events.map(({ actor }) => actor?.id) };
}

async function ask(more: Partial<ApprovalRequestCreateInput>): Promise<string> {
  return (await askForApproval(scene, [], ticketId, more)).id;
}

function winnersOf(answered: readonly Answered[]): string[] {
  return answered
    .filter(({ answer }) => String(answer.__typename).endsWith('Payload'))
    .map(({ by }) => by);
}

/** Every loser got a typed answer that says why. */
function expectTold(id: string, answered: readonly Answered[], status: string): void {
  for (const { answer } of answered) {
    if (String(answer.__typename).endsWith('Payload')) continue;
    if (answer.__typename === 'AlreadyResolvedError') {
      expect(answer.approvalRequest).toMatchObject({ id, status });
    } else {
      expect(answer).toMatchObject({ __typename: 'ForbiddenError', code: 'ALREADY_DECIDED' });
    }
  }
}

test(
  `ten members of one group at once, ${String(rounds)} times over: one of them decides`,
  { timeout: 600_000 },
  async () => {
    const board = await group('Board', people);
    for (let round = 0; round < rounds; round += 1) {
      const id = await ask({ approverIds: [board, scene.ids.paul] });
      const answered = await allAtOnce(people, id, (index) => (index + round) % 3 === 0);
      const { status, revision, decisions, events } = await outcomeOf(id);
      const [winner] = winnersOf(answered);
      expect(winnersOf(answered)).toHaveLength(1);
      expect(decisions).toMatchObject([{ for: board, by: winner }]);
      expect(events).toEqual([winner]);
      expect(revision).toBe(2);
      expect(status).toBe(decisions[0]!.outcome === 'DENIED' ? 'DENIED' : 'PENDING');
      expectTold(id, answered, status);
    }
  },
);

test(
  `two groups that share people, two of which have to approve, ${String(rounds)} times over`,
  { timeout: 600_000 },
  async () => {
    const one = people.slice(0, 3);
    const other = people.slice(0, 4);
    const groups = { [await group('One', one)]: one, [await group('Other', other)]: other };
    const steps = [{ rule: 'AT_LEAST' as const, atLeast: 2, approverIds: Object.keys(groups) }];
    for (let round = 0; round < rounds; round += 1) {
      const denier = round % 4 === 0 ? round % 3 : -1;
      const id = await ask({ approverIds: null, steps });
      // Who is of both tries for both.
      const answered = await allAtOnce(other, id, (index) => index === denier, 3);
      const { status, revision, decisions, events } = await outcomeOf(id);
      expect([...events].sort()).toEqual(winnersOf(answered).sort());
      expect(new Set(events).size).toBe(events.length);
      expect(decisions).toHaveLength(events.length);
      for (const { for: groupId, by } of decisions) {
        expect(groups[groupId]!.map((member) => member.id)).toContain(by);
      }
      const isDenied = decisions.some(({ outcome }) => outcome === 'DENIED');
      expect(status).toBe(isDenied ? 'DENIED' : 'APPROVED');
      if (!isDenied) expect(decisions).toHaveLength(2);
      expect(revision).toBe(1 + decisions.length);
      expectTold(id, answered, status);
    }
  },
);
