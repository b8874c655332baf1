import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkVector, readVectors } from '../../conformance/check-vectors.js';
import { assessSeries } from './assess-series.js';
import { methodsNotOffered } from './catalogue.js';

const methods = { assessSeries, methodsNotOffered };

const text = readFileSync(new URL('../../conformance/progress-methods.json', import.meta.url), 'utf8');
const vectors = readVectors(text) ?? [];

describe('the conformance kit', () => {
  it('holds the 164 cases of the methods on offer', () => {
    expect(vectors).toHaveLength(164);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s passes', (_, vector) => {
    expect(checkVector(vector, methods)).toEqual({ kind: 'passed' });
  });
});

describe('checking a vector', () => {
  const vector = {
    id: 'half-way',
    method: 'escap-csi',
    input: {
      target: { value: 80 },
      direction: 'increase',
      series: [
        { year: 2000, value: 40 },
        { year: 2022, value: 60 },
      ],
    },
  };

  it('names the key, what was expected and what came out', () => {
    const expected = { index: { value: 6, tol: 0.5 } };
    // Half of the way on a scale of ten is 5.
    expect(checkVector({ ...vector, expected }, methods)).toEqual({
      kind: 'failed',
      differences: [{ key: 'index', expected: { value: 6, tol: 0.5 }, got: 5 }],
    });
  });

  it('takes the tolerance as an absolute distance, the distance itself included', () => {
    expect(checkVector({ ...vector, expected: { index: { value: 6, tol: 1 } } }, methods).kind).toBe('passed');
  });

  it('does not take a missing key for null', () => {
    expect(checkVector({ ...vector, expected: { category: null } }, methods).kind).toBe('failed');
  });

  it('skips the methods that are not offered and fails those that do not exist', () => {
    expect(checkVector({ ...vector, method: 'akvo-percent-accomplishment', expected: {} }, methods).kind).toBe('skipped');
    expect(checkVector({ ...vector, method: 'guess', expected: { index: 5 } }, methods).kind).toBe('failed');
  });

  it('reads only files of vectors', () => {
    expect(readVectors('not json')).toBeUndefined();
    expect(readVectors('{"vectors": [{"id": 1}]}')).toBeUndefined();
    expect(readVectors('[]')).toBeUndefined();
  });
});
