import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

// The bindings hold one instance for the whole process, so it is made once, even where a test runner
// loads this file twice.
const processWide = globalThis as { [key: symbol]: Promise<void> | undefined };
const started = Symbol.for('assent.schema-engine');

async function startEngine(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const wasm = join(dirname(resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/**
 * Prisma's schema engine as WebAssembly: what `prisma migrate` runs, without the binary that it
 * would download. The caller frees it.
 */
export async function openSchemaEngine(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  datamodel?: { path: string; content: string },
): Promise<bindings.SchemaEngine> {
  processWide[started] ??= startEngine();
  await processWide[started];
  const datamodels = datamodel ? [[datamodel.path, datamodel.content]] : undefined;
  return bindings.SchemaEngine.new(
    { datamodels } as never,
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  );
}
