import { describe, expect, it } from 'vitest';
import type { Measure, Observation } from '@actionline/core';

import { figure, figuresOf, found, issueCodes, judge, leftOutOf, measureOf, quarter, total, year } from '../testing/cases.js';

const W = year(2024);
const AFTER = '2025-01-31';
const of = (id: string, value: number, dimensions: Observation['dimensions'], rest: Partial<Observation> = {}) =>
  figure(id, value, W, { ...rest, ...(dimensions === undefined ? {} : { dimensions }) });
const all = (value: number, observations: readonly Observation[], rest: Partial<Measure> = {}) =>
  judge(total(value, W, { measure: measureOf(rest) }), observations, AFTER);

describe('bands of ages', () => {
  it('are not added to a band that holds them', () => {
    const evaluation = all(500, [
      of('children', 300, { age: '0-17' }),
      of('infants', 100, { age: '0-4' }),
      of('pupils', 200, { age: '5-17' }),
    ]);
    // 0 to 4 and 5 to 17 are the 300 once more; of adults nothing is said.
    expect(found(evaluation)).toEqual(['inconclusive', 300, Infinity]);
  });

  it('are the whole where they leave no age out', () => {
    const two = [of('minor', 300, { age: '0-17' }), of('adult', 120, { age: '18+' })];
    expect(found(all(420, two))).toEqual(['achieved', 420, 420]);
    expect(found(all(421, two))).toEqual(['missed', 420, 420]);
    // As SDMX writes them: under 15, 15 to 49, and from 50 on.
    const sdmx = [of('a', 5, { age: 'Y_LT15' }), of('b', 6, { age: 'Y15T49' }), of('c', 7, { age: 'Y_GE50' })];
    expect(found(all(18, sdmx))).toEqual(['achieved', 18, 18]);
    // Without the last, nobody knows of the old.
    expect(found(all(18, sdmx.slice(0, 2)))).toEqual(['inconclusive', 11, Infinity]);
  });

  it('are worth the better of two that overlap', () => {
    const overlapping = [of('young', 50, { age: '0-14' }), of('teens', 60, { age: '10-19' })];
    expect(found(all(100, overlapping))).toEqual(['inconclusive', 60, Infinity]);
    // 20 and over shares nothing with either: 50 + 30 or 60 + 30.
    expect(found(all(90, [...overlapping, of('grown', 30, { age: '20+' })]))).toEqual(['achieved', 90, 140]);
  });

  it('contradict a wider band that is less', () => {
    const evaluation = all(150, [of('all', 90, { age: '0-17' }), of('a', 60, { age: '0-9' }), of('b', 70, { age: '10-17' })]);
    expect(issueCodes(evaluation)).toEqual(['parts-above-total']);
    // 90, or 130 where the 90 is the wrong one.
    expect(evaluation.value?.lower).toBe(90);
    expect(evaluation.level).toBe('unknown');
  });
});

describe('breakdowns of unlike detail', () => {
  it('count a part of a part once: women, men, and girls', () => {
    const evaluation = all(150, [of('f', 100, { sex: 'F' }), of('m', 80, { sex: 'M' }), of('girls', 40, { sex: 'F', age: '0-17' })]);
    // Others than women and men may come on top.
    expect(found(evaluation)).toEqual(['achieved', 180, Infinity]);
    expect(leftOutOf(evaluation)).toEqual([['girls', 'contained', 'f']]);
  });

  it('are the whole with the rest that the list of sexes has', () => {
    const four = [of('f', 100, { sex: 'F' }), of('m', 80, { sex: 'M' }), of('o', 3, { sex: '_O' }), of('u', 0, { sex: '_U' })];
    expect(found(all(184, four))).toEqual(['missed', 183, 183]);
  });

  it('close what is open only where every cell of a part is told', () => {
    // Women by age are all women; of men there is one figure.
    const cells = [
      of('girls', 40, { sex: 'F', age: '0-17' }),
      of('women', 70, { sex: 'F', age: '18+' }),
      of('men', 80, { sex: 'M' }),
      of('other', 0, { sex: '_O' }),
      of('unknown', 0, { sex: '_U' }),
    ];
    expect(found(all(200, cells))).toEqual(['missed', 190, 190]);
    // Without the girls at most the other cells are known.
    expect(found(all(200, cells.slice(1)))).toEqual(['inconclusive', 150, Infinity]);
  });

  it('may part a total in three ways, and the best of each end counts', () => {
    const bySex = [of('f', 100, { sex: 'F' }), of('m', 60, { sex: 'M' }, { bound: 'at-least' })];
    const byAge = [of('minor', 90, { age: '0-17' }), of('adult', 90, { age: '18+' }, { bound: 'at-most' })];
    const byPlace = [of('ke', 100, undefined, { place: 'KE' }), of('ug', 70, undefined, { place: 'UG' })];
    // By sex 160 at least, by age 90 to 180, by place 170 at least.
    expect(found(all(175, [...bySex, ...byAge, ...byPlace]))).toEqual(['inconclusive', 170, 180]);
    expect(all(170, [...bySex, ...byAge, ...byPlace]).level).toBe('met');
    expect(all(181, [...bySex, ...byAge, ...byPlace]).level).toBe('unmet');
  });

  it('say nothing of the whole where values are not combined', () => {
    const share = measureOf({ unit: 'percent', combine: { time: 'snapshot', across: 'none' } });
    const state = figuresOf(share);
    const women = state('f', 60, W, { dimensions: { sex: 'F' } });
    expect(judge(total(50, W, { measure: share }), [women], AFTER).level).toBe('unknown');
    expect(judge(total(50, W, { measure: share }), [women, state('all', 40, W)], AFTER).level).toBe('unmet');
  });
});

describe('codes that nobody declares', () => {
  it('may overlap each other, so that the greatest alone is certain', () => {
    const crops = [of('maize', 10, { crop: 'maize' }), of('cash', 20, { crop: 'cash crops' })];
    expect(found(all(25, crops))).toEqual(['inconclusive', 20, Infinity]);
  });

  it('are added where the measure says that they share nothing', () => {
    const crops = [of('maize', 10, { crop: 'maize' }), of('cotton', 20, { crop: 'cotton' })];
    expect(found(all(25, crops, { dimensions: { crop: { codes: ['maize', 'cotton'] } } }))).toEqual(['achieved', 30, Infinity]);
    expect(found(all(31, crops, { dimensions: { crop: { codes: ['maize', 'cotton'], exhaustive: true } } }))).toEqual(['missed', 30, 30]);
    // Rice is on no list: it may be among the others.
    const rice = of('rice', 15, { crop: 'rice' });
    expect(found(all(40, [...crops, rice], { dimensions: { crop: { codes: ['maize', 'cotton'] } } }))).toEqual([
      'inconclusive',
      30,
      Infinity,
    ]);
  });

  it('lie in each other where the list is nested', () => {
    const ranks = {
      dimensions: {
        rank: {
          codes: [{ code: 'judges', parts: { codes: ['high court', 'district court'], exhaustive: true } }, 'prosecutors'],
          exhaustive: true,
        },
      },
    };
    const judges = of('judges', 50, { rank: 'judges' });
    const high = of('high', 12, { rank: 'high court' });
    const district = of('district', 38, { rank: 'district court' });
    const prosecutors = of('prosecutors', 9, { rank: 'prosecutors' });
    expect(found(all(60, [judges, high, prosecutors], ranks))).toEqual(['missed', 59, 59]);
    expect(all(60, [judges, high, prosecutors], ranks).leftOut).toMatchObject([{ observation: 'high', by: 'judges' }]);
    // Both courts are all judges, and close the sum as well.
    expect(found(all(60, [high, district, prosecutors], ranks))).toEqual(['missed', 59, 59]);
    expect(issueCodes(all(60, [judges, { ...high, value: 20 }, district], ranks))).toEqual(['parts-above-total']);
  });

  it('are their own in each quarter and place', () => {
    const list = { dimensions: { kind: { codes: ['online', 'in person'], exhaustive: true } } } as const;
    const cell = (id: string, value: number, kind: string, of4: number, place: string) =>
      figure(id, value, quarter(2024, of4), { place, dimensions: { kind } });
    const cells = ['KE', 'UG'].flatMap((place) =>
      [1, 2, 3, 4].flatMap((of4) => [
        cell(`${place}${String(of4)}n`, 5, 'online', of4, place),
        cell(`${place}${String(of4)}p`, 10, 'in person', of4, place),
      ]),
    );
    // Two places, four quarters, fifteen each.
    expect(found(all(121, cells, { ...list, reporters: ['KE', 'UG'] }))).toEqual(['missed', 120, 120]);
    const gap = cells.filter(({ id }) => id !== 'UG4n');
    const evaluation = all(121, gap, { ...list, reporters: ['KE', 'UG'] });
    expect(found(evaluation)).toEqual(['inconclusive', 115, Infinity]);
    const [wanted, ...others] = evaluation.missing ?? [];
    expect(others).toEqual([]);
    expect(wanted).toMatchObject({
      period: quarter(2024, 4),
      place: 'UG',
      dimensions: { kind: 'online' },
      decides: { level: 'met', comparison: 'at-least' },
    });
    // Six are needed. Whatever value is named, it is enough.
    const value = wanted?.decides?.value ?? 0;
    expect(value).toBeGreaterThanOrEqual(6);
    expect(all(121, [...gap, cell('UG4n', value, 'online', 4, 'UG')], { ...list, reporters: ['KE', 'UG'] }).level).toBe('met');
  });
});
