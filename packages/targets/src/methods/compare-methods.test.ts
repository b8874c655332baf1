import { describe, expect, it } from 'vitest';
import { compareMethods, type ComparableMethodId } from './compare-methods.js';

const all: readonly ComparableMethodId[] = ['eurostat', 'statcan-open-sdg', 'un-progress-chart', 'destatis-dns', 'aarr'];

describe('compareMethods', () => {
  it('agrees where every method gives the same label', () => {
    const series = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({ year, value: 10 + 2 * (year - 2015) }));
    const found = compareMethods({ series, target: { value: 20, year: 2030 }, direction: 'increase' }, all.slice(0, 4));
    expect(found).toMatchObject({
      agree: true,
      disagreeing: [],
      unassessed: [],
      groups: [{ status: 'achieved', methods: all.slice(0, 4) }],
    });
    expect(found.results.map(({ method }) => method)).toEqual(all.slice(0, 4));
  });

  it('calls all methods disagreeing where two labels are equally common', () => {
    // From 100 to 62 in five years, to reach 20 by 2030. Growth −9.1 % a year against −10.2 % required: a ratio of 0.90, and
    // a rate below the one required. Growth carried on gives 23.8, a share of 0.95; 7.6 less a year passes 20 long before.
    const series = [100, 94, 86, 78, 70, 62].map((value, index) => ({ year: 2015 + index, value }));
    const found = compareMethods({ series, target: { value: 20, year: 2030 }, direction: 'decrease' }, all);
    expect(found.groups).toEqual([
      { status: 'at-risk', methods: ['eurostat', 'statcan-open-sdg'] },
      { status: 'on-track', methods: ['un-progress-chart', 'destatis-dns'] },
      { status: 'off-track', methods: ['aarr'] },
    ]);
    expect(found.disagreeing).toHaveLength(5);
    expect(found.agree).toBe(false);
  });

  it('has no key for a method without a label', () => {
    const found = compareMethods({ series: [2015, 2016].map((year) => ({ year, value: 10 })), direction: 'increase' }, [
      'aarr',
      'eurostat',
    ]);
    expect(Object.keys(found.statuses)).toEqual(['eurostat']);
    expect(found.agree).toBe(true);
  });

  it('names the methods outside the most common label', () => {
    // Met and slipping: the growth methods see the level only, the every-year rule sees the fall.
    const series = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({ year, value: 90 - (year - 2015) }));
    const found = compareMethods({ series, target: { value: 80, year: 2030 }, direction: 'increase' }, [
      'destatis-dns',
      'eurostat',
      'statcan-open-sdg',
    ]);
    expect(found.agree).toBe(false);
    expect(found.statuses).toEqual({ eurostat: 'achieved', 'statcan-open-sdg': 'achieved', 'destatis-dns': 'slipping' });
    expect(found.groups.map(({ status }) => status)).toEqual(['achieved', 'slipping']);
    expect(found.disagreeing).toEqual(['destatis-dns']);
  });

  it('names all of them where no label is the most common', () => {
    const series = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({ year, value: 90 - (year - 2015) }));
    const found = compareMethods({ series, target: { value: 80, year: 2030 }, direction: 'increase' }, ['destatis-dns', 'eurostat']);
    expect(found.disagreeing).toEqual(['destatis-dns', 'eurostat']);
  });

  it('does not count a refusal, or a method without a label, as disagreement', () => {
    const series = [
      { year: 2015, value: 0 },
      { year: 2020, value: 5 },
    ];
    const found = compareMethods({ series, target: { value: 4, year: 2030 }, direction: 'increase' }, all);
    expect(found.statuses).toEqual({ eurostat: 'achieved', 'statcan-open-sdg': 'achieved', 'un-progress-chart': 'achieved' });
    expect(found).toMatchObject({ agree: true, unassessed: ['destatis-dns', 'aarr'] });
  });

  it('agrees about nothing where nothing is assessed', () => {
    expect(compareMethods({ series: [], direction: 'increase' }, all)).toMatchObject({
      agree: true,
      groups: [],
      disagreeing: [],
      unassessed: all,
    });
    expect(compareMethods({ series: [] }, [])).toMatchObject({ agree: true, results: [] });
  });
});
