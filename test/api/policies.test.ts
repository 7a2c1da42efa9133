// Policies: an administrator's rules that choose who is asked from a request's kind and fields.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PolicyRuleInput } from '../generated/graphql.ts';
import { Approve } from '../support/operations.ts';
import {
  CreatePolicy,
  KindNode,
  Policies,
  UpdateKind,
  UpdatePolicy,
} from '../support/operations-policy.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import {
  addKind,
  addPolicy,
  ask,
  asks,
  damaged,
  euros,
  issuesOf,
  namesOf,
  newName,
  over,
  refundFields,
  requestOfKind,
  ruleOf,
  tryToAsk,
} from '../support/policies.ts';
import { meetPeople, openTicket, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let organisation: Organisation;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  organisation = organisationOf(scene);
});

afterAll(() => app.close());

const leads = { type: 'CREATOR_GROUP_LEADS' } as const;
const membersOf = (id: string) => ({ type: 'GROUP_MEMBERS' as const, id });
const nobody = '0'.repeat(32);

/** A refund of so many euros that Nina asks for on a ticket of her own. */
async function refundOf(kindId: string, amount: string, more: object = {}) {
  const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
  return { ticketId, kindId, fields: [euros(amount), damaged], ...more };
}

async function change(id: string, input: object) {
  const { policyUpdate } = await scene.admin.query(UpdatePolicy, { input: { id, ...input } });
  return policyUpdate;
}

async function policyOf(kindId: string) {
  const { policies } = await scene.admin.query(Policies, { kindId });
  return policies.nodes[0]!;
}

describe('refund over 500 EUR: requester’s agent group lead, then Finance, at least 2', () => {
  test('is asked of them in that order, and two of Finance are enough', async () => {
    const support = await organisation.addGroup(newName('Support'), [scene.ids.nina]);
    await organisation.join(support, scene.ids.lea, true);
    const people = [scene.ids.marc, scene.ids.paul, scene.ids.omar];
    const finance = await organisation.addGroup(newName('Finance desk'), people);
    const kindId = await addKind(scene);
    const { name } = await addPolicy(scene, kindId, {
      conditions: over('500'),
      steps: [
        { rule: 'ANY', approvers: [leads] },
        { rule: 'AT_LEAST', atLeast: 2, approvers: [membersOf(finance)] },
      ],
    });

    // 500 EUR are not more than 500: Nina names whom she asks.
    const small = await ask(
      scene.nina,
      await refundOf(kindId, '500.00', { approverIds: [scene.ids.omar] }),
    );
    expect(await requestOfKind(scene.nina, small)).toMatchObject({ policy: null });

    const id = await ask(scene.nina, await refundOf(kindId, '500.01'));
    const made = await requestOfKind(scene.lea, id);
    expect(made.policy).toEqual({ name, version: 1 });
    expect(made.steps.map(({ rule, atLeast }) => [rule, atLeast])).toEqual([
      ['ANY', null],
      ['AT_LEAST', 2],
    ]);
    expect(namesOf(scene, made.steps)).toEqual([['lea'], ['marc', 'omar', 'paul']]);

    const approve = async (who: 'lea' | 'marc' | 'omar' | 'paul') => {
      const { approvalRequestApprove } = await scene[who].query(Approve, { input: { id } });
      return approvalRequestApprove;
    };
    // Finance is not asked yet, so it does not even see the request.
    expect(await approve('omar')).toMatchObject({ code: 'NOT_FOUND' });
    await approve('lea');
    await approve('omar');
    expect(await requestOfKind(scene.lea, id)).toMatchObject({ status: 'PENDING' });
    await approve('marc');
    expect(await requestOfKind(scene.lea, id)).toMatchObject({ status: 'APPROVED' });
    expect(await approve('paul')).toMatchObject({ code: 'ALREADY_RESOLVED' });
    // Everyone asked sees by which policy.
    expect(await requestOfKind(scene.paul, id)).toMatchObject({ policy: { name, version: 1 } });
  });
});

describe('a policy', () => {
  const rule = (): PolicyRuleInput => ({
    conditions: [
      ...over('500'),
      { field: 'reason', operator: 'NOT_EQUALS', value: { choice: 'Other' } },
      { field: 'order', operator: 'EQUALS', value: { text: 'all' } },
      { field: 'items', operator: 'AT_LEAST', value: { number: 2.5 } },
      { field: 'bought', operator: 'LESS_THAN', value: { date: '2026-01-31' } },
    ],
    steps: [
      {
        rule: 'AT_LEAST',
        atLeast: 2,
        approvers: [
          { type: 'USER', id: scene.ids.paul },
          leads,
          { type: 'BENEFICIARY_GROUP_LEADS' },
          { type: 'TICKET_GROUP_LEADS' },
        ],
      },
      { rule: 'ANY', approvers: asks(scene.ids.omar)[0]!.approvers },
    ],
    fallbackId: scene.ids.admin,
    ownDecisionAllowed: true,
    keepsDecisionsOnSmallEdits: true,
  });

  test('is read as it was written', async () => {
    const kindId = await addKind(scene);
    const { id, name } = await addPolicy(scene, kindId, rule(), 7);
    const nothing = { text: null, number: null, money: null, choice: null, date: null };
    const policy = await policyOf(kindId);
    expect(policy).toMatchObject({ id, name, version: 1 });
    expect(policy.rule).toEqual({
      conditions: rule().conditions!.map(({ value, ...condition }) => {
        return { ...condition, value: { ...nothing, ...value } };
      }),
      steps: [
        {
          rule: 'AT_LEAST',
          atLeast: 2,
          approvers: [
            { type: 'USER', assignee: { id: scene.ids.paul } },
            { type: 'CREATOR_GROUP_LEADS', assignee: null },
            { type: 'BENEFICIARY_GROUP_LEADS', assignee: null },
            { type: 'TICKET_GROUP_LEADS', assignee: null },
          ],
        },
        {
          rule: 'ANY',
          atLeast: null,
          approvers: [{ type: 'USER', assignee: { id: scene.ids.omar } }],
        },
      ],
      fallback: { id: scene.ids.admin },
      ownDecisionAllowed: true,
      keepsDecisionsOnSmallEdits: true,
    });
  });

  test('has a version for each change of its rule, and old ones never change', async () => {
    const kindId = await addKind(scene);
    const { id } = await addPolicy(scene, kindId, rule());
    const first = (await policyOf(kindId)).rule;
    const second = { ...rule(), steps: asks(scene.ids.marc), conditions: [] };
    expect(await change(id, { rule: second })).toMatchObject({ policy: { version: 2 } });
    // The same rule again, and everything that is not the rule, is no new version.
    expect(await change(id, { rule: second })).toMatchObject({ policy: { version: 2 } });
    const name = newName('Renamed');
    expect(await change(id, { name, position: 3, active: false })).toMatchObject({
      policy: { version: 2, name, position: 3, active: false },
    });
    expect(await change(id, { rule: rule() })).toMatchObject({ policy: { version: 3 } });
    const { rule: current, versions } = await policyOf(kindId);
    expect(versions.nodes.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions.nodes.map((version) => version.createdBy.name)).toEqual(
      Array.from({ length: 3 }, () => 'Alex Morgan'),
    );
    expect(versions.nodes[2]?.rule).toEqual(first);
    expect(versions.nodes[0]?.rule).toEqual(current);
    expect(versions.nodes[1]?.rule.steps[0]?.approvers).toEqual([
      { type: 'USER', assignee: { id: scene.ids.marc } },
    ]);
  });

  test('whose rule is changed by ten at once has ten versions more', async () => {
    const kindId = await addKind(scene);
    const { id } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        change(id, { rule: ruleOf({ conditions: over(String(at)), steps: asks(scene.ids.paul) }) }),
      ),
    );
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['PolicyUpdatePayload']),
    );
    const rows = await app.db.prisma.policyVersion.findMany({
      where: { policyId: toUuid(id) },
      orderBy: { version: 'asc' },
    });
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await policyOf(kindId)).version).toBe(11);
  });

  test('is remembered by a request in the version that it was made with', async () => {
    const kindId = await addKind(scene);
    const { id, name } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const before = await ask(scene.nina, await refundOf(kindId, '10.00'));
    await change(id, { rule: ruleOf({ steps: asks(scene.ids.omar) }) });
    const after = await ask(scene.nina, await refundOf(kindId, '10.00'));
    const [one, two] = [
      await requestOfKind(scene.nina, before),
      await requestOfKind(scene.nina, after),
    ];
    expect([one.policy, two.policy]).toEqual([
      { name, version: 1 },
      { name, version: 2 },
    ]);
    expect([namesOf(scene, one.steps), namesOf(scene, two.steps)]).toEqual([
      [['paul']],
      [['omar']],
    ]);
  });

  test('that is switched off chooses for nobody any more', async () => {
    const kindId = await addKind(scene);
    const { id, name } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const before = await ask(scene.nina, await refundOf(kindId, '10.00'));
    await change(id, { active: false });
    const asked = await refundOf(kindId, '10.00');
    expect(issuesOf(await tryToAsk(scene.nina, asked))).toEqual([
      ['approverIds', 'Name at least one approver.'],
    ]);
    const after = await ask(scene.nina, { ...asked, approverIds: [scene.ids.omar] });
    expect(await requestOfKind(scene.nina, after)).toMatchObject({ policy: null });
    expect(await requestOfKind(scene.nina, before)).toMatchObject({ policy: { name, version: 1 } });
    await change(id, { active: true });
    const again = await ask(scene.nina, await refundOf(kindId, '10.00'));
    expect(await requestOfKind(scene.nina, again)).toMatchObject({ policy: { version: 1 } });
  });

  test('with the smallest position counts, of those that a request meets', async () => {
    const kindId = await addKind(scene);
    const always = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) }, 30);
    await addPolicy(scene, kindId, { conditions: over('50'), steps: asks(scene.ids.omar) }, 20);
    const large = { conditions: over('500'), steps: asks(scene.ids.marc) };
    const first = await addPolicy(scene, kindId, large, 10);
    const chosenFor = async (amount: string) => {
      const { steps } = await requestOfKind(
        scene.nina,
        await ask(scene.nina, await refundOf(kindId, amount)),
      );
      return namesOf(scene, steps).flat();
    };
    expect(await chosenFor('20.00')).toEqual(['paul']);
    expect(await chosenFor('200.00')).toEqual(['omar']);
    expect(await chosenFor('2000.00')).toEqual(['marc']);
    await change(first.id, { position: 25 });
    expect(await chosenFor('2000.00')).toEqual(['omar']);
    await change(always.id, { position: 1 });
    expect(await chosenFor('2000.00')).toEqual(['paul']);
  });
});

describe('where a policy chooses', () => {
  test('an agent names nobody, and is refused by its name', async () => {
    const kindId = await addKind(scene);
    const { name } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const message = `The policy "${name}" chooses who is asked. Leave approvers and steps out.`;
    const approverIds = [scene.ids.omar];
    const named = await refundOf(kindId, '10.00', { approverIds });
    expect(issuesOf(await tryToAsk(scene.nina, named))).toEqual([['approverIds', message]]);
    const steps = [{ rule: 'ALL', approverIds }];
    const stepped = await refundOf(kindId, '10.00', { steps });
    expect(issuesOf(await tryToAsk(scene.nina, stepped))).toEqual([['steps', message]]);
  });

  test('the fallback is asked where there are no leads, or too few', async () => {
    const alone = await organisation.addGroup(newName('Alone'), [scene.ids.marc]);
    const kindId = await addKind(scene);
    const steps: PolicyRuleInput['steps'] = [
      { rule: 'ANY', approvers: [{ type: 'BENEFICIARY_GROUP_LEADS' }] },
      { rule: 'AT_LEAST', atLeast: 2, approvers: [membersOf(alone)] },
    ];
    const { id, name } = await addPolicy(scene, kindId, { steps, fallbackId: scene.ids.omar });
    const request = await requestOfKind(
      scene.nina,
      await ask(scene.nina, await refundOf(kindId, '10.00')),
    );
    expect(namesOf(scene, request.steps)).toEqual([['omar'], ['omar']]);
    expect(request.steps.map(({ rule, atLeast }) => [rule, atLeast])).toEqual([
      ['ALL', null],
      ['ALL', null],
    ]);
    // Without one, the request is refused by the policy's name.
    await change(id, { rule: ruleOf({ steps }) });
    const cannot = `The policy "${name}" cannot be followed: step`;
    expect(issuesOf(await tryToAsk(scene.nina, await refundOf(kindId, '10.00')))).toEqual([
      ['kindId', `${cannot} 1 finds nobody to ask. Tell an administrator.`],
      ['kindId', `${cannot} 2 needs 2 approvals and finds 1 to ask. Tell an administrator.`],
    ]);
  });

  test('the leads and members are those of now, without who asks', async () => {
    const group = await organisation.addGroup(newName('Team'), [scene.ids.nina]);
    await organisation.join(group, scene.ids.marc, true);
    await organisation.join(group, scene.ids.paul);
    const kindId = await addKind(scene);
    await addPolicy(scene, kindId, {
      steps: [
        { rule: 'ALL', approvers: [leads] },
        { rule: 'ANY', approvers: [membersOf(group)] },
        { rule: 'ALL', approvers: [{ type: 'TICKET_GROUP_LEADS' }] },
      ],
    });
    const chosen = async () => {
      const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina, groupId: group });
      const asked = { ticketId, kindId, fields: [euros('10.00'), damaged] };
      return namesOf(scene, (await requestOfKind(scene.nina, await ask(scene.nina, asked))).steps);
    };
    // Nina may lead a group elsewhere in these tests; what is compared is what changes here.
    const before = await chosen();
    expect(before[0]).toContain('marc');
    expect(before[0]).not.toContain('paul');
    expect(before.slice(1)).toEqual([['marc', 'paul'], ['marc']]);
    await organisation.join(group, scene.ids.paul, true);
    await organisation.leave(group, scene.ids.marc);
    await organisation.join(group, scene.ids.nina, true);
    const after = await chosen();
    expect(after[0]).toContain('paul');
    expect(after[0]).not.toContain('marc');
    expect(after[0]).not.toContain('nina');
    expect(after.slice(1)).toEqual([['paul'], ['paul']]);
  });

  test('someone who has left does not matter while enough others could answer', async () => {
    const gone = await organisation.addPerson(newName('gone').replace(' ', '-'));
    const kindId = await addKind(scene);
    const approvers = [gone, scene.ids.paul].map((id) => ({ type: 'USER' as const, id }));
    const { id } = await addPolicy(scene, kindId, { steps: [{ rule: 'ANY', approvers }] });
    await organisation.setActive(gone, false);
    await ask(scene.nina, await refundOf(kindId, '10.00'));
    // Who only switches it off and on would bring a rule back that cannot be.
    await change(id, { active: false });
    expect(issuesOf(await change(id, { active: true }))).toEqual([
      [
        'rule.steps.0.approvers.0.id',
        expect.stringMatching(/is deactivated. Choose someone else.$/),
      ],
    ]);
    const other = await addKind(scene);
    const back = async (active: boolean) => organisation.setActive(gone, active);
    await back(true);
    const all = { steps: [{ rule: 'ALL' as const, approvers }] };
    const policy = await addPolicy(scene, other, all);
    await back(false);
    expect(issuesOf(await tryToAsk(scene.nina, await refundOf(other, '10.00')))).toEqual([
      [
        'kindId',
        `The policy "${policy.name}" cannot be followed: step 1 needs 2 different people to approve, and only 1 could. Tell an administrator.`,
      ],
    ]);
    // With a fallback it is asked, and the fallback may answer for who has left.
    await back(true);
    await change(policy.id, { rule: ruleOf({ ...all, fallbackId: scene.ids.omar }) });
    await back(false);
    const made = await ask(scene.nina, await refundOf(other, '10.00'));
    expect(await requestOfKind(scene.nina, made)).toMatchObject({
      status: 'PENDING',
      steps: [{ escalatedTo: { id: scene.ids.omar } }],
    });
    await scene.omar.query(Approve, { input: { id: made } });
    expect(await requestOfKind(scene.nina, made)).toMatchObject({ status: 'APPROVED' });
  });

  test('a group of more members than a step can ask is refused, or the fallback is asked', async () => {
    const crowd = await organisation.addGroup(newName('Crowd'));
    const users = Array.from({ length: 51 }, (_, at) => ({
      id: app.app.commands.newId(new Date()),
      email: `crowd${String(at)}@demo.test`,
      name: `Crowd ${String(at)}`,
      role: 'END_USER' as const,
      createdAt: new Date(),
    }));
    await app.db.prisma.user.createMany({ data: users });
    await app.db.prisma.membership.createMany({
      data: users.map(({ id: userId }) => ({ userId, groupId: toUuid(crowd) })),
    });
    const kindId = await addKind(scene);
    const steps = [{ rule: 'AT_LEAST' as const, atLeast: 2, approvers: [membersOf(crowd)] }];
    const { id, name } = await addPolicy(scene, kindId, { steps });
    expect(issuesOf(await tryToAsk(scene.nina, await refundOf(kindId, '10.00')))).toEqual([
      [
        'kindId',
        `The policy "${name}" cannot be followed: step 1 would ask 51, and 50 is the most. Tell an administrator.`,
      ],
    ]);
    await change(id, { rule: ruleOf({ steps, fallbackId: scene.ids.omar }) });
    const made = await ask(scene.nina, await refundOf(kindId, '10.00'));
    expect(namesOf(scene, (await requestOfKind(scene.nina, made)).steps)).toEqual([['omar']]);
  });

  test('one’s own decision counts where the policy allows it, and only there', async () => {
    const kindId = await addKind(scene);
    const { id } = await addPolicy(scene, kindId, {
      steps: asks(scene.ids.nina),
      ownDecisionAllowed: true,
    });
    const own = await ask(scene.nina, await refundOf(kindId, '10.00'));
    const { approvalRequestApprove } = await scene.nina.query(Approve, { input: { id: own } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    const { name } = await policyOf(kindId);
    await change(id, { rule: ruleOf({ steps: asks(scene.ids.nina) }) });
    expect(issuesOf(await tryToAsk(scene.nina, await refundOf(kindId, '10.00')))).toEqual([
      [
        'kindId',
        `The policy "${name}" cannot be followed: step 1 needs somebody to approve, and nobody could. Tell an administrator.`,
      ],
    ]);
  });
});

describe('an administrator is refused', () => {
  test('a rule that cannot be, with everything that is wrong in its place', async () => {
    const kindId = await addKind(scene);
    const create = async (rule: object, more: object = {}) => {
      const { policyCreate } = await scene.admin.query(CreatePolicy, {
        input: {
          name: newName('Wrong'),
          kindId,
          position: 1,
          active: true,
          rule: ruleOf(rule as PolicyRuleInput),
          ...more,
        },
      });
      return issuesOf(policyCreate);
    };
    const paul = { type: 'USER' as const, id: scene.ids.paul };
    expect(
      await create({
        conditions: [
          { field: 'colour', operator: 'EQUALS', value: { text: 'red' } },
          { field: 'reason', operator: 'MORE_THAN', value: { choice: 'Boredom' } },
        ],
        steps: [
          { rule: 'ALL', approvers: [] },
          { rule: 'ANY', atLeast: 1, approvers: [paul, paul] },
          { rule: 'AT_LEAST', atLeast: 3, approvers: [paul] },
          { rule: 'ALL', approvers: [{ type: 'USER', id: `usr_${nobody}` }] },
          { rule: 'ALL', approvers: [{ type: 'GROUP', id: `grp_${nobody}` }] },
        ],
        fallbackId: `usr_${nobody}`,
      }),
    ).toEqual([
      [
        'rule.conditions.0.field',
        'This kind of request has no such field. Choose one that it has.',
      ],
      ['rule.conditions.1.operator', '"Reason" is a CHOICE: use EQUALS or NOT_EQUALS.'],
      ['rule.conditions.1.value', 'Choose one of: Damaged, Late, Other.'],
      ['rule.steps.0.approvers', 'Name 1 to 50 approvers.'],
      ['rule.steps.1.approvers.1', 'This approver is named twice in this step. Name it once.'],
      ['rule.steps.1.atLeast', 'Leave this out: only the rule AT_LEAST takes it.'],
      ['rule.steps.2.atLeast', 'Ask for at most 1: this step names no more approvers.'],
      ['rule.steps.3.approvers.0.id', 'There is no such person or group.'],
      ['rule.steps.4.approvers.0.id', 'There is no such person or group.'],
      ['rule.fallbackId', 'There is no such person or group.'],
    ]);
    expect(
      await create({
        steps: [
          {
            rule: 'ALL',
            approvers: [
              { type: 'USER' },
              { type: 'USER', id: `grp_${nobody}` },
              { type: 'GROUP', id: scene.ids.paul },
              { type: 'GROUP_MEMBERS', id: 'nonsense' },
              { type: 'TICKET_GROUP_LEADS', id: scene.ids.paul },
            ],
          },
        ],
      }),
    ).toEqual([
      ['rule.steps.0.approvers.0.id', 'Give the id of a person.'],
      ['rule.steps.0.approvers.1.id', 'Give the id of a person.'],
      ['rule.steps.0.approvers.2.id', 'Give the id of a group.'],
      ['rule.steps.0.approvers.3.id', 'Give the id of a group.'],
      ['rule.steps.0.approvers.4.id', 'Leave this out: who they are depends on the request.'],
    ]);
    const many = <T>(count: number, of: T) => Array.from({ length: count }, () => of);
    expect(await create({ steps: many(11, asks(scene.ids.paul)[0]) })).toEqual([
      ['rule.steps', 'Give 1 to 10 steps.'],
    ]);
    expect(await create({ steps: [{ rule: 'ALL', approvers: many(51, paul) }] })).toEqual([
      ['rule.steps.0.approvers', 'Name 1 to 50 approvers.'],
    ]);
    const steps = asks(scene.ids.paul);
    expect(await create({ conditions: many(21, over('1')[0]), steps })).toEqual([
      ['rule.conditions', 'Use at most 20 conditions.'],
    ]);
    expect(await create({ steps }, { kindId: `knd_${nobody}` })).toEqual([
      ['kindId', 'There is no such kind of request.'],
    ]);
    expect(await create({ steps }, { name: ' ', position: 0 })).toEqual([
      ['name', 'Write something here.'],
      ['position', 'A position is 1 or more.'],
    ]);
    expect(await create({ steps }, { position: 1_000_001 })).toEqual([
      ['position', 'A position is at most 1000000.'],
    ]);
    expect((await scene.admin.query(Policies, { kindId })).policies.nodes).toEqual([]);
  });

  test('people and groups who have left', async () => {
    const gone = await organisation.addPerson(newName('left').replace(' ', '-'));
    await organisation.setActive(gone, false);
    const closed = await organisation.addGroup(newName('Closed'));
    await organisation.setGroupActive(closed, false);
    const kindId = await addKind(scene);
    const { id } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const approvers = [
      { type: 'USER', id: gone },
      { type: 'GROUP', id: closed },
      membersOf(closed),
    ];
    const refusal = await change(id, {
      rule: ruleOf({ steps: [{ rule: 'ALL', approvers }], fallbackId: gone } as never),
    });
    expect(issuesOf(refusal).map(([path]) => path)).toEqual([
      'rule.steps.0.approvers.0.id',
      'rule.steps.0.approvers.1.id',
      'rule.steps.0.approvers.2.id',
      'rule.fallbackId',
    ]);
    expect(issuesOf(refusal)[1]?.[1]).toMatch(
      /^Closed \d+ is deactivated\. Choose someone else\.$/,
    );
    expect(await policyOf(kindId)).toMatchObject({ version: 1 });
  });

  test('a name that another policy has: of ten at once one gets it', async () => {
    const kindId = await addKind(scene);
    const input = {
      name: newName('Twice'),
      kindId,
      position: 1,
      active: true,
      rule: ruleOf({ steps: asks(scene.ids.paul) }),
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => scene.admin.query(CreatePolicy, { input })),
    );
    const taken: [string, string] = [
      'name',
      'There is a policy with this name already. Choose another name.',
    ];
    const refusals = answers
      .map(({ policyCreate }) => policyCreate)
      .filter(({ __typename }) => __typename !== 'PolicyCreatePayload');
    expect(refusals.map(issuesOf)).toEqual(Array.from({ length: 9 }, () => [taken]));
    const { id } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const rule = ruleOf({ steps: asks(scene.ids.omar) });
    expect(issuesOf(await change(id, { name: input.name, rule }))).toEqual([taken]);
    // Nothing of it was done.
    expect(await app.db.prisma.policyVersion.count({ where: { policyId: toUuid(id) } })).toBe(1);
  });

  test('fields of a kind that a policy’s conditions would not fit, until it is switched off', async () => {
    const kindId = await addKind(scene);
    const rule = { conditions: over('500'), steps: asks(scene.ids.paul) };
    const { id, name } = await addPolicy(scene, kindId, rule);
    const retype = async () => {
      const fields = refundFields.map((field) =>
        field.key === 'amount' ? { ...field, type: 'NUMBER' as const } : field,
      );
      const { requestKindUpdate } = await scene.admin.query(UpdateKind, {
        input: { id: kindId, fields },
      });
      return requestKindUpdate;
    };
    expect(issuesOf(await retype())).toEqual([
      [
        'fields',
        `The policy "${name}" has conditions that these fields do not fit. Change it, or switch it off, first.`,
      ],
    ]);
    await change(id, { active: false });
    expect(await retype()).toMatchObject({ __typename: 'RequestKindUpdatePayload' });
    // As it is it cannot come back.
    expect(issuesOf(await change(id, { active: true }))).toEqual([
      ['rule.conditions.0.value', '"Amount" takes a NUMBER, not a MONEY.'],
    ]);
    const number = { field: 'amount', operator: 'MORE_THAN', value: { number: 500 } };
    const mended = ruleOf({ ...rule, conditions: [number] } as never);
    expect(await change(id, { active: true, rule: mended })).toMatchObject({
      policy: { active: true, version: 2 },
    });
  });

  test('the fields or the condition on them, where both come at once', async () => {
    const pairs = Array.from({ length: 8 }, async () => {
      const kindId = await addKind(scene);
      const [{ requestKindUpdate }, { policyCreate }] = await Promise.all([
        scene.admin.query(UpdateKind, { input: { id: kindId, fields: [refundFields[1]!] } }),
        scene.admin.query(CreatePolicy, {
          input: {
            name: newName('At once'),
            kindId,
            position: 1,
            active: true,
            rule: ruleOf({ conditions: over('500'), steps: asks(scene.ids.paul) }),
          },
        }),
      ]);
      return [requestKindUpdate.__typename, policyCreate.__typename];
    });
    for (const answers of await Promise.all(pairs)) {
      expect(answers.filter((typename) => typename === 'InvalidInputError')).toHaveLength(1);
    }
  });

  test('a kind whose fields its rule does not fit', async () => {
    const kindId = await addKind(scene);
    const other = await addKind(scene, [refundFields[1]!]);
    const fitting = await addKind(scene, [refundFields[0]!]);
    const rule = { conditions: over('500'), steps: asks(scene.ids.paul) };
    const { id } = await addPolicy(scene, kindId, rule);
    expect(issuesOf(await change(id, { kindId: other })).map(([path]) => path)).toEqual([
      'rule.conditions.0.field',
    ]);
    expect(await change(id, { kindId: fitting })).toMatchObject({
      policy: { kind: { id: fitting }, version: 1 },
    });
  });

  test('more than 100 policies of a kind', async () => {
    const kindId = await addKind(scene);
    const { id } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const row = await app.db.prisma.policy.findUniqueOrThrow({ where: { id: toUuid(id) } });
    await app.db.prisma.policy.createMany({
      data: Array.from({ length: 98 }, () => {
        return {
          ...row,
          id: app.app.commands.newId(new Date()),
          name: newName('More'),
          active: false,
        };
      }),
    });
    const input = (name: string) => ({
      name,
      kindId,
      position: 1,
      active: true,
      rule: ruleOf({ steps: asks(scene.ids.paul) }),
    });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => {
        return scene.admin.query(CreatePolicy, { input: input(newName('Last')) });
      }),
    );
    const types = answers.map(({ policyCreate }) => policyCreate.__typename).sort();
    expect(types).toEqual([
      ...Array.from({ length: 4 }, () => 'InvalidInputError'),
      'PolicyCreatePayload',
    ]);
    const other = await addPolicy(scene, await addKind(scene), { steps: asks(scene.ids.paul) });
    expect(issuesOf(await change(other.id, { kindId }))).toEqual([
      [
        'kindId',
        'A kind of request has at most 100 policies. Change one that is not needed any more.',
      ],
    ]);
  });

  test('a policy that is not there', async () => {
    expect(await change(`pol_${nobody}`, { active: false })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('everyone else', () => {
  test.each(['lea', 'paul'] as const)('%s neither sees nor changes policies', async (person) => {
    const kindId = await addKind(scene);
    const { id } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    const client = scene[person];
    expect((await client.query(Policies, {})).policies.nodes).toEqual([]);
    expect((await client.query(KindNode, { id })).node).toBeNull();
    expect((await scene.admin.query(KindNode, { id })).node).not.toBeNull();
    const forbidden = {
      __typename: 'ForbiddenError',
      code: 'FORBIDDEN',
      message: 'Only an administrator changes kinds of request and policies.',
    };
    const input = {
      name: newName('Mine'),
      kindId,
      position: 1,
      active: true,
      rule: ruleOf({ steps: asks(scene.ids.lea) }),
    };
    expect((await client.query(CreatePolicy, { input })).policyCreate).toEqual(forbidden);
    for (const each of [id, `pol_${nobody}`]) {
      const { policyUpdate } = await client.query(UpdatePolicy, {
        input: { id: each, active: false },
      });
      expect(policyUpdate).toEqual(forbidden);
    }
  });
});

test('policies come by name in pages, and are filtered', async () => {
  const kindId = await addKind(scene);
  const search = newName('Listed');
  for (const letter of ['c', 'a', 'b']) {
    const { id } = await addPolicy(scene, kindId, { steps: asks(scene.ids.paul) });
    await change(id, { name: `${search} ${letter}`, active: letter !== 'b' });
  }
  const listed = async (variables: object) => {
    const { policies } = await scene.admin.query(Policies, { query: search, ...variables });
    return { ...policies.pageInfo, names: policies.nodes.map(({ name }) => name.slice(-1)) };
  };
  expect((await listed({})).names).toEqual(['a', 'b', 'c']);
  expect((await listed({ active: true })).names).toEqual(['a', 'c']);
  expect((await listed({ active: false, kindId })).names).toEqual(['b']);
  expect((await listed({ kindId: await addKind(scene) })).names).toEqual([]);
  const first = await listed({ first: 2 });
  expect(first).toMatchObject({ names: ['a', 'b'], hasNextPage: true });
  expect(await listed({ first: 2, after: first.endCursor })).toMatchObject({
    names: ['c'],
    hasNextPage: false,
  });
});
