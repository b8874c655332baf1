/** What is known of the periods of a column, as data; whatever may be read in two ways is asked about where nothing is said. */
export interface PeriodSettings {
  /** Which comes first in dates such as 03/04/2020. */
  readonly order?: 'day-month-year' | 'month-day-year';
  /** What 2003-05 stands for: May 2003, or the years from 2003 to 2005; and 2011-12 so. */
  readonly ambiguous?: 'year-month' | 'years';
  /** The first day of a year that is no calendar year, such as `07-01`. */
  readonly yearStart?: string;
  /** Which calendar year FY2011 has its name from: that in which it begins, or ends. */
  readonly labelled?: 'by-start' | 'by-end';
  /** What 2011 alone stands for where `yearStart` is given. */
  readonly plainYears?: 'calendar' | 'fiscal';
  /** What 2011/12 stands for: one year across both, or all days of both; one year where `yearStart` is given. */
  readonly pairs?: 'one-year' | 'calendar-years';
  /** How long 2013-T1 is: a French « trimestre », or the trimester of SDMX, of which a year has three. */
  readonly trimester?: 'three-months' | 'four-months';
  /** The days that the serial numbers of a spreadsheet are counted from. */
  readonly dates?: '1900' | '1904';
  /** The first of the hundred years that two digits stand for: 1950 for 1950 to 2049. */
  readonly hundredFrom?: number;
  /** Set where brackets, raised digits and stars behind a period are those of footnotes: they are then left out of it. */
  readonly footnotes?: 'leave-out';
  /** The first and the last year that there may be; 1800 and 2200 where absent. */
  readonly years?: readonly [first: number, last: number];
}
