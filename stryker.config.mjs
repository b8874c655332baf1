/**
 * How mutants are made and tried; which, and on which tests, is in `scripts/mutation/parts.ts`: run `npm run mutation`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // The sandbox is a copy: leave out what no test reads.
  ignorePatterns: ['**/dist', '**/.turbo', '.ci', '.changeset', 'docs', 'examples', 'reports', 'temp', 'packages/*/etc'],
  // Tables at the top of a module would need every test run again for each of their words.
  ignoreStatic: true,
  concurrency: 2,
  // a machine that is busy with other things takes its time, and a change that no test notices may not be told as noticed for that
  timeoutMS: 30_000,
  timeoutFactor: 4,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  logLevel: 'warn',
};

export default config;
