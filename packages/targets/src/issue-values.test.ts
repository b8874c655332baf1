import { describe, expect, it } from 'vitest';

import { valuesInJson } from './issue-values.js';

describe('valuesInJson', () => {
  it('keeps what JSON can hold', () => {
    const values = { given: 'x', expected: ['a', 2], days: 3, flag: true, none: null };
    expect(valuesInJson(values)).toEqual(values);
  });

  it('shows as text what an unsound measure brings in, and lists that throw when they are read', () => {
    const throws = (): never => {
      throw new Error('no');
    };
    const values = valuesInJson({
      given: { toString: throws },
      expected: [Symbol('x'), { a: 1 }, NaN],
      nearest: new Proxy([], { get: throws }),
    } as never);
    expect(values).toEqual({ given: '{}', expected: ['Symbol(x)', '{"a":1}', 'NaN'], nearest: 'an object that cannot be read' });
  });
});
