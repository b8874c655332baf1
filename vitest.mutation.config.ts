import base from './vitest.config.js';

/** The tests that mutants are tried on: those of the targets package, without properties and worlds, which would be tried anew on every mutant. */
export default {
  ...base,
  test: { ...base.test, include: ['packages/targets/src/**/*.test.ts'], exclude: ['**/*.prop.test.ts', '**/worlds.test.ts'] },
};
