import base from './vitest.config.js';

/**
 * The tests that mutants are tried on: those that `npm run mutation` names, without properties and worlds, which would be tried anew
 * on every mutant.
 */
export default {
  ...base,
  test: {
    ...base.test,
    include: (process.env['MUTATION_TESTS'] ?? 'packages/targets/src/**/*.test.ts').split(','),
    exclude: ['**/*.prop.test.ts', '**/worlds.test.ts'],
  },
};
