import { afterAll, beforeAll, expect, test } from 'vitest';
import { Create } from '../support/operations.ts';
import { meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const names = ['zz100% sure', 'zz100 sure', 'zza_b', 'zzaXb', 'zzc\\d', 'zzcd', 'zz%_\\%', 'Zzé'];

let app: TestApp;
let scene: Scene;
let ticketId: string;

/** People, groups and requests of these names. */
beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ticketId = await openTicket(scene);
  const createdAt = new Date();
  const called = names.map((name) => ({ id: app.app.commands.newId(createdAt), name, createdAt }));
  await app.db.prisma.group.createMany({ data: called });
  await app.db.prisma.user.createMany({
    data: called.map((each, index) => ({
      ...each,
      email: `person${index}@crowd.test`,
      role: 'END_USER' as const,
    })),
  });
  for (const subject of names) {
    await scene.lea.query(Create, {
      input: { ticketId, subject, message: 'Please.', approverIds: [scene.ids.paul] },
    });
  }
});

afterAll(() => app.close());

// Signs that mean something to LIKE or to a regular expression mean themselves to people.
test.each([
  ['zz100%', ['zz100% sure']],
  ['ZZ100', ['zz100% sure', 'zz100 sure']],
  ['100_', []],
  ['zza_b', ['zza_b']],
  ['zza.b', []],
  ['zzc\\', ['zzc\\d']],
  ['zzc\\\\', []],
  ['zz%', ['zz%_\\%']],
  ['%_\\%', ['zz%_\\%']],
  ['zz\\%', []],
  ['zz__', []],
  ['zzÉ', ['Zzé']],
  ["zz' OR '1'='1", []],
])('%j finds %j', async (query, expected) => {
  const { data, errors } = await scene.lea.post(
    `query ($query: String, $ticketId: ID!) {
      users(query: $query) { nodes { name } }
      groups(query: $query) { nodes { name } }
      viewer { submitted(filter: { query: $query }) { totalCount nodes { name: subject } } }
      ticket(id: $ticketId) {
        approvalRequests(filter: { query: $query }) { totalCount nodes { name: subject } }
      }
    }`,
    { query, ticketId },
  );
  expect(errors).toBeUndefined();
  const { users, groups, viewer, ticket } = data as unknown as Found;
  for (const { nodes, totalCount = nodes.length } of [
    users,
    groups,
    viewer.submitted,
    ticket.approvalRequests,
  ]) {
    expect(nodes.map(({ name }) => name).sort()).toEqual([...expected].sort());
    expect(totalCount).toBe(expected.length);
  }
});

interface List {
  readonly nodes: readonly { readonly name: string }[];
  readonly totalCount?: number;
}

interface Found {
  readonly users: List;
  readonly groups: List;
  readonly viewer: { readonly submitted: List };
  readonly ticket: { readonly approvalRequests: List };
}
