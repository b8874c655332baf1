import type { Options } from 'tsup';

/**
 * One build for every package: each source file is an entry, so that a consumer's bundler can drop
 * the schemas (and zod) that a function does not use; types are bundled for the public entries only.
 */
export function library(publicEntries: readonly string[]): Options {
  return {
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/**/*.prop.test.ts', '!src/testing/**'],
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: true,
    sourcemap: false,
    clean: true,
    dts: { entry: [...publicEntries], compilerOptions: { ignoreDeprecations: '6.0' } },
  };
}
