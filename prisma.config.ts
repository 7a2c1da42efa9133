import { defineConfig } from 'prisma/config';

// `generate` works without the schema engine's binary, yet the CLI would download it first; naming
// any executable skips that. Migrations run without the CLI: see src/db/migrate.ts.
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}
process.env.CHECKPOINT_DISABLE ??= '1';

export default defineConfig({ schema: 'prisma/schema.prisma' });
