import { dayNumber } from '@actionline/core/internal';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf } from '../testing/figures.js';
import type { Figure } from './figure.js';
import { runningTotals } from './running-total.js';

const totals = countOf({ combine: { time: 'running-total', across: 'sum' } });
const ids = (figures: readonly Figure[]): readonly string[] => figures.map(({ observation }) => observation.id);
const known = (recordedAt: string): { readonly recordedAt: string } => ({ recordedAt });

describe('the origin of running totals', () => {
  const origins = (figures: readonly Figure[], origin?: string): readonly (number | string)[] => {
    const { originOf } = runningTotals(figures, origin === undefined ? totals : { combine: { ...totals.combine, origin } });
    return figures.map(originOf);
  };

  it('is the day that the measure declares', () => {
    expect(origins([figureOf('a', 1, 5, 9), figureOf('b', 2, 7, 14)], '2024-01-01')).toEqual([
      dayNumber('2024-01-01'),
      dayNumber('2024-01-01'),
    ]);
  });

  it('is told by periods that begin on one day', () => {
    expect(origins([figureOf('a', 1, 5, 9), figureOf('b', 2, 5, 14)])).toEqual([5, 5]);
    // Each place may have its own.
    expect(origins([figureOf('a', 1, 5, 9, { place: 'KE' }), figureOf('b', 2, 7, 14, { place: 'UG' })])).toEqual([5, 7]);
  });

  it('is not known where the periods of one place begin on different days, nor then for the other places', () => {
    const figures = [figureOf('a', 1, 0, 9), figureOf('b', 2, 10, 19), figureOf('c', 2, 10, 19, { place: 'KE' })];
    expect(origins(figures)).toEqual(['', '', 'KE']);
  });
});

describe('running totals that fall', () => {
  it('stand where none does', () => {
    const figures = [figureOf('a', 5, 0, 9), figureOf('b', 5, 0, 19), figureOf('c', 8, 0, 29)];
    expect(runningTotals(figures, totals)).toMatchObject({ figures, leftOut: [], issues: [] });
  });

  it('hold as they were recorded last', () => {
    const older = [figureOf('a', 9, 0, 9), figureOf('b', 5, 0, 19)];
    // Known from the last day of the period where no day is given: b corrects a.
    expect(runningTotals(older, totals)).toMatchObject({
      figures: [older[1]],
      leftOut: [{ observation: 'a', reason: 'older-record', by: 'b' }],
      issues: [{ code: 'falling-total', severity: 'warning', values: { observations: ['a', 'b'] } }],
    });
    const newer = [figureOf('a', 9, 0, 9, known('2030-01-01')), figureOf('b', 5, 0, 19)];
    expect(runningTotals(newer, totals)).toMatchObject({
      figures: [newer[0]],
      leftOut: [{ observation: 'b', reason: 'older-record', by: 'a' }],
    });
  });

  it('both stand where they were recorded on one day', () => {
    const figures = [figureOf('a', 9, 0, 9, known('1971-01-01')), figureOf('b', 5, 0, 19, known('1971-01-01'))];
    const found = runningTotals(figures, totals);
    expect(ids(found.figures)).toEqual(['a', 'b']);
    expect(found.leftOut).toEqual([]);
    expect(found.issues.map(({ code }) => code)).toEqual(['falling-total']);
  });

  it('may leave out several before one that is less', () => {
    const figures = [figureOf('a', 6, 0, 9), figureOf('b', 9, 0, 19), figureOf('c', 5, 0, 29), figureOf('d', 7, 0, 39)];
    const found = runningTotals(figures, totals);
    expect(ids(found.figures)).toEqual(['c', 'd']);
    expect(found.leftOut).toEqual([
      { observation: 'b', reason: 'older-record', by: 'c' },
      { observation: 'a', reason: 'older-record', by: 'c' },
    ]);
  });

  it('do not fall on one day: of two by the same day, the less is looked at first', () => {
    const figures = [figureOf('a', 9, 0, 9), figureOf('b', 5, 4, 9)];
    expect(runningTotals(figures, totals)).toMatchObject({ leftOut: [], issues: [] });
  });

  it('are told with both, and which holds', () => {
    const { issues } = runningTotals([figureOf('a', 9, 0, 9), figureOf('b', 5, 0, 19)], totals);
    expect(issues[0]?.message).toMatch(
      /^The running total "a" is more than the later one, "b", though a total cannot fall; the one recorded later holds/,
    );
  });

  it('are told only where no value fits both', () => {
    // "About 10" may be 9, and "at least 5" may be anything above.
    expect(runningTotals([figureOf('a', [9, 11], 0, 9), figureOf('b', 9, 0, 19)], totals).issues).toEqual([]);
    expect(runningTotals([figureOf('a', 9, 0, 9), figureOf('b', [5, Infinity], 0, 19)], totals).issues).toEqual([]);
    expect(runningTotals([figureOf('a', [9, 11], 0, 9), figureOf('b', 8, 0, 19)], totals).issues).toHaveLength(1);
  });

  it('are told of one place only, and of what never falls', () => {
    const apart = [figureOf('a', 9, 0, 9, { place: 'KE' }), figureOf('b', 5, 0, 19, { place: 'UG' })];
    expect(runningTotals(apart, totals)).toMatchObject({ leftOut: [], issues: [] });
    const falling = [figureOf('a', 9, 0, 9), figureOf('b', 5, 0, 19)];
    expect(runningTotals(falling, { ...totals, signed: true })).toMatchObject({ figures: falling, leftOut: [], issues: [] });
  });

  it('are looked at in the order of their days, whatever order they are given in', () => {
    const figures = [figureOf('b', 5, 0, 19), figureOf('a', 9, 0, 9)];
    expect(runningTotals(figures, totals).leftOut).toEqual([{ observation: 'a', reason: 'older-record', by: 'b' }]);
  });
});
