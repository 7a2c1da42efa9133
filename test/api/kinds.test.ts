// Kinds of request with typed fields: who makes them, what they may be, and who sees what is filled in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Comment, Inbox } from '../support/operations.ts';
import { CreateKind, KindNode, Kinds, UpdateKind } from '../support/operations-policy.ts';
import {
  addKind,
  ask,
  damaged,
  euros,
  issuesOf,
  newName,
  refundFields,
  requestOfKind,
  tryToAsk,
} from '../support/policies.ts';
import { formGroup, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { day, inTime, mailsAbout } from '../support/time.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

async function kindNames(by: Scene['lea'], includeInactive = false) {
  const { requestKinds } = await by.query(Kinds, { includeInactive, first: 100 });
  return requestKinds.nodes.map(({ name }) => name);
}

describe('an administrator', () => {
  test('adds a kind with fields of every type, and agents can choose it', async () => {
    const name = newName('Refund');
    const { requestKindCreate } = await scene.admin.query(CreateKind, {
      input: {
        name: `  ${name} `,
        description: 'Money back.',
        active: true,
        fields: [
          { key: 'amount', label: ' Amount ', type: 'MONEY', required: true },
          {
            key: 'why',
            label: 'Why',
            type: 'CHOICE',
            required: false,
            choices: [' Late', 'Other '],
          },
        ],
      },
    });
    expect(requestKindCreate).toEqual({
      __typename: 'RequestKindCreatePayload',
      requestKind: {
        id: expect.stringMatching(/^knd_/),
        name,
        description: 'Money back.',
        active: true,
        fields: [
          { key: 'amount', label: 'Amount', type: 'MONEY', required: true, choices: [] },
          { key: 'why', label: 'Why', type: 'CHOICE', required: false, choices: ['Late', 'Other'] },
        ],
      },
    });
    expect(await kindNames(scene.lea)).toContain(name);
  });

  test('changes some of it, and the rest stays', async () => {
    const id = await addKind(scene);
    const name = newName('Refund');
    const { requestKindUpdate: renamed } = await scene.admin.query(UpdateKind, {
      input: { id, name },
    });
    expect(renamed).toMatchObject({ requestKind: { name, description: '', active: true } });
    expect(renamed).toHaveProperty('requestKind.fields.length', refundFields.length);
    const { requestKindUpdate: described } = await scene.admin.query(UpdateKind, {
      input: { id, description: 'Money back.', fields: [refundFields[0]!] },
    });
    expect(described).toMatchObject({
      requestKind: { name, description: 'Money back.', fields: [{ key: 'amount' }] },
    });
    const { requestKindUpdate: blank } = await scene.admin.query(UpdateKind, {
      input: { id, description: null },
    });
    expect(blank).toMatchObject({ requestKind: { description: '' } });
  });

  test('switches one off: it is not offered any more, and new requests of it are refused', async () => {
    const id = await addKind(scene);
    const ticketId = await openTicket(scene);
    const off = await scene.admin.query(UpdateKind, { input: { id, active: false } });
    expect(off.requestKindUpdate).toMatchObject({ requestKind: { active: false } });
    const { node } = await scene.lea.query(KindNode, { id });
    expect(node).toMatchObject({ active: false });
    const { name } = node as { name: string };
    expect(await kindNames(scene.lea)).not.toContain(name);
    expect(await kindNames(scene.lea, true)).not.toContain(name);
    expect(await kindNames(scene.admin)).not.toContain(name);
    expect(await kindNames(scene.admin, true)).toContain(name);
    const asked = {
      ticketId,
      kindId: id,
      approverIds: [scene.ids.paul],
      fields: [euros('20.00'), damaged],
    };
    expect(issuesOf(await tryToAsk(scene.lea, asked))).toEqual([
      ['kindId', `"${name}" is switched off. Choose another.`],
    ]);
    await scene.admin.query(UpdateKind, { input: { id, active: true } });
    await ask(scene.lea, asked);
  });

  test('is told everything that is wrong, each in its place', async () => {
    const { requestKindCreate } = await scene.admin.query(CreateKind, {
      input: {
        name: newName('Refund'),
        active: true,
        fields: [
          { key: 'Amount', label: 'Amount', type: 'MONEY', required: true },
          { key: 'why', label: ' ', type: 'CHOICE', required: true },
          { key: 'why', label: 'Why', type: 'TEXT', required: true, choices: ['One'] },
        ],
      },
    });
    expect(issuesOf(requestKindCreate).map(([path]) => path)).toEqual([
      'fields.0.key',
      'fields.1.label',
      'fields.1.choices',
      'fields.2.key',
      'fields.2.choices',
    ]);
    const { requestKindCreate: unnamed } = await scene.admin.query(CreateKind, {
      input: { name: 'two\nlines', description: 'x'.repeat(1_001), active: true, fields: [] },
    });
    expect(issuesOf(unnamed).map(([path]) => path)).toEqual(['name', 'description']);
    const id = await addKind(scene);
    const { requestKindUpdate } = await scene.admin.query(UpdateKind, {
      input: { id, fields: [{ key: 'a', label: 'A', type: 'CHOICE', required: false }] },
    });
    expect(issuesOf(requestKindUpdate)).toEqual([['fields.0.choices', 'Give 1 to 50 choices.']]);
  });

  test('cannot give a name twice: of ten at once one has it', async () => {
    const name = newName('Refund');
    const input = { name, fields: [], active: true };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => scene.admin.query(CreateKind, { input })),
    );
    const taken: [string, string] = [
      'name',
      'There is a kind of request with this name already. Choose another name.',
    ];
    const refusals = answers
      .map(({ requestKindCreate }) => requestKindCreate)
      .filter(({ __typename }) => __typename !== 'RequestKindCreatePayload');
    expect(refusals.map(issuesOf)).toEqual(Array.from({ length: 9 }, () => [taken]));
    const id = await addKind(scene);
    const { requestKindUpdate } = await scene.admin.query(UpdateKind, { input: { id, name } });
    expect(issuesOf(requestKindUpdate)).toEqual([taken]);
  });

  test('sends the same twice under one key, and it is done once', async () => {
    const name = newName('Refund');
    const input = { name, fields: [], active: true, idempotencyKey: name };
    const first = await scene.admin.query(CreateKind, { input });
    expect(await scene.admin.query(CreateKind, { input })).toEqual(first);
    const other = { input: { ...input, name: newName('Refund') } };
    expect((await scene.admin.query(CreateKind, other)).requestKindCreate).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('finds nothing to change where there is none', async () => {
    const { requestKindUpdate } = await scene.admin.query(UpdateKind, {
      input: { id: `knd_${'0'.repeat(32)}`, active: false },
    });
    expect(requestKindUpdate).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('everyone else', () => {
  test.each(['lea', 'nina', 'paul'] as const)('%s may not change kinds', async (person) => {
    const id = await addKind(scene);
    const forbidden = {
      __typename: 'ForbiddenError',
      code: 'FORBIDDEN',
      message: 'Only an administrator changes kinds of request and policies.',
    };
    const input = { name: newName('Refund'), fields: [], active: true };
    const created = await scene[person].query(CreateKind, { input });
    expect(created.requestKindCreate).toEqual(forbidden);
    // The same whether there is one or not.
    for (const each of [id, `knd_${'0'.repeat(32)}`]) {
      const updated = await scene[person].query(UpdateKind, { input: { id: each, active: false } });
      expect(updated.requestKindUpdate).toEqual(forbidden);
    }
    expect((await scene.lea.query(KindNode, { id })).node).toMatchObject({ active: true });
  });

  test('an end user sees the kinds of the requests that they see, and no others', async () => {
    const id = await addKind(scene);
    const { node } = await scene.lea.query(KindNode, { id });
    const { name } = node as { name: string };
    expect(await kindNames(scene.omar)).not.toContain(name);
    expect((await scene.omar.query(KindNode, { id })).node).toBeNull();
    await ask(scene.lea, {
      ticketId: await openTicket(scene),
      kindId: id,
      approverIds: [scene.ids.omar],
      fields: [euros('20.00'), damaged],
    });
    expect(await kindNames(scene.omar)).toContain(name);
    expect((await scene.omar.query(KindNode, { id })).node).toMatchObject({ name });
    expect(await kindNames(scene.paul)).not.toContain(name);
  });
});

test('kinds come by name, in pages, forwards and backwards', async () => {
  const letters = ['b', 'a', 'c', 'A', 'd'];
  const search = newName('Pages');
  for (const letter of letters) {
    const input = { name: `${search} ${letter}`, fields: [], active: letter !== 'd' };
    await scene.admin.query(CreateKind, { input });
  }
  const pageOf = async (variables: object) => {
    const { requestKinds } = await scene.admin.query(Kinds, {
      query: search.toUpperCase(),
      includeInactive: true,
      ...variables,
    });
    return { ...requestKinds.pageInfo, names: requestKinds.nodes.map(({ name }) => name) };
  };
  const all = (await pageOf({})).names;
  expect(all).toHaveLength(5);
  const first = await pageOf({ first: 2 });
  const second = await pageOf({ first: 2, after: first.endCursor });
  const third = await pageOf({ first: 2, after: second.endCursor });
  expect([first, second, third].flatMap(({ names }) => names)).toEqual(all);
  expect([first, second, third].map((page) => page.hasNextPage)).toEqual([true, true, false]);
  expect((await pageOf({ last: 2, before: third.startCursor })).names).toEqual(second.names);
});

describe('what a request fills in', () => {
  const filled = [
    euros('620.50'),
    damaged,
    { key: 'order', value: { text: '  #5512 ' } },
    { key: 'items', value: { number: 2 } },
    { key: 'bought', value: { date: '2026-02-28' } },
  ];
  const nothing = { text: null, number: null, money: null, choice: null, date: null };
  const shown = [
    {
      key: 'amount',
      label: 'Amount',
      type: 'MONEY',
      text: '620.50 EUR',
      value: { ...nothing, money: { amount: '620.50', currency: 'EUR' } },
    },
    {
      key: 'reason',
      label: 'Reason',
      type: 'CHOICE',
      text: 'Damaged',
      value: { ...nothing, choice: 'Damaged' },
    },
    {
      key: 'order',
      label: 'Order',
      type: 'TEXT',
      text: '#5512',
      value: { ...nothing, text: '#5512' },
    },
    { key: 'items', label: 'Items', type: 'NUMBER', text: '2', value: { ...nothing, number: 2 } },
    {
      key: 'bought',
      label: 'Bought on',
      type: 'DATE',
      text: '2026-02-28',
      value: { ...nothing, date: '2026-02-28' },
    },
  ];
  const attachments = [{ title: 'Photo', url: 'https://files.example/photo.jpg' }];

  test('is shown to the approver, in the API and in the mail, with the links', async () => {
    const kindId = await addKind(scene);
    const id = await ask(scene.lea, {
      ticketId: await openTicket(scene),
      kindId,
      approverIds: [scene.ids.paul],
      fields: filled.toReversed(),
      attachments,
    });
    const seen = await requestOfKind(scene.paul, id);
    expect(seen).toMatchObject({ kind: { id: kindId }, fields: shown, attachments, policy: null });
    expect(await mailsAbout(app, id)).toHaveLength(1);
    const mail = await app.db.prisma.mail.findFirstOrThrow({
      where: { recipient: 'paul@demo.test' },
      orderBy: { id: 'desc' },
    });
    for (const part of [mail.text, mail.html]) {
      for (const { label, text } of shown) {
        expect(part).toContain(label);
        expect(part).toContain(text);
      }
      expect(part).toContain('https://files.example/photo.jpg');
    }
  });

  test('stays as it was when the kind changes', async () => {
    const kindId = await addKind(scene);
    const id = await ask(scene.lea, {
      ticketId: await openTicket(scene),
      kindId,
      approverIds: [scene.ids.paul],
      fields: filled,
    });
    const fields = [{ key: 'amount', label: 'Sum', type: 'NUMBER' as const, required: true }];
    const { requestKindUpdate } = await scene.admin.query(UpdateKind, {
      input: { id: kindId, fields },
    });
    expect(requestKindUpdate).toMatchObject({ requestKind: { fields } });
    expect(await requestOfKind(scene.paul, id)).toMatchObject({ fields: shown });
  });

  test('is checked: every mistake is named in its place', async () => {
    const kindId = await addKind(scene);
    const asked = {
      ticketId: await openTicket(scene),
      kindId,
      approverIds: [scene.ids.paul],
    };
    const wrong = await tryToAsk(scene.lea, {
      ...asked,
      fields: [
        { key: 'amount', value: { money: { amount: '1,000', currency: 'EUR' } } },
        { key: 'order', value: { number: 5512 } },
        { key: 'items', value: { number: 1e16 } },
        { key: 'bought', value: { date: '2026-02-29' } },
        { key: 'colour', value: { text: 'red' } },
        { key: 'order', value: { text: 'again' } },
      ],
    });
    expect(issuesOf(wrong)).toEqual([
      [
        'fields.0.value',
        'Give an amount like 500.00, with at most 15 digits before the point and 4 after it, and a currency of 3 letters like EUR.',
      ],
      ['fields.1.value', '"Order" takes a TEXT, not a NUMBER.'],
      ['fields.2.value', 'Give a number from -1,000,000,000,000,000 to 1,000,000,000,000,000.'],
      ['fields.3.value', 'Give a day that exists, like 2025-03-31.'],
      ['fields.4.value', 'This kind of request has no such field. Leave it out.'],
      ['fields.5.value', '"Order" is given twice. Give it once.'],
      ['fields.reason', 'Fill in "Reason": it is required.'],
    ]);
    const choice = { key: 'reason', value: { choice: 'Boredom' } };
    expect(
      issuesOf(await tryToAsk(scene.lea, { ...asked, fields: [euros('1.00'), choice] })),
    ).toEqual([['fields.1.value', 'Choose one of: Damaged, Late, Other.']]);
  });

  test('belongs to a kind that is there', async () => {
    const asked = { ticketId: await openTicket(scene), approverIds: [scene.ids.paul] };
    const without = await tryToAsk(scene.lea, { ...asked, fields: [euros('1.00')] });
    expect(issuesOf(without)).toEqual([
      ['fields', 'Fields belong to a kind: give `kindId` with them.'],
    ]);
    const kindId = `knd_${'0'.repeat(32)}`;
    expect(issuesOf(await tryToAsk(scene.lea, { ...asked, kindId }))).toEqual([
      ['kindId', 'There is no such kind of request.'],
    ]);
    const group = `grp_${'0'.repeat(32)}`;
    expect(issuesOf(await tryToAsk(scene.lea, { ...asked, kindId: group }))).toEqual([
      ['kindId', 'This is not the id of a kind of request.'],
    ]);
  });

  test('a comment has its links too', async () => {
    const id = await ask(scene.lea, {
      ticketId: await openTicket(scene),
      approverIds: [scene.ids.paul],
    });
    await scene.paul.query(Comment, { input: { id, body: 'See this.', attachments } });
    expect(await requestOfKind(scene.lea, id)).toMatchObject({
      kind: null,
      fields: [],
      attachments: [],
      policy: null,
      comments: { nodes: [{ body: 'See this.', attachments }] },
    });
  });
});

describe('lists of requests', () => {
  const inboxOf = async (by: Scene['lea'], filter: object) => {
    const { viewer } = await by.query(Inbox, { filter, first: 100 });
    return viewer!.inbox.nodes.map(({ id }) => id);
  };

  test('are filtered by kind', async () => {
    const [kindId, other] = [await addKind(scene), await addKind(scene)];
    const asked = async (ofKind: string) =>
      ask(scene.lea, {
        ticketId: await openTicket(scene),
        kindId: ofKind,
        approverIds: [scene.ids.paul],
        fields: [euros('20.00'), damaged],
      });
    const [one, two] = [await asked(kindId), await asked(other)];
    expect(await inboxOf(scene.paul, { kindIds: [kindId] })).toEqual([one]);
    expect(await inboxOf(scene.paul, { kindIds: [kindId, other] })).toEqual([two, one]);
    expect(await inboxOf(scene.paul, { kindIds: [] })).toEqual(expect.arrayContaining([one, two]));
    expect(await inboxOf(scene.paul, { kindIds: [kindId], status: ['DENIED'] })).toEqual([]);
  });

  test('are filtered by the groups that they ask', async () => {
    const desk = await formGroup(app, scene, newName('Desk'), ['paul', 'omar']);
    const other = await formGroup(app, scene, newName('Desk'), ['omar']);
    const asked = async (...approverIds: string[]) =>
      ask(scene.lea, { ticketId: await openTicket(scene), approverIds });
    const one = await asked(desk);
    await asked(scene.ids.omar);
    const both = await asked(desk, other);
    expect(await inboxOf(scene.omar, { groupIds: [desk] })).toEqual([both, one]);
    expect(await inboxOf(scene.omar, { groupIds: [other] })).toEqual([both]);
  });

  test('are filtered by what is overdue, while the clock runs and while it stands still', async () => {
    const kindId = await addKind(scene);
    const asked = async (dueInDays: number | null) =>
      ask(scene.lea, {
        ticketId: await openTicket(scene),
        kindId,
        approverIds: [scene.ids.paul],
        fields: [euros('20.00'), damaged],
        ...(dueInDays === null ? {} : { dueAt: inTime(app, dueInDays * day) }),
      });
    const [soon, later, never, stopped] = [
      await asked(1),
      await asked(9),
      await asked(null),
      await asked(1),
    ];
    const overdue = (is: boolean) => inboxOf(scene.paul, { kindIds: [kindId], overdue: is });
    await scene.paul.query(Comment, {
      input: { id: stopped, body: 'Which order?', requestsInformation: true },
    });
    expect(await overdue(true)).toEqual([]);
    app.advance(2 * day);
    expect(await overdue(true)).toEqual([soon]);
    expect(await overdue(false)).toEqual([stopped, never, later]);
    await scene.lea.query(Comment, { input: { id: stopped, body: '#5512' } });
    app.advance(2 * day);
    expect(await overdue(true)).toEqual([stopped, soon]);
    expect(await overdue(false)).toEqual([never, later]);
  });

  test.each([
    ['kindIds', 'nonsense'],
    ['kindIds', `grp_${'0'.repeat(32)}`],
    ['groupIds', `knd_${'0'.repeat(32)}`],
  ])('%s takes no %s', async (field, id) => {
    const document =
      'query($f: ApprovalRequestFilter) { viewer { inbox(filter: $f) { totalCount } } }';
    const post = (ids: string[]) => scene.lea.post(document, { f: { [field]: ids } });
    expect((await post([id])).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const most = Array.from({ length: 101 }, () => id);
    expect((await post(most)).errors?.[0]?.message).toContain('at most 100 ids');
  });
});
