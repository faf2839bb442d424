import { defineConfig } from 'rolldown';

/**
 * Puts the program and its two worker processes into a few files, in place of the 300 modules that tsc writes: reading
 * those one by one costs each process more than reading a hundred small texts. Packages stay outside, and what is
 * imported when first needed stays in files of its own. All lie in one folder, so that a worker is found beside any.
 */
export default defineConfig({
  input: {
    'pii-scan': 'bin/pii-scan.ts',
    worker: 'src/scan/worker.ts',
    'explain-worker': 'src/cli/explain-worker.ts',
  },
  platform: 'node',
  logLevel: 'silent',
  external: /^[^./]/,
  output: { dir: 'dist/bin', chunkFileNames: '[name].js' },
});
