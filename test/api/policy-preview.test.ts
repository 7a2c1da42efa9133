// approvalPolicyPreview: who would be asked, why, and who is away, without asking anybody.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ApprovalPolicyPreviewInput } from '../generated/graphql.ts';
import type { Client } from '../support/client.ts';
import { UpdateTicket } from '../support/operations.ts';
import { PreviewPolicy, UpdateKind } from '../support/operations-policy.ts';
import { SetOutOfOffice } from '../support/operations-time.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import {
  addKind,
  addPolicy,
  ask,
  asks,
  damaged,
  euros,
  issuesOf,
  newName,
  over,
  requestOfKind,
  tryToAsk,
} from '../support/policies.ts';
import { meetPeople, openTicket, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { day, inTime } from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let organisation: Organisation;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  organisation = organisationOf(scene);
});

afterAll(() => app.close());

async function preview(by: Client, input: ApprovalPolicyPreviewInput) {
  const { approvalPolicyPreview } = await by.query(PreviewPolicy, { input });
  return approvalPolicyPreview;
}

/** Who would be asked and why, step by step: `lea NAMED`. */
function whoAndWhy({ steps }: Awaited<ReturnType<typeof preview>>): string[][] {
  const names = new Map(Object.entries(scene.ids).map(([name, id]) => [id, name]));
  return steps.map(({ approvers }) =>
    approvers
      .map(({ assignee, reason }) => `${names.get(assignee.id) ?? assignee.id} ${reason}`)
      .sort(),
  );
}

async function rowsOf() {
  const { approvalRequest, requestEvent, feedItem, mail } = app.db.prisma;
  const counts = [approvalRequest.count(), requestEvent.count(), feedItem.count(), mail.count()];
  return Promise.all(counts);
}

const leads = { type: 'CREATOR_GROUP_LEADS' } as const;

describe('refund over 500 EUR: requester’s agent group lead, then Finance, at least 2', () => {
  let kindId: string;
  let name: string;
  let finance: string;

  beforeAll(async () => {
    const support = await organisation.addGroup(newName('Support'), [scene.ids.nina]);
    await organisation.join(support, scene.ids.lea, true);
    const people = [scene.ids.marc, scene.ids.paul, scene.ids.omar];
    finance = await organisation.addGroup(newName('Finance desk'), people);
    kindId = await addKind(scene);
    ({ name } = await addPolicy(scene, kindId, {
      conditions: over('500'),
      steps: [
        { rule: 'ANY', approvers: [leads] },
        { rule: 'AT_LEAST', atLeast: 2, approvers: [{ type: 'GROUP_MEMBERS', id: finance }] },
      ],
    }));
  });

  test('is told without anything being made, and then comes to be just so', async () => {
    const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
    const input = { ticketId, kindId, fields: [euros('620.00'), damaged] };
    const before = await rowsOf();
    const shown = await preview(scene.nina, input);
    expect(await rowsOf()).toEqual(before);
    expect(shown).toMatchObject({ policy: { name, version: 1 }, problems: [] });
    expect(shown.steps.map(({ rule, atLeast }) => [rule, atLeast])).toEqual([
      ['ANY', null],
      ['AT_LEAST', 2],
    ]);
    expect(whoAndWhy(shown)).toEqual([
      ['lea CREATOR_GROUP_LEADS'],
      ['marc GROUP_MEMBERS', 'omar GROUP_MEMBERS', 'paul GROUP_MEMBERS'],
    ]);

    const made = await requestOfKind(scene.nina, await ask(scene.nina, input));
    const asked = (steps: { approvers: { assignee: object }[] }[]) =>
      steps.map(({ approvers }) => approvers.map(({ assignee }) => assignee));
    expect(made.policy).toEqual(shown.policy);
    expect(asked(shown.steps)).toEqual(
      made.steps.map(({ assignments }) => assignments.map(({ assignee }) => assignee)),
    );
  });

  test('does not apply to 500 EUR: who asks names the approvers', async () => {
    const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
    const input = { ticketId, kindId, fields: [euros('500.00'), damaged] };
    expect(await preview(scene.nina, input)).toEqual({
      policy: null,
      steps: [],
      problems: [{ path: ['approverIds'], message: 'Name at least one approver.' }],
    });
    const named = await preview(scene.nina, { ...input, approverIds: [scene.ids.paul, finance] });
    expect(named).toMatchObject({ policy: null, problems: [] });
    expect(whoAndWhy(named)).toEqual([[`${finance} NAMED`, 'paul NAMED'].sort()]);
  });

  test('is shown even to who names somebody all the same, with what is wrong with that', async () => {
    const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
    const shown = await preview(scene.nina, {
      ticketId,
      kindId,
      fields: [euros('620.00'), damaged],
      approverIds: [scene.ids.omar],
    });
    expect(shown.problems).toEqual([
      {
        path: ['approverIds'],
        message: `The policy "${name}" chooses who is asked. Leave approvers and steps out.`,
      },
    ]);
    expect(whoAndWhy(shown)[0]).toEqual(['lea CREATOR_GROUP_LEADS']);
  });
});

describe('who is away', () => {
  let until: string;

  async function sendAway(person: Person, delegate: Person, days: number) {
    const startsAt = inTime(app, 0);
    const endsAt = inTime(app, days * day);
    const { outOfOfficeSet } = await scene[person].query(SetOutOfOffice, {
      input: { delegateId: scene.ids[delegate], startsAt, endsAt },
    });
    if (outOfOfficeSet.__typename !== 'OutOfOfficeSetPayload') {
      throw new Error(JSON.stringify(outOfOfficeSet));
    }
    return endsAt;
  }

  beforeAll(async () => {
    until = await sendAway('paul', 'omar', 5);
  });

  test('is told with until when, and who stands in', async () => {
    const ticketId = await openTicket(scene);
    const { steps } = await preview(scene.lea, {
      ticketId,
      approverIds: [scene.ids.paul, scene.ids.marc],
    });
    const away = { until, user: { id: scene.ids.paul }, standIn: { id: scene.ids.omar } };
    expect(steps[0]?.approvers.map((approver) => approver.away)).toEqual([[away], []]);
    // A stand-in for whom it is asked could not answer either.
    const { steps: own } = await preview(scene.lea, {
      ticketId,
      onBehalfOfId: scene.ids.omar,
      approverIds: [scene.ids.paul],
    });
    expect(own[0]?.approvers[0]?.away).toEqual([{ ...away, standIn: null }]);
  });

  test('is told of a group’s members, for whom the others answer', async () => {
    const group = await organisation.addGroup(newName('Desk'), [scene.ids.paul, scene.ids.marc]);
    const { steps } = await preview(scene.lea, {
      ticketId: await openTicket(scene),
      approverIds: [group],
    });
    expect(steps[0]?.approvers[0]?.away).toEqual([
      { until, user: { id: scene.ids.paul }, standIn: null },
    ]);
  });

  test('is told where their delegate is away too, and nobody is when they are back', async () => {
    await sendAway('omar', 'marc', 2);
    const asked = { ticketId: await openTicket(scene), approverIds: [scene.ids.paul] };
    const { steps } = await preview(scene.lea, asked);
    expect(steps[0]?.approvers[0]?.away).toEqual([
      { until, user: { id: scene.ids.paul }, standIn: { id: scene.ids.marc } },
    ]);
    app.advance(6 * day);
    const back = await preview(scene.lea, asked);
    expect(back.steps[0]?.approvers[0]?.away).toEqual([]);
  });
});

describe('the fallback', () => {
  test('is shown where a step finds nobody, or too few who are there', async () => {
    const gone = await organisation.addPerson(newName('away').replace(' ', '-'));
    const kindId = await addKind(scene);
    await addPolicy(scene, kindId, {
      steps: [
        { rule: 'ALL', approvers: [{ type: 'BENEFICIARY_GROUP_LEADS' }] },
        ...asks(gone, scene.ids.paul),
        ...asks(scene.ids.paul),
      ],
      fallbackId: scene.ids.omar,
    });
    await organisation.setActive(gone, false);
    const shown = await preview(scene.lea, {
      ticketId: await openTicket(scene),
      kindId,
      fields: [euros('620.00'), damaged],
    });
    expect(shown.problems).toEqual([]);
    expect(whoAndWhy(shown)).toEqual([
      ['omar FALLBACK'],
      ['omar FALLBACK', 'paul USER', `${gone} USER`].sort(),
      ['paul USER'],
    ]);
  });
});

describe('what creation would refuse', () => {
  let kindId: string;
  let ticketId: string;

  beforeAll(async () => {
    kindId = await addKind(scene);
  });

  beforeEach(async () => {
    ticketId = await openTicket(scene);
  });

  test.each<[string, (of: { kindId: string; scene: Scene }) => object]>([
    ['no approvers', () => ({})],
    ['nobody', () => ({ approverIds: [] })],
    ['an approver who is none', () => ({ approverIds: ['nonsense', `usr_${'0'.repeat(32)}`] })],
    ['an approver who is not there', () => ({ approverIds: [`usr_${'0'.repeat(32)}`] })],
    ['oneself', (of) => ({ approverIds: [of.scene.ids.lea] })],
    ['both', (of) => ({ approverIds: [of.scene.ids.paul], steps: [] })],
    [
      'three of two',
      (of) => ({
        steps: [
          { rule: 'AT_LEAST', atLeast: 3, approverIds: [of.scene.ids.paul, of.scene.ids.omar] },
        ],
      }),
    ],
    [
      'fields that are not right',
      (of) => ({
        kindId: of.kindId,
        fields: [{ key: 'amount', value: { number: 3 } }],
        approverIds: [of.scene.ids.paul],
      }),
    ],
    ['fields without a kind', (of) => ({ fields: [damaged], approverIds: [of.scene.ids.paul] })],
    ['a kind that is not there', () => ({ kindId: `knd_${'0'.repeat(32)}` })],
    ['a kind that is none', () => ({ kindId: 'nonsense' })],
    [
      'a due time that is past',
      (of) => ({ approverIds: [of.scene.ids.paul], dueAt: '2020-01-01T00:00:00.000Z' }),
    ],
    [
      'a link that is none',
      (of) => ({
        approverIds: [of.scene.ids.paul],
        attachments: [{ title: '', url: 'javascript:alert(1)' }],
      }),
    ],
    [
      'someone to escalate to, without a time',
      (of) => ({
        approverIds: [of.scene.ids.paul],
        whenDue: 'ESCALATE',
        escalateToId: of.scene.ids.omar,
      }),
    ],
    ['blank words', (of) => ({ approverIds: [of.scene.ids.paul], subject: ' ', message: '' })],
    [
      'too many words',
      (of) => ({
        approverIds: [of.scene.ids.paul],
        subject: 'x'.repeat(201),
        message: 'x'.repeat(10_001),
      }),
    ],
  ])('%s: the preview says the same', async (_what, inputOf) => {
    const input = { ticketId, ...inputOf({ kindId, scene }) };
    const { problems } = await preview(scene.lea, input);
    expect(problems.length).toBeGreaterThan(0);
    const told = problems.map(({ path, message }): [string, string] => [path.join('.'), message]);
    expect(told).toEqual(issuesOf(await tryToAsk(scene.lea, input)));
  });

  test('a ticket that is solved is a problem too', async () => {
    await scene.lea.query(UpdateTicket, { input: { id: ticketId, status: 'SOLVED' } });
    expect(await preview(scene.lea, { ticketId, approverIds: [scene.ids.paul] })).toEqual({
      policy: null,
      steps: [],
      problems: [
        {
          path: ['ticketId'],
          message:
            'This ticket is solved or closed. Reopen it before asking for an approval on it.',
        },
      ],
    });
  });

  test('so is a kind that is switched off', async () => {
    const off = await addKind(scene);
    await scene.admin.query(UpdateKind, { input: { id: off, active: false } });
    const { problems } = await preview(scene.lea, { ticketId, kindId: off });
    expect(problems).toMatchObject([{ path: ['kindId'] }]);
  });

  test('words that are missing are none, and what is right is none', async () => {
    const input = { ticketId, approverIds: [scene.ids.paul] };
    expect((await preview(scene.lea, input)).problems).toEqual([]);
    const words = { subject: 'Refund', message: 'It came in pieces.' };
    expect((await preview(scene.lea, { ...input, ...words })).problems).toEqual([]);
  });
});

describe('who may ask for it', () => {
  const document = PreviewPolicy.toString();
  const codeFor = async (client: Client, ticketId: string, more: object = {}) => {
    const { data, errors } = await client.post(document, { input: { ticketId, ...more } });
    expect(data).toBeFalsy();
    return errors?.[0]?.extensions?.code;
  };

  test('those who could make the request', async () => {
    const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
    const input = { ticketId, approverIds: [scene.ids.omar] };
    for (const person of ['admin', 'lea', 'nina'] as const) {
      expect((await preview(scene[person], input)).problems).toEqual([]);
    }
  });

  test('for everyone else there is no such ticket, whatever else is wrong', async () => {
    const ticketId = await openTicket(scene);
    const wrong = { approverIds: ['nonsense'], subject: '' };
    // Sofia's own ticket, an agent without access to it, and one that is not there.
    for (const person of ['sofia', 'paul', 'nina', 'marc'] as const) {
      expect(await codeFor(scene[person], ticketId)).toBe('NOT_FOUND');
      expect(await codeFor(scene[person], ticketId, wrong)).toBe('NOT_FOUND');
    }
    expect(await codeFor(scene.admin, `tkt_${'0'.repeat(32)}`)).toBe('NOT_FOUND');
    expect(await codeFor(app.signedOut, ticketId)).toBe('UNAUTHENTICATED');
  });

  test('what is no ticket’s id is refused', async () => {
    expect(await codeFor(scene.lea, 'nonsense')).toBe('BAD_USER_INPUT');
    expect(await codeFor(scene.lea, scene.ids.paul)).toBe('BAD_USER_INPUT');
  });
});
