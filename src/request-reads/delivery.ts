import { OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { parsePublicId } from '../domain/public-id.ts';
import type { FeedItemShape } from '../schema/feed-item.ts';
import { feedItemPlan } from './feed-item-plan.ts';
import { NotWrittenHere, type Making } from './making.ts';
import { openOperation } from './operation.ts';
import { countsPlan, shownRequestPlan, type Plan } from './plan.ts';
import type { Asked } from './plans.ts';
import type { SelectedField } from './selection.ts';
import { object } from './writers.ts';

/** What each event of a subscription asks to be read. */
export interface Delivery {
  askedBy(event: unknown): Asked;
  /** Whether what is answered depends on who is told. */
  readonly isPersonal: boolean;
}

/**
 * The plan of a subscription whose events are answered with a request, an item of the viewer's feed or
 * their counts, in fields that are written here. That whoever is told may see it, src/live asks before.
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
  const { shown, of, isPersonal } = deliveryOfField(field, making);
  const plan = { ...shown, write: object([['data', object([[field.key, shown.write]])]]) };
  return {
    askedBy: (event) => ({ plan, about: null, item: null, ...of(event) }),
    isPersonal: isPersonal || plan.listed.hasActor,
  };
}

interface FieldDelivery {
  readonly shown: Plan;
  /** What an event is about, by the UUID of its request, and the item of a feed that it is. */
  readonly of: (event: unknown) => Partial<Pick<Asked, 'about' | 'item'>>;
  readonly isPersonal: boolean;
}

function deliveryOfField(field: SelectedField, making: Making): FieldDelivery {
  const ofRequest = (of: FieldDelivery['of']) => {
    return { shown: shownRequestPlan(field, making), of, isPersonal: false };
  };
  switch (field.name) {
    case 'approvalRequestAssigned':
    case 'approvalRequestDecided':
      return ofRequest((event) => ({ about: (event as { requestId: string }).requestId }));
    case 'approvalRequestUpdated': {
      const id = parsePublicId(String(field.args.id));
      if (id?.type !== 'ApprovalRequest') throw new NotWrittenHere();
      return ofRequest(() => ({ about: id.uuid }));
    }
    case 'feed': {
      const of = (event: unknown) => {
        const item = event as FeedItemShape;
        return { about: item.requestId, item };
      };
      return { shown: feedItemPlan(field, making), of, isPersonal: true };
    }
    case 'viewerCounts':
      return { shown: countsPlan(field, making), of: () => ({}), isPersonal: true };
    default:
      throw new NotWrittenHere();
  }
}
