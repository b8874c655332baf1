import type { Issue, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figureOf } from '../testing/figures.js';
import { issueOf, notUnderstood } from './understand.js';

/** An observation with values of any type. */
function given(rest: Readonly<Record<string, unknown>>): Observation {
  return { ...figureOf('a', 1, 0, 9).observation, ...rest };
}

const found = (rest: Readonly<Record<string, unknown>>): readonly Issue[] => notUnderstood(given(rest));
const codes = (rest: Readonly<Record<string, unknown>>): readonly string[] =>
  found(rest).map(({ code, severity }) => `${code} ${severity}`);

describe('an observation', () => {
  it('is understood with every key and word that there is', () => {
    const all = {
      commitment: 'test/1',
      bound: 'at-least',
      place: 'KE',
      places: ['KE', 'UG'],
      dimensions: { sex: 'F' },
      status: 'P',
      missing: 'suppressed',
      periodAssumed: true,
      confidence: 'low',
      confidentiality: 'F',
      recordedAt: '2024-01-01',
      supersedes: 'b',
      hypothetical: true,
      label: { en: 'x' },
      note: 'x',
    };
    expect(found(all)).toEqual([]);
    const one = given(all);
    // It is looked at once.
    expect(notUnderstood(one)).toEqual([]);
    expect(notUnderstood(one)).toEqual([]);
  });

  it('may have a key that there is none of, which is only a warning', () => {
    expect(found({ vlaue: 5 })).toEqual([
      expect.objectContaining({
        code: 'unknown-key',
        severity: 'warning',
        path: ['observations', 'a'],
        values: expect.objectContaining({ given: 'vlaue', nearest: 'value' }) as unknown,
      }),
    ]);
    expect(found({ vlaue: 5 })[0]?.message).toMatch(/^The key was "vlaue"; did you mean "value"\? Expected one of id, measure, /);
    expect(found({ zzzzzzzz: 5 })[0]?.message).toMatch(/^The key was "zzzzzzzz"; expected one of id, measure, .*\.$/);
    expect(found({ zzzzzzzz: 5 })[0]?.values).not.toHaveProperty('nearest');
  });

  it.each([
    [{ role: 'results' }, 'unknown-role error'],
    [{ role: undefined }, 'unknown-role error'],
    [{ bound: 'atleast' }, 'unknown-bound error'],
    [{ status: 'Z' }, 'unknown-status error'],
    [{ missing: 'lost' }, 'unknown-missing error'],
    [{ confidence: 'sure' }, 'unknown-confidence error'],
    [{ id: 7 }, 'bad-type error'],
    [{ dimensions: { sex: 1 } }, 'bad-type error'],
    [{ dimensions: 'F' }, 'bad-type error'],
    [{ dimensions: null }, 'bad-type error'],
    [{ place: 404 }, 'bad-type error'],
    [{ places: 'KE' }, 'bad-type error'],
    [{ places: ['KE', 7] }, 'bad-type error'],
  ])('with %j is not understood: %s', (rest, code) => {
    expect(codes(rest)).toEqual([code]);
  });

  it('is told all that is not understood of it, each time', () => {
    const one = given({ role: 'x', bound: 'x', status: 'x' });
    expect(notUnderstood(one)).toHaveLength(3);
    expect(notUnderstood(one)).toHaveLength(3);
  });

  it('is told what was given of a wrong type, and what is expected', () => {
    expect(found({ places: 'KE' })[0]).toMatchObject({
      message: 'The places was "KE"; expected a list of codes such as ["KE", "UG"].',
      values: { key: 'places', given: '"KE"', expected: 'a list of codes such as ["KE", "UG"]' },
    });
    expect(found({ place: 404 })[0]?.values).toMatchObject({ given: '404', expected: 'a code such as "KE"' });
    expect(found({ dimensions: 'F' })[0]?.values).toMatchObject({ expected: 'a text for each dimension, such as { sex: "F" }' });
    expect(found({ id: 7 })[0]).toMatchObject({ values: { expected: 'a text' } });
    expect(found({ role: 7 })[0]?.values).toMatchObject({ given: '7' });
  });
});

describe('an issue', () => {
  it('has the path of its observation, and values where there are any', () => {
    expect(issueOf('code', 'warning', 'Message.', { id: 'a' })).toEqual({
      code: 'code',
      severity: 'warning',
      message: 'Message.',
      path: ['observations', 'a'],
    });
    expect(issueOf('code', 'error', 'Message.', { id: 'a' }, { given: 1 })).toMatchObject({ values: { given: 1 } });
  });
});
