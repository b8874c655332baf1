import { inspect } from 'node:util';

import { describe, expect, it } from 'vitest';

import { readWhenUsed } from './read-when-used.js';

interface Box {
  readonly id: string;
  readonly items: readonly number[];
  readonly last: boolean;
}

const plain: Box = { id: 'a', items: [1, 2], last: true };
const read = (): Box => readWhenUsed<Box>('{"id":"a","items":null,"last":true}', 'items', '[1,2]');

describe('an object of which a member is read when it is first looked at', () => {
  it('is copied, compared and written like any other, its keys in their order', () => {
    expect(read()).toEqual(plain);
    expect({ ...read() }).toEqual(plain);
    expect(structuredClone(read())).toEqual(plain);
    expect(JSON.stringify(read())).toBe('{"id":"a","items":[1,2],"last":true}');
  });

  it('is printed like any other', () => {
    expect(inspect(read())).toBe(inspect(plain));
    expect(inspect({ nested: read() })).toBe(inspect({ nested: plain }));
  });

  it('gives the same member each time, frozen or not', () => {
    const box = Object.freeze(read());
    expect(box.items).toBe(box.items);
  });

  it('does not read the member before', () => {
    const broken = readWhenUsed<Box>('{"id":"a","items":null}', 'items', 'no JSON');
    expect(broken.id).toBe('a');
    expect(() => broken.items).toThrow(SyntaxError);
  });
});
