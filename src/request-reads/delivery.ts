import { OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { parsePublicId } from '../domain/public-id.ts';
import { NotWrittenHere } from './making.ts';
import { openOperation } from './operation.ts';
import { shownRequestPlan } from './plan.ts';
import type { Asked } from './plans.ts';
import { object } from './writers.ts';

/** What each event of a subscription asks to be read. */
export interface Delivery {
  askedBy(event: unknown): Asked;
  /** Whether what is answered depends on who is told. */
  readonly isPersonal: boolean;
}

/**
 * The plan of a subscription whose events are answered with a request, in fields that are written here.
 * That whoever is told may see it, src/live asks before.
 *
 * @param document valid
 * @throws NotWrittenHere for every other
 */
export function deliveryOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  inputs: Readonly<Record<string, unknown>>,
): Delivery {
  const { making, root } = openOperation(schema, document, inputs, OperationTypeNode.SUBSCRIPTION);
  const [field] = root;
  if (!field) throw new NotWrittenHere();
  const idOf = requestIdOf(field.name, field.args);
  const shown = shownRequestPlan(field, making);
  const plan = { ...shown, write: object([['data', object([[field.key, shown.write]])]]) };
  return {
    askedBy: (event) => ({ plan, about: idOf(event) }),
    isPersonal: plan.listed.hasActor,
  };
}

/** The UUID of the request that an event is answered with. @throws NotWrittenHere */
function requestIdOf(
  name: string,
  { id }: Readonly<Record<string, unknown>>,
): (event: unknown) => string {
  if (name === 'approvalRequestAssigned' || name === 'approvalRequestDecided') {
    return (event) => (event as { requestId: string }).requestId;
  }
  const parsed = name === 'approvalRequestUpdated' ? parsePublicId(String(id)) : null;
  if (parsed?.type !== 'ApprovalRequest') throw new NotWrittenHere();
  return () => parsed.uuid;
}
