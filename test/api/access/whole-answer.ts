// A mutation's document with as much of its answer as does not change by itself.
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What names a thing and tells its states apart. */
const telling = ['id', 'status', 'revision', 'version', 'code', 'message', 'path'];

export function documentOf(schema: GraphQLSchema, mutation: string): string {
  const field = schema.getMutationType()!.getFields()[mutation]!;
  const { type } = field.args[0]!;
  return `mutation ($input: ${String(type)}) { result: ${mutation}(input: $input) ${selection(field.type, 2)} }`;
}

/** All of a result's own; of the things in it, and of those in them, what tells them apart. */
function selection(of: GraphQLOutputType, levels: number): string {
  const type: GraphQLNamedType = getNamedType(of);
  if (isUnionType(type)) {
    const members = type.getTypes().map((each) => `... on ${each.name} ${selection(each, levels)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ args, type: its, name }) => {
    if (args.length > 0) return false;
    if (isCompositeType(getNamedType(its))) return levels > 0;
    return levels === 2 || telling.includes(name);
  });
  // One name may be nullable in one member and not in another, which one answer cannot hold.
  const parts = fields.map(
    ({ name, type: its }) => `${type.name}_${name}: ${name} ${selection(its, levels - 1)}`,
  );
  return `{ __typename ${parts.join(' ')} }`;
}
