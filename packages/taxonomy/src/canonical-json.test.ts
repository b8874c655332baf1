import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it('follows the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
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

  it('keeps a key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__": 1}'))).toBe('{"__proto__":1}');
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
});
