import { describe, expect, it } from 'vitest';

import type { Comparison } from './interval.js';
import type { Every } from './every.js';
import { someOfIssues } from './some-of-fit.js';
import type { EveryPeriod, SomePeriods, Target } from './target.js';

const measure = { id: 'test/m', label: { en: 'Test' }, unit: 'person', combine: { time: 'increment', across: 'sum' } } as const;
const months: EveryPeriod = {
  kind: 'every-period',
  comparison: 'at-least',
  value: 50,
  measure,
  every: 'month',
  window: { start: '2024-01-01', end: '2024-12-31' },
};
const part = (id: string): Target => ({ id: `test/${id}`, commitment: 'test/1', label: { en: id }, requirement: { kind: 'standing' } });
const three = [part('a'), part('b'), part('c')];

function codesOfParts(comparison: string, count: number, parts: readonly Target[] = three): readonly string[] {
  return someOfIssues({ kind: 'some-of', comparison: comparison as 'at-least', count, parts }).map(({ code }) => code);
}

function codesOfPeriods(comparison: Comparison, count: number, rest: Partial<EveryPeriod> = {}, within?: Every): readonly string[] {
  const requirement: SomePeriods = { kind: 'some-of', comparison, count, periods: { ...months, ...rest } };
  return someOfIssues(within === undefined ? requirement : { ...requirement, within }).map(({ code }) => code);
}

const NOTHING = ['count-decides-nothing'];

describe('the number of parts', () => {
  it('may be reached and may be missed', () => {
    expect([1, 2, 3].flatMap((count) => codesOfParts('at-least', count))).toEqual([]);
    expect([1, 2, 3].flatMap((count) => codesOfParts('stated', count))).toEqual([]);
    expect([0, 1, 2].flatMap((count) => codesOfParts('more-than', count))).toEqual([]);
    // At least none is always so, more than three of three never.
    expect(codesOfParts('at-least', 0)).toEqual(NOTHING);
    expect(codesOfParts('at-least', 4)).toEqual(NOTHING);
    expect(codesOfParts('more-than', 3)).toEqual(NOTHING);
    expect(codesOfParts('at-least', 1.5)).toEqual(NOTHING);
    expect(codesOfParts('at-least', -1)).toEqual(NOTHING);
    expect(codesOfParts('at-least', NaN)).toEqual(NOTHING);
  });

  it('is of parts that are there, and is no ceiling', () => {
    expect(codesOfParts('at-least', 1, [])).toEqual(['no-parts']);
    expect(['at-most', 'less-than', 'exactly'].flatMap((comparison) => codesOfParts(comparison, 1))).toEqual([
      'ceiling-of-parts',
      'ceiling-of-parts',
      'ceiling-of-parts',
    ]);
    expect(someOfIssues({ kind: 'some-of', comparison: 'at-least', count: 4, parts: three })).toEqual([
      {
        code: 'count-decides-nothing',
        severity: 'error',
        message: 'The number was 4, at-least, of 3 parts; expected a whole number that may be reached and may be missed; correct it.',
        path: ['count'],
        values: { given: 4, comparison: 'at-least', of: 3 },
      },
    ]);
  });
});

describe('the number of periods', () => {
  it('is of those that the window has', () => {
    expect(codesOfPeriods('at-least', 12)).toEqual([]);
    expect(codesOfPeriods('at-least', 13)).toEqual(NOTHING);
    expect(codesOfPeriods('at-most', 0)).toEqual([]);
    expect(codesOfPeriods('at-most', 11)).toEqual([]);
    // Twelve at most are never too many of twelve.
    expect(codesOfPeriods('at-most', 12)).toEqual(NOTHING);
    expect(codesOfPeriods('less-than', 0)).toEqual(NOTHING);
    expect(codesOfPeriods('exactly', 0)).toEqual([]);
    expect(codesOfPeriods('exactly', 12)).toEqual([]);
    expect(codesOfPeriods('exactly', 13)).toEqual(NOTHING);
    // Six times two months.
    expect(codesOfPeriods('at-least', 6, { times: 2 })).toEqual([]);
    expect(codesOfPeriods('at-least', 7, { times: 2 })).toEqual(NOTHING);
    // From the 15th on twelve months have thirteen periods, of which two are cut.
    expect(codesOfPeriods('at-least', 13, { anchor: '01-15' })).toEqual([]);
    expect(codesOfPeriods('at-least', 14, { anchor: '01-15' })).toEqual(NOTHING);
    // Monday, 1 January 2024, to Monday, 8 January, touches two weeks; to Sunday, the 7th, one.
    expect(codesOfPeriods('at-least', 2, { every: 'week', window: { start: '2024-01-01', end: '2024-01-08' } })).toEqual([]);
    expect(codesOfPeriods('at-least', 2, { every: 'week', window: { start: '2024-01-01', end: '2024-01-07' } })).toEqual(NOTHING);
    // What is no date, and no word, is told elsewhere.
    expect(codesOfPeriods('at-least', 900, { window: { start: '2024-01-01', end: 'soon' } })).toEqual([]);
    expect(codesOfPeriods('at-least', 900, { every: 'fortnight' as Every })).toEqual([]);
    expect(codesOfPeriods('at-least', 900, { window: { start: '2024-01-01' } })).toEqual([]);
  });

  it('is of those that a longer period has', () => {
    const window = { start: '2024-01-01', end: '2026-12-31' };
    expect(codesOfPeriods('at-least', 12, { window }, 'year')).toEqual([]);
    expect(codesOfPeriods('at-least', 13, { window }, 'year')).toEqual(NOTHING);
    expect(codesOfPeriods('at-least', 4, { window, every: 'quarter' }, 'year')).toEqual([]);
    expect(codesOfPeriods('at-least', 5, { window, every: 'quarter' }, 'year')).toEqual(NOTHING);
    // A year has the last days of up to 53 weeks.
    expect(codesOfPeriods('at-least', 53, { window, every: 'week' }, 'year')).toEqual([]);
    expect(codesOfPeriods('at-least', 54, { window, every: 'week' }, 'year')).toEqual(NOTHING);
  });

  it('holds for a period that is longer', () => {
    expect(codesOfPeriods('at-least', 1, {}, 'month')).toEqual(['within-too-short']);
    expect(codesOfPeriods('at-least', 1, { times: 3 }, 'quarter')).toEqual(['within-too-short']);
    expect(codesOfPeriods('at-least', 1, { every: 'year' }, 'month')).toEqual(['within-too-short']);
    expect(codesOfPeriods('at-least', 1, {}, 'quarter')).toEqual([]);
    expect(codesOfPeriods('at-least', 3, { every: 'week' }, 'month')).toEqual([]);
    expect(codesOfPeriods('at-least', 3, {}, 'fortnight' as Every)).toEqual(['unknown-value']);
  });
});

it('of another shape is no misfit, and is told', () => {
  expect(() => someOfIssues(null as never)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  expect(() => someOfIssues({ kind: 'some-of', comparison: 'at-least', count: 1, periods: 5 } as never)).toThrow(
    expect.objectContaining({ code: 'bad-argument' }),
  );
});
