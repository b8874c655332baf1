import { isIsoDate, type ObservationStatus, type Result } from '@actionline/core';
import { accepted, issueValue, show } from '@actionline/core/internal';

import { monthNamed } from './calendar-words.js';
import { askedCell, ownValue, refusedCell, takenWith } from './cell-issue.js';
import { figureAdvice, type FigureMend } from './figure-advice.js';
import { figureParts, type FigureParts, type SignedDigits } from './figure-parts.js';
import type { Figure, FigureSettings } from './figure-settings.js';
import { missingIn, SPREADSHEET_ERROR } from './missing-mark.js';
import { numberText, ourDigits, significantDigits } from './number-text.js';

export type { Figure, FigureSettings } from './figure-settings.js';

/** A longer text is no figure. */
const LONGEST = 200;

/** A number of the commonest forms, in which nothing can be doubted; the second with a point for decimals. */
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,11})\.(?:\d{1,2}|\d{4})$/;

/** The flags that Eurostat and SDMX agree on, in small letters: break, definition differs, estimated, forecast, provisional, unreliable. */
const FLAGS: Readonly<Record<string, string>> = { b: 'B', d: 'D', e: 'E', f: 'F', p: 'P', u: 'U' };

/**
 * What a cell of a table says in the place of a figure: a number with the marks of any language, how it is qualified, a range, a
 * percent sign, currency and multiplier that stand with it, its flags; or why there is none. An empty cell says nothing.
 *
 * Never a guess, and never a nought for a mark: what may be read in two ways is `ambiguous-number` with the readings, a mark of which
 * offices mean different things `mark-unknown`, a letter without a known meaning `flag-unknown`, and what is no one number `not-a-number`. A number that
 * the computer holds less exactly than it is written is taken with the warning `rounded-number`.
 *
 * @example
 * ```ts
 * figureIn('plus de 3 000').value; // { value: 3000, bound: 'more-than' }
 * figureIn('12.3 b').value; // { value: 12.3, status: 'B', flags: 'b' }
 * figureIn('1,234', { decimal: '.' }).value; // { value: 1234 }
 * ```
 */
export function figureIn(text: string, settings: FigureSettings = {}): Result<Figure> {
  if (settings.missing === undefined || !Object.hasOwn(settings.missing, text)) {
    if (WHOLE.test(text) || (settings.decimal !== ',' && settings.grouping !== '.' && DECIMAL.test(text)))
      return accepted({ value: Number(text) + 0 });
  }
  if (text.length > LONGEST) return notANumber(text, 'number-alone');
  const trimmed = text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const missing = missingIn(text, trimmed, settings);
  if (missing !== undefined) return missing;
  if (SPREADSHEET_ERROR.test(trimmed)) return notANumber(text, 'spreadsheet-error');
  if (isDate(trimmed)) return notANumber(text, 'date');
  const plain = ourDigits(
    trimmed
      .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-')
      .replace(/[’ʼ‘`]/g, "'")
      .replace(/٪/g, '%'),
  );
  if (/[٫٬]/.test(plain))
    return figureIn(plain.replace(/٬/g, ' ').replace(/٫/g, '.'), { ...settings, decimal: '.', grouping: ' ', settled: true });
  if (/^[-+]? ?(?:infinity|inf)$/i.test(plain)) return notANumber(text, 'infinite');
  const isFlag = (letters: string): boolean => statusOf(letters, settings) !== undefined;
  const parts = figureParts(plain, isFlag, settings);
  return typeof parts === 'string' ? notANumber(text, parts) : figureOf(text, parts, settings);
}

/** A day, or what a spreadsheet makes of “3-5”. */
function isDate(text: string): boolean {
  if (isIsoDate(text) || /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/.test(text)) return true;
  const [, first = '', second = ''] = /^(\w{1,9})\.?[- ](\w{1,9})\.?$/.exec(text) ?? [];
  return (
    (/^\d{1,4}$/.test(first) && monthNamed(second.toLowerCase()) !== undefined) ||
    (/^\d{1,4}$/.test(second) && monthNamed(first.toLowerCase()) !== undefined)
  );
}

function figureOf(given: string, parts: FigureParts, settings: FigureSettings): Result<Figure> {
  const doubt = doubtOf(given, parts, settings);
  if (doubt !== undefined) return doubt;
  const { first, second, bound, percent, unit, flags, footnotes } = parts;
  const low = valueOf(given, first, parts, settings);
  if (!low.ok) return low;
  const high = second === undefined ? undefined : valueOf(given, second, parts, settings);
  if (high?.ok === false) return high;
  if (high !== undefined && high.value < low.value) return notANumber(given, 'reversed-range');
  const status = parts.bracketed && settings.parentheses === 'low-reliability' ? 'U' : statusOf(flags.join(''), settings);
  const marks = [...flags, ...footnotes].join(' ');
  const figure: Figure = {
    ...(high === undefined ? { value: low.value } : { range: { low: low.value, high: high.value } }),
    ...(bound === undefined ? {} : { bound }),
    ...(status === undefined || status === '' ? {} : { status: status as ObservationStatus }),
    ...(marks === '' ? {} : { flags: marks }),
    ...(percent ? { percent: true } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(typeof parts.multiplier === 'number'
      ? { unitMultiplier: parts.multiplier }
      : parts.multiplier === 'small-m'
        ? { unitMultiplier: 6 }
        : {}),
  };
  return accepted(figure, [...low.issues, ...(high?.issues ?? [])]);
}

/** What of a cell may mean several things, besides its digits. */
function doubtOf(given: string, parts: FigureParts, settings: FigureSettings): Result<never> | undefined {
  const { first, second, bracketed, sign, unit, multiplier, flags, footnotes } = parts;
  const ask = (
    mend: FigureMend,
    code: string,
    setting: string,
    readings: readonly string[] = [],
    choices: readonly string[] = [],
  ): Result<never> => askedCell({ code, given, readings, mend, setting, choices, advice: figureAdvice[mend] });
  if (bracketed && settings.parentheses === undefined) {
    const read = numberText(first.digits, settings);
    const texts = 'text' in read ? [read.text] : 'readings' in read ? read.readings : [];
    if (first.negative || second !== undefined || texts.length === 0) return notANumber(given, 'number-alone');
    return ask(
      'parentheses',
      'ambiguous-number',
      'parentheses',
      texts.flatMap((text) => [`-${text}`, text]),
      ['negative', 'low-reliability'],
    );
  }
  if (bracketed && first.negative) return notANumber(given, 'number-alone');
  if (sign !== undefined && unit === undefined) return ask('say-currency', 'ambiguous-number', 'currencies');
  if (multiplier === 'long-scale') return notANumber(given, 'long-scale');
  // $5m is five million; of 5 m nobody knows
  if (multiplier === 'small-m' && sign === undefined) return notANumber(given, 'small-m');
  if (footnotes.length > 0 && settings.footnotes === undefined) return ask('footnote', 'flag-unknown', 'footnotes', [], ['leave-out']);
  const letters = flags.join('');
  // $5b may be five thousand million
  if (sign !== undefined && /^b$/i.test(letters) && ownValue(settings.flags, letters) === undefined)
    return notANumber(given, 'b-or-billion');
  if (flags.length > 0 && statusOf(letters, settings) === undefined) return ask('say-flag', 'flag-unknown', 'flags');
  return undefined;
}

/** The status that flags stand for, the empty text for none; `undefined` where one of them has no known meaning. */
function statusOf(flags: string, settings: FigureSettings): string | undefined {
  if (flags === '') return '';
  if (settings.flags !== undefined && Object.hasOwn(settings.flags, flags)) return settings.flags[flags] ?? '';
  const each = Array.from(flags, (letter) => {
    if (settings.flags !== undefined && Object.hasOwn(settings.flags, letter)) return settings.flags[letter] ?? '';
    return ownValue(FLAGS, letter);
  });
  if (each.includes(undefined)) return undefined;
  // of several the first that says something: all of them are kept as they stand
  return each.find((status) => status !== '') ?? '';
}

/** The number that digits stand for. */
function valueOf(given: string, { negative, digits }: SignedDigits, parts: FigureParts, settings: FigureSettings): Result<number> {
  const counted = settings.counted === true && !parts.percent;
  const read = numberText(digits, { ...settings, counted });
  const minus = negative !== (parts.bracketed && settings.parentheses === 'negative') ? '-' : '';
  if ('refused' in read) return notANumber(given, read.refused);
  if ('readings' in read) {
    const readings = read.readings.map((text) => minus + text);
    const leading = read.asks === 'leading-noughts';
    const setting = leading ? 'leadingNoughts' : settings.decimal === undefined ? 'decimal' : 'settled';
    return askedCell({ code: 'ambiguous-number', given, readings, mend: read.asks, setting, advice: figureAdvice[read.asks] });
  }
  const value = Number(minus + read.text) + 0;
  if (!Number.isFinite(value)) return notANumber(given, 'too-large');
  const written = significantDigits(read.text);
  if (value === 0 && written !== '') return notANumber(given, 'too-small');
  if (written.length <= 15 || written === significantDigits(String(value))) return accepted(value);
  return takenWith(value, {
    code: 'rounded-number',
    message: `Given ${show(given)}, which a computer number holds only to about 16 digits; read as ${show(value)}.`,
    values: { given: issueValue(given), read: value, mend: 'rounded' },
  });
}

/** A cell that holds no one number. */
function notANumber(given: string, mend: FigureMend): Result<never> {
  return refusedCell({
    code: 'not-a-number',
    given,
    expected: 'one number such as 12000, 0.5 or "1 234,5"',
    mend,
    advice: figureAdvice[mend],
  });
}
