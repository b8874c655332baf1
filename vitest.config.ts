import { defineConfig } from 'vitest/config';

const conditions = ['@actionline/source', 'module', 'import', 'node', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    // Properties are tried on the same values on every machine; FC_SEED=number tries others.
    setupFiles: ['./scripts/property-seed.ts'],
    // what waits for ever is ended; nothing is judged by its time, on a machine that does other work too
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A golden that is missing is a fault, and not written in passing: `npm run goldens` writes them.
    update: 'none',
  },
});
