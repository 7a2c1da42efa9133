import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const root = new URL('../', import.meta.url);
const assets = new URL('dist/web/assets/', root);

/** Writes the web clients to dist/web, as what browsers load: small, and compressed already. */
export async function buildWeb() {
  // React and others look at it, and a server may well be started with another one.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: fileURLToPath(new URL('src/web/vite.config.ts', root)),
    logLevel: 'error',
  });
  const names = await readdir(assets);
  await Promise.all(names.filter((name) => /\.(js|css|svg|json)$/.test(name)).map(compress));
}

/** @param {string} name */
async function compress(name) {
  const file = new URL(name, assets);
  const content = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(
    `${fileURLToPath(file)}.br`,
    await promisify(brotliCompress)(content, { params }),
  );
  await writeFile(`${fileURLToPath(file)}.gz`, await promisify(gzip)(content, { level: 9 }));
}
