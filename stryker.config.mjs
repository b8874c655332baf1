/**
 * Mutation tests of the evaluation and of the published methods; judged in packages/targets/MUTATION.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  mutate: [
    'packages/targets/src/{evaluate,evidence,range,methods,series}/**/*.ts',
    'packages/targets/src/status.ts',
    '!**/*.test.ts',
    '!**/index.ts',
    '!packages/targets/src/methods/catalogue.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // The sandbox is a copy: leave out what no test reads.
  ignorePatterns: ['**/dist', '**/.turbo', '.ci', '.changeset', 'docs', 'examples', 'reports', 'temp', 'packages/*/etc'],
  // Tables at the top of a module would need every test run again for each of their words.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'reports/mutation.json' },
  logLevel: 'warn',
};

export default config;
