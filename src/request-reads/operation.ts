import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { operationLimits } from '../schema/operation-limits.ts';
import { Columns } from './columns.ts';
import { leading } from './leading.ts';
import { NotWrittenHere, type Making } from './making.ts';
import { selectedFields, type SelectedField } from './selection.ts';

/** A query or a subscription with its variables. */
export interface Operation {
  readonly making: Making;
  /** What it asks of `Query` or `Subscription`. */
  readonly root: readonly SelectedField[];
}

/**
 * @param document valid
 * @throws NotWrittenHere unless it has one operation, of this type and within the limits, whose variables are
 *   right
 */
export function openOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  inputs: Readonly<Record<string, unknown>>,
  type: OperationTypeNode = OperationTypeNode.QUERY,
): Operation {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = operations;
  if (operation?.operation !== type || others.length > 0 || operation.directives?.length) {
    throw new NotWrittenHere();
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) throw new NotWrittenHere();
  const cost = complexityFromQuery(document, { schema, variables: { ...inputs } });
  const { complexity, depth, breadth } = operationLimits;
  if (cost.complexity > complexity || cost.depth > depth || cost.breadth > breadth) {
    throw new NotWrittenHere();
  }
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const making: Making = {
    schema,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    variables: coerced,
    columns: new Columns(leading.columns),
    parsers: [],
    people: [],
    needs: { actor: false, state: -1, clock: false },
  };
  const root = schema.getRootType(type);
  const { selections } = operation.selectionSet;
  return { making, root: root ? selectedFields(root, selections, making) : [] };
}
