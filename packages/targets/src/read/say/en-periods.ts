import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const aPeriod = 'a period such as 2024, 2024-Q1, 2024-05-17 or “2024-05-17 to 2024-06-11”';
const readingsIn = (said: SaidValues): 'readings' | 'expected' => (said.has('readings') ? 'readings' : 'expected');
const choice = ({ coded, literal }: SaidValues): string => `Set ${coded('setting')} for the column to ${literal('expected')}.`;

/** The words for periods, in English. */
export const enPeriods = {
  codes: {
    'bad-period': {
      said: (said) =>
        said.has('given') ? `${said.given} is not ${aPeriod}.` : 'There is no period; one such as 2014 or 2014-Q2 is expected.',
      mend: 'Write it in one of these ways.',
    },
    'ambiguous-period': {
      said: (said) =>
        said.has(readingsIn(said)) && (said.has('readings') || said.has('frequency'))
          ? `${said.given} may stand for ${said.either(readingsIn(said))}.`
          : `${said.given} can be read in several ways.`,
      mend: (said) => (said.has('setting') ? choice(said) : 'Write it in a way that can be read in one way only.'),
    },
  },
  mends: {
    'total-as-period': (said) =>
      `It looks like the label of a total line: leave such lines out with ${said.asSetting((given) => `except: [${given}]`)} for the column.`,
    'empty-period':
      'Write the period; or set `empty` of the column to `"as-above"` if an empty cell means what stands above it; or leave such rows out with `except: [""]`.',
    'no-such-day': 'The calendar has no such day: correct it.',
    'other-order': 'In the order that the column is said to have there is no such day: write the year first, then the month, then the day.',
    'date-order': choice,
    'compact-date':
      'Digits without marks are the year, the month and, where there are eight, the day: put them in this order, or write years as 2011/12.',
    'serial-number':
      'It looks like the serial number of a date: set `dates` to `"1900"` or `"1904"`, the year from which the spreadsheet counts.',
    'no-such-part':
      'A year has no such part: correct the number; write 2024-W05 for a week, 2024-Q1 for a quarter, 2024-S1 for a half-year.',
    trimester: choice,
    'no-such-month': 'There is no such month, nor years that follow each other: correct it.',
    'no-such-week': 'By ISO 8601 the year has no such week: correct the number.',
    'footnote-mark': 'Set `footnotes` to `"leave-out"` if it is the mark of a footnote, or put the flag into a column of its own.',
    'grouped-year': 'It looks like a year with a mark between its digits: take the mark out.',
    'write-period': 'Write it in one of these ways.',
    'one-digit': 'Write 2024-01 for a month, and 2024-Q1 for a quarter.',
    'two-years': 'A year lies in at most two calendar years that follow each other: correct it.',
    'year-month-or-years': choice,
    'not-as-set': 'The setting `ambiguous` of the column says otherwise: correct the cell or the setting.',
    'one-year-or-two':
      'Give `yearStart`, such as `"07-01"`, where one year across both is meant, and set `pairs` to `"calendar-years"` where both years are.',
    'two-digit-year': 'Write the year with four digits, or say with `hundredFrom` the first of the hundred years, such as `1950`.',
    'year-start': 'Say with `yearStart` on which day the year begins, such as `"07-01"`.',
    'year-start-january': 'A year from 1 January lies in one calendar year: write that one.',
    'year-start-missing': 'The year has no such day as `yearStart` says: give a month and a day that every year has.',
    'plain-years': choice,
    'year-label': choice,
    'year-outside': (said) =>
      `A year from ${said.raw('first')} to ${said.raw('last')} is expected: correct it, or say with \`years\` which there are.`,
    'exchange-ends': 'Exchange the two ends, or write the year at both.',
    'no-day-in-range': 'The range holds no day: correct its duration.',
    'year-first': 'Write the year first, then the month, then the day.',
    'range-by-duration': 'Write a range as its first day and its duration, such as 2014-01-01/P18M.',
    'time-format': 'Write it in a time format of SDMX, such as 2014, 2014-05, 2014-Q2 or 2014-01-01/P1Y.',
    'say-period': 'Say which with the option `periods`: `"as-stated"` or `"by-frequency"`.',
    'outside-years': 'Only the years 0000 to 9999 are read: correct it.',
    'give-period': 'Fill it in.',
  },
} as const satisfies IssueWords;
