import { addDays, addMonths, isIsoDate, type Issue, type Period, type Result } from '@actionline/core';
import { accepted, dateOfDay, dayNumber, issueValue, refused, show } from '@actionline/core/internal';

/** What stands beside a time period and says how it is meant. */
export interface TimeContext {
  /** The code of the frequency (CL_FREQ), such as `A`; the empty text where none is told. */
  readonly frequency: string;
  /** The time format, such as `P1Y`; the empty text where none is told. */
  readonly timeFormat: string;
  /** The first day of the reporting year, as `--07-01`; the empty text for 1 January. */
  readonly yearStart: string;
  /** Whether a day or month under a longer frequency is the period of that frequency that it lies in, or those days alone; asked about where left out. */
  readonly periods?: 'as-stated' | 'by-frequency' | undefined;
}

/** What a reporting period is of: its months, or its days, and how many a year has. */
interface Kind {
  readonly months?: number;
  readonly days?: number;
  readonly most: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  A: { months: 12, most: 1 },
  S: { months: 6, most: 2 },
  H: { months: 6, most: 2 },
  T: { months: 4, most: 3 },
  Q: { months: 3, most: 4 },
  M: { months: 1, most: 12 },
  W: { days: 7, most: 53 },
  D: { days: 1, most: 366 },
};

/** The kind of period that a frequency has; none for those that do not say it, such as `N` or `_U`. */
const FREQUENCIES: Readonly<Record<string, string>> = { A: 'A', S: 'S', H: 'S', T: 'T', Q: 'Q', M: 'M', W: 'W', D: 'D', B: 'D' };
const TIME_FORMATS: Readonly<Record<string, string>> = { P1Y: 'A', P6M: 'S', P4M: 'T', P3M: 'Q', P1M: 'M', P7D: 'W', P1D: 'D' };

const ZONE = String.raw`(?:Z|[+-]\d{2}:\d{2})?`;
const GREGORIAN = new RegExp(String.raw`^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?${ZONE}$`);
const DATE_TIME = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?${ZONE}$`);
const REPORTING = new RegExp(String.raw`^(\d{4})-?([ASHTQMWD])-?(\d{1,3})${ZONE}$`);
const RANGE = new RegExp(
  String.raw`^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?)?${ZONE}/P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?$`,
);
const YEAR_START = /^--(\d{2})-(\d{2})/;

/**
 * The days of a time period of SDMX: a Gregorian year, month or day, a day with a time, a reporting period (`2014-Q1`), or a range (`2014-01-01/P1Y`). Time zones
 * and the time of a day are passed over: a figure stands for whole days.
 *
 * A reporting year begins on the day that `yearStart` tells, in the year that it is called by; its weeks begin on the Monday nearest to it (SDMX 2.1, section 6).
 */
export function timePeriodIn(given: string, context: TimeContext): Result<Period> {
  const text = given.trim();
  try {
    return readPeriod(text, context);
  } catch {
    // beyond the year 9999
    return unreadable(text, 'outside-years', 'a period of the years 0000 to 9999', 'correct it');
  }
}

function readPeriod(text: string, context: TimeContext): Result<Period> {
  const [, year, month, day] = GREGORIAN.exec(text) ?? [];
  if (year !== undefined) {
    const stated = gregorian(year, month, day);
    if (stated === undefined) return unreadable(text, 'no-such-day', 'a period that the calendar has', 'correct it');
    return asked(text, stated, day !== undefined ? 'D' : month !== undefined ? 'M' : 'A', context);
  }
  const [, dated] = DATE_TIME.exec(text) ?? [];
  if (dated !== undefined) {
    if (!isIsoDate(dated)) return unreadable(text, 'no-such-day', 'a period that the calendar has', 'correct it');
    return asked(text, { start: dated, end: dated }, 'D', context);
  }
  const [, reportingYear, indicator = '', number] = REPORTING.exec(text.toUpperCase()) ?? [];
  if (reportingYear !== undefined) return reporting(text, reportingYear, indicator, Number(number), context.yearStart);
  const [, first, years = 0, months = 0, weeks = 0, days = 0] = RANGE.exec(text) ?? [];
  if (first !== undefined) {
    if (!isIsoDate(first)) return unreadable(text, 'no-such-day', 'a period that the calendar has', 'correct it');
    const end = addDays(addMonths(first, Number(years) * 12 + Number(months)), Number(weeks) * 7 + Number(days) - 1);
    if (end < first) return unreadable(text, 'no-day-in-range', 'a range of one day or more', 'correct its duration');
    return accepted({ start: first, end });
  }
  const [mend, advice] = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text)
    ? (['year-first', 'write the year first, then the month, then the day'] as const)
    : /\/\d{4}/.test(text)
      ? (['range-by-duration', 'write a range as its first day and its duration, such as 2014-01-01/P18M'] as const)
      : (['time-format', 'write it in a format of SDMX'] as const);
  return unreadable(text, mend, 'a time period such as 2014, 2014-05, 2014-Q2 or 2014-01-01/P1Y', advice);
}

function gregorian(year: string, month: string | undefined, day: string | undefined): Period | undefined {
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isIsoDate(start)) return undefined;
  if (day !== undefined) return { start, end: start };
  return { start, end: month === undefined ? `${year}-12-31` : addDays(addMonths(start, 1), -1) };
}

/** A Gregorian period beside a frequency that is of another length has two readings. */
function asked(text: string, stated: Period, kind: string, { frequency, timeFormat, periods }: TimeContext): Result<Period> {
  const told = FREQUENCIES[frequency.trim().toUpperCase()] ?? TIME_FORMATS[timeFormat.trim().toUpperCase()];
  if (told === undefined || told === kind || periods === 'as-stated') return accepted(stated);
  const within = periodOf(told, stated.start);
  // a year beside a monthly frequency names no month
  const longer = within !== undefined && within.end >= stated.end ? within : undefined;
  if (periods === 'by-frequency' && longer !== undefined) return accepted(longer);
  const other = longer === undefined ? 'a period of that frequency' : `${longer.start} to ${longer.end}`;
  const message = `Given ${show(text)} under the frequency ${show(frequency === '' ? timeFormat : frequency)}: it may stand for ${stated.start} to ${stated.end}, or for ${other}; say which with the option periods: "as-stated" or "by-frequency".`;
  const readings = [`${stated.start}/${stated.end}`, ...(longer === undefined ? [] : [`${longer.start}/${longer.end}`])];
  return refused([
    {
      code: 'ambiguous-period',
      severity: 'error',
      message,
      values: { given: issueValue(text), expected: readings, frequency, mend: 'say-period' },
    },
  ]);
}

/** The calendar period of a kind that a day lies in. */
function periodOf(kind: string, day: string): Period | undefined {
  const { months, days } = KINDS[kind] ?? {};
  if (months !== undefined) {
    const month = Number(day.slice(5, 7)) - 1;
    const first = month - (month % months);
    const start = `${day.slice(0, 4)}-${String(first + 1).padStart(2, '0')}-01`;
    return { start, end: addDays(addMonths(start, months), -1) };
  }
  if (days !== 7) return undefined;
  const monday = mondayBefore(dayNumber(day));
  return { start: dateOfDay(monday), end: dateOfDay(monday + 6) };
}

/** The Monday of the week of a day; 1970-01-01 was a Thursday. */
const mondayBefore = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

function reporting(text: string, year: string, indicator: string, number: number, yearStart: string): Result<Period> {
  const { months, days = 1, most = 0 } = KINDS[indicator] ?? {};
  if (number < 1 || number > most) {
    return unreadable(text, 'no-such-part', `a number from 1 to ${String(most)} behind ${indicator}`, 'correct it');
  }
  const [, month = '01', day = '01'] = YEAR_START.exec(yearStart.trim()) ?? [];
  const base = `${year}-${month}-${day}`;
  if (!isIsoDate(base) || (yearStart.trim() !== '' && !YEAR_START.test(yearStart.trim()))) {
    return unreadable(yearStart, 'year-start', 'the first day of a reporting year such as --07-01', 'correct it');
  }
  if (months !== undefined) {
    return accepted({ start: addMonths(base, months * (number - 1)), end: addDays(addMonths(base, months * number), -1) });
  }
  // a week belongs to the year that most of its days lie in
  const first = days === 7 ? mondayBefore(dayNumber(base) + 3) : dayNumber(base);
  const start = first + days * (number - 1);
  const next = dayNumber(addMonths(base, 12));
  if (start >= (days === 7 ? mondayBefore(next + 3) : next)) {
    return unreadable(text, 'no-such-part', `a ${indicator === 'W' ? 'week' : 'day'} that the year has`, 'correct it');
  }
  return accepted({ start: dateOfDay(start), end: dateOfDay(start + days - 1) });
}

function unreadable(text: string, mend: string, expected: string, advice: string): Result<never> {
  const issue: Issue = {
    code: 'bad-period',
    severity: 'error',
    message: `Given ${show(text)}; expected ${expected}; ${advice}.`,
    values: { given: issueValue(text), expected, mend },
  };
  return refused([issue]);
}
