import { describe, expect, it } from 'vitest';

import { importCircle, importsIn } from './import-circle.js';
import { packageNames } from './public-package.js';

describe('imports', () => {
  it.each(packageNames)('of %s lead one way', (name) => {
    const imports = importsIn(`packages/${name}/src`);
    // the table of contents imports something that is there
    expect(imports.get(imports.get(`packages/${name}/src/index.ts`)?.[0] ?? '')).toBeDefined();
    expect(importCircle(imports)).toEqual([]);
  });

  it('that go round are named from the first file of the circle', () => {
    const imports = new Map([
      ['entry', ['leaf', 'a']],
      ['a', ['leaf', 'b']],
      ['b', ['c']],
      ['c', ['a']],
      ['leaf', []],
    ]);
    expect(importCircle(imports)).toEqual(['a', 'b', 'c', 'a']);
    expect(importCircle(new Map([['self', ['self']]]))).toEqual(['self', 'self']);
    expect(importCircle(new Map([...imports, ['c', ['leaf']]]))).toEqual([]);
  });
});
