import { describe, expect, it } from 'vitest';

import { nearestAmong, nearestNames } from './nearest.js';
import { builtInUnits } from './unit.js';

describe('nearestNames', () => {
  it('puts the same notation first, then the fewest steps, ties in the order given', () => {
    expect(nearestNames('plan/1.11', ['plan/1.1', 'plan/1.12', 'other/1.11', 'plan/1.2'])).toEqual(['other/1.11', 'plan/1.1', 'plan/1.12']);
  });

  it.each([
    ['countries', 'country'],
    ['Person', 'person'],
    ['preson', 'person'],
    ['per 1000', 'per-1000'],
    ['eur', 'EUR'],
    ['activities', 'activity'],
  ])('takes %s for %s', (given, unit) => {
    expect(nearestNames(given, builtInUnits)[0]).toBe(unit);
  });

  it('takes a measure by the end of its id', () => {
    expect(nearestNames('officers-trained', ['a/m.countries', 'a/m.officers-trained'])).toEqual(['a/m.officers-trained']);
    expect(nearestNames('b/officers-trained', ['a/m.officers-trained'])).toEqual(['a/m.officers-trained']);
  });

  it.each(['quite another text', '', 'X', '/', 'x'.repeat(1_000_000)])('suggests nothing for what is like nothing', (given) => {
    expect(nearestNames(given, ['plan/1.1', 'A', 'B'])).toEqual([]);
  });
});

describe('nearestAmong', () => {
  it('finds what nearestNames finds', () => {
    const nearest = nearestAmong(builtInUnits);
    for (const given of ['countries', 'preson', 'eur', 'nothing like it at all', '']) {
      expect(nearest(given)).toBe(nearestNames(given, builtInUnits)[0]);
      expect(nearest(given)).toBe(nearestNames(given, builtInUnits)[0]);
    }
  });

  it('compares letter by letter some hundred thousand times, so that a file of wrong names is read in time', () => {
    const known = Array.from({ length: 2_000 }, (_, at) => `plan/m.measure-number-${String(at)}`);
    const nearest = nearestAmong(known);
    expect(nearest('plan/m.measure-numbr-8')).toBe('plan/m.measure-number-8');
    // 99 more lists of 2,000 names are 200,000 comparisons
    for (let at = 0; at < 99; at += 1) nearest(`other/m.nothing-${String(at)}`);
    expect(nearest('plan/m.measure-numbr-7')).toBeUndefined();
    expect(nearest('PLAN/m.measure-number-7')).toBe('plan/m.measure-number-7');
  });
});
