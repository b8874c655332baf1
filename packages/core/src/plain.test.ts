import { describe, expect, it } from 'vitest';

import { plainCopy } from './plain.js';

const throws = (): never => {
  throw new Error('no');
};
const codes = (value: unknown): readonly unknown[] => plainCopy(value).issues.map(({ code, path }) => [code, path]);

describe('plainCopy', () => {
  it('copies data, without members that are undefined', () => {
    const data = { a: [1, 'x', null, { b: true }], c: undefined };
    const copy = plainCopy(data);
    expect(copy).toEqual({ ok: true, value: { a: [1, 'x', null, { b: true }] }, issues: [] });
    expect(copy.ok && Object.keys(copy.value as object)).toEqual(['a']);
  });

  it('keeps a key that is called __proto__ as a key', () => {
    const copy = plainCopy(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(copy.ok && Object.keys(copy.value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reads every member once', () => {
    let times = 0;
    plainCopy({
      get a() {
        return (times += 1);
      },
    });
    expect(times).toBe(1);
  });

  it('tells where data cannot be walked', () => {
    const circle: unknown[] = [];
    circle.push({ circle });
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    expect(
      codes({
        x: {
          get y() {
            return throws();
          },
        },
      }),
    ).toEqual([['unreadable', ['x', 'y']]]);
    expect(codes({ x: new Proxy({}, { ownKeys: throws }) })).toEqual([['unreadable', ['x']]]);
    expect(codes(circle)).toEqual([['cyclic-data', [0, 'circle']]]);
    expect(codes(deep)).toMatchObject([['too-deep', { length: 200 }]]);
    expect(codes({ x: Array(4_000_000_000) })).toEqual([['too-large', ['x']]]);
  });

  it('ends soon where lists stand in many places', () => {
    let doubled: unknown = 'ha';
    for (let level = 0; level < 100; level += 1) doubled = [doubled, doubled];
    expect(codes(doubled)).toEqual([['too-large', []]]);
  });
});
