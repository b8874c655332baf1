import { intervalOf, type Bound, type Indicator, type Observation } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { observationsOf, rate } from '../testing/samples.js';
import { indicatorTrend, type TrendWord } from '../index.js';

const share: Indicator = {
  id: rate.id,
  label: rate.label,
  measure: rate,
  type: 'outcome',
  direction: 'none',
  basis: { kind: 'new-proposal', publisher: { en: 'Nobody' }, source: { en: 'None' } },
  disaggregation: [],
  publicData: 'yes',
  terms: { use: 'not-read', note: { en: 'Not read.' }, verified: false },
  verified: false,
  proposedBy: 'Actionline',
};
const state = observationsOf(rate);
const bounds: readonly Bound[] = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'];

/** A true value with a figure that says something true of it. */
const figure = fc
  .record({ truth: fc.integer({ min: 0, max: 100 }), stated: fc.integer({ min: 0, max: 100 }), bound: fc.constantFrom(...bounds) })
  .filter(({ truth, stated, bound }) => {
    const { lower, upper, lowerOpen, upperOpen } = intervalOf(stated, bound);
    return (lowerOpen === true ? truth > lower : truth >= lower) && (upperOpen === true ? truth < upper : truth <= upper);
  });

describe('the trend of figures that are true', () => {
  it('is never the wrong one, whatever the bounds', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 5 }), fc.boolean(), (figures, reversed) => {
        const observations = figures.map(({ stated, bound }, at): Observation => {
          const day = `${String(2019 + at)}-12-31`;
          return state(`y${String(at)}`, stated, day, day, { bound });
        });
        const { trend, from, to } = indicatorTrend(share, reversed ? [...observations].reverse() : observations, { asOf: '2024-12-31' });
        const [first, last] = [figures[0]!.truth, figures.at(-1)!.truth];
        // A trifle is a hundredth of where it began.
        const allowed: Readonly<Partial<Record<TrendWord, boolean>>> = {
          rising: last > first,
          falling: last < first,
          'no-clear-change': Math.abs(last - first) <= 0.01 * first + 1e-9,
          unknown: true,
        };
        expect(allowed[trend]).toBe(true);
        // Exact figures always tell.
        if ([figures[0]!, figures.at(-1)!].every(({ bound }) => bound === 'exact')) expect(trend).not.toBe('unknown');
        for (const [point, truth] of [
          [from, first],
          [to, last],
        ] as const) {
          if (point === undefined) continue;
          expect(point.lower).toBeLessThanOrEqual(truth);
          expect(point.upper).toBeGreaterThanOrEqual(truth);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('turns round with the direction that is good', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const observations = [a, b].map(({ stated, bound }, at) => {
          const day = `${String(2019 + at)}-12-31`;
          return state(`y${String(at)}`, stated, day, day, { bound });
        });
        const word = (direction: Indicator['direction']): TrendWord =>
          indicatorTrend({ ...share, direction }, observations, { asOf: '2024-12-31' }).trend;
        const [up, down] = [word('increase'), word('decrease')];
        const other: Readonly<Partial<Record<TrendWord, TrendWord>>> = { improving: 'worsening', worsening: 'improving' };
        expect(down).toBe(other[up] ?? up);
      }),
      { numRuns: 200 },
    );
  });
});
