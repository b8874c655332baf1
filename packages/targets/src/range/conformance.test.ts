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

  it('are counted by kind in the README', () => {
    const readme = readFileSync(new URL('../../conformance/README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| (`[^|]+)\| (\d+) +\|$/gm)];
    const kinds = rows.map(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, kind]) => kind));
    expect(new Set(kinds.flat())).toEqual(new Set(cases.map(({ kind }) => kind)));
    expect(rows.map(([, , count]) => Number(count))).toEqual(kinds.map((own) => cases.filter(({ kind }) => own.includes(kind)).length));
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s passes', (_, one) => {
    expect(checkCombination(one, evaluateTarget)).toEqual({ kind: 'passed' });
  });
});

describe('checking a combination case', () => {
  const [first] = cases;
  const withExpected = (expected: CombinationCase['asked'][number]['expected'], of = first): CombinationCase => ({
    ...of!,
    asked: [{ ...of!.asked[0]!, expected }],
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

  it('names what was expected of a period, and of what is not there', () => {
    // Of 2022 a report came in on the day itself, and of 2023 a day late.
    const late = cases.find(({ id }) => id === 'on-time-and-late');
    const periods = [
      { start: '2022-01-01', level: 'met' as const, onTime: 'unmet' as const },
      { start: '2023-01-01', level: 'met' as const },
    ];
    expect(checkCombination(withExpected({ periods, revision: '2023-01-01' }, late), evaluateTarget)).toEqual({
      kind: 'failed',
      differences: [
        { key: 'asked.0.periods', expected: periods, got: [{ ...periods[0], onTime: 'met' }, periods[1]] },
        { key: 'asked.0.revision', expected: '2023-01-01', got: null },
      ],
    });
  });

  it('reads no question that asks for nothing, or for what is not known', () => {
    const fileOf = (question: object): string =>
      JSON.stringify({ schema: 'combination-cases/2', cases: [{ ...first, asked: [question] }] });
    const [question] = first!.asked;
    expect(readCombinationCases(fileOf(question!))).toHaveLength(1);
    expect(readCombinationCases(fileOf({ expected: {} }))).toBeUndefined();
    expect(readCombinationCases(fileOf({ ...question, knownat: '2024-12-31' }))).toBeUndefined();
    expect(readCombinationCases(fileOf({ ...question, requirement: { kind: 'standing' } }))).toBeUndefined();
  });

  it('reads only files of cases', () => {
    expect(readCombinationCases('not json')).toBeUndefined();
    expect(readCombinationCases('null')).toBeUndefined();
    expect(readCombinationCases('{"schema": "progress-method-vectors/1", "cases": []}')).toBeUndefined();
    expect(readCombinationCases('{"schema": "combination-cases/2", "cases": [{"id": 1}]}')).toBeUndefined();
    expect(readCombinationCases('{"schema": "combination-cases/2", "cases": [null]}')).toBeUndefined();
  });
});
