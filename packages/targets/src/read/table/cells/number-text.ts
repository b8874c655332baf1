import type { FigureSettings } from './figure-settings.js';

/** How the digits of a cell are read. */
export type NumberReading =
  | {
      /** The number in digits with a point, as it would be written without doubt. */
      readonly text: string;
    }
  | {
      /** What it may be, each as it would be written without doubt. */
      readonly readings: readonly string[];
      /** What to ask. */
      readonly asks: 'three-decimals' | 'leading-noughts';
    }
  | {
      /** Why it is none. */
      readonly refused: 'decimal-comma' | 'decimal-point' | 'grouping-comma' | 'grouping-point' | 'malformed-number';
    };

/** Thousands in groups of three, and the Indian way in groups of two before the last three. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  ',': /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d?(?:,\d{2})+,\d{3}$/,
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d?(?:\.\d{2})+\.\d{3}$/,
  ' ': /^[1-9]\d{0,2}(?: \d{3})+$/,
  "'": /^[1-9]\d{0,2}(?:'\d{3})+$/,
};

/** One group of three behind the only mark: `1.234` and `1,234`. */
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The number that digits with marks stand for, without a sign. A mark that can only stand before decimals, or only between thousands,
 * is taken for that unless the settings say another; one that can be either is asked about.
 */
export function numberText(digits: string, settings: FigureSettings): NumberReading {
  const [mantissa = '', exponent] = digits.split(/e/i);
  const read = mantissaText(mantissa, settings);
  if (!('text' in read) || exponent === undefined) return read;
  return { text: `${read.text}e${exponent}` };
}

function mantissaText(digits: string, settings: FigureSettings): NumberReading {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = last < 0 ? '' : (digits[last] ?? '');
  const whole = last < 0 ? digits : digits.slice(0, last);
  const decimals = last < 0 ? '' : digits.slice(last + 1);
  if (mark === '') return wholeNumber(digits, '', settings);
  // 1.234.567 and 1,234: the last mark may be one of those between thousands
  const grouped = GROUPS[mark]?.test(digits) ?? false;
  const once = digits.indexOf(mark) === last;
  const decimal = once && /^\d*$|^[1-9]\d{0,2}(?:[ '.,]\d{2,3})+$/.test(whole) && isWhole(whole);
  const { asDecimal, asGroups } = allowed(mark, whole, settings);
  if (grouped && decimal && ONE_GROUP.test(digits)) {
    const open = settings.decimal === undefined && settings.grouping === undefined;
    const doubtful = asDecimal && settings.counted === true && settings.settled !== true;
    if (settings.grouping !== mark && (open || doubtful)) {
      return { asks: 'three-decimals', readings: [whole + decimals, `${whole}.${decimals}`] };
    }
  }
  if (decimal && asDecimal) return wholeNumber(whole, decimals, settings);
  if (grouped && asGroups) return { text: withoutMarks(digits) };
  if (decimal) return { refused: mark === ',' ? 'decimal-comma' : 'decimal-point' };
  if (grouped) return { refused: mark === ',' ? 'grouping-comma' : 'grouping-point' };
  return { refused: 'malformed-number' };
}

/** What the settings let a point or comma be, with what stands before it. */
function allowed(
  mark: string,
  whole: string,
  { decimal, grouping }: FigureSettings,
): { readonly asDecimal: boolean; readonly asGroups: boolean } {
  const other = whole.includes('.') ? '.' : whole.includes(',') ? ',' : '';
  // two kinds of mark: the first is the one between thousands, and must not be that of the decimals
  const fits = other === '' || (other !== mark && decimal !== other && (grouping === undefined || grouping === other));
  return {
    asDecimal: fits && (decimal === undefined ? grouping !== mark : decimal === mark),
    asGroups: decimal !== mark && (grouping === undefined || grouping === mark),
  };
}

/** Whether the digits before the decimals are bare, or in groups. */
function isWhole(whole: string): boolean {
  return /^\d*$/.test(whole) || Object.values(GROUPS).some((groups) => groups.test(whole));
}

function wholeNumber(whole: string, decimals: string, settings: FigureSettings): NumberReading {
  if (!isWhole(whole)) return { refused: 'malformed-number' };
  const bare = withoutMarks(whole);
  const text = decimals === '' ? bare : `${bare === '' ? '0' : bare}.${decimals}`;
  if (bare.length > 1 && bare.startsWith('0') && settings.leadingNoughts === undefined)
    return { asks: 'leading-noughts', readings: [text] };
  return { text };
}

function withoutMarks(digits: string): string {
  return digits.replace(/[ '.,]/g, '');
}

/** The digits that a number is made of, from the first to the last that is no nought. */
export function significantDigits(text: string): string {
  const end = text.search(/e/i);
  const digits = (end < 0 ? text : text.slice(0, end)).replace(/\D/g, '');
  let first = 0;
  while (digits[first] === '0') first += 1;
  let last = digits.length;
  while (last > first && digits[last - 1] === '0') last -= 1;
  return digits.slice(first, last);
}

/** The first digit of the scripts in which figures are printed beside our own. */
const OTHER_NOUGHTS = ['\u0660', '\u06F0', '\u0966', '\u09E6', '\uFF10'];

/** Digits of another script as our own, with the Arabic marks for decimals and thousands; the text itself where there are none. */
export function ourDigits(text: string): string {
  if (!/[^\u0020-\u007E]/.test(text)) return text;
  const noughts = OTHER_NOUGHTS.map((nought) => nought.charCodeAt(0));
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (noughts.find((nought) => code >= nought && code < nought + 10) ?? code));
  });
}
