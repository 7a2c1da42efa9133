import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The two web clients, as files that the server serves: `npm run build` makes them. */
export default defineConfig({
  root: here('.'),
  publicDir: here('public'),
  plugins: [
    // The component library brings its words in thirty languages.
    { ...optimizeLocales.vite({ locales: ['en-US', 'fr-FR'] }), enforce: 'pre' },
  ],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The policy of the pages allows what comes from their own server, and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: [here('workspace/index.html'), here('portal/index.html')],
    },
  },
});
