// `npm run schema`            fails when schema.graphql is not the schema that the server serves
// `npm run schema -- --write` writes it
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/schema/index.ts';

const file = new URL('../schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
const written = await readFile(file, 'utf8').catch(() => '');

if (process.argv.includes('--write')) {
  await writeFile(file, printed);
  console.log('Wrote schema.graphql.');
} else if (printed === written) {
  console.log('schema.graphql is what the server serves.');
} else {
  console.error(
    'schema.graphql differs from what the server serves. Write it with: npm run generate',
  );
  process.exitCode = 1;
}
