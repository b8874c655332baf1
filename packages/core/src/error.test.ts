import { describe, expect, it } from 'vitest';

import { ActionlineError, isActionlineError, show } from './error.js';
import { formatIssue } from './issue-line.js';

describe('an error', () => {
  it('is known by its brand, not by its class', () => {
    const error = new ActionlineError('bad-argument', 'No.', { given: 3, cause: 'why' });
    // As an error of another copy of the package would be: not an instance of this class.
    const foreign = Object.defineProperty(new Error('No.'), Symbol.for('@actionline/error'), { value: true });
    expect([
      isActionlineError(error),
      isActionlineError(foreign),
      isActionlineError(new Error('No.')),
      isActionlineError(null),
      isActionlineError('x'),
    ]).toEqual([true, true, false, false, false]);
    expect([error.name, error.code, error.given, error.cause, error.issues]).toEqual(['ActionlineError', 'bad-argument', 3, 'why', []]);
  });

  it('carries whole issues, which print as any other', () => {
    const error = new ActionlineError('bad-framework', 'No.', {
      issues: [{ code: 'c', severity: 'error', message: 'm', path: ['items', 0] }],
    });
    expect(error.issues.map(formatIssue)).toEqual(['items.0: c: m']);
  });

  it('is printed by a console with its code, and without the value and the issues, which are hundreds of lines', () => {
    const error = new ActionlineError('bad-framework', 'No.', {
      given: { items: [] },
      issues: [{ code: 'c', severity: 'error', message: 'm' }],
    });
    expect(Object.keys(error).sort()).toEqual(['code', 'name']);
    expect(error.issues).toHaveLength(1);
    expect(error.given).toEqual({ items: [] });
  });

  it('shows any value in one short line', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect([show('a"b'), show(undefined), show(1n), show(NaN), show(cyclic)]).toEqual([
      '"a\\"b"',
      'undefined',
      '1n',
      'NaN',
      '{"self":(itself)}',
    ]);
    expect(show('x'.repeat(10_000))).toHaveLength(80);
  });
});

describe('an issue', () => {
  it('is printed with where it is', () => {
    const issue = { code: 'c', severity: 'error', message: 'm' } as const;
    expect(formatIssue(issue)).toBe('c: m');
    expect(formatIssue({ ...issue, path: ['items', 0, 'id'] })).toBe('items.0.id: c: m');
    expect(formatIssue({ ...issue, line: 3, column: 7 })).toBe('line 3, column 7: c: m');
  });

  it('shows what cannot be read, and no more than the beginning of what is long or deep', () => {
    const throws = (): never => {
      throw new Error('no');
    };
    const wild = [
      Symbol('s'),
      throws,
      { toString: throws },
      Object.create(null) as object,
      new Proxy({}, { ownKeys: throws, get: throws }),
      { toJSON: throws },
      new Date(0),
      [undefined, -Infinity],
    ];
    expect(wild.map(show)).toEqual([
      'Symbol(s)',
      'a function',
      '{}',
      '{}',
      'an object that cannot be read',
      'an object that cannot be read',
      '"1970-01-01T00:00:00.000Z"',
      '[undefined,-Infinity]',
    ]);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(show(deep)).toBe(`${'['.repeat(79)}…`);
    expect(show('x'.repeat(5_000_000))).toHaveLength(80);
    expect(show(Array.from({ length: 1_000_000 }, () => 1))).toHaveLength(80);
  });
});
