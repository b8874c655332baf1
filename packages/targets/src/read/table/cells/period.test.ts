import { describe, expect, it } from 'vitest';

import { periodIn, type PeriodSettings } from './period.js';

const read = (text: string, settings?: PeriodSettings): string => {
  const result = periodIn(text, settings);
  return result.ok
    ? `${result.value.start} ${result.value.end}`
    : result.issues.map(({ code, values }) => `${code} ${String(values?.['mend'])}`).join();
};
const readings = (text: string, settings?: PeriodSettings): unknown => periodIn(text, settings).issues[0]?.values?.['readings'];

describe('periodIn', () => {
  it.each([
    ['2011', '2011-01-01 2011-12-31'],
    ['2021.0', '2021-01-01 2021-12-31'],
    ['2020-A1', '2020-01-01 2020-12-31'],
    ['CY2011', '2011-01-01 2011-12-31'],
    ['en 2019', '2019-01-01 2019-12-31'],
    ['2003-2005', '2003-01-01 2005-12-31'],
    ['2010 to 2015', '2010-01-01 2015-12-31'],
    ['de 2010 à 2011', '2010-01-01 2011-12-31'],
  ])('takes years: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2013 Q1', '2013-01-01 2013-03-31'],
    ['2013-Q4', '2013-10-01 2013-12-31'],
    ['2013Q2', '2013-04-01 2013-06-30'],
    ['Q1 2013', '2013-01-01 2013-03-31'],
    ['T1 2013', '2013-01-01 2013-03-31'],
    ['3T2013', '2013-07-01 2013-09-30'],
    ['2013-T4', '2013-10-01 2013-12-31'],
    ['1er trimestre 2013', '2013-01-01 2013-03-31'],
    ['deuxième trimestre de 2013', '2013-04-01 2013-06-30'],
    ['3. Quartal 2020', '2020-07-01 2020-09-30'],
    ['4th quarter of 2020', '2020-10-01 2020-12-31'],
    ['2015-S1', '2015-01-01 2015-06-30'],
    ['2015 H2', '2015-07-01 2015-12-31'],
    ['first half of 2015', '2015-01-01 2015-06-30'],
    ['2nd semester 2015', '2015-07-01 2015-12-31'],
    ['2020M01', '2020-01-01 2020-01-31'],
    ['2020-M02', '2020-02-01 2020-02-29'],
    ['2020-01', '2020-01-01 2020-01-31'],
    ['01/2020', '2020-01-01 2020-01-31'],
    ['202012', '2020-12-01 2020-12-31'],
    ['1993 01', '1993-01-01 1993-01-31'],
    ['Jan 2020', '2020-01-01 2020-01-31'],
    ['janvier 2020', '2020-01-01 2020-01-31'],
    ['janv. 2020', '2020-01-01 2020-01-31'],
    ['août 2021', '2021-08-01 2021-08-31'],
    ['AOUT 2021', '2021-08-01 2021-08-31'],
    ['März 2020', '2020-03-01 2020-03-31'],
    ['May-2023', '2023-05-01 2023-05-31'],
    // by ISO 8601 the week of 4 January is the first; 2020 began on a Wednesday and has 53 weeks
    ['2020-W01', '2019-12-30 2020-01-05'],
    ['2020-W05', '2020-01-27 2020-02-02'],
    ['2020-W53', '2020-12-28 2021-01-03'],
    ['semaine 5 2020', '2020-01-27 2020-02-02'],
    ['2020-D060', '2020-02-29 2020-02-29'],
  ])('takes parts of years: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2024-05-17', '2024-05-17 2024-05-17'],
    ['2024-05-17T23:59:59Z', '2024-05-17 2024-05-17'],
    ['2024-05-17 08:00', '2024-05-17 2024-05-17'],
    ['20240229', '2024-02-29 2024-02-29'],
    ['2024/5/7', '2024-05-07 2024-05-07'],
    ['31/12/2020', '2020-12-31 2020-12-31'],
    ['12/31/2020', '2020-12-31 2020-12-31'],
    ['05/05/2020', '2020-05-05 2020-05-05'],
    ['03.04.2020', '2020-04-03 2020-04-03'],
    ['1/15/2020 12:00:00 AM', '2020-01-15 2020-01-15'],
    ['17 May 2023', '2023-05-17 2023-05-17'],
    ['17th May 2023', '2023-05-17 2023-05-17'],
    ['May 17, 2023', '2023-05-17 2023-05-17'],
    ['17-May-2023', '2023-05-17 2023-05-17'],
    ['1er mai 2023', '2023-05-01 2023-05-01'],
    ['le 3 février 2023', '2023-02-03 2023-02-03'],
    ['17. Mai 2023', '2023-05-17 2023-05-17'],
  ])('takes days: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['17 May to 11 June 2023', '2023-05-17 2023-06-11'],
    ['du 17 mai au 11 juin 2023', '2023-05-17 2023-06-11'],
    ['17-21 May 2023', '2023-05-17 2023-05-21'],
    ['17–21 May 2023', '2023-05-17 2023-05-21'],
    ['May 17-21, 2023', '2023-05-17 2023-05-21'],
    ['entre le 3 et le 5 mai 2020', '2020-05-03 2020-05-05'],
    ['1 January 2019 - 31 December 2020', '2019-01-01 2020-12-31'],
    ['17 December 2022 to 11 January 2023', '2022-12-17 2023-01-11'],
    ['Jan-Mar 2020', '2020-01-01 2020-03-31'],
    ['de mai 2019 à juin 2020', '2019-05-01 2020-06-30'],
    ['17/05/2023 - 21/06/2023', '2023-05-17 2023-06-21'],
    ['2019-01-01/2020-12-31', '2019-01-01 2020-12-31'],
    ['2014-01-01/P1Y', '2014-01-01 2014-12-31'],
    ['2014-03/P3M', '2014-03-01 2014-05-31'],
    ['Q1 2013 - Q3 2013', '2013-01-01 2013-09-30'],
  ])('takes two ends: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('asks whether 2003-05 is a month or some years, with both', () => {
    expect(read('2003-05')).toBe('ambiguous-period year-month-or-years');
    expect(readings('2003-05')).toEqual(['2003-05-01/2003-05-31', '2003-01-01/2005-12-31']);
    expect(read('2003-05', { ambiguous: 'year-month' })).toBe('2003-05-01 2003-05-31');
    expect(read('2003-05', { ambiguous: 'years' })).toBe('2003-01-01 2005-12-31');
    // no year ends in March, or before it begins
    expect(read('2010-03', { ambiguous: 'years' })).toBe('bad-period not-as-set');
    expect(read('2012-13', { ambiguous: 'year-month' })).toBe('bad-period not-as-set');
  });

  it('asks on which day a year begins that lies in two', () => {
    for (const text of ['2011/2012', '2011–2012', '1999-00', '2012-13']) expect(read(text)).toBe('ambiguous-period one-year-or-two');
    expect(read('FY 2011/12')).toBe('ambiguous-period year-start');
    const july: PeriodSettings = { yearStart: '07-01' };
    for (const text of ['2011/12', '2011/2012', '2011–2012', 'FY 2011/12', 'exercice 2011-2012', 'année scolaire 2011/12']) {
      expect(read(text, july)).toBe('2011-07-01 2012-06-30');
    }
    // 2011-12 may still be a December
    expect(readings('2011-12', july)).toEqual(['2011-12-01/2011-12-31', '2011-07-01/2012-06-30']);
    expect(read('2011/2012', { pairs: 'calendar-years' })).toBe('2011-01-01 2012-12-31');
    expect(read('2010/11-2012/13', july)).toBe('2010-07-01 2013-06-30');
    expect(read('2010/11 to 2012/13', july)).toBe('2010-07-01 2013-06-30');
    expect(read('1999-00', { yearStart: '04-06' })).toBe('1999-04-06 2000-04-05');
  });

  it('asks whether a year has its name from where it begins or ends', () => {
    expect(readings('FY2011', { yearStart: '10-01' })).toEqual(['2011-10-01/2012-09-30', '2010-10-01/2011-09-30']);
    expect(read('FY2011', { yearStart: '10-01', labelled: 'by-end' })).toBe('2010-10-01 2011-09-30');
    expect(read('FY2011 Q2', { yearStart: '10-01', labelled: 'by-end' })).toBe('2011-01-01 2011-03-31');
    expect(read('FY2011', { yearStart: '01-01' })).toBe('2011-01-01 2011-12-31');
  });

  it('asks what 2011 means beside years that are no calendar years', () => {
    const july: PeriodSettings = { yearStart: '07-01', labelled: 'by-start' };
    expect(readings('2011', july)).toEqual(['2011-01-01/2011-12-31', '2011-07-01/2012-06-30']);
    expect(read('2011', { ...july, plainYears: 'calendar' })).toBe('2011-01-01 2011-12-31');
    expect(read('2011-Q1', { ...july, plainYears: 'fiscal' })).toBe('2011-07-01 2011-09-30');
  });

  it('asks which of two numbers is the day', () => {
    expect(readings('03/04/2020')).toEqual(['2020-04-03', '2020-03-04']);
    expect(read('03/04/2020', { order: 'day-month-year' })).toBe('2020-04-03 2020-04-03');
    expect(read('03/04/2020', { order: 'month-day-year' })).toBe('2020-03-04 2020-03-04');
    expect(read('31/05/2020', { order: 'month-day-year' })).toBe('bad-period other-order');
  });

  it('asks for the century of two digits, and for the first day of serial numbers', () => {
    expect(readings('Jan-20')).toEqual(['1920-01-01/1920-01-31', '2020-01-01/2020-01-31']);
    expect(read('Jan-20', { hundredFrom: 1950 })).toBe('2020-01-01 2020-01-31');
    expect(read('31/12/49', { hundredFrom: 1950 })).toBe('2049-12-31 2049-12-31');
    expect(read('31/12/50', { hundredFrom: 1950 })).toBe('1950-12-31 1950-12-31');
    expect(read('17 May 23')).toBe('ambiguous-period two-digit-year');
    // 43831 days from 30 December 1899, and from 1 January 1904
    expect(readings('43831')).toEqual(['2020-01-01', '2024-01-02']);
    expect(read('43831', { dates: '1900' })).toBe('2020-01-01 2020-01-01');
    expect(read('43831.75', { dates: '1904' })).toBe('2024-01-02 2024-01-02');
  });

  it('asks whether T1 behind a year is the quarter of France or the trimester of SDMX', () => {
    expect(readings('2013-T2')).toEqual(['2013-04-01/2013-06-30', '2013-05-01/2013-08-31']);
    expect(read('2013-T2', { trimester: 'four-months' })).toBe('2013-05-01 2013-08-31');
    expect(read('2013-T2', { trimester: 'three-months' })).toBe('2013-04-01 2013-06-30');
  });

  it('asks whether 201112 is a month', () => {
    expect(read('201112')).toBe('ambiguous-period year-month-or-years');
    expect(read('201112', { ambiguous: 'years', yearStart: '09-01' })).toBe('2011-09-01 2012-08-31');
    expect(read('201213', { yearStart: '09-01' })).toBe('2012-09-01 2013-08-31');
    expect(read('201314', { ambiguous: 'year-month' })).toBe('bad-period compact-date');
    expect(read('201112', { ambiguous: 'year-month' })).toBe('2011-12-01 2011-12-31');
  });

  it('asks about years that nobody expects', () => {
    expect(read('1750')).toBe('bad-period year-outside');
    expect(read('2201-01-01')).toBe('bad-period year-outside');
    expect(read('1750', { years: [1700, 2100] })).toBe('1750-01-01 1750-12-31');
    expect(read('9999', { years: [0, 99_999] })).toBe('bad-period year-outside');
  });

  it.each([
    ['2020-02-30', 'bad-period no-such-day'],
    ['30 February 2020', 'bad-period no-such-day'],
    ['2013-Q5', 'bad-period no-such-part'],
    ['2020-S05', 'bad-period no-such-part'],
    ['13/2020', 'bad-period no-such-month'],
    ['2021-W53', 'bad-period no-such-week'],
    ['20112012', 'bad-period compact-date'],
    ['2020-1', 'bad-period one-digit'],
    ['2013¹', 'bad-period footnote-mark'],
    ['2013p', 'bad-period footnote-mark'],
    ['2013 (1)', 'bad-period footnote-mark'],
    ['2020/21 [Note 5]', 'bad-period footnote-mark'],
    ['2001-2005 (baseline)', 'bad-period footnote-mark'],
    ['2 021', 'bad-period grouped-year'],
    ['2,021', 'bad-period grouped-year'],
    ['2015-B1', 'bad-period write-period'],
    ['since 2015', 'bad-period write-period'],
    ['', 'bad-period write-period'],
    ['__proto__', 'bad-period write-period'],
    ['x'.repeat(1_000_000), 'bad-period write-period'],
    ['17 December to 11 January 2023', 'reversed-period exchange-ends'],
    ['2020 to 2015', 'reversed-period exchange-ends'],
    ['2012/2011', 'reversed-period exchange-ends'],
  ])('refuses %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('leaves the marks of footnotes out where it is told to', () => {
    for (const text of ['2013¹', '2013 (1)', '2013 [Note 5]', '2013*', '2013'])
      expect(read(text, { footnotes: 'leave-out' })).toBe('2013-01-01 2013-12-31');
    expect(read('(2013)', { footnotes: 'leave-out' })).toBe('bad-period write-period');
    expect(read('2013p', { footnotes: 'leave-out' })).toBe('bad-period footnote-mark');
  });

  it('does not trip over a year that begins on a day that most years lack', () => {
    expect(read('FY2011', { yearStart: '02-29' })).toBe('bad-period year-start-missing');
  });
});
