import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { checkCombination, readCombinationCases, type CombinationCase } from '../../conformance/check-combination.js';
import { evaluateTarget } from '../evaluate/evaluate-target.js';

const text = readFileSync(new URL('../../conformance/combination.json', import.meta.url), 'utf8');
const cases = readCombinationCases(text) ?? [];

describe('the combination cases of the conformance kit', () => {
  it('are 172, each with an id of its own and a reason', () => {
    expect(cases).toHaveLength(172);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ reason }) => !reason.endsWith('.'))).toEqual([]);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s passes', (_, one) => {
    expect(checkCombination(one, evaluateTarget)).toEqual({ kind: 'passed' });
  });
});

describe('checking a combination case', () => {
  const [first] = cases;
  const withExpected = (expected: CombinationCase['asked'][number]['expected']): CombinationCase => ({
    ...first!,
    asked: [{ ...first!.asked[0]!, expected }],
  });

  it('names what was expected and what came out', () => {
    // Two half-years of 30 and 45 are 75 in the year, so that "at least 75" is met.
    expect(checkCombination(withExpected({ lower: 74, upper: null, level: 'met', leftOut: { a: 'duplicate' } }), evaluateTarget)).toEqual({
      kind: 'failed',
      differences: [
        { key: 'asked.0.lower', expected: 74, got: 75 },
        { key: 'asked.0.upper', expected: null, got: 75 },
        { key: 'asked.0.leftOut', expected: { a: 'duplicate' }, got: { a: null } },
      ],
    });
  });

  it('reads only files of cases', () => {
    expect(readCombinationCases('not json')).toBeUndefined();
    expect(readCombinationCases('null')).toBeUndefined();
    expect(readCombinationCases('{"schema": "progress-method-vectors/1", "cases": []}')).toBeUndefined();
    expect(readCombinationCases('{"schema": "combination-cases/2", "cases": [{"id": 1}]}')).toBeUndefined();
    expect(readCombinationCases('{"schema": "combination-cases/2", "cases": [null]}')).toBeUndefined();
  });
});
