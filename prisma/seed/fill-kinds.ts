import { createKind } from '../../src/commands/change-kind.ts';
import { createPolicy } from '../../src/commands/change-policy.ts';
import type { CommandParts } from '../../src/commands/parts.ts';
import type { PolicyApprover } from '../../src/domain/policy.ts';
import { demoKinds, type DemoPolicy } from './demo-kinds.ts';
import { callBy, day, expectDone, need, type Ids } from './replay-parts.ts';

/** @returns the kinds' ids, by their keys */
export async function fillKinds(parts: CommandParts, now: Date, people: Ids): Promise<Ids> {
  const then: CommandParts = { ...parts, now: () => new Date(now.getTime() - 89 * day) };
  const ids = new Map<string, string>();
  for (const { key, ...kind } of demoKinds) {
    const by = await callBy(then, people, 'admin');
    const { kindId } = expectDone(await createKind(then, by, { ...kind, active: true }));
    ids.set(key, kindId);
  }
  return ids;
}

export async function makePolicy(
  parts: CommandParts,
  now: Date,
  people: Ids,
  kinds: Ids,
  { name, kind, position, when, steps, fallback, daysAgo }: DemoPolicy,
): Promise<void> {
  const at = new Date(now.getTime() - daysAgo * day);
  const then: CommandParts = { ...parts, now: () => at };
  expectDone(
    await createPolicy(then, await callBy(then, people, 'admin'), {
      name,
      kindId: need(kinds, kind),
      position,
      active: true,
      rule: {
        conditions: [when],
        steps: steps.map(({ rule, asks }) => ({
          rule,
          atLeast: null,
          approvers: [toApprover(people, asks)],
        })),
        fallback: { type: 'USER', id: need(people, fallback) },
        ownDecisionAllowed: false,
        keepsDecisionsOnSmallEdits: true,
      },
    }),
  );
}

function toApprover(people: Ids, asks: DemoPolicy['steps'][number]['asks']): PolicyApprover {
  if (typeof asks === 'string') return { type: asks };
  if ('person' in asks) return { type: 'USER', id: need(people, asks.person) };
  return { type: 'GROUP', id: need(people, asks.group) };
}
