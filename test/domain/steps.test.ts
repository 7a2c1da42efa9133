// Steps and their rules, answered one by one: when is a step over, what begins next, and when is
// the request settled? Rule 4 through `decide`. Tables of votes alone: outcome.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import { stepOutcome, type ApprovalRule } from '../../src/domain/outcome.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { approve, approved, assigned, deny, given } from './acts.ts';
import { ana, anEndUser, aWorld } from './cast.ts';
import { aRequest, aStep } from './factories.ts';

const names = ['ana', 'bob', 'cleo', 'dora'];
const unanswered = (count: number) =>
  Object.fromEntries(names.slice(0, count).map((name) => [name, null]));

/** What comes of each answer, in short: `y` and `n` in the order of the approvers. */
function answers(request: RequestState, votes: string): string[] {
  const said: string[] = [];
  let state = request;
  for (const [index, vote] of votes.split('').entries()) {
    const done = given(state).when(anEndUser(names[index] ?? ''), vote === 'y' ? approve : deny);
    said.push(done.refusal ? done.refusal.code : shortly(done.events));
    state = done.request ?? state;
  }
  return said;
}
function shortly(events: readonly RequestEvent[]): string {
  return events
    .map((event) => (event.type === 'RESOLVED' ? `request ${event.status}` : event.type))
    .join(', ');
}

describe('one step: the answer that settles it, and nothing after it', () => {
  const yes = 'APPROVED';
  const no = 'DENIED';
  const over = 'ALREADY_RESOLVED';
  const ended = (vote: string, status = vote) => `${vote}, request ${status}`;
  type Row = [rule: ApprovalRule, atLeast: number | null, votes: string, said: string[]];
  it.each<Row>([
    ['ALL', null, 'yyy', [yes, yes, ended(yes)]],
    ['ALL', null, 'yny', [yes, ended(no), over]],
    ['ALL', null, 'nyy', [ended(no), over, over]],
    ['ANY', null, 'yyy', [ended(yes), over, over]],
    ['ANY', null, 'nyn', [no, ended(yes), over]],
    ['ANY', null, 'nnn', [no, no, ended(no)]],
    ['AT_LEAST', 1, 'ny', [no, ended(yes)]],
    ['AT_LEAST', 2, 'yyn', [yes, ended(yes), over]],
    ['AT_LEAST', 2, 'yny', [yes, no, ended(yes)]],
    ['AT_LEAST', 2, 'nyy', [no, yes, ended(yes)]],
    ['AT_LEAST', 2, 'nny', [no, ended(no), over]],
    ['AT_LEAST', 2, 'ynn', [yes, no, ended(no)]],
    ['AT_LEAST', 3, 'yyn', [yes, yes, ended(no)]],
    ['AT_LEAST', 3, 'yyyn', [yes, yes, ended(yes), over]],
  ])('%s %s, answered %s', (rule, atLeast, votes, said) => {
    const steps = [aStep(1, unanswered(votes.length), { rule, atLeast })];
    expect(answers(aRequest({ steps }), votes)).toEqual(said);
  });
});

describe('several steps in order', () => {
  const threeSteps = aRequest({
    steps: [
      aStep(1, { ana: null, bob: null }, { rule: 'ANY' }),
      aStep(2, { ana: null, cleo: null, dora: null }, { rule: 'AT_LEAST', atLeast: 2 }),
      aStep(3, { dora: null }),
    ],
  });
  const cleo = anEndUser('cleo');
  const dora = anEndUser('dora');
  const inStep2 = given(threeSteps).when(ana, approve).request!;
  const inStep3 = given(given(inStep2).when(cleo, approve).request!).when(ana, approve).request!;

  it('the answer that approves a step starts the next, which asks all of its approvers', () => {
    expect(given(threeSteps).when(ana, approve).events).toEqual([
      approved(1, 'ana'),
      { type: 'STEP_STARTED', position: 2 },
      assigned(2, 'ana'),
      assigned(2, 'cleo'),
      assigned(2, 'dora'),
    ]);
    expect(inStep2.steps.map(({ status, begun }) => [status, begun])).toEqual([
      ['APPROVED', true],
      ['ACTIVE', true],
      ['WAITING', false],
    ]);
  });

  it('an answer too few leaves the step as it is', () => {
    const done = given(inStep2).when(cleo, approve);
    expect(done.events).toEqual([approved(2, 'cleo')]);
    expect(done.request?.steps.map(({ status }) => status)).toEqual([
      'APPROVED',
      'ACTIVE',
      'WAITING',
    ]);
  });

  it('only the last step resolves the request', () => {
    expect(given(inStep3).when(dora, approve).events).toEqual([
      approved(3, 'dora'),
      { type: 'RESOLVED', status: 'APPROVED' },
    ]);
  });

  it('a denied step denies the request, and the later ones are skipped without having begun', () => {
    const once = given(inStep2).when(dora, deny).request!;
    const done = given(once).when(cleo, deny);
    expect(done.events?.map(({ type }) => type)).toEqual(['DENIED', 'RESOLVED']);
    expect(done.request?.status).toBe('DENIED');
    expect(done.request?.steps.map(({ status, begun }) => [status, begun])).toEqual([
      ['APPROVED', true],
      ['DENIED', true],
      ['SKIPPED', false],
    ]);
  });

  it('what is still open when a step is over is closed: no decision, and none to be made', () => {
    expect(inStep3.steps[1]).toEqual({
      ...aStep(
        2,
        { ana: 'APPROVED', cleo: 'APPROVED', dora: null },
        { rule: 'AT_LEAST', atLeast: 2 },
      ),
      status: 'APPROVED',
      begun: true,
    });
    expect(given(inStep3).when(cleo, approve).refusal?.code).toBe('NOT_AN_APPROVER');
  });
});

describe('whatever the steps and the votes', () => {
  const step = fc
    .record({
      rule: fc.constantFrom<ApprovalRule>('ANY', 'ALL', 'AT_LEAST'),
      votes: fc.array(fc.constantFrom('y', 'n'), { minLength: 1, maxLength: 4 }),
      atLeast: fc.integer({ min: 1, max: 4 }),
    })
    .map((one) => ({
      ...one,
      atLeast: one.rule === 'AT_LEAST' ? Math.min(one.atLeast, one.votes.length) : null,
    }));

  it('the request follows the steps: in order, until the first denied or the last approved one', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (plan) => {
        let state = aRequest({
          steps: plan.map(({ rule, atLeast, votes }, index) =>
            aStep(index + 1, unanswered(votes.length), { rule, atLeast }),
          ),
        });
        const log: string[] = [];
        const expected: string[] = [];
        for (const [index, { rule, atLeast, votes }] of plan.entries()) {
          if (state.status !== 'PENDING') break;
          const cast: ('APPROVED' | 'DENIED' | null)[] = votes.map(() => null);
          for (const [at, vote] of votes.entries()) {
            const done = given(state, aWorld()).when(
              anEndUser(names[at] ?? ''),
              vote === 'y' ? approve : deny,
            );
            state = done.request!;
            log.push(shortly(done.events!.filter(({ type }) => type !== 'ASSIGNED')));
            const word = vote === 'y' ? 'APPROVED' : 'DENIED';
            cast[at] = word;
            const outcome = stepOutcome(rule, atLeast, cast);
            const isLast = index === plan.length - 1;
            const then =
              outcome === 'APPROVED' && !isLast ? 'STEP_STARTED' : `request ${String(outcome)}`;
            expected.push(outcome === null ? word : `${word}, ${then}`);
            if (outcome !== null) break;
          }
        }
        expect(log).toEqual(expected);
        expect(state.status).not.toBe('PENDING');
        expect(state.waitingOn).toBe('NOBODY');
        expect(state.steps.map(({ status }) => status)).not.toContain('ACTIVE');
        expect(state.steps.map(({ status }) => status)).not.toContain('WAITING');
      }),
      { numRuns: 300 },
    );
  });
});
