// Random acts of random people on one request, while people come, go and are away and time passes.
import fc from 'fast-check';
import type { RequestCommand } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { after, assignee, day, hour } from './cast.ts';
import { everyEvent } from './every-event.ts';

export const people = ['camille', 'ben', 'tess', 'root', 'ana', 'bob', 'cleo', 'dora'] as const;
export const groups = ['Finance', 'Legal'] as const;
const person = fc.constantFrom(...people);
const asked = fc.constantFrom('ana', 'bob', 'cleo', 'dora', ...groups);
const which = fc.nat({ max: 5 });

const act = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constantFrom('APPROVE', 'APPROVE', 'DENY'),
      by: person,
      which: fc.option(which),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('COMMENT'), by: person, asks: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('REASSIGN'),
      by: person,
      which,
      to: fc.oneof(asked, person),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('EDIT'),
      by: person,
      anew: fc.boolean(),
      dueIn: fc.option(fc.integer({ min: 1, max: 3 * day })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('WITHDRAW'), by: fc.constantFrom('ana', 'camille') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('wait'), ms: fc.integer({ min: 1, max: 40 * hour }) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('comes or goes'), person }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('joins or leaves'),
      person,
      group: fc.constantFrom(...groups),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('is away or back'), person, delegate: person }),
  },
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
export const acts = fc.array(act, { minLength: 1, maxLength: 25, size: 'max' });
export const approvers = fc.uniqueArray(asked, { minLength: 1, maxLength: 4 });

export function toCommand(
  act: Extract<Act, { by: string }>,
  request: RequestState,
  ms: number,
): RequestCommand {
  const all = request.steps.flatMap(({ assignments }) => assignments);
  const idOf = (at: number) => all[at % all.length]?.id ?? '';
  switch (act.act) {
    case 'APPROVE':
    case 'DENY': {
      const chosen = act.which === null ? {} : { assignmentId: idOf(act.which) };
      return { type: act.act, note: 'So be it.', ...chosen };
    }
    case 'COMMENT':
      return {
        type: 'COMMENT',
        commentId: 'c',
        body: 'Hm.',
        attachments: [],
        requestsInformation: act.asks,
      };
    case 'REASSIGN':
      return {
        type: 'REASSIGN',
        assignmentId: idOf(act.which),
        to: assignee(act.to),
        reason: null,
      };
    case 'EDIT': {
      const dueAt = act.dueIn === null ? (request.due?.at ?? null) : after(ms + act.dueIn);
      const { content, changes, policyVersionId } = everyEvent.EDITED;
      const steps = request.steps.map((step) => ({
        ...step,
        id: `${step.id}+`,
        assignments: step.assignments.map((one) => ({ ...one, id: `${one.id}+` })),
      }));
      const edit = {
        changes,
        policyVersionId,
        terms: request.terms,
        steps: act.anew ? steps : null,
      };
      return {
        type: 'EDIT',
        edit: { ...edit, content: { ...content, dueAt: dueAt?.toISOString() ?? null } },
      };
    }
    case 'WITHDRAW':
      return { type: 'WITHDRAW', reason: 'Done.' };
  }
}
