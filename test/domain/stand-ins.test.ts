// Out of office: new and open assignments go to who stands in, too, and the record says for whom.
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import { open } from '../../src/domain/request.ts';
import { delegateOpen } from '../../src/domain/stand-ins.ts';
import { approve, approved, assigned, deny, given, refusalNamed } from './acts.ts';
import { ana, anAgent, anEndUser, aWorld, without, type People } from './cast.ts';
import { approvedBy, aRequest, aStep, begun, terms } from './factories.ts';

const delegated = (position: number, forUserId: string, toUserId: string): RequestEvent => ({
  type: 'DELEGATED',
  assignmentId: `${String(position)}/${forUserId}`,
  forUserId,
  toUserId,
});

describe('when a step begins', () => {
  const draft = aRequest({
    steps: [
      aStep(1, { ana: null, bob: null, Finance: null }, { status: 'WAITING', begun: false }),
      aStep(2, { zoe: null }),
    ],
  });
  const told = (people: People) =>
    open(draft, aWorld({ groups: { Finance: ['cleo'] }, ...people })).filter(
      ({ type }) => type === 'DELEGATED',
    );

  it('who is away is asked all the same, and who stands in for them, too', () => {
    expect(open(draft, aWorld({ away: { ana: 'hal' }, groups: { Finance: ['cleo'] } }))).toEqual([
      { type: 'STEP_STARTED', position: 1 },
      assigned(1, 'ana'),
      assigned(1, 'bob'),
      assigned(1, 'Finance', ['cleo']),
      delegated(1, 'ana', 'hal'),
    ]);
  });

  it.each<[string, People, RequestEvent[]]>([
    ['at the end of a chain', { away: { ana: 'dora', dora: 'hal' } }, [delegated(1, 'ana', 'hal')]],
    [
      'for each of several',
      { away: { ana: 'hal', bob: 'hal' } },
      [delegated(1, 'ana', 'hal'), delegated(1, 'bob', 'hal')],
    ],
    ['who is asked themselves', { away: { ana: 'bob' } }, [delegated(1, 'ana', 'bob')]],
    ['nobody in a circle', { away: { ana: 'bob', bob: 'ana' } }, []],
    ['not who asks', { away: { ana: 'ben', bob: 'camille' } }, []],
    ['nobody for a member of a group', { away: { cleo: 'hal' } }, []],
    ['nobody for an approver of a later step', { away: { zoe: 'hal' } }, []],
    ['nobody for who is deactivated', { away: { ana: 'hal' }, active: without('ana') }, []],
  ])('%s', (_who, people, events) => {
    expect(told(people)).toEqual(events);
  });

  it('who asks stands in, where the policy lets them decide', () => {
    const own = { ...draft, terms: terms({ ownDecisionAllowed: true }) };
    expect(
      open(own, aWorld({ away: { ana: 'ben' }, groups: { Finance: ['cleo'] } })),
    ).toContainEqual(delegated(1, 'ana', 'ben'));
  });

  it('in a later step they are told when it begins', () => {
    const request = aRequest({ steps: [aStep(1, { ana: null }), aStep(2, { bob: null })] });
    const { events } = given(request, aWorld({ away: { bob: 'hal' } })).when(ana, approve);
    expect(events?.at(-1)).toEqual(delegated(2, 'bob', 'hal'));
  });
});

describe('when someone goes away', () => {
  const away = { bob: 'hal' };
  const request = aRequest({
    steps: [
      aStep(1, { bob: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { bob: null, Finance: null, ana: null }, begun),
      aStep(3, { bob: null }),
    ],
  });

  it('what is open for them goes to who stands in, of the active step alone', () => {
    expect(delegateOpen(request, 'bob', aWorld({ away }))).toEqual([delegated(2, 'bob', 'hal')]);
  });

  it.each<[string, typeof request, People]>([
    [
      'they have answered',
      aRequest({ steps: [aStep(1, { bob: 'APPROVED', ana: null })] }),
      { away },
    ],
    [
      'someone answered for them',
      aRequest({ steps: [aStep(1, { bob: approvedBy('eve'), ana: null })] }),
      { away },
    ],
    [
      'who stands in has answered',
      aRequest({ steps: [aStep(1, { bob: null, hal: 'APPROVED' })] }),
      { away },
    ],
    ['who stands in asks', request, { away: { bob: 'ben' } }],
    ['nobody stands in', request, {}],
    ['they are not asked', aRequest(), { away }],
    [
      'it is settled',
      { ...request, status: 'DENIED', steps: [aStep(1, { bob: null }, { status: 'SKIPPED' })] },
      { away },
    ],
  ])('not where %s', (_why, state, people) => {
    expect(delegateOpen(state, 'bob', aWorld(people))).toEqual([]);
  });
});

describe('who stands in', () => {
  const hal = anAgent('hal', { standsInForIds: ['ana', 'bob'] });
  const request = aRequest({ steps: [aStep(1, { ana: null, bob: null, cleo: null })] });
  const world = aWorld({ away: { ana: 'hal', bob: 'hal' } });
  const forAna = given(request, world).when(hal, approve);

  it('answers for who is away: the record says who for whom', () => {
    expect(forAna).toEqual({
      events: [approved(1, 'ana', 'hal', 'STAND_IN')],
      request: {
        ...request,
        steps: [aStep(1, { ana: approvedBy('hal'), bob: null, cleo: null })],
      },
    });
  });

  it('answers for one of them only, and the other may still answer in person', () => {
    expect(given(forAna.request!, world).when(hal, approve)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
    const inPerson = given(forAna.request!, world).when(anEndUser('bob'), approve);
    expect(inPerson.events).toEqual([approved(1, 'bob')]);
  });

  it('comes first or second: who was away finds it answered', () => {
    expect(given(forAna.request!, world).when(ana, deny)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
    const answered = aRequest({ steps: [aStep(1, { ana: 'APPROVED', cleo: null })] });
    expect(given(answered, world).when(hal, deny)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });

  it('is not there any more once they are back: it is as if there were no request', () => {
    expect(given(request).when(anAgent('hal'), approve)).toEqual({
      refusal: { code: 'NOT_FOUND', what: 'approval request' },
    });
  });

  it('sees what they have answered ever after', () => {
    expect(given(forAna.request!).when(anAgent('hal'), deny)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });
});
