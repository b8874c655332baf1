import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import type { Options } from 'tsup';

/** How the modules of a package stand in its build. */
type Modules =
  /** One file an entry: fast to import in Node; what is left out of a bundle depends on pure top levels, which the size limits watch. */
  | 'bundled'
  /** One file a source file: a bundler leaves out whatever a function does not use. */
  | 'kept';

/**
 * One build for every package: ES modules, CommonJS and types. Schemas stand behind an entry of their own, so that
 * no import of the main entry brings in zod.
 */
export function library(publicEntries: readonly string[], modules: Modules): Options {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$|\/testing\//u.test(file));
  return {
    entry: modules === 'kept' ? all : [...publicEntries],
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: true,
    sourcemap: false,
    clean: true,
    // A declaration file a source file: none grows large, and an editor loads what it shows.
    dts: { entry: all, compilerOptions: { ignoreDeprecations: '6.0' } },
  };
}

/**
 * Leaves `import()` of packages that are ES modules only as it is in the CommonJS form: tsup writes `require()` in its place, which such a
 * package does not answer.
 */
export function importsLeft(specifiers: readonly string[]): NonNullable<Options['plugins']>[number] {
  const required = (specifier: string): string => `Promise.resolve().then(() => _interopRequireWildcard(require("${specifier}")))`;
  return {
    name: 'imports-left',
    buildEnd: ({ writtenFiles }) => {
      for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.cjs'))) {
        const code = readFileSync(name, 'utf8');
        const left = specifiers.reduce((text, specifier) => text.replaceAll(required(specifier), `import("${specifier}")`), code);
        if (left !== code) writeFileSync(name, left);
      }
    },
  };
}
