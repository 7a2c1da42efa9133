import type { Chooser } from './random-choice.ts';
import type { World } from './world.ts';

/**
 * Somebody does something, as the rules allow or not; or is renamed, leaves, comes back, becomes
 * something else; or a ticket is renamed or somebody else's, or a group, a kind or a policy is renamed.
 *
 * @returns whether it was a command that the rules allowed
 */
export async function happen(
  world: World,
  choose: Chooser,
  people: readonly string[],
): Promise<boolean> {
  const { prisma } = world.test.db;
  const requests = await prisma.approvalRequest.findMany({
    select: { id: true, ticketId: true },
    orderBy: { id: 'asc' },
  });
  const { id, ticketId } = choose.one(requests);
  const one = choose.one(people);
  const name = `Renamed ${String(choose.below(1000))} "\\\u0007é`;
  const act = choose.below(9);
  if (act === 0) {
    await prisma.user.update({ where: { id: world.uuid(one) }, data: { name } });
  } else if (act === 1) {
    await prisma.ticket.update({ where: { id: ticketId }, data: { subject: name } });
  } else if (act === 2) {
    const role = choose.one(['ADMIN', 'AGENT', 'END_USER'] as const);
    const data = { active: choose.chance(0.8), role };
    await prisma.user.update({ where: { id: world.uuid(one) }, data });
  } else if (act === 3) {
    const data = {
      assigneeId: world.uuid(choose.one(people.filter((each) => each !== 'stranger'))),
    };
    await prisma.ticket.update({ where: { id: ticketId }, data });
  } else if (act === 4) {
    await rename(world, choose, name);
  } else {
    const { client } = await world.asker(one);
    const publicId = `req_${id.replaceAll('-', '')}`;
    const body = `Said "${String(choose.below(1000))}"\n\\ ${name}`;
    const mutation = choose.one(['approvalRequestComment', 'approvalRequestApprove']);
    const input = mutation.endsWith('Comment') ? { id: publicId, body } : { id: publicId };
    const type = `${mutation.replace('a', 'A')}Input!`;
    const { data, errors } = await client.post(
      `mutation ($input: ${type}) { done: ${mutation}(input: $input) { __typename } }`,
      { input },
    );
    // One who has left is nobody; nothing else may keep a command from being asked for.
    const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
    if (codes.some((code) => code !== 'UNAUTHENTICATED')) throw new Error(JSON.stringify(errors));
    return JSON.stringify(data ?? null).includes('Payload"');
  }
  return false;
}

async function rename(world: World, choose: Chooser, to: string): Promise<void> {
  const { prisma } = world.test.db;
  const what = choose.one(['group', 'requestKind', 'policy'] as const);
  const table = { group: 'Group', requestKind: 'RequestKind', policy: 'Policy' }[what];
  const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id::text FROM "${table}" ORDER BY id`,
  );
  if (rows.length === 0) return;
  const name = `${to} ${String(choose.below(1_000_000))}`;
  const renamed = { where: { id: choose.one(rows).id }, data: { name } };
  if (what === 'group') await prisma.group.update(renamed);
  else if (what === 'requestKind') await prisma.requestKind.update(renamed);
  else await prisma.policy.update(renamed);
}
