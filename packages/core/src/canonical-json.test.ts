import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.js';
import { ActionlineError } from './error.js';
import { sha256Hex } from './sha256.js';

describe('canonicalJson', () => {
  it('follows the example of RFC 8785, sections 3.2.2 and 3.2.3', () => {
    const given = {
      // eslint-disable-next-line no-loss-of-precision -- the example of the RFC shows how it is rounded
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(given)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ a: { c: 1, b: 2 }, '10': 0, '9': 0 })).toBe(canonicalJson({ '9': 0, '10': 0, a: { b: 2, c: 1 } }));
  });

  it('keeps a member called __proto__, and leaves out what is undefined', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([[NaN], [Infinity], [1n], [() => 1], [Symbol('x')], [undefined], [new Date(0)], [new Map()], [{ list: [undefined] }]])(
    'refuses what JSON cannot hold (%#)',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(/expected/);
    },
  );

  it('refuses a cycle, and takes one object at two places', () => {
    const shared = { x: 1 };
    const circle: Record<string, unknown> = { shared };
    expect(canonicalJson([shared, shared])).toBe('[{"x":1},{"x":1}]');
    circle['self'] = circle;
    expect(() => canonicalJson(circle)).toThrow(/without cycles/);
  });

  it('refuses what is too deep, and what throws when it is read, with an error of its own', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    const throws = (): never => {
      throw new Error('no');
    };
    for (const wild of [
      deep,
      { x: new Proxy({}, { ownKeys: throws }) },
      Object.defineProperty({}, 'x', { enumerable: true, get: throws }),
    ]) {
      expect(() => canonicalJson(wild)).toThrow(ActionlineError);
    }
  });
});

describe('sha256Hex', () => {
  // FIPS 180-4 examples: the empty message, and two blocks.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of "%s"', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  it('is of the UTF-8 bytes', () => {
    // The digest of the two bytes C3 A9.
    expect(sha256Hex('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
