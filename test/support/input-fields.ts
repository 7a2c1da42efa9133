// Every field of an input, as the schema lists them, however deep.
import {
  getNamedType,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface InputField {
  /** What takes the input. */
  readonly operation: string;
  /** A list's one place stands for all of them. */
  readonly path: readonly string[];
  readonly field: GraphQLInputField;
  /** The part of an input that holds this value in this place, and is right beside it. */
  readonly holding: (value: unknown) => object;
}

/** What is right of an input type inside of another, beside a field of it. */
export type Example = (type: string, operation: string) => object;

export function fieldsOfMutations(schema: GraphQLSchema, example: Example): InputField[] {
  return Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) =>
    fieldsOfInput(name, getNamedType(args[0]!.type) as GraphQLInputObjectType, example),
  );
}

/** The fields of one input, which some operation takes. */
export function fieldsOfInput(
  operation: string,
  type: GraphQLInputObjectType,
  example: Example,
  parents: readonly string[] = [],
  within: (part: object) => object = (part) => part,
): InputField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const isList = String(field.type).startsWith('[');
    const path = [...parents, field.name, ...(isList ? ['0'] : [])];
    const holding = (value: unknown) => within({ [field.name]: isList ? [value] : value });
    if (!isInputObjectType(inner)) return [{ operation, path, field, holding }];
    const beside = (part: object) =>
      holding(inner.isOneOf ? part : { ...example(inner.name, operation), ...part });
    return fieldsOfInput(operation, inner, example, path, beside);
  });
}

export function typeOf({ field }: InputField): string {
  return getNamedType(field.type).name;
}

export function labelOf({ operation, path }: InputField): string {
  return [operation, ...path].join('.');
}
