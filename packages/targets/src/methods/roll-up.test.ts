import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import {
  countByCategory,
  meanOfPercentages,
  meanOfScores,
  meanWithNeutralBand,
  medianOf,
  twoWorst,
  worstSymbol,
  type ScoredChild,
} from './roll-up.js';

const scores = (...values: readonly (number | null)[]): readonly ScoredChild[] => values.map((score) => ({ score }));

describe('the mean of scores', () => {
  it.each([
    [2.5, 'substantial_progress'],
    [2.49, 'moderate_progress'],
    [0, 'moderate_progress'],
    [-0.01, 'limited_progress'],
    [-2.5, 'limited_progress'],
    [-2.51, 'deterioration'],
  ])('reads a mean of %d as %s', (score, category) => {
    expect(meanOfScores(scores(score))).toEqual({ score, category, childrenUsed: 1 });
  });

  it('leaves out children without a score and says how many it used', () => {
    expect(meanOfScores(scores(5, null, 0))).toEqual({ score: 2.5, category: 'substantial_progress', childrenUsed: 2 });
    expect(meanOfScores(scores(null))).toEqual({ score: null, category: 'not_available', childrenUsed: 0 });
  });

  it('is achieved only if all scored children are', () => {
    expect(meanOfScores([{ score: 5, targetAchieved: true }, { score: null }]).category).toBe('target_achieved');
    expect(
      meanOfScores([
        { score: 5, targetAchieved: true },
        { score: 5, targetAchieved: false },
      ]).category,
    ).toBe('substantial_progress');
  });

  it('takes results of assessSeries, and keeps what is achieved', () => {
    const result = (value: number) =>
      assessSeries('statcan-open-sdg', {
        direction: 'increase',
        target: { value: 80, year: 2030 },
        series: [
          { year: 2015, value: 40 },
          { year: 2020, value },
        ],
      });
    expect(result(85).category).toBe('target_achieved');
    expect(meanOfScores([result(85), result(90)]).category).toBe('target_achieved');
    // From 40 to 70 in five years is 2.6 times the growth that 80 by 2030 asks for: score 5, but not achieved.
    expect(result(70)).toMatchObject({ category: 'substantial_progress', score: 5 });
    expect(meanOfScores([result(85), result(70)]).category).toBe('substantial_progress');
    expect(meanOfScores([{ children: [result(85), result(90)] }]).category).toBe('target_achieved');
    const indicator = assessSeries('statcan-rollup-mean', { params: { children: [result(85), result(90)] } });
    expect(indicator).toMatchObject({ category: 'target_achieved', status: 'achieved' });
    expect(assessSeries('statcan-rollup-mean', { params: { children: [indicator, result(85)] } }).status).toBe('achieved');
  });

  it('believes targetAchieved before the category', () => {
    expect(meanOfScores([{ score: 5, category: 'target_achieved', targetAchieved: false }]).category).toBe('substantial_progress');
    expect(meanOfScores([{ score: 5, category: 'substantial_progress' }]).category).toBe('substantial_progress');
  });

  it('does not depend on the order of the children', () => {
    // Added one by one the first three give 2.7755575615628914e-17, in another order 0, each side of a bound of 0.
    const values = [0.1, 0.2, -0.3];
    expect(meanOfScores(scores(...values))).toEqual(meanOfScores(scores(...[...values].reverse())));
    expect(meanOfScores(scores(...values)).score).toBe(0);
  });

  it('averages groups first', () => {
    // (3 + (1 + −1) / 2) / 2 = 1.5, where the flat mean would be 1.
    const group = { children: scores(1, -1) };
    expect(meanOfScores([{ score: 3 }, group])).toEqual({ score: 1.5, category: 'moderate_progress', childrenUsed: 2 });
    expect(meanOfScores([{ children: [{ score: 5, targetAchieved: true }] }]).category).toBe('target_achieved');
    expect(meanOfScores([{ children: scores(5) }]).category).toBe('substantial_progress');
    expect(meanOfScores([{ children: scores(null) }, { score: 1 }]).childrenUsed).toBe(1);
  });
});

describe('statcan-rollup-mean', () => {
  const assess = (children: readonly ScoredChild[]) => assessSeries('statcan-rollup-mean', { params: { children } });

  it('takes groups, also of groups', () => {
    expect(assess([{ score: 3 }, { children: [{ children: scores(1, -1) }] }])).toMatchObject({
      score: 1.5,
      childrenUsed: 2,
      status: 'at-risk',
    });
    expect(assess([{ children: [{ score: 5, targetAchieved: true }] }])).toMatchObject({ category: 'target_achieved', status: 'achieved' });
  });

  it('says how many children it would have used where a score is no number', () => {
    expect(assess(scores(5, Number.NaN, null))).toMatchObject({ score: null, category: 'not_available', childrenUsed: 2 });
  });

  it('takes a child with a score and a broken list of children for neither', () => {
    expect(assess([{ score: 5, children: 5 } as never]).refusal?.code).toBe('bad-parameter');
  });
});

describe('the mean with a neutral band', () => {
  it.each([
    [2.51, 'significant_progress'],
    [2.5, 'moderate_progress'],
    [0.26, 'moderate_progress'],
    [0.25, 'no_progress'],
    [-0.25, 'no_progress'],
    [-0.26, 'moderate_deterioration'],
    [-2.5, 'moderate_deterioration'],
    [-2.51, 'significant_deterioration'],
  ])('reads a mean of %d as %s', (score, category) => {
    expect(meanWithNeutralBand(scores(score, null))).toEqual({ score, category, childrenUsed: 1 });
  });

  it.each([
    // EUSTAT 2.3.2, 2.3.1 and 1.3.1: the means and categories of their indicators
    [[5, -5], 0, 'no_progress'],
    [[5, -1.988144050376488], 1.505927974811756, 'moderate_progress'],
    [[-0.09083762091008363, 5], 2.454581189544958, 'moderate_progress'],
  ])('gives what EUSTAT publishes for %j', (children, score, category) => {
    const mean = meanWithNeutralBand(scores(...children));
    expect(mean.score).toBeCloseTo(score, 9);
    expect(mean.category).toBe(category);
  });

  it('is significant if every target is achieved, and not available without a score', () => {
    expect(meanWithNeutralBand([{ score: 1, targetAchieved: true }]).category).toBe('significant_progress');
    expect(meanWithNeutralBand([{ score: 1, targetAchieved: true }, { score: 1 }]).category).toBe('moderate_progress');
    expect(meanWithNeutralBand([])).toEqual({ score: null, category: 'not_available', childrenUsed: 0 });
  });
});

describe('the mean of percentages', () => {
  it.each([
    [[100], 'green'],
    [[99.9], 'amber'],
    [[50], 'amber'],
    [[49.9], 'red'],
    [[], 'grey'],
  ])('gives %j the colour %s', (percentages, colour) => {
    expect(meanOfPercentages(percentages).colour).toBe(colour);
  });

  it('leaves out missing percentages', () => {
    expect(meanOfPercentages([80, null, 40])).toEqual({ value: 60, used: 2, colour: 'amber' });
    expect(meanOfPercentages([null])).toEqual({ value: null, used: 0, colour: 'grey' });
  });
});

describe('the two worst ratings', () => {
  it.each([
    [['red', 'red', 'green'], 'red'],
    [['red', 'orange'], 'orange'],
    [['red', 'yellow'], 'orange'],
    [['red', 'green'], 'orange'],
    [['orange', 'orange'], 'orange'],
    [['orange', 'yellow'], 'orange'],
    [['orange', 'green'], 'yellow'],
    [['green', 'yellow', 'yellow'], 'yellow'],
    [['green', 'yellow'], 'yellow'],
    [['green', 'green', 'green'], 'green'],
    [['red'], 'red'],
    [['green', 'grey'], 'green'],
    [['grey'], null],
  ] as const)('of %j give %s', (ratings, expected) => {
    expect(twoWorst(ratings).value).toBe(expected);
  });

  it('say how many they are', () => {
    expect([twoWorst(['red', 'green', 'green']).used, twoWorst(['red', 'grey']).used, twoWorst([]).used]).toEqual([2, 1, 0]);
  });
});

describe('the other roll-ups', () => {
  it('take the worst symbol and leave out states without one', () => {
    expect(worstSymbol(['sun', 'slightly_cloudy', 'not_possible'])).toEqual({ value: 'slightly_cloudy', used: 2 });
    expect(worstSymbol(['cloud', 'thunderstorm', 'sun']).value).toBe('thunderstorm');
    expect(worstSymbol(['sun', 'cloud', 'slightly_cloudy']).value).toBe('cloud');
    expect(worstSymbol(['sun']).value).toBe('sun');
    expect(worstSymbol(['assessment_ended'])).toEqual({ value: null, used: 0 });
  });

  it('take the median, of an even number the mean of the two middle ones', () => {
    expect(medianOf([5, 1, null, 2, 4])).toEqual({ value: 3, used: 4 });
    expect(medianOf([null])).toEqual({ value: null, used: 0 });
  });

  it('count by category, those not reporting apart', () => {
    expect(countByCategory(['on_scope', null, 'not_reporting', 'under_scope', 'on_scope'])).toEqual({
      counts: { on_scope: 2, under_scope: 1 },
      reporting: 3,
      notReporting: 2,
    });
  });
});

describe('statcan-rollup-mean', () => {
  it('gives the unified label of the category', () => {
    const status = (children: readonly ScoredChild[]) => assessSeries('statcan-rollup-mean', { params: { children } }).status;
    expect([status(scores(5)), status(scores(1)), status(scores(-1)), status(scores(-5))]).toEqual([
      'on-track',
      'at-risk',
      'off-track',
      'moving-away',
    ]);
    expect(status([{ score: 5, targetAchieved: true }])).toBe('achieved');
  });

  it('refuses where no child has a score, or one is not a number', () => {
    expect(assessSeries('statcan-rollup-mean', { params: { children: scores(null) } })).toMatchObject({
      score: null,
      category: 'not_available',
      childrenUsed: 0,
      status: 'not-assessable',
      refusal: { code: 'no-children' },
    });
    expect(assessSeries('statcan-rollup-mean', { params: { children: scores(Number.NaN) } }).refusal?.code).toBe('not-finite');
  });
});

describe('sdsn-goal-rating', () => {
  const rate = (...indicatorRatings: readonly ('red' | 'orange' | 'yellow' | 'green' | 'grey')[]) =>
    assessSeries('sdsn-goal-rating', { params: { indicatorRatings } });

  it('reads green as achieved and gives no label to the other colours', () => {
    expect(rate('green', 'green')).toMatchObject({ category: 'green', status: 'achieved' });
    expect(rate('red', 'red').category).toBe('red');
    expect(rate('red', 'red')).not.toHaveProperty('status');
  });

  it('refuses where nothing is rated or a rating is unknown', () => {
    expect(rate('grey')).toMatchObject({ category: 'grey', status: 'not-assessable', refusal: { code: 'no-children' } });
    expect(rate('blue' as never)).toMatchObject({ category: 'grey', refusal: { code: 'bad-parameter' } });
  });
});

describe('a roll-up of what it cannot read', () => {
  const cyclic: { score?: number; children: unknown[] } = { children: [] };
  cyclic.children.push(cyclic);
  const calls: readonly (readonly [string, (given: never) => unknown, readonly unknown[]])[] = [
    [
      'meanOfScores',
      meanOfScores,
      [null, {}, [null], [5], [{}], [{ score: '5' }], [{ children: 5 }], [{ children: [{}] }], [cyclic], [{ scor: 5 }]],
    ],
    ['meanWithNeutralBand', meanWithNeutralBand, [null, [null], [{ score: '5' }], [cyclic]]],
    ['meanOfPercentages', meanOfPercentages, [undefined, 5, ['5'], [undefined], [5n]]],
    ['medianOf', medianOf, [null, ['5'], [undefined]]],
    ['twoWorst', twoWorst, [null, ['blue'], [null]]],
    ['worstSymbol', worstSymbol, [null, ['rain'], [5]]],
    ['countByCategory', countByCategory, [null, 5]],
  ];

  it.each(calls.flatMap(([name, call, inputs]) => inputs.map((input) => [name, input, call] as const)))(
    '%s throws bad-argument for %o',
    (name, input, call) => {
      expect(() => call(input as never)).toThrow(expect.objectContaining({ code: 'bad-argument' }) as Error);
      expect(() => call(input as never)).toThrow(name);
    },
  );

  it('names what was probably meant', () => {
    expect(() => worstSymbol(['sunn' as never])).toThrow('"sunn"; expected one of');
    expect(() => worstSymbol(['sunn' as never])).toThrow('write "sun"');
    expect(() => meanOfScores([{ scor: 5 } as never])).toThrow('write "score"');
    expect(() => medianOf(['5' as never])).toThrow('[0]: given the text "5"; expected a number');
  });
});
