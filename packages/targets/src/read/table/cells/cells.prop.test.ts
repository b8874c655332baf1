import { findPlace, isIsoDate, type Issue } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { figureIn, type FigureSettings } from './figure.js';
import { periodIn, type PeriodSettings } from './period.js';
import { placeIn } from './place.js';
import { breakdownIn, roleIn, statusIn, unitIn } from './words.js';

/** What cells are made of, right or wrong. */
const piece = fc.constantFrom(
  ...(
    '0 1 12 007 1.234 1,234 2011 2011/12 2011-12 05 31 999 - – − + ( ) % € $ k M Md bn : .. / x c b (e) * ¹ NA Q1 T1 S1 W05 Jan mai to au du from ' +
    'between and et plus de about > < ≥ ~ FY EU27_2020 SSF KE Kenya _T __proto__ ٣ e5 , . ; = \u00A0 \u202F'
  ).split(' '),
);
const cell = fc.oneof(
  fc.array(fc.oneof(piece, fc.constant(' ')), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 12 }),
);
const periodSettings: fc.Arbitrary<PeriodSettings> = fc.record(
  {
    order: fc.constantFrom('day-month-year', 'month-day-year'),
    ambiguous: fc.constantFrom('year-month', 'years'),
    yearStart: fc.constantFrom('01-01', '07-01', '02-29', '12-31'),
    labelled: fc.constantFrom('by-start', 'by-end'),
    plainYears: fc.constantFrom('calendar', 'fiscal'),
    pairs: fc.constantFrom('one-year', 'calendar-years'),
    trimester: fc.constantFrom('three-months', 'four-months'),
    dates: fc.constantFrom('1900', '1904'),
    hundredFrom: fc.constantFrom(1900, 1950, 2000),
  },
  { requiredKeys: [] },
);
const figureSettings: fc.Arbitrary<FigureSettings> = fc.record(
  {
    decimal: fc.constantFrom('.', ','),
    grouping: fc.constantFrom('.', ',', ' ', "'"),
    counted: fc.boolean(),
    settled: fc.boolean(),
    missing: fc.constantFrom({}, { '-': 'nought' as const }, { x: 'unknown' as const }),
    flags: fc.constantFrom({}, { '*': null }, { r: 'E' as const }),
    footnotes: fc.constant('leave-out'),
    parentheses: fc.constantFrom('negative', 'low-reliability'),
    leadingNoughts: fc.constant('number'),
  },
  { requiredKeys: [] },
);

/** Every refusal says what was given, what was expected, and how to mend it by a word. */
function expectSaid(issues: readonly Issue[]): void {
  for (const { severity, message, values } of issues) {
    expect(message).toMatch(/^Given .*\.$/s);
    if (severity === 'error') expect(Object.keys(values ?? {})).toEqual(expect.arrayContaining(['given', 'mend']));
  }
}

describe('readers of cells, whatever they are given,', () => {
  it('answer with a period that exists, or say why not', () => {
    fc.assert(
      fc.property(cell, periodSettings, (text, settings) => {
        const read = periodIn(text, settings);
        expectSaid(read.issues);
        if (!read.ok) {
          expect(read.issues.length).toBeGreaterThan(0);
          return;
        }
        expect([isIsoDate(read.value.start), isIsoDate(read.value.end), read.value.start <= read.value.end]).toEqual([true, true, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('answer with a finite figure, or say why not', () => {
    fc.assert(
      fc.property(cell, figureSettings, (text, settings) => {
        const read = figureIn(text, settings);
        expectSaid(read.issues);
        if (!read.ok) {
          expect(read.issues.length).toBeGreaterThan(0);
          return;
        }
        const { value, range, missing } = read.value;
        for (const number of [value ?? 0, range?.low ?? 0, range?.high ?? 0]) expect(Number.isFinite(number)).toBe(true);
        expect([value, range, missing].filter((one) => one !== undefined).length).toBeLessThanOrEqual(1);
        // a nought is never made of a mark, unless the settings say that it stands for one
        if (value === 0) expect(/[0\u0660\u06F0\u0966\u09E6\uFF10]/.test(text) || text.trim() === '-').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('answer with one place, a total or a word of the user’s own, or say why not', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = placeIn(text);
        expectSaid(read.issues);
        if (read.ok) expect(Object.keys(read.value)).toEqual(['place']);
        expect(placeIn(text, { unlisted: 'own', groupings: 'own', totals: ['', '_T'] }).ok || !findPlace(text).ok).toBe(true);
        for (const issues of [roleIn(text).issues, statusIn(text).issues, unitIn(text).issues]) expectSaid(issues);
        breakdownIn('age', text);
        breakdownIn('sex', text);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A number as it is printed by a convention. */
function printed(value: number, decimal: '.' | ',', grouping: string): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '-' : ''}${groups.join(grouping)}${decimals === undefined ? '' : decimal + decimals}`;
}

const number = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(4))
  .map(([digits, places]) => Number(`${String(digits)}e-${String(places)}`) + 0);
const convention = fc.constantFrom<readonly [decimal: '.' | ',', grouping: ',' | '.' | ' ' | "'"]>(
  ['.', ','],
  [',', '.'],
  [',', ' '],
  ['.', ' '],
  ['.', "'"],
);

describe('a printed number', () => {
  it('is read back as itself by the convention in which it is printed', () => {
    fc.assert(
      fc.property(number, convention, fc.constantFrom('-', '−'), (value, [decimal, grouping], minus) => {
        const text = printed(value, decimal, grouping).replace('-', minus);
        expect(figureIn(text, { decimal, grouping })).toEqual({ ok: true, value: { value }, issues: [] });
      }),
    );
  });

  it('is never read as another where no convention is said: it is asked about, with itself among the readings', () => {
    fc.assert(
      fc.property(number, convention, (value, [decimal, grouping]) => {
        const read = figureIn(printed(value, decimal, grouping));
        if (read.ok) {
          expect(read.value).toEqual({ value });
          return;
        }
        const [issue] = read.issues;
        expect(issue?.code).toBe('ambiguous-number');
        expect((issue?.values?.['readings'] as readonly string[]).map(Number)).toContain(value);
      }),
    );
  });

  it('keeps its sign, its noughts and its digits in all that is said about it', () => {
    const digitsOf = (text: string): string => text.replace(/\D/g, '');
    const wrapped = fc.constantFrom(
      (text: string) => text,
      (text: string) => `(${text.replace('-', '')})`,
      (text: string) => `00${text.replace('-', '')}`,
      (text: string) => `${text.replace('-', '')}-`,
    );
    fc.assert(
      fc.property(number, convention, wrapped, figureSettings, (value, [decimal, grouping], wrap, settings) => {
        const text = wrap(printed(value, decimal, grouping));
        const read = figureIn(text, settings);
        const readings = read.issues.flatMap(({ values }) => (values?.['readings'] ?? []) as readonly string[]);
        for (const reading of readings) expect(digitsOf(reading)).toBe(digitsOf(text));
        if (readings.length > 0 && text.includes('-')) expect(readings.every((reading) => reading.startsWith('-'))).toBe(true);
        if (readings.length > 0 && text.startsWith('(')) expect(readings.some((reading) => reading.startsWith('-'))).toBe(true);
        if (read.ok && text.includes('-') && value !== 0) expect(read.value.value).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same by the quick way for common cells and by the long one, which a space in front makes it take', () => {
    const mark = fc.constantFrom('.', ',', ' ', '\u00A0');
    const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,8})$/);
    const text = fc
      .tuple(
        fc.constantFrom('', '-', '−'),
        fc.array(digits, { minLength: 1, maxLength: 4 }),
        mark,
        mark,
        fc.constantFrom('', ' %', '%', ' b', ' ep', 'p'),
      )
      .map(([sign, [first = '', ...others], grouping, last, behind]) => {
        const groups = others.map((other, at) => (at === others.length - 1 ? last : grouping) + other.slice(0, at % 2 === 0 ? 3 : 9));
        return `${sign}${first}${groups.join('')}${behind}`;
      });
    fc.assert(
      fc.property(text, figureSettings, (cell, settings) => {
        const [quick, long] = [figureIn(cell, settings), figureIn(` ${cell}`, settings)];
        expect(quick.ok ? quick.value : quick.issues.map(({ code }) => code)).toEqual(
          long.ok ? long.value : long.issues.map(({ code }) => code),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
