import { describe, expect, it } from 'vitest';

import { timePeriodIn, type TimeContext } from './time-period.js';

function read(text: string, context: Partial<TimeContext> = {}): string {
  const result = timePeriodIn(text, { frequency: '', timeFormat: '', yearStart: '', ...context });
  if (result.ok) return `${result.value.start} ${result.value.end}`;
  return `${result.issues[0]?.code ?? ''}: ${String(result.issues[0]?.values?.['mend'])}`;
}

describe('a time period of SDMX', () => {
  // the forms of ObservationalTimePeriod, SDMX 2.1, section 6, 4.2
  it.each([
    ['2014', '2014-01-01 2014-12-31'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['2014-05-17', '2014-05-17 2014-05-17'],
    ['2014Z', '2014-01-01 2014-12-31'],
    ['2014-05+02:00', '2014-05-01 2014-05-31'],
    ['2014-05-17T00:00:00', '2014-05-17 2014-05-17'],
    ['2014-05-17T23:59:59.999Z', '2014-05-17 2014-05-17'],
    ['2014-A1', '2014-01-01 2014-12-31'],
    ['2014-S2', '2014-07-01 2014-12-31'],
    ['2014-T3', '2014-09-01 2014-12-31'],
    ['2014-Q2', '2014-04-01 2014-06-30'],
    ['2014-M12', '2014-12-01 2014-12-31'],
    ['2014-D033', '2014-02-02 2014-02-02'],
    ['2016-D366', '2016-12-31 2016-12-31'],
    ['2014-01-15/P1Y', '2014-01-15 2015-01-14'],
    ['2014-01-01/P18M', '2014-01-01 2015-06-30'],
    ['2014-01-01T00:00:00/P2W', '2014-01-01 2014-01-14'],
    ['2014-01-01/P1Y2M3D', '2014-01-01 2015-03-03'],
  ])('%s', (text, days) => {
    expect(read(text)).toBe(days);
  });

  // as Eurostat, the OECD and older messages write them
  it.each([
    ['2014Q2', '2014-04-01 2014-06-30'],
    ['2014-q2', '2014-04-01 2014-06-30'],
    ['2014M05', '2014-05-01 2014-05-31'],
    ['2014-H1', '2014-01-01 2014-06-30'],
    [' 2014 ', '2014-01-01 2014-12-31'],
  ])('%j', (text, days) => {
    expect(read(text)).toBe(days);
  });

  // ISO 8601: week 1 has the first Thursday. 1 January 2016 was a Friday, 1 January 2015 a Thursday.
  it.each([
    ['2016-W01', '2016-01-04 2016-01-10'],
    ['2015-W01', '2014-12-29 2015-01-04'],
    ['2015-W53', '2015-12-28 2016-01-03'],
  ])('a week: %s', (text, days) => {
    expect(read(text)).toBe(days);
  });

  it('counts reporting periods from the first day of the reporting year', () => {
    const yearStart = '--07-01';
    expect(read('2014-A1', { yearStart })).toBe('2014-07-01 2015-06-30');
    expect(read('2014-Q2', { yearStart })).toBe('2014-10-01 2014-12-31');
    expect(read('2014-D365', { yearStart })).toBe('2015-06-30 2015-06-30');
    // 1 July 2010 was a Thursday: its week belongs to the year
    expect(read('2010-W36', { yearStart })).toBe('2011-02-28 2011-03-06');
    // Gregorian periods have none
    expect(read('2014', { yearStart })).toBe('2014-01-01 2014-12-31');
    expect(read('2014-Q2', { yearStart: '1 July' })).toBe('bad-period: year-start');
  });

  it('is asked about where a day or month stands under a longer frequency', () => {
    const frequency = 'A';
    const asked = timePeriodIn('2014-12-31', { frequency, timeFormat: '', yearStart: '' });
    expect(asked.issues[0]).toMatchObject({
      code: 'ambiguous-period',
      values: { expected: ['2014-12-31/2014-12-31', '2014-01-01/2014-12-31'], mend: 'say-period' },
    });
    expect(read('2014-12-31', { frequency, periods: 'as-stated' })).toBe('2014-12-31 2014-12-31');
    expect(read('2014-12-31', { frequency, periods: 'by-frequency' })).toBe('2014-01-01 2014-12-31');
    expect(read('2014-05', { timeFormat: 'P3M', periods: 'by-frequency' })).toBe('2014-04-01 2014-06-30');
    expect(read('2014-05-15', { frequency: 'W', periods: 'by-frequency' })).toBe('2014-05-12 2014-05-18');
    // a year under a monthly frequency names no month
    expect(read('2014', { frequency: 'M', periods: 'by-frequency' })).toBe('ambiguous-period: say-period');
    expect(read('2014', { frequency: 'A' })).toBe('2014-01-01 2014-12-31');
    expect(read('2014-12-31', { frequency: '_U' })).toBe('2014-12-31 2014-12-31');
    expect(read('2014-Q1', { frequency: 'A' })).toBe('2014-01-01 2014-03-31');
  });

  it.each([
    ['2014-02-30', 'no-such-day'],
    ['2014-13', 'no-such-day'],
    ['2014-Q5', 'no-such-part'],
    ['2014-Q0', 'no-such-part'],
    // 2014 had 52 weeks, and 365 days
    ['2014-W53', 'no-such-part'],
    ['2014-D366', 'no-such-part'],
    ['17/05/2014', 'year-first'],
    ['2014-01-01/2014-06-30', 'range-by-duration'],
    ['2014-01-01/P0D', 'no-day-in-range'],
    ['2014-01-01/PT1H', 'time-format'],
    ['9999-01-01/P9Y', 'outside-years'],
    ['14', 'time-format'],
    ['', 'time-format'],
  ])('refuses %j', (text, mend) => {
    expect(read(text)).toBe(`bad-period: ${mend}`);
  });
});
