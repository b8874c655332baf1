import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import type { Options } from 'tsup';

/** Where the modules for bundlers stand in a build. */
const MODULES = 'modules';

/** The files of the package, without its tests. */
function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$|\/testing\//u.test(file));
}

/**
 * One build for every package: ES modules, CommonJS and types. The entries share what they have in common, in few files, which Node imports
 * fast. Schemas stand behind an entry of their own, so that no import of the main entry brings in zod.
 */
export function library(entries: readonly string[]): Options {
  return {
    entry: [...entries],
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: true,
    sourcemap: false,
    clean: [`!${MODULES}/**`],
    // A declaration file a source file: none grows large, and an editor loads what it shows.
    dts: { entry: sources(), compilerOptions: { ignoreDeprecations: '6.0' } },
  };
}

/**
 * The ES modules once more, one file a source file, which everything but Node is given: a bundler leaves out whatever a function does not
 * use, with the libraries that it imports. A package of few libraries needs none.
 */
export function bundlerModules(): Options {
  return { entry: sources(), format: 'esm', outDir: `dist/${MODULES}`, target: 'es2022', splitting: true, sourcemap: false, clean: true };
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
