import { describe, expect, it } from 'vitest';
import { inForceOn, type Issue, type LeftOutEvidence } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import { resolveMethod } from '../method-parameters.js';
import type { Use } from '../range/proof.js';
import { figureOf } from '../testing/figures.js';
import { targetOf } from '../testing/samples.js';
import type { Context } from './context.js';
import { evaluationOf, type Findings } from './evaluation.js';
import { evidenceFact } from '../evidence/recency.js';

const context: Context = {
  target: targetOf({ kind: 'standing' }),
  requirement: { kind: 'standing' },
  observations: [],
  asOf: '2025-06-30',
  today: dayNumber('2025-06-30'),
  inForce: inForceOn,
  knownAt: undefined,
  knownDay: Infinity,
  minimumConfidence: undefined,
  wanted: 'taken',
  reading: 'taken',
  readings: new Set(),
  method: resolveMethod({}),
  reporters: {},
  above: [],
};

const FOUND: Findings = {
  level: 'unmet',
  trajectory: 'slow',
  timing: 'running',
  evidence: 'enough',
  uses: [],
  leftOut: [],
  issues: [],
};

const evaluationWith = (found: Partial<Findings> = {}, at: Partial<Context> = {}) =>
  evaluationOf({ ...context, ...at }, { ...FOUND, ...found });

/** How a figure of some days counts. */
const use = (id: string, start: number, end: number, lower = 1, upper = 1): Use => ({ figure: figureOf(id, 5, start, end), lower, upper });

/** The steps in short: their codes. */
const codesOf = (found: Partial<Findings>) => evaluationWith(found).steps.map(({ code }) => code);

describe('an evaluation', () => {
  it('says nothing that is not known', () => {
    expect(evaluationWith()).toStrictEqual({
      target: 'test/1.a',
      commitment: 'test/1',
      asOf: '2025-06-30',
      interpretation: 'taken',
      requirement: { kind: 'standing' },
      level: 'unmet',
      trajectory: 'slow',
      timing: 'running',
      evidence: 'enough',
      status: 'at-risk',
      used: [],
      leftOut: [],
      issues: [],
      method: context.method.use,
      steps: [
        { code: 'required', values: {} },
        { code: 'level', values: { level: 'unmet' } },
        { code: 'trajectory', values: { trajectory: 'slow' } },
        { code: 'status', values: { status: 'at-risk', rule: 'pace-slow' } },
      ],
    });
  });

  it('says what is known, the date of knowledge included', () => {
    const known = { shareOfWay: 0.5, latestStart: '2025-01-01', due: '2025-12-31', closedUntil: '2025-03-31' } as const;
    const missing = [{ measure: 'test/m', period: { start: '2025-01-01', end: '2025-01-31' } }] as const;
    expect(evaluationWith({ ...known, missingFigures: missing }, { knownAt: '2025-05-31' })).toMatchObject({
      ...known,
      missing,
      knownAt: '2025-05-31',
    });
  });

  it('leaves out a number that is none, and a list of nothing that is missing', () => {
    const evaluation = evaluationWith({ shareOfWay: NaN, expected: Infinity, missingFigures: [] });
    expect(Object.keys(evaluation)).toEqual(Object.keys(evaluationWith()));
    expect(codesOf({ expected: Infinity })).not.toContain('expected');
  });

  it('has the status that is given, without a rule, where it does not follow from the facts', () => {
    const evaluation = evaluationWith({ status: 'achieved' });
    expect(evaluation.status).toBe('achieved');
    expect(evaluation.steps.at(-1)).toStrictEqual({ code: 'status', values: { status: 'achieved' } });
  });

  it('is hypothetical where one of its figures is', () => {
    const what: Use = { figure: figureOf('if', 5, 1, 2, { hypothetical: true }), lower: 1, upper: 1 };
    expect(evaluationWith({ uses: [use('a', 1, 2), what] }).hypothetical).toBe(true);
    expect('hypothetical' in evaluationWith({ uses: [use('a', 1, 2)] })).toBe(false);
  });
});

describe('the figures of an evaluation', () => {
  const idsOf = (...uses: readonly Use[]) => evaluationWith({ uses }).used.map(({ observation }) => observation);

  it('are in the order of their days: the earlier first, of those the longer, and of those by id', () => {
    const inOrder = [use('z', 1, 9), use('y', 2, 9), use('x', 2, 8), use('B', 3, 9), use('a', 3, 9), use('b', 3, 9)];
    const ids = ['z', 'y', 'x', 'B', 'a', 'b'];
    expect(idsOf(...inOrder)).toEqual(ids);
    expect(idsOf(...[...inOrder].reverse())).toEqual(ids);
    expect(idsOf(...inOrder.slice(3), ...inOrder.slice(0, 3))).toEqual(ids);
  });

  it('say how often they count at each end, and nothing of an end that they do not count at', () => {
    const ends = (lower: number, upper: number) => evaluationWith({ uses: [use('a', 0, 1, lower, upper)] }).used[0];
    const figure = { observation: 'a', range: { lower: 5, upper: 5 }, period: { start: '1970-01-01', end: '1970-01-02' } };
    expect(ends(0, 0)).toStrictEqual(figure);
    expect(ends(1, 0)).toStrictEqual({ ...figure, lower: 1 });
    expect(ends(0, -1)).toStrictEqual({ ...figure, upper: -1 });
    expect(ends(-1, 2)).toStrictEqual({ ...figure, lower: -1, upper: 2 });
  });
});

describe('what an evaluation leaves out', () => {
  const out = (observation: string, reason: LeftOutEvidence['reason']): LeftOutEvidence => ({ observation, reason });

  it('is in the order of the ids, and of the reasons for one id', () => {
    const inOrder = [out('B', 'forecast'), out('a', 'contained'), out('a', 'missing'), out('b', 'forecast')];
    for (const given of [inOrder, [...inOrder].reverse(), [inOrder[2]!, inOrder[0]!, inOrder[3]!, inOrder[1]!]])
      expect(evaluationWith({ leftOut: given }).leftOut).toEqual(inOrder);
    expect(evaluationWith({ leftOut: inOrder.slice(1, 3).reverse() }).leftOut).toEqual(inOrder.slice(1, 3));
    expect(evaluationWith({ leftOut: inOrder.slice(0, 1) }).leftOut).toEqual(inOrder.slice(0, 1));
  });

  it('is counted by its reasons', () => {
    const leftOut = [out('a', 'missing'), out('b', 'forecast'), out('c', 'missing')];
    expect(evaluationWith({ leftOut }).steps[1]).toEqual({ code: 'left-out', values: { missing: 2, forecast: 1 } });
    expect(codesOf({ leftOut: [] })).not.toContain('left-out');
  });
});

describe('the issues of an evaluation', () => {
  it('are in the order of their codes, then of what they are about and of what they say', () => {
    const issue = (code: string, path: string, message: string): Issue => ({ code, severity: 'warning', path: [path], message });
    const inOrder = [issue('a', 'z', 'z'), issue('b', 'x', 'z'), issue('b', 'y', 'x'), issue('b', 'y', 'y')];
    for (const given of [inOrder, [...inOrder].reverse(), [inOrder[2]!, inOrder[0]!, inOrder[3]!, inOrder[1]!]])
      expect(evaluationWith({ issues: given }).issues).toEqual(inOrder);
    expect(evaluationWith({ issues: inOrder.slice(0, 2).reverse() }).issues).toEqual(inOrder.slice(0, 2));
  });
});

describe('the steps of an evaluation', () => {
  const value = { value: 5, bound: 'at-least', unit: 'officer', lower: 5, upper: Infinity } as const;

  it('say what is reported, with the value where there is one, and an end that is open as null', () => {
    const uses = [use('a', 1, 2), use('b', 3, 4)];
    expect(evaluationWith({ uses, value }).steps.slice(1, 3)).toStrictEqual([
      { code: 'reported', values: { value: 5, bound: 'at-least', unit: 'officer', count: 2 }, observations: ['a', 'b'] },
      { code: 'level', values: { level: 'unmet', lower: 5, upper: null } },
    ]);
    expect(evaluationWith({ uses }).steps.slice(1, 3)).toStrictEqual([
      { code: 'reported', values: { count: 2 }, observations: ['a', 'b'] },
      { code: 'level', values: { level: 'unmet' } },
    ]);
  });

  it('say what is expected by now, or by the end where that is over', () => {
    const expected = (due?: string) => evaluationWith({ expected: 7, due }).steps.find(({ code }) => code === 'expected')?.values;
    expect(expected()).toEqual({ value: 7, on: '2025-06-30' });
    expect(expected('2025-06-29')).toEqual({ value: 7, on: '2025-06-29' });
    expect(expected('2025-07-01')).toEqual({ value: 7, on: '2025-06-30' });
  });

  it('end with what is missing: evidence once something is due, a trend where there is a value, and what else is told', () => {
    const last = (found: Partial<Findings>) => codesOf({ level: 'unknown', trajectory: 'unknown', ...found }).slice(4);
    expect(last({ evidence: 'none' })).toEqual(['missing-evidence']);
    expect(last({ evidence: 'none', timing: 'upcoming' })).toEqual([]);
    expect(last({ evidence: 'thin' })).toEqual([]);
    expect(last({ value })).toEqual(['missing-trend']);
    expect(last({ value, trajectory: 'slow' })).toEqual([]);
    expect(last({ evidence: 'none', missing: [false, { code: 'missing-parts', values: {} }, undefined] })).toEqual([
      'missing-evidence',
      'missing-parts',
    ]);
  });

  it('have those between the figures and the verdicts, what is none aside', () => {
    expect(codesOf({ reasoning: [undefined, { code: 'at-limit', values: { limit: 100 } }, false] })).toEqual([
      'required',
      'at-limit',
      'level',
      'trajectory',
      'status',
    ]);
  });
});

describe('the evidence', () => {
  const today = dayNumber('2025-06-30');
  const fact = (newest: number | undefined, due = Infinity, enough = true) => evidenceFact(context, newest, due, enough);

  it('is none without any, thin where there is too little, and enough otherwise', () => {
    expect(fact(undefined)).toBe('none');
    expect(fact(today, Infinity, false)).toBe('thin');
    expect(fact(today)).toBe('enough');
  });

  it('is stale from 732 days after the newest, by today or by the end, and never for what came after the end', () => {
    expect(fact(today - 731)).toBe('enough');
    expect(fact(today - 732)).toBe('stale');
    expect(fact(today - 732, Infinity, false)).toBe('stale');
    expect(fact(today - 732, today - 1)).toBe('enough');
    expect(fact(today - 733, today - 1)).toBe('stale');
  });
});
