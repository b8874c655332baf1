import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import { methods, methodsNotOffered } from './catalogue.js';
import { registry, type MethodId } from './registry.js';

function thrownBy(call: () => unknown): { readonly code: string; readonly message: string; readonly given: unknown } | undefined {
  try {
    call();
  } catch (error) {
    if (isActionlineError(error)) return error;
  }
  return undefined;
}

describe('assessSeries', () => {
  it('names the method and its version in every result', () => {
    expect(assessSeries('escap-csi', { series: [] })).toMatchObject({ method: 'escap-csi', methodVersion: '1.0.0' });
  });

  it('throws for a method that does not exist, naming those that do', () => {
    const error = thrownBy(() => assessSeries('guess' as MethodId, { series: [] }));
    expect(error?.code).toBe('unknown-method');
    expect(error?.given).toBe('guess');
    expect(error?.message).toContain('"guess"');
    expect(error?.message).toContain('the id of a method on offer');
    expect(error?.message).toContain('eurostat, statcan-open-sdg');
  });

  it.each(methodsNotOffered)('says why $id is not offered', ({ id, reason }) => {
    const error = thrownBy(() => assessSeries(id as MethodId, { series: [] }));
    expect(error?.code).toBe('unknown-method');
    // One sentence of several parts: the reason's full stop gives way.
    expect(error?.message).toContain(`${reason.slice(0, -1)}; `);
  });

  it.each([
    ['eurostat', null, 'an object'],
    ['eurostat', 'text', 'an object'],
    ['eurostat', { series: { year: 2020 } }, 'cannot read series: given the object {"year":2020}; expected a list'],
    ['tola-scope', {}, 'params'],
    ['tola-scope', { params: null }, 'params'],
    ['ols-projection', { series: [] }, 'params'],
    ['eurostat', { series: [], target: 80 }, 'cannot read target: given the number 80; expected an object'],
  ])('throws for the misuse of %s with %j', (method, input, expected) => {
    const error = thrownBy(() => assessSeries(method as MethodId, input as never));
    expect(error?.code).toBe('bad-argument');
    expect(error?.message).toContain(expected);
  });

  it('carries what was given', () => {
    expect(thrownBy(() => assessSeries('eurostat', { series: 'none' } as never))?.given).toBe('none');
  });

  it('reads an object without a series as no data', () => {
    expect(assessSeries('eurostat', { direction: 'increase' } as never)).toMatchObject({
      status: 'no-data',
      refusal: { code: 'empty-series' },
    });
  });
});

describe('the catalogue', () => {
  it('describes every method with its source', () => {
    expect(methods.map(({ id }) => id)).toEqual(Object.keys(registry));
    for (const { id, title, publication, section, suits, year } of methods) {
      expect(
        [title, publication, section, suits].every((text) => text !== ''),
        id,
      ).toBe(true);
      expect(year).toBeGreaterThan(1950);
    }
  });

  it('does not offer the two that are left out', () => {
    const left = methodsNotOffered.map(({ id }) => id);
    expect(left).toEqual(['akvo-percent-accomplishment', 'unicef-prp-progress']);
    expect(methods.some(({ id }) => left.includes(id))).toBe(false);
  });
});
