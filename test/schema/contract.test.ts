import { readFile } from 'node:fs/promises';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';

const contract = buildSchema(
  await readFile(new URL('./contract.graphql', import.meta.url), 'utf8'),
);

describe('the schema', () => {
  test('breaks nothing that clients rely on', () => {
    expect(findBreakingChanges(contract, schema)).toEqual([]);
  });

  test('would be found out: a contract with a field more is broken', () => {
    const more = buildSchema(
      printSchema(contract).replace('type Viewer {', 'type Viewer {\n  horoscope: String'),
    );
    expect(findBreakingChanges(more, schema).map(({ description }) => description)).toEqual([
      'Viewer.horoscope was removed.',
    ]);
  });

  test('describes every type, field, argument and enum value', () => {
    const undescribed: string[] = [];
    for (const type of Object.values(lexicographicSortSchema(schema).getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      const note = (name: string, thing: { description?: string | null }) => {
        if (!thing.description) undescribed.push(name);
      };
      note(type.name, type);
      if ('getValues' in type) {
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
      }
      if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          if ('args' in field) {
            for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg);
          }
        }
      }
    }
    expect(undescribed).toEqual([]);
  });
});
