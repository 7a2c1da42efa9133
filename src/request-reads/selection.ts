import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
} from 'graphql';

/** What a selection is read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Record<string, unknown>;
}

/** One field of an object as an operation asks for it. */
export interface SelectedField {
  /** Under which the answer has it. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What is asked of it; of all its mentions together. */
  readonly selections: readonly SelectionNode[];
}

/**
 * The fields that selections come to for an object type, in the order of the answer: fragments that
 * are for it opened, mentions of one key merged, `@skip` and `@include` followed.
 */
export function selectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  reading: Reading,
): SelectedField[] {
  const nodes = new Map<string, FieldNode[]>();
  collect(type, selections, reading, nodes);
  return [...nodes].map(([key, mentions]) => fieldOf(key, mentions, type, reading));
}

function collect(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  reading: Reading,
  into: Map<string, FieldNode[]>,
): void {
  for (const node of selections) {
    if (!isAskedFor(node, reading)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      into.set(key, [...(into.get(key) ?? []), node]);
    } else {
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments.get(node.name.value);
      if (!fragment || !isFor(type, fragment, reading)) continue;
      collect(type, fragment.selectionSet.selections, reading, into);
    }
  }
}

function isFor(
  type: GraphQLObjectType,
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  { schema }: Reading,
): boolean {
  const condition = typeCondition && schema.getType(typeCondition.name.value);
  if (!condition || condition === type) return true;
  return isAbstractType(condition) && schema.isSubType(condition, type);
}

function isAskedFor(node: SelectionNode, { variables }: Reading): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}

function fieldOf(
  key: string,
  mentions: readonly FieldNode[],
  type: GraphQLObjectType,
  { variables }: Reading,
): SelectedField {
  const [node] = mentions;
  const field = node && type.getFields()[node.name.value];
  return {
    key,
    name: node?.name.value ?? '',
    args: field ? getArgumentValues(field, node, variables) : {},
    selections: mentions.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
  };
}
