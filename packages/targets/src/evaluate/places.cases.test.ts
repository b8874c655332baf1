import { describe, expect, it } from 'vitest';

import { days, figure, figuresOf, found, issueCodes, judge, leftOutOf, measureOf, quarter, total, usesOf, year } from '../testing/cases.js';
import { countries, reasonFor } from '../testing/samples.js';

const TWO_YEARS = days('2024-01-01', '2025-12-31');
const ASSUMED = { assumed: 'those-that-report', reason: { en: 'Every office reports.' } } as const;

describe('regions and places', () => {
  it('adds a place outside of a region to it: the United States are in no union of Europe', () => {
    const evaluation = judge(
      total(600, TWO_YEARS),
      [figure('eu', 500, TWO_YEARS, { place: 'EU' }), figure('us', 200, TWO_YEARS, { place: 'US' })],
      '2026-01-31',
    );
    // Nothing is counted twice; the rest of the world may have more.
    expect(found(evaluation)).toEqual(['achieved', 700, Infinity]);
    expect(usesOf(evaluation).map(([id, lower]) => [id, lower])).toEqual([
      ['eu', 1],
      ['us', 1],
    ]);
  });

  it('adds regions that share no country: Northern Africa and Sub-Saharan Africa', () => {
    const parts = [figure('south', 400, TWO_YEARS, { place: '202' }), figure('north', 300, TWO_YEARS, { place: '015' })];
    expect(found(judge(total(600, TWO_YEARS), parts, '2026-01-31'))).toEqual(['achieved', 700, Infinity]);
    // Together they are Africa, so that a figure of all of Africa can contradict them; within 700 and 650 one of the three is wrong.
    const africa = figure('africa', 650, TWO_YEARS, { place: '002' });
    const clash = judge(total(680, TWO_YEARS), [...parts, africa], '2026-01-31');
    expect(clash.level).toBe('unknown');
    expect(issueCodes(clash)).toEqual(['parts-above-total']);
    expect(clash.value?.lower).toBe(650);
  });

  it('knows no members of a code without a table: two such may be the same places', () => {
    const alone = [figure('a', 400, TWO_YEARS, { place: 'MENA' }), figure('b', 300, TWO_YEARS, { place: 'SAHEL' })];
    // The greater of the two is certain. No more is: 300 of the one may be among the 400 of the other.
    const evaluation = judge(total(600, TWO_YEARS), alone, '2026-01-31');
    expect(found(evaluation)).toEqual(['inconclusive', 400, Infinity]);
    // Where they are all that report, there are 700 at most, and 400 are still all that is certain.
    const all = total(600, TWO_YEARS, { measure: measureOf({ reporters: ASSUMED }) });
    const [status, least, most] = found(judge(all, alone, '2026-01-31'));
    expect([status, least]).toEqual(['inconclusive', 400]);
    expect(most).toBeGreaterThanOrEqual(700);
    // Nor is such a code a part of the one country that reports beside it: there may be 600, and there may be 900.
    const beside = [figure('ke', 600, TWO_YEARS, { place: 'KE' }), figure('b', 300, TWO_YEARS, { place: 'SAHEL' })];
    for (const reporters of [ASSUMED, ['KE']] as const) {
      const evaluation = judge(total(700, TWO_YEARS, { measure: measureOf({ reporters }) }), beside, '2026-01-31');
      expect([evaluation.status, evaluation.value?.lower]).toEqual(['inconclusive', 600]);
    }
  });

  it('takes a member out of what its region has already, and adds a country elsewhere', () => {
    const evaluation = judge(
      total(460, year(2022)),
      [
        figure('africa', 400, year(2022), { place: '002' }),
        figure('kenya', 100, year(2022), { place: 'KE' }),
        figure('fiji', 50, year(2022), { place: 'FJ' }),
      ],
      '2023-03-01',
    );
    expect(found(evaluation)).toEqual(['inconclusive', 450, Infinity]);
    expect(leftOutOf(evaluation)).toEqual([['kenya', 'contained', 'africa']]);
  });

  it.each([
    // Croatia joined on 2013-07-01, the United Kingdom left on 2020-01-31.
    [2012, 'HR', 540],
    [2014, 'HR', 500],
    [2018, 'GB', 500],
    [2021, 'GB', 540],
    // In a year of change some of the days are of the one kind and some of the other: nothing more is certain than the union's 500.
    [2013, 'HR', 500],
    [2020, 'GB', 500],
  ] as const)('knows who was in the European Union in %d: with 40 of %s there are at least %d', (of, place, least) => {
    const evaluation = judge(
      total(540, year(of)),
      [figure('eu', 500, year(of), { place: 'EU' }), figure('country', 40, year(of), { place })],
      `${String(of + 1)}-03-01`,
    );
    expect(evaluation.value?.lower).toBe(least);
    expect(evaluation.level).toBe(least >= 540 ? 'met' : 'unknown');
  });

  it('counts different places of a region and of a country outside of it', () => {
    const reached = figuresOf(countries);
    const target = total(9, year(2024), { measure: countries });
    const union = reached('eu', 8, year(2024), { place: 'EU' });
    expect(found(judge(target, [union, reached('jp', 1, year(2024), { place: 'JP' })], '2025-02-01'))).toEqual(['achieved', 9, Infinity]);
    // Malta may be one of the eight.
    expect(found(judge(target, [union, reached('mt', 1, year(2024), { place: 'MT' })], '2025-02-01'))).toEqual([
      'inconclusive',
      8,
      Infinity,
    ]);
  });

  it('takes the greatest place, whatever region stands beside it', () => {
    const greatest = measureOf({ id: 'test/m.most', unit: 'number', combine: { time: 'snapshot', across: 'max' } });
    const of = figuresOf(greatest);
    const all = [of('ke', 30, days('2024-06-30'), { place: 'KE' }), of('ug', 45, days('2024-06-30'), { place: 'UG' })];
    const target = total(40, year(2024), { measure: greatest, comparison: 'at-most' });
    expect(judge(target, all, '2024-12-31').level).toBe('unmet');
    // Below the ceiling here, and nobody knows of the others.
    expect(judge(total(50, year(2024), { measure: greatest, comparison: 'at-most' }), all, '2024-12-31').level).toBe('unknown');
    const two = { ...greatest, reporters: ['KE', 'UG'] };
    expect(judge(total(50, year(2024), { measure: two, comparison: 'at-most' }), all, '2024-12-31')).toMatchObject({
      level: 'met',
      value: { value: 45, bound: 'exact' },
    });
  });

  it('adds states of a day over places that share nothing', () => {
    const open = measureOf({ id: 'test/m.open', unit: 'dialogue', combine: { time: 'snapshot', across: 'sum' } });
    const of = figuresOf(open);
    const day = days('2025-03-31');
    const states = [of('asia', 12, day, { place: '142' }), of('peru', 3, day, { place: 'PE' }), of('nepal', 2, day, { place: 'NP' })];
    // Nepal is in Asia, Peru is not.
    const evaluation = judge(total(15, year(2025), { measure: open }), states, '2025-04-30');
    expect(found(evaluation)).toEqual(['achieved', 15, Infinity]);
    expect(reasonFor(evaluation, 'nepal')).toBe('contained');
  });

  it('keeps a subdivision within its country', () => {
    const parts = [
      figure('nairobi', 70, year(2024), { place: 'KE-30' }),
      figure('kenya', 200, year(2024), { place: 'KE' }),
      figure('kampala', 40, year(2024), { place: 'UG-102' }),
    ];
    expect(found(judge(total(240, year(2024)), parts, '2025-02-01'))).toEqual(['achieved', 240, Infinity]);
  });
});

describe('the days of each place', () => {
  const kenya = figure('ke', 600, year(2024), { place: 'KE' });
  const uganda = [1, 2, 3].map((of) => figure(`ug${String(of)}`, 100, quarter(2024, of), { place: 'UG' }));
  const thousand = (measure = measureOf({})) => total(1000, year(2024), { measure });

  it('are its own: the year of Kenya does not stand for the last quarter of Uganda', () => {
    const evaluation = judge(thousand(), [kenya, ...uganda], '2025-01-31');
    expect(found(evaluation)).toEqual(['inconclusive', 900, Infinity]);
    expect(evaluation.value?.bound).toBe('at-least');
  });

  it('make it sayable what is missing where the reporters are named', () => {
    const evaluation = judge(thousand(measureOf({ reporters: ['KE', 'UG'] })), [kenya, ...uganda], '2025-01-31');
    expect(found(evaluation)).toEqual(['inconclusive', 900, Infinity]);
    // A hundred more would do.
    expect(evaluation.missing).toEqual([
      {
        measure: 'test/m.officers',
        period: quarter(2024, 4),
        place: 'UG',
        decides: { level: 'met', comparison: 'at-least', value: 100 },
      },
    ]);
    expect(evaluation.closedUntil).toBe('2024-09-30');
    const whole = [kenya, ...uganda, figure('ug4', 99, quarter(2024, 4), { place: 'UG' })];
    // With 99 every reporter has reported every day, and it is too few.
    expect(found(judge(thousand(measureOf({ reporters: ['KE', 'UG'] })), whole, '2025-01-31'))).toEqual(['missed', 999, 999]);
    // A third reporter has said nothing at all.
    expect(judge(thousand(measureOf({ reporters: ['KE', 'UG', 'TZ'] })), whole, '2025-01-31').missing).toMatchObject([
      { place: 'TZ', period: year(2024), decides: { value: 1 } },
    ]);
  });

  it('need as much as decides whatever a region that holds them says', () => {
    // The 750 of Eastern Africa hold the 700 of both: with 250 more from Uganda it would be 950, and not the 1,000 asked for.
    const measure = measureOf({ reporters: ['KE', 'UG'] });
    const reports = [
      kenya,
      figure('ug1', 100, quarter(2024, 1), { place: 'UG' }),
      figure('east', 750, year(2024), { place: '014', bound: 'at-least' }),
    ];
    const [wanted] = judge(thousand(measure), reports, '2025-01-31').missing ?? [];
    expect(wanted).toMatchObject({ place: 'UG', period: days('2024-04-01', '2024-12-31') });
    const value = wanted?.decides?.value ?? 0;
    const settled = judge(
      thousand(measure),
      [...reports, figure('ug2', value, days('2024-04-01', '2024-12-31'), { place: 'UG' })],
      '2025-01-31',
    );
    expect(settled.level).toBe('met');
  });

  it('need one more than what is to be passed, though a source says "more than" itself', () => {
    const requirement = { ...thousand(), comparison: 'more-than' } as const;
    const open = judge(requirement, [figure('a', 900, year(2024), { bound: 'more-than' })], '2025-01-31');
    expect(open.missing?.[0]?.decides).toEqual({ level: 'met', comparison: 'at-least', value: 1001 });
  });

  it('are asked of those that report where they are assumed to be all', () => {
    const measure = measureOf({ reporters: ASSUMED });
    expect(judge(thousand(measure), [kenya], '2025-01-31').status).toBe('missed');
    // Whoever reported once reports.
    expect(found(judge(thousand(measure), [kenya, ...uganda], '2025-01-31'))).toEqual(['inconclusive', 900, Infinity]);
    const before = figure('ug2023', 80, year(2023), { place: 'UG' });
    expect(found(judge(thousand(measure), [kenya, before], '2025-01-31'))).toEqual(['inconclusive', 600, Infinity]);
  });

  it('leave out nothing that a source says was not collected', () => {
    const measure = measureOf({ reporters: ASSUMED });
    const silent = figure('none', undefined, year(2024), { place: 'RW', missing: 'not-collected' });
    expect(judge(thousand(measure), [kenya, silent], '2025-01-31').level).toBe('unknown');
    // What cannot be there is nought.
    const empty = figure('none', undefined, year(2024), { place: 'RW', missing: 'not-applicable' });
    expect(reasonFor(judge(thousand(), [kenya, empty], '2025-01-31'), 'none')).toBe('missing');
  });

  it('decide a ceiling only when everybody has spoken', () => {
    const ceiling = total(700, year(2024), { comparison: 'at-most', measure: measureOf({ reporters: ['KE', 'UG'] }) });
    expect(judge(ceiling, [kenya, ...uganda.slice(0, 1)], '2025-01-31').status).toBe('inconclusive');
    // 800 are too many without the rest of Uganda's year.
    expect(judge(ceiling, [kenya, ...uganda.slice(0, 2)], '2025-01-31')).toMatchObject({ level: 'unmet', value: { lower: 800 } });
  });
});
