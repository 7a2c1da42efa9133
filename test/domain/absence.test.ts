// Out of office: what may be set, since when a stand-in answers, and who has to hear of it.
import { describe, expect, it } from 'vitest';
import {
  refusalToChangeAbsences,
  refusalToSetAbsence,
  tellStandIns,
  type AbsenceFacts,
  type NewAbsence,
  type Told,
} from '../../src/domain/absence.ts';
import { standInSince, type DatedDelegation } from '../../src/domain/delegation.ts';
import { limits } from '../../src/domain/limits.ts';
import { after, aWorld, ana, anAdmin, day, hour, now, tess } from './cast.ts';
import { approvedBy, aRequest, aStep, assignmentId, begun } from './factories.ts';

function anAbsence(differs: Partial<NewAbsence> = {}): NewAbsence {
  return { userId: 'ana', delegateId: 'bob', startsAt: now, endsAt: after(day), ...differs };
}

const known: AbsenceFacts = { personIsThere: true, delegateIsThere: true, others: [] };

function period(fromDay: number, toDay: number) {
  return { startsAt: after(fromDay * day), endsAt: after(toDay * day) };
}

describe('who says that ana is away?', () => {
  it('she herself, and an administrator', () => {
    expect(refusalToChangeAbsences(ana, 'ana')).toBeNull();
    expect(refusalToChangeAbsences(anAdmin('root'), 'ana')).toBeNull();
  });

  it('nobody else', () => {
    expect(refusalToChangeAbsences(tess, 'ana')).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('an absence', () => {
  it.each<[string, Partial<NewAbsence>, Partial<AbsenceFacts>]>([
    ['from now on', {}, {}],
    ['later', period(3, 4), {}],
    ['of ten years', { endsAt: after(limits.dueWithin) }, {}],
    ['right before and right after others', period(3, 5), { others: [period(1, 3), period(5, 6)] }],
    ['that is the last one allowed', {}, { others: manyLater(limits.delegations - 1) }],
  ])('%s is possible', (_which, differs, facts) => {
    expect(refusalToSetAbsence(anAbsence(differs), { ...known, ...facts }, now)).toBeNull();
  });

  it.each<[string, Partial<NewAbsence>, Partial<AbsenceFacts>, string[]]>([
    ['of nobody', {}, { personIsThere: false }, ['userId']],
    ['with nobody as the delegate', {}, { delegateIsThere: false }, ['delegateId']],
    ['with themselves as the delegate', { delegateId: 'ana' }, {}, ['delegateId']],
    ['that has ended', period(-2, -1), {}, ['endsAt']],
    ['that ends now', { startsAt: after(-1), endsAt: now }, {}, ['endsAt']],
    ['that ends before it begins', period(2, 1), {}, ['endsAt']],
    ['that ends as it begins', period(1, 1), {}, ['endsAt']],
    ['beyond ten years', { endsAt: after(limits.dueWithin + 1) }, {}, ['endsAt']],
    ['that begins in another', period(2, 5), { others: [period(1, 3)] }, ['startsAt']],
    ['that ends in another', period(1, 3), { others: [period(2, 5)] }, ['startsAt']],
    ['around another', period(1, 5), { others: [period(2, 3)] }, ['startsAt']],
    ['within another', period(2, 3), { others: [period(1, 5)] }, ['startsAt']],
    ['that is one too many', {}, { others: manyLater(limits.delegations) }, ['startsAt']],
    [
      'that is all wrong',
      { delegateId: 'ana', ...period(2, 1) },
      { personIsThere: false },
      ['userId', 'delegateId', 'endsAt'],
    ],
  ])('%s is refused', (_which, differs, facts, where) => {
    const refusal = refusalToSetAbsence(anAbsence(differs), { ...known, ...facts }, now);
    if (refusal?.code !== 'INVALID_INPUT') throw new Error('It was not refused.');
    expect(refusal.fields.map(({ path }) => path.join('.'))).toEqual(where);
  });

  it('that overlaps is refused by name', () => {
    const facts = { ...known, others: [period(0, 2)] };
    expect(refusalToSetAbsence(anAbsence(), facts, now)).toMatchObject({
      fields: [
        {
          message: expect.stringContaining(
            '2025-03-03T12:00:00.000Z to 2025-03-05T12:00',
          ) as string,
        },
      ],
    });
  });

  function manyLater(count: number) {
    return Array.from({ length: count }, (_, index) => period(10 + index, 11 + index));
  }
});

/** `ana>bob@3`: ana is away since day 3, and bob answers for her. */
function away(...absences: string[]): DatedDelegation[] {
  return absences.map((absence) => {
    const [userId = '', delegateId = '', since = ''] = absence.split(/[>@]/);
    return { userId, delegateId, startsAt: after(Number(since) * day) };
  });
}

describe('since when does the one who stands in for ana?', () => {
  it.each<[string, DatedDelegation[], number | null]>([
    ['not at all, when she is here', away('bob>cleo@1'), null],
    ['since she is away', away('ana>bob@3'), 3],
    ['since the delegate is away too', away('ana>bob@3', 'bob>cleo@5'), 5],
    ['since she is, when the delegate was away before', away('ana>bob@3', 'bob>cleo@1'), 3],
    ['not at all, in a circle', away('ana>bob@3', 'bob>ana@1'), null],
  ])('%s', (_when, inForce, since) => {
    expect(standInSince('ana', inForce)).toEqual(since === null ? null : after(since * day));
  });
});

describe('who stands in hears of it', () => {
  const world = aWorld({ away: { ana: 'bob' } });
  const inForce = away('ana>bob@-1');
  const assignment = assignmentId(1, 'ana');
  const told = (at: Date, toUserId = 'bob', assignmentId = assignment): Told => ({
    assignmentId,
    toUserId,
    at,
  });
  const delegated = (name: string, toUserId: string) => ({
    type: 'DELEGATED',
    assignmentId: assignmentId(1, name),
    forUserId: name,
    toUserId,
  });

  it.each<[string, Told[]]>([
    ['when nobody has told them', []],
    ['when they were told in an earlier absence', [told(after(-2 * day))]],
    ['when somebody else was told', [told(now, 'cleo')]],
    ['when they were told of something else', [told(now, 'bob', assignmentId(1, 'zoe'))]],
  ])('%s', (_when, before) => {
    expect(tellStandIns(aRequest(), inForce, before, world)).toEqual([delegated('ana', 'bob')]);
  });

  it.each<[string, Told]>([
    ['at its very beginning', told(after(-day))],
    ['since', told(after(-hour))],
  ])('once: not when they were told %s', (_when, before) => {
    expect(tellStandIns(aRequest(), inForce, [before], world)).toEqual([]);
  });

  it('of all that is open in the active step, and of nothing else', () => {
    const request = aRequest({
      steps: [
        aStep(1, { ana: null, cleo: null, dora: 'APPROVED', eve: null }),
        aStep(2, { hal: null }),
      ],
    });
    const all = { ana: 'bob', cleo: 'bob', dora: 'bob', hal: 'bob' };
    const everyone = away('ana>bob@-1', 'cleo>bob@-1', 'dora>bob@-1', 'hal>bob@-1');
    expect(tellStandIns(request, everyone, [], aWorld({ away: all }))).toEqual([
      delegated('ana', 'bob'),
      delegated('cleo', 'bob'),
    ]);
  });

  it('not of what is settled, and not of their own request', () => {
    const settled = aRequest({
      status: 'WITHDRAWN',
      steps: [aStep(1, { ana: null }, { status: 'SKIPPED' })],
    });
    expect(tellStandIns(settled, inForce, [], world)).toEqual([]);
    const toTheCreator = aWorld({ away: { ana: 'camille' } });
    expect(tellStandIns(aRequest(), away('ana>camille@-1'), [], toTheCreator)).toEqual([]);
  });

  it('and when a stand-in was the last who could answer, it is said that nobody can', () => {
    // Zoe has answered for the group, so for her own assignment only who stands in for her can.
    const request = aRequest({
      steps: [aStep(1, { Board: approvedBy('zoe'), zoe: null }, begun)],
    });
    expect(tellStandIns(request, [], [], aWorld())).toMatchObject([{ type: 'NOBODY_CAN_ANSWER' }]);
    expect(
      tellStandIns(
        { ...request, nobodyCanAnswer: true },
        away('zoe>bob@0'),
        [],
        aWorld({ away: { zoe: 'bob' } }),
      ),
    ).toMatchObject([{ type: 'DELEGATED' }, { type: 'ANSWERABLE_AGAIN' }]);
  });
});
