import { describe, expect, it } from 'vitest';

import { contentFaults, machineNamed } from './tarball.js';

const manifest = {
  name: '@actionline/core',
  main: './dist/index.cjs',
  types: './dist/index.d.ts',
  bin: { actionline: './dist/command/main.js' },
  exports: {
    '.': { '@actionline/source': './src/index.ts', import: { types: './dist/index.d.ts', default: './dist/index.js' } },
    './json-schema/*': './dist/json-schema/*',
  },
};
const paths = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'package.json',
  'THIRD-PARTY-NOTICES.md',
  'docs/units.md',
  'dist/index.cjs',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/command/main.js',
  'dist/chunk-7JK75PLL.cjs',
  'dist/json-schema/framework.schema.json',
];
const files = (...more: readonly string[]): readonly { readonly path: string; readonly size: number }[] =>
  [...paths, ...more].map((path) => ({ path, size: 100 }));

describe('contentFaults', () => {
  it('finds nothing in a tarball that holds what it should', () => {
    expect(contentFaults(manifest, files())).toEqual([]);
  });

  it.each([
    'src/index.ts',
    'dist/index.js.map',
    'dist/index.test.js',
    'dist/testing/figures.js',
    'dist/tsconfig.tsbuildinfo',
    'examples/own/main.js',
    '.npmrc',
    'docs/.DS_Store',
    'docs/notes.txt',
    'etc/core.api.md',
    // the data of another package
    'conformance/combination.json',
  ])('finds that %s has no place in it', (path) => {
    expect(contentFaults(manifest, files(path))).toEqual([`@actionline/core: ${path} has no place in it`]);
  });

  it('finds what is named and missing, a pattern without a file among it', () => {
    const without = (left: string): readonly string[] =>
      contentFaults(
        manifest,
        files().filter(({ path }) => path !== left),
      );
    expect(without('LICENSE')).toEqual(['@actionline/core: LICENSE is missing']);
    expect(without('dist/command/main.js')).toEqual(['@actionline/core: dist/command/main.js is named in package.json, and is not in it']);
    expect(without('dist/json-schema/framework.schema.json')).toEqual([
      '@actionline/core: dist/json-schema/* is named in package.json, and is not in it',
    ]);
  });

  it('finds a file that is too large', () => {
    const [fault] = contentFaults(manifest, [...files(), { path: 'dist/large.js', size: 2_000_000 }]);
    expect(fault).toContain('dist/large.js has 2000000 bytes');
  });
});

describe('machineNamed', () => {
  it('finds folders of somebody and addresses of this machine, and no other path', () => {
    expect(machineNamed('//# sourceMappingURL=file:///build/a.js', '/build/here')).toBe('file:///build/a.js');
    expect(machineNamed('at /build/here/packages/core', '/build/here')).toBe('/build/here');
    expect(machineNamed('"/home/somebody/project/a.ts"', '/build')).toBe('/home/somebody/project/a.ts');
    expect(machineNamed('C:\\Users\\somebody\\a.ts', '/build')).toBe('C:\\Users\\somebody\\a.ts');
    expect(machineNamed('http://127.0.0.1:4873/a', '/build')).toBe('http://127.0.0.1:4873/a');
    expect(machineNamed('https://www.example.org/home/page, ./tmp/a, /dimensions/place', '/build')).toBeUndefined();
  });
});
