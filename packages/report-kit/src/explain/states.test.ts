import type { Framework, Observation, Requirement } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import { tinyFramework } from '../testing/tiny-framework.js';
import { explain } from './explain.js';

const share = {
  id: 'tiny/m.share',
  label: { en: 'Children hit' },
  unit: 'percent',
  combine: { time: 'snapshot', across: 'none' },
} as const;
const money = { ...share, id: 'tiny/m.money', label: { en: 'Illicit flows' }, unit: 'USD' } as const;

const lowered = {
  kind: 'level-by',
  direction: 'decrease',
  comparison: 'at-most',
  level: { value: 0 },
  measure: share,
  baseline: { value: 72, date: '2015-12-31' },
  due: '2030-12-31',
} as const satisfies Requirement;
const down = { kind: 'direction', direction: 'decrease', measure: money, window: { start: '2016-01-01' } } as const satisfies Requirement;

function inYear(year: number, value: number, measure: typeof share | typeof money = share): Observation {
  return {
    id: String(year),
    measure: measure.id,
    value,
    unit: measure.unit,
    period: { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` },
    role: 'result',
    source: { title: 'T', publisher: 'P' },
  };
}

function told(requirement: Requirement, observations: readonly Observation[], locale = 'en', asOf = '2025-12-31'): readonly string[] {
  const target = { id: 'tiny/1.4', commitment: 'tiny/1.4', label: { en: 'Fourth' }, requirement } as const;
  const framework: Framework = { ...tinyFramework, targets: [target] };
  return explain(evaluateTarget(target, observations, { asOf }), locale, { framework, observations }).map(({ text }) => text);
}

describe('the explanation of a level', () => {
  const sentences = told(lowered, [inYear(2020, 71), inYear(2024, 69)]);

  it('names the baseline of the straight path', () => {
    // 10 of 15 years of a way from 72 to 0: two thirds are gone, 24 are left
    expect(sentences).toContain('An even pace from 72% (31\u00a0December 2015) would have led to 24% by 31\u00a0December 2025.');
  });

  it('gives the rate still needed in percentage points, up or down, with no sign', () => {
    // 69 points in the 1,826 days of 2026 to 2030: 69 / 1,826 × 365.25 = 13.8
    expect(sentences).toContain('To arrive in time, it has to go down by 13.8 percentage points a year until 31\u00a0December 2030.');
    expect(sentences.join(' ')).not.toContain('-');
    const raised = { ...lowered, direction: 'increase', comparison: 'at-least', level: { value: 100 } } as const;
    // 16 points in the same days: 3.2
    expect(told({ ...raised, baseline: { value: 70, date: '2015-12-31' } }, [inYear(2020, 76), inYear(2024, 84)])).toContain(
      'To arrive in time, it has to go up by 3.2 percentage points a year until 31\u00a0December 2030.',
    );
  });

  it('does not say "at most" of a value that nothing lies below', () => {
    expect(sentences).toContain('Promised: children hit lowered to 0% by 31\u00a0December 2030.');
    expect(sentences).toContain('The target (0%) is not reached.');
    expect(told({ ...lowered, level: { value: 20 } }, [])).toContain(
      'Promised: children hit lowered to at most 20% by 31\u00a0December 2030.',
    );
  });

  it('says that the latest figure counts, and not that figures were added up', () => {
    expect(sentences).toContain('The latest figure counts: 69%.');
    expect(sentences.join(' ')).not.toContain('Taken together');
  });

  it('measures the pace by the way from the baseline', () => {
    // 3 of 72 points in 9 of 15 years: 3 / (72 × 9 / 15) = 0.069
    expect(sentences).toContain('The way covered is 7% of what an even pace would have covered by 31\u00a0December 2024.');
  });

  it('dates the change by the periods of its figures', () => {
    expect(sentences).toContain('It went from 71% (2020) to 69% (2024).');
  });
});

describe('the explanation of a direction', () => {
  it('says one change of two figures once, in one notation', () => {
    const sentences = told(down, [inYear(2018, 900e9, money), inYear(2024, 950e9, money)]);
    expect(sentences.filter((text) => text.startsWith('It went'))).toEqual([
      'It went from 900 billion (2018) to 950 billion US dollars (2024).',
    ]);
  });

  it('tells the whole change from the last step, with their dates', () => {
    const sentences = told(down, [inYear(2016, 62, money), inYear(2020, 59, money), inYear(2024, 56, money)]);
    expect(sentences).toContain('Over the whole time, it went from 62 (2016) to 56 US dollars (2024).');
    expect(sentences).toContain('In the last step, it went from 59 (2020) to 56 US dollars (2024).');
  });

  it('speaks of no arrival and no deadline where there is none', () => {
    const sentences = told(down, [inYear(2018, 60, money), inYear(2024, 50, money)]);
    expect(sentences).toContain('The values go the way that was promised.');
    expect(sentences.join(' ')).not.toMatch(/arrive|deadline|due/);
    // a direction goes on, and what fell may rise again
    expect(sentences.at(-1)).toBe('The status is therefore “Kept so far”.');
  });

  it('has a sentence for no change', () => {
    expect(told(down, [inYear(2018, 60, money), inYear(2024, 60, money)])).toContain('It has not changed: 60 US dollars (2018 and 2024).');
  });

  it('reads in French with one notation as well', () => {
    expect(told(down, [inYear(2018, 900e9, money), inYear(2024, 950e9, money)], 'fr')).toContain(
      'La valeur est passée de 900\u00a0milliards (2018) à 950\u00a0milliards de dollars des États-Unis (2024).',
    );
  });
});

describe('the explanation of a recurring promise', () => {
  const countries = { ...share, id: 'tiny/m.n', unit: 'activity', combine: { time: 'increment', across: 'sum' } } as const;
  const recurring = {
    kind: 'every-period',
    comparison: 'at-least',
    value: 5,
    measure: countries,
    every: 'year',
    window: { start: '2023-01-01' },
  } as const;
  const half = (year: number, first: boolean, value: number): Observation => ({
    ...inYear(year, value),
    id: `${String(year)}-${String(first)}`,
    measure: countries.id,
    unit: 'activity',
    period: first
      ? { start: `${String(year)}-01-01`, end: `${String(year)}-06-30` }
      : { start: `${String(year)}-07-01`, end: `${String(year)}-12-31` },
  });

  it('takes together what lies in one period, never several', () => {
    const sentences = told(
      recurring,
      [half(2023, true, 3), half(2023, false, 4), half(2024, true, 2), half(2024, false, 6)],
      'en',
      '2024-12-31',
    );
    // of 2024 alone: 2 + 6
    expect(sentences.filter((text) => text.startsWith('Taken together'))).toEqual(['Taken together for 2024: 8 activities.']);
  });
});

describe('the explanation of a compound promise', () => {
  const part = (letter: string, requirement: Requirement) =>
    ({ id: `tiny/1.4.${letter}`, commitment: 'tiny/1.4', partOf: 'tiny/1.4', label: { en: `Part ${letter}` }, requirement }) as const;
  const whole = { kind: 'all-of', parts: [part('a', down), part('b', { ...down, measure: share })] } as const satisfies Requirement;

  it('leaves to its parts what is reported on them', () => {
    const sentences = told(whole, [inYear(2018, 900e9, money), inYear(2024, 950e9, money)]);
    expect(sentences).toEqual([
      'This promise has two parts; both must be kept.',
      expect.stringMatching(/^The weakest part decides: /),
      'The status is therefore “Moving away”.',
    ]);
  });

  it('names the part that nothing is reported on, and does not say that nothing is', () => {
    const sentences = told(whole, [inYear(2018, 950e9, money), inYear(2024, 900e9, money)]);
    expect(sentences).toContain('Needed: a report on this part: tiny/1.4.b.');
  });
});

describe('computed figures of things that are counted', () => {
  const measure = { ...share, unit: 'country', combine: { time: 'increment', across: 'sum' } } as const;
  const total = { kind: 'total-by', comparison: 'stated', measure, window: { start: '2024-01-01', end: '2028-12-31' } } as const;
  const reported = (value: number): Observation => ({ ...inYear(2024, value), unit: 'country' });

  it('are whole, and are said to be rounded where that shows', () => {
    // 10 countries in 1,827 days, 731 of them gone: 4.001; 10 × 1,056 / 1,827 = 5.8
    expect(told({ ...total, value: 10 }, [reported(2)])).toContain('An even pace would have led to 4 countries by 31\u00a0December 2025.');
    expect(told({ ...total, value: 10 }, [reported(2)], 'en', '2026-11-21')).toContain(
      'An even pace would have led to about 6 countries by 21\u00a0November 2026.',
    );
  });

  it('say what is still needed, and what that is a year where it is one thing or more', () => {
    // nothing is said of 2025: at most 30 − 29 in the three years left, less than one a year
    expect(told({ ...total, value: 30 }, [reported(29)])).toContain('Still needed by 31\u00a0December 2028: at most 1 country.');
    // 30 − 12 in the 1,096 days of 2026 to 2028: 6 a year
    expect(told({ ...total, value: 30 }, [reported(12)])).toContain(
      'Still needed by 31\u00a0December 2028: at most 18 countries, which is at most 6 countries a year.',
    );
    // more than 30 are 31 or more
    expect(told({ ...total, comparison: 'more-than', value: 30 }, [reported(30)])).toContain(
      'Still needed by 31\u00a0December 2028: at most 1 country.',
    );
  });
});
