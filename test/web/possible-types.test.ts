import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isAbstractType, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { possibleTypes } from '../../src/web/shared/api/possible-types.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** The interfaces and unions that the clients' documents have fragments on. */
function namedInDocuments(): Set<string> {
  const names = new Set<string>();
  const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.graphql'))) {
    visit(parse(readFileSync(join('src/web', file), 'utf8')), {
      NamedType({ name: { value } }) {
        if (isAbstractType(schema.getType(value))) names.add(value);
      },
    });
  }
  return names;
}

test('the cache knows every interface and union that a document has a fragment on', () => {
  expect([...namedInDocuments()]).not.toEqual([]);
  expect(Object.keys(possibleTypes)).toEqual(expect.arrayContaining([...namedInDocuments()]));
});

test.each(Object.entries(possibleTypes))('%s is what the schema says', (name, types) => {
  const type = schema.getType(name);
  if (!isAbstractType(type)) throw new Error(`${name} is no interface and no union.`);
  const possible = schema.getPossibleTypes(type).map((each) => each.name);
  expect([...types].sort()).toEqual(possible.sort());
});
