import type { Every } from './every.js';

/**
 * A moving average or a rolling sum, as statistics offices publish three-year means: the value on a day is the mean, or the sum, of
 * the values of the last so many periods that are over. It stands for the last of them: a three-year mean of 2023 is that of 2021,
 * 2022 and 2023. Each of the periods is needed; of fewer no mean is taken. Source: Statistics Norway, “3-year moving average”
 * (https://www.ssb.no/ajax/ordforklaring?key=231246&sprak=en).
 */
export interface Rolling {
  /** Whether the values of the periods are averaged or added. Only amounts that add up over time are added. */
  readonly by: 'mean' | 'sum';
  /** How many periods: a whole number from 2. */
  readonly times: number;
  /** What the periods are; they begin with the calendar. */
  readonly every: Every;
  /** The day that a year begins on where it is not 1 January, such as `04-01`; not for weeks and days. `02-29` is the last day of February. */
  readonly anchor?: string;
}
