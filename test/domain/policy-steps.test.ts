// Whom does a policy ask, and could they answer?
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/domain/directory.ts';
import { policySteps } from '../../src/domain/draft.ts';
import type { Terms } from '../../src/domain/events.ts';
import {
  groupsAskedSingly,
  isPossible,
  problemsOfPolicySteps,
  resolveSteps,
  type GroupPeople,
  type ResolvedStep,
} from '../../src/domain/policy-steps.ts';
import type { PolicyApprover, PolicyRule, PolicyStep } from '../../src/domain/policy.ts';

const user = (id: string): PolicyApprover => ({ type: 'USER', id });
const group = (id: string): PolicyApprover => ({ type: 'GROUP', id });
const membersOf = (id: string): PolicyApprover => ({ type: 'GROUP_MEMBERS', id });
const creatorLeads: PolicyApprover = { type: 'CREATOR_GROUP_LEADS' };
const beneficiaryLeads: PolicyApprover = { type: 'BENEFICIARY_GROUP_LEADS' };
const ticketLeads: PolicyApprover = { type: 'TICKET_GROUP_LEADS' };

function aStep(approvers: PolicyApprover[], differs: Partial<PolicyStep> = {}): PolicyStep {
  return { rule: 'ALL', atLeast: null, approvers, ...differs };
}
function aRule(differs: Partial<PolicyRule>): PolicyRule {
  return {
    conditions: [],
    steps: [],
    fallback: null,
    ownDecisionAllowed: false,
    keepsDecisionsOnSmallEdits: true,
    ...differs,
  };
}

const asking = new Set(['camille', 'ben']);
const everybody: GroupPeople = {
  leads: { creator: ['camille', 'cleo'], beneficiary: ['bea'], ticket: ['tess', 'cleo'] },
  members: new Map([['finance', ['camille', 'fay', 'finn']]]),
};

describe('whom does a policy ask?', () => {
  const ask = (steps: PolicyStep[], differs: Partial<PolicyRule> = {}, of = everybody) => {
    return resolveSteps(aRule({ steps, ...differs }), of, asking).map(({ approvers }) =>
      approvers.map(({ assignee, why }) => `${assignee.type} ${assignee.id}, ${why}`),
    );
  };

  it.each<[string, PolicyApprover[], string[]]>([
    ['a user', [user('ana')], ['USER ana, USER']],
    ['a group stays a group', [group('it')], ['GROUP it, GROUP']],
    ['the leads, but not who asks', [creatorLeads], ['USER cleo, CREATOR_GROUP_LEADS']],
    ['the beneficiary’s', [beneficiaryLeads], ['USER bea, BENEFICIARY_GROUP_LEADS']],
    [
      'the ticket’s, in their order',
      [ticketLeads],
      ['USER tess, TICKET_GROUP_LEADS', 'USER cleo, TICKET_GROUP_LEADS'],
    ],
    [
      'each member of a group, but not who asks',
      [membersOf('finance')],
      ['USER fay, GROUP_MEMBERS', 'USER finn, GROUP_MEMBERS'],
    ],
    ['nobody of a group that has no active member', [membersOf('gone')], []],
    [
      'a member who is also named once, for the first reason',
      [user('finn'), membersOf('finance'), group('finance')],
      ['USER finn, USER', 'USER fay, GROUP_MEMBERS', 'GROUP finance, GROUP'],
    ],
    [
      'in the policy’s order',
      [group('it'), beneficiaryLeads, user('ana')],
      ['GROUP it, GROUP', 'USER bea, BENEFICIARY_GROUP_LEADS', 'USER ana, USER'],
    ],
    [
      'a lead of two groups once, for the first reason',
      [ticketLeads, creatorLeads],
      ['USER tess, TICKET_GROUP_LEADS', 'USER cleo, TICKET_GROUP_LEADS'],
    ],
    [
      'a lead who is also named once, for the first reason',
      [user('bea'), beneficiaryLeads],
      ['USER bea, USER'],
    ],
    [
      'a user and a group with the same id',
      [user('x'), group('x')],
      ['USER x, USER', 'GROUP x, GROUP'],
    ],
    ['who asks, where they are named outright', [user('camille')], ['USER camille, USER']],
    [
      'who asks, as named and not as a lead',
      [creatorLeads, user('camille')],
      ['USER cleo, CREATOR_GROUP_LEADS', 'USER camille, USER'],
    ],
    ['a group with the id of who asks', [group('ben')], ['GROUP ben, GROUP']],
  ])('%s', (_what, approvers, asked) => {
    expect(ask([aStep(approvers)])).toEqual([asked]);
  });

  it('leads and members who ask, where the policy allows it', () => {
    const steps = [aStep([creatorLeads]), aStep([membersOf('finance')])];
    expect(ask(steps, { ownDecisionAllowed: true })).toEqual([
      ['USER camille, CREATOR_GROUP_LEADS', 'USER cleo, CREATOR_GROUP_LEADS'],
      ['USER camille, GROUP_MEMBERS', 'USER fay, GROUP_MEMBERS', 'USER finn, GROUP_MEMBERS'],
    ]);
  });

  it('someone in each step that names them', () => {
    expect(ask([aStep([user('cleo')]), aStep([creatorLeads])])).toEqual([
      ['USER cleo, USER'],
      ['USER cleo, CREATOR_GROUP_LEADS'],
    ]);
  });

  it('a step with nobody left stays, empty, in its place', () => {
    const steps = [aStep([creatorLeads]), aStep([beneficiaryLeads]), aStep([user('ana')])];
    const none = {
      leads: { creator: ['camille'], beneficiary: [], ticket: [] },
      members: new Map<string, string[]>(),
    };
    expect(ask(steps, {}, none)).toEqual([[], [], ['USER ana, USER']]);
  });

  it('rules and numbers stay as they are, even where too few are left', () => {
    const steps = [
      aStep([user('ana'), user('bob')], { rule: 'ANY' }),
      aStep([creatorLeads], { rule: 'AT_LEAST', atLeast: 2 }),
      aStep([creatorLeads, ticketLeads], { rule: 'AT_LEAST', atLeast: 1 }),
    ];
    const resolved = resolveSteps(aRule({ steps }), everybody, asking);
    expect(resolved.map(({ rule, atLeast }) => ({ rule, atLeast }))).toEqual([
      { rule: 'ANY', atLeast: null },
      { rule: 'AT_LEAST', atLeast: 2 },
      { rule: 'AT_LEAST', atLeast: 1 },
    ]);
  });

  it('a refund over 500 EUR: the leads of the creator’s groups, then two of Finance', () => {
    const rule = aRule({
      steps: [
        aStep([creatorLeads], { rule: 'ANY' }),
        aStep([membersOf('finance')], { rule: 'AT_LEAST', atLeast: 2 }),
      ],
    });
    expect(groupsAskedSingly(rule)).toEqual(['finance']);
    const person = (id: string, why: string) => ({ assignee: { type: 'USER', id }, why });
    expect(resolveSteps(rule, everybody, asking)).toEqual([
      { rule: 'ANY', atLeast: null, approvers: [person('cleo', 'CREATOR_GROUP_LEADS')] },
      {
        rule: 'AT_LEAST',
        atLeast: 2,
        approvers: ['fay', 'finn'].map((id) => person(id, 'GROUP_MEMBERS')),
      },
    ]);
  });
});

describe('whose members does a policy ask one by one?', () => {
  it('of the groups that it says so of, each once', () => {
    const steps = [
      aStep([membersOf('it'), group('sales'), user('ana')]),
      aStep([membersOf('finance'), membersOf('it'), creatorLeads]),
    ];
    expect(groupsAskedSingly(aRule({ steps }))).toEqual(['it', 'finance']);
  });
});

describe('a step that cannot be approved by those it finds', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      assignee: { type: 'USER' as const, id: `p${String(at)}` },
      why: 'GROUP_MEMBERS' as const,
    }));
  const found = (count: number, atLeast: number | null = null): ResolvedStep => {
    return { rule: atLeast === null ? 'ALL' : 'AT_LEAST', atLeast, approvers: people(count) };
  };
  const fallback = { type: 'GROUP', id: 'desk' } as const;
  const asksFallback = {
    rule: 'ALL',
    atLeast: null,
    approvers: [{ assignee: fallback, why: 'FALLBACK' }],
    path: ['kindId'],
  };

  it.each<[found: number, atLeast: number | null, possible: boolean]>([
    [0, null, false],
    [1, null, true],
    [50, null, true],
    [51, null, false],
    [1, 2, false],
    [2, 2, true],
    [51, 2, false],
  ])('%i found, at least %s: %s', (count, atLeast, possible) => {
    const step = found(count, atLeast);
    expect(isPossible(step)).toBe(possible);
    const asItIs = { ...step, path: ['kindId'] };
    expect(policySteps([step], fallback)).toEqual([possible ? asItIs : asksFallback]);
    expect(policySteps([step], null)).toEqual([asItIs]);
  });

  const terms = { ownDecisionAllowed: false, keepsDecisionsOnSmallEdits: false, fallback: null };
  const problems = (step: ResolvedStep, active: string[], differs: Partial<Terms> = {}) => {
    const directory = createDirectory({
      activeUserIds: active,
      memberships: [],
      delegations: [],
      adminIds: [],
    });
    const steps = policySteps([found(1), step], null).map((each) => ({
      ...each,
      approvers: each.approvers.map(({ assignee }) => {
        return { assignee, name: assignee.id, active: active.includes(assignee.id) };
      }),
    }));
    const of = { createdById: 'camille', onBehalfOfId: 'p2', terms: { ...terms, ...differs } };
    return problemsOfPolicySteps('Large refunds', steps, of, directory);
  };
  const refused = (what: string) => [
    {
      path: ['kindId'],
      message: `The policy "Large refunds" cannot be followed: step 2 ${what}. Tell an administrator.`,
    },
  ];

  it.each<[string, ResolvedStep, active: string[], what: string]>([
    ['nobody', found(0), ['p0'], 'finds nobody to ask'],
    ['too many', found(51), ['p0'], 'would ask 51, and 50 is the most'],
    ['too few', found(1, 2), ['p0'], 'needs 2 approvals and finds 1 to ask'],
    [
      'someone who has left',
      found(2),
      ['p0'],
      'needs 2 different people to approve, and only 1 could',
    ],
    [
      'someone who asks',
      found(3),
      ['p0', 'p1', 'p2'],
      'needs 3 different people to approve, and only 2 could',
    ],
  ])('%s is refused by the policy’s name', (_what, step, active, what) => {
    expect(problems(step, active)).toEqual(refused(what));
  });

  it('someone who has left, or asks, does not matter while enough others could', () => {
    expect(problems(found(3, 1), ['p0'])).toEqual([]);
    expect(problems(found(3, 2), ['p0', 'p1', 'p2'])).toEqual([]);
    expect(problems(found(3), ['p0', 'p1', 'p2'], { ownDecisionAllowed: true })).toEqual([]);
  });

  it('nor while the fallback could answer for them', () => {
    const to = (id: string) => ({ fallback: { type: 'USER', id } as const });
    expect(problems(found(2), ['p0', 'fred'], to('fred'))).toEqual([]);
    const missing = refused('needs 2 different people to approve, and only 1 could');
    expect(problems(found(2), ['p0'], to('fred'))).toEqual(missing);
    expect(problems(found(2), ['p0', 'camille'], to('camille'))).toEqual(missing);
  });
});
