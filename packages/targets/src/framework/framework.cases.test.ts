import { describe, expect, it } from 'vitest';
import type { Framework, Item, Measure, Observation, Target } from '@actionline/core';

import { evaluateFramework } from './evaluate-framework.js';
import { days, figure, figuresOf, total, year } from '../testing/cases.js';
import { officers, targetOf } from '../testing/samples.js';

type Given = Pick<Framework, 'id' | 'levels' | 'items' | 'measures' | 'targets' | 'validity'>;

const item = (id: `test/${string}`, rest: Partial<Item> = {}): Item => ({
  id,
  notation: id.slice(5),
  kind: 'promise',
  label: { en: id },
  source: { position: 1 },
  ...rest,
});

function frameworkOf(targets: readonly Target[], items: readonly Item[] = [item('test/1')], measures: readonly Measure[] = []): Given {
  return {
    id: 'test',
    levels: [{ kind: 'promise', label: { en: 'Promise' }, commitment: true }],
    items,
    measures,
    targets,
    validity: days('2023-01-01', '2027-12-31'),
  };
}

const judges: Measure = { ...officers, id: 'test/m.judges', unit: 'person' };

describe('promises that are withdrawn', () => {
  const kept = targetOf(total(100, year(2023)));
  const withdrawn = targetOf(total(100, year(2023), { measure: judges }), { id: 'test/2.a', commitment: 'test/2' });
  const observations = [figure('a', 120, year(2023)), figuresOf(judges)('b', 10, year(2023))];

  it.each(['withdrawn', 'replaced'] as const)('are shown and not counted where the item is %s', (status) => {
    const framework = frameworkOf([kept, withdrawn], [item('test/1'), item('test/2', { status })]);
    const result = evaluateFramework(framework, observations, { asOf: '2024-12-31' });
    expect(result.evaluations.map(({ status: found }) => found)).toEqual(['achieved', 'missed']);
    expect(result.rollUps[0]).toMatchObject({ item: 'test', worst: 'achieved', shareWithEvidence: 1 });
    expect(result.rollUps.map((one) => one.item)).toEqual(['test', 'test/1']);
    expect(result.coverage.targets).toEqual({ total: 1, withEvidence: ['test/1.a'], without: [] });
    expect(result.coverage.commitments.total).toBe(1);
  });

  it('count while they are in force', () => {
    const framework = frameworkOf([kept, withdrawn], [item('test/1'), item('test/2')]);
    expect(evaluateFramework(framework, observations, { asOf: '2024-12-31' }).rollUps[0]).toMatchObject({ worst: 'missed' });
  });

  it('take what is above them along', () => {
    const below = [item('test/1'), item('test/2', { status: 'withdrawn' }), item('test/2.1', { parent: 'test/2' })];
    const part = { ...withdrawn, commitment: 'test/2.1' } as const;
    const result = evaluateFramework(frameworkOf([kept, part], below), observations, { asOf: '2024-12-31' });
    // The promise itself was not withdrawn, whatever stands over it.
    expect(result.coverage.commitments.total).toBe(2);
  });
});

describe('targets that are withdrawn themselves', () => {
  const act = { decided: '2024-07-01', source: { title: 'Decision' }, withdrawn: true } as const;
  const kept = targetOf(total(100, year(2023)));
  const yearly = {
    kind: 'every-period',
    comparison: 'at-least',
    value: 5,
    measure: judges,
    every: 'year',
    window: { start: '2023-01-01' },
  } as const;
  const gone = targetOf(yearly, { id: 'test/1.b', revisions: [act] });
  const observations = [figure('a', 120, year(2023)), figuresOf(judges)('b', 3, year(2023))];
  const evaluate = (asOf: string) => evaluateFramework(frameworkOf([kept, gone]), observations, { asOf });

  it('are shown with their last evaluation, and not counted', () => {
    const result = evaluate('2026-06-30');
    expect(result.withdrawn).toEqual(['test/1.b']);
    expect(result.evaluations.map(({ target, asOf }) => [target, asOf])).toEqual([
      ['test/1.a', '2026-06-30'],
      ['test/1.b', '2024-06-30'],
    ]);
    expect(result.rollUps[0]).toMatchObject({ worst: 'achieved', shareWithEvidence: 1 });
    expect(result.coverage.targets).toEqual({ total: 1, withEvidence: ['test/1.a'], without: [] });
    // no report is expected of it any more, the past ones included
    expect(result.coverage.reporting.expected).toBe(0);
    expect(result.unmatched).toEqual([]);
  });

  it('count until then', () => {
    const result = evaluate('2024-06-30');
    expect(result.withdrawn).toEqual([]);
    expect(result.coverage.targets.total).toBe(2);
    expect(result.coverage.reporting).toMatchObject({ expected: 1, received: 1 });
  });

  it('take their parts along', () => {
    const part = targetOf(total(100, year(2024)), { id: 'test/1.c', partOf: 'test/1' });
    const whole = targetOf({ kind: 'all-of', parts: [part] }, { id: 'test/1', revisions: [act] });
    const [found, foundPart] = evaluateFramework(frameworkOf([whole, part]), observations, { asOf: '2026-06-30' }).evaluations;
    expect(foundPart).toEqual(found?.parts?.[0]);
    expect([foundPart?.asOf, foundPart?.withdrawn?.since]).toEqual(['2024-06-30', '2024-07-01']);
  });
});

describe('the measures of every text of a target', () => {
  it('are known, and handed to the text in force', () => {
    const revised = targetOf(total(100, year(2024)), {
      revisions: [{ decided: '2024-07-01', source: { title: 'Decision' }, requirement: total(10, year(2024), { measure: judges }) }],
    });
    const observations = [figure('a', 120, year(2024)), figuresOf(judges)('b', 12, year(2024), { commitment: 'test/1' })];
    const result = evaluateFramework(frameworkOf([revised]), observations, { asOf: '2024-12-31' });
    expect(result.evaluations[0]?.used.map(({ observation }) => observation)).toEqual(['b']);
    expect([result.unmatched, result.unplaced, result.issues]).toEqual([[], [], []]);
  });
});

describe('compound promises in a roll-up', () => {
  it('show the worst of what has begun', () => {
    const parts = [2023, 2024, 2025, 2026].map((of) => targetOf(total(100, year(of)), { id: `test/1.${String(of)}`, partOf: 'test/1' }));
    const whole = targetOf({ kind: 'all-of', parts }, { id: 'test/1' });
    const observations = [
      figure('2023', 110, year(2023)),
      figure('2024', 160, year(2024)),
      figure('2025', 55, days('2025-01-01', '2025-06-30')),
    ];
    const [all] = evaluateFramework(frameworkOf([whole, ...parts]), observations, { asOf: '2025-06-30' }).rollUps;
    expect(all).toMatchObject({ worst: 'on-track', counts: { 'on-track': 1, achieved: 0, pending: 0 } });
  });
});

describe('reports of a recurring promise', () => {
  const reports: Measure = { ...officers, id: 'test/m.reports', unit: 'report' };
  const yearly = targetOf({
    kind: 'every-period',
    comparison: 'at-least',
    value: 1,
    measure: reports,
    every: 'year',
    window: { start: '2023-01-01' },
  });
  const of = figuresOf(reports);
  const reporting = (observations: readonly Observation[]) =>
    evaluateFramework(frameworkOf([yearly]), observations, { asOf: '2024-12-31' }).coverage.reporting;
  const first = of('first', 1, year(2023), { recordedAt: '2024-03-01' });

  it('that came in time are not late for being corrected', () => {
    const once = { expected: 2, received: 1, onTime: 1 };
    expect(reporting([first])).toEqual(once);
    const corrected = of('second', 2, year(2023), { recordedAt: '2027-03-01', supersedes: 'first' });
    expect(reporting([first, corrected])).toEqual(once);
    // Nor for being corrected twice.
    const again = of('third', 3, year(2023), { recordedAt: '2028-03-01', supersedes: 'second' });
    expect(reporting([again, corrected, first])).toEqual(once);
  });

  it('are late where the first of them was', () => {
    const late = of('late', 1, year(2023), { recordedAt: '2025-01-01' });
    expect(reporting([late])).toEqual({ expected: 2, received: 1, onTime: 0 });
    const corrected = of('corrected', 1, year(2023), { recordedAt: '2025-06-01', supersedes: 'late' });
    expect(reporting([late, corrected])).toEqual({ expected: 2, received: 1, onTime: 0 });
  });

  it('are not asked of a year that the window cuts', () => {
    const cut = targetOf({ ...yearly.requirement, window: { start: '2023-05-15' } } as Target['requirement']);
    const result = evaluateFramework(frameworkOf([cut]), [of('a', 1, year(2024))], { asOf: '2024-12-31' });
    expect(result.coverage.reporting).toEqual({ expected: 1, received: 1, onTime: 1 });
  });
});

describe('figures that no target counts', () => {
  const target = targetOf(total(100, year(2024)));
  const framework = frameworkOf([target], [item('test/1'), item('test/2')], [officers, judges]);
  const evaluate = (...observations: readonly Observation[]) => evaluateFramework(framework, observations, { asOf: '2025-01-31' });

  it('are named with the commitment that they speak about', () => {
    const counted = figure('counted', 120, year(2024), { commitment: 'test/1' });
    const other = figuresOf(judges)('other', 30, year(2024), { commitment: 'test/1' });
    const result = evaluate(counted, other, { ...other, id: 'another', role: 'milestone' });
    expect(result.unmatched).toEqual([{ commitment: 'test/1', observations: ['other', 'another'] }]);
    expect(result.unplaced).toEqual([]);
    expect(result.evaluations[0]?.leftOut).toEqual([]);
    expect(result.evaluations[0]?.status).toBe('achieved');
  });

  it('are no question where they are no results, are not known yet, or their commitment has no number', () => {
    const other = figuresOf(judges)('other', 30, year(2024), { commitment: 'test/1' });
    for (const rest of [
      { role: 'baseline' },
      { role: 'budget' },
      { status: 'F' },
      { hypothetical: true },
      { period: year(2025) },
      { commitment: 'test/2' },
    ] as const) {
      expect(evaluate({ ...other, ...rest }).unmatched).toEqual([]);
    }
  });

  it('have a measure that is nearly one of the framework: a slip', () => {
    const slip = { ...figure('slip', 120, year(2024)), measure: 'test/m.oficers' } as const;
    const result = evaluate(slip, { ...slip, id: 'again' });
    expect(result.unplaced).toEqual(['slip', 'again']);
    // Once for each measure.
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]).toMatchObject({
      code: 'unknown-measure',
      severity: 'warning',
      path: ['observations', 'slip'],
      values: { given: 'test/m.oficers', nearest: 'test/m.officers' },
    });
  });

  it('name a commitment where a target is meant', () => {
    const result = evaluate({ ...figure('a', 120, year(2024)), measure: 'test/1' });
    expect(result.issues[0]?.values).toMatchObject({ given: 'test/1', nearest: 'test/1.a' });
  });

  it('are of another framework: nothing is said', () => {
    const result = evaluate({ ...figure('a', 120, year(2024)), measure: 'other/m.budgets-in-euro' });
    expect(result).toMatchObject({ unplaced: ['a'], unmatched: [], issues: [] });
  });
});
