import { defineConfig } from 'vitest/config';

/** The tests of the page in a browser: `npm run explorer:test` in the repository. Tests of what needs no browser stand beside it in `src`. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@actionline/source', 'module', 'import', 'node', 'default'] },
  ssr: { resolve: { conditions: ['@actionline/source', 'module', 'import', 'node', 'default'] } },
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/served-page.ts'],
    fileParallelism: false,
    // a browser on a busy machine now and then answers after it was asked
    retry: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
