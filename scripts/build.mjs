// Makes what git does not hold: Prisma's client, which the TypeScript imports, and the web clients,
// which the server serves. Plain JavaScript, because it runs before anything else can. Does nothing
// where it is up to date.
import { buildWhereChanged } from './build-where-changed.mjs';
import './build-database.mjs';

// In the folder that Vite empties: whoever builds it otherwise leaves no stamp of ours.
await buildWhereChanged(
  'dist/web/stamp',
  ['src/web', 'src/client', 'tsconfig.json', 'package-lock.json', 'scripts/build-web.mjs'],
  async () => {
    console.log('Building the web clients …');
    // Only now: loading Vite takes longer than seeing that there is nothing to do.
    const { buildWeb } = await import('./build-web.mjs');
    await buildWeb();
  },
);
