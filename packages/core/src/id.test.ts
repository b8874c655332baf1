import { describe, expect, it } from 'vitest';

import { compareNotations, frameworkOf, isFrameworkId, isScopedId, notationOf } from './id.js';

describe('an id', () => {
  it.each(['eu-hrdap-2020', 'unodc-hr75', 'a'])('%s names a framework', (id) => {
    expect(isFrameworkId(id)).toBe(true);
  });

  it.each(['', 'EU', 'a--b', '-a', 'a_b', 'a/b', '__proto__'])('"%s" names no framework', (id) => {
    expect(isFrameworkId(id)).toBe(false);
  });

  it.each(['eu-hrdap-2020/1', 'eu-hrdap-2020/1.1.1', 'unodc-hr75/7.a', 'unodc-hr75/m.officers-trained', 'eu-hrdap-2020/i.7'])(
    '%s names an item',
    (id) => {
      expect(isScopedId(id)).toBe(true);
    },
  );

  it.each(['1.1.1', '/1', 'a/', 'a/1.', 'a/1..2', 'a/1/2', 'A/1', '__proto__'])('"%s" names no item', (id) => {
    expect(isScopedId(id)).toBe(false);
  });

  it('splits at the slash', () => {
    expect([frameworkOf('a/1.2'), notationOf('a/1.2'), frameworkOf('a'), notationOf('a')]).toEqual(['a', '1.2', 'a', 'a']);
  });
});

describe('notations', () => {
  it('sort as a reader numbers', () => {
    const sorted = ['1', '1.1', '1.1.2', '1.2', '1.10', '2', '7.a', '7.b', 'i.2', 'i.10'];
    expect([...sorted].reverse().sort(compareNotations)).toEqual(sorted);
  });

  it('are equal only to themselves', () => {
    expect(compareNotations('1.1', '1.1')).toBe(0);
  });
});
