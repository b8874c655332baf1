import type { NumberFormat } from './number-format.js';

/** The last day that a spreadsheet has a date for, the 31st of December 9999, as its number. */
const LAST_DAY = 2_958_465;
const DAY_SECONDS = 86_400;

/**
 * The text of a number in a cell: as short as reads back to the same number, a date as ISO, a percentage with its sign. `1904` says that the days of
 * the workbook are counted from 1904. A number that is no day in its calendar stays a number.
 */
export function shownNumber(text: string, format: NumberFormat, from1904: boolean): string {
  if (format.kind === 'number') return format.writtenPercent === true ? `${shortest(text)}%` : shortest(text);
  if (format.kind === 'percent') return `${timesHundred(shortest(text))}%`;
  return dayText(Number(text), format.kind, from1904) ?? shortest(text);
}

/** Whether a format says that the number is a day or a time. */
export function isDated({ kind }: NumberFormat): boolean {
  return kind !== 'number' && kind !== 'percent';
}

const MOST_EXACT = 16;
const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const LONG_INTEGER = /^-?[1-9]\d{15,}$/;

/** The shortest digits of the same number; those of a long whole number as they are written. */
function shortest(text: string): string {
  // up to fifteen digits are the shortest of their number already
  if (text.length <= MOST_EXACT && CANONICAL.test(text)) return text;
  return LONG_INTEGER.test(text) ? text : String(Number(text));
}

/** A hundred times a number by moving its point, since multiplying would round: 0.29 is 29, not 28.999999999999996. */
function timesHundred(digits: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (match === null) return String(Number(digits) * 100);
  const [, sign = '', whole = '', part = ''] = match;
  const moved = part.padEnd(2, '0');
  const integer = `${whole}${moved.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(2);
  return `${sign}${integer}${rest === '' ? '' : `.${rest}`}`;
}

function dayText(serial: number, kind: NumberFormat['kind'], from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS);
  const day = Math.floor(serial) + (seconds === DAY_SECONDS ? 1 : 0);
  const clock = clockText(seconds % DAY_SECONDS);
  if (kind === 'elapsed') return hours(serial);
  if (kind === 'time' && day === 0) return clock;
  // the day nought of the count from 1900 is no day
  if (day === 0 && !from1904) return seconds === 0 ? undefined : clock;
  const date = dateText(day, from1904);
  if (kind === 'month' && date.endsWith('-01') && seconds === 0) return date.slice(0, 7);
  if (kind === 'year' && date.endsWith('-01-01') && seconds === 0) return date.slice(0, 4);
  return seconds % DAY_SECONDS === 0 ? date : `${date}T${clock}`;
}

/** The date of a day's number. Counted from 1900, day 60 is a 29th of February 1900, which never was; spreadsheets show it. */
function dateText(day: number, from1904: boolean): string {
  if (!from1904 && day === 60) return '1900-02-29';
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > 60 ? 30 : 31);
  return new Date(epoch + day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

function clockText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A length of time in hours, minutes and seconds, however many hours. */
function hours(days: number): string {
  return clockText(Math.round(days * DAY_SECONDS));
}
