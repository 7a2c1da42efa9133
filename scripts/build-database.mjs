// Makes Prisma's client, which the TypeScript imports and git does not hold. Does nothing where it
// is up to date.
import { buildWhereChanged } from './build-where-changed.mjs';
import { generatePrisma } from './generate-prisma.mjs';

await buildWhereChanged(
  'src/generated/stamp',
  ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
  () => {
    console.log('Generating the database client …');
    generatePrisma();
  },
);
