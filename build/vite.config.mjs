import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inCache, inRoot } from './setup/paths.mjs';

export default defineConfig({
  root: inRoot('renderer'),
  base: '/',
  cacheDir: inCache('vite'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: inRoot('out', 'renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    // A data: URL would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
    license: true,
    rolldownOptions: {
      // All that the first screen needs in one script: every further one costs a question to main.
      output: { codeSplitting: { groups: [{ name: 'pertama', tags: ['$initial'] }] } },
    },
  },
});
