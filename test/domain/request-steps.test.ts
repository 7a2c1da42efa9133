// Several steps: they are answered in order, and nobody is asked before their step begins.
import { expect, it } from 'vitest';
import { approve, approved, assigned, comment, denied, deny, given, refusalNamed } from './acts.ts';
import { ana, anAgent } from './cast.ts';
import { aRequest, aStep } from './factories.ts';

const bob = anAgent('bob');
const cleo = anAgent('cleo');
const firstOfThree = aRequest({
  steps: [aStep(1, { ana: null }), aStep(2, { bob: null, cleo: null }), aStep(3, { ana: null })],
});
const secondOfThree = aRequest({
  steps: [
    aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { bob: null, cleo: null }, { status: 'ACTIVE', begun: true }),
    aStep(3, { ana: null }),
  ],
});

it('step 2 begins, and its approvers are asked, when step 1 is approved', () => {
  expect(given(firstOfThree).when(ana, approve)).toEqual({
    events: [
      approved(1, 'ana'),
      { type: 'STEP_STARTED', position: 2 },
      assigned(2, 'bob'),
      assigned(2, 'cleo'),
    ],
    request: secondOfThree,
  });
});

it('step 2 does not begin while step 1 lacks an approval', () => {
  const request = aRequest({
    steps: [aStep(1, { ana: null, bob: null }), aStep(2, { cleo: null })],
  });
  expect(given(request).when(ana, approve)).toEqual({
    events: [approved(1, 'ana')],
    request: {
      ...request,
      steps: [aStep(1, { ana: 'APPROVED', bob: null }), aStep(2, { cleo: null })],
    },
  });
});

it('an approver of step 2 does not even see the request during step 1', () => {
  expect(given(firstOfThree).when(bob, approve)).toEqual({
    refusal: { code: 'NOT_FOUND', what: 'approval request' },
  });
});

it('an approver of steps 1 and 3 cannot decide during step 2', () => {
  expect(given(secondOfThree).when(ana, approve)).toEqual({
    refusal: refusalNamed('NOT_AN_APPROVER'),
  });
});

it('an approver of steps 1 and 2 is asked, and answers, once in each', () => {
  const request = aRequest({ steps: [aStep(1, { ana: null }), aStep(2, { ana: null })] });
  const once = given(request).when(ana, approve);
  expect(once.events).toEqual([
    approved(1, 'ana'),
    { type: 'STEP_STARTED', position: 2 },
    assigned(2, 'ana'),
  ]);
  expect(given(once.request!).when(ana, approve).events).toEqual([
    approved(2, 'ana'),
    { type: 'RESOLVED', status: 'APPROVED' },
  ]);
});

it('the first denied step denies the request; the steps after it are skipped', () => {
  expect(given(secondOfThree).when(cleo, deny)).toEqual({
    events: [denied(2, 'cleo'), { type: 'RESOLVED', status: 'DENIED' }],
    request: {
      ...secondOfThree,
      status: 'DENIED',
      waitingOn: 'NOBODY',
      steps: [
        aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
        aStep(2, { bob: null, cleo: 'DENIED' }, { status: 'DENIED', begun: true }),
        aStep(3, { ana: null }, { status: 'SKIPPED' }),
      ],
    },
  });
});

it('an approver who was asked still sees the denied request; one never asked does not', () => {
  const { request: inStep1 } = given(firstOfThree).when(ana, deny);
  const { request: inStep2 } = given(secondOfThree).when(cleo, deny);
  expect(given(inStep1!).when(bob, comment('Why?'))).toEqual({
    refusal: { code: 'NOT_FOUND', what: 'approval request' },
  });
  expect(given(inStep2!).when(bob, comment('Why?'))).toEqual({
    refusal: { code: 'ALREADY_RESOLVED', requestId: 'request' },
  });
});

it('the last approved step approves the request', () => {
  const request = aRequest({
    steps: [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { bob: null }, { status: 'ACTIVE', begun: true }),
    ],
  });
  expect(given(request).when(bob, approve)).toEqual({
    events: [approved(2, 'bob'), { type: 'RESOLVED', status: 'APPROVED' }],
    request: {
      ...request,
      status: 'APPROVED',
      waitingOn: 'NOBODY',
      steps: [
        aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
        aStep(2, { bob: 'APPROVED' }, { status: 'APPROVED', begun: true }),
      ],
    },
  });
});
