import { isIsoDate, type ObservationStatus, type Result } from '@actionline/core';
import { accepted, issueValue, show } from '@actionline/core/internal';

import { monthNamed } from './calendar-words.js';
import { askedCell, ownValue, refusedCell, takenWith } from './cell-issue.js';
import { figureAdvice, type FigureMend } from './figure-advice.js';
import { figureParts, type FigureParts, type SignedDigits } from './figure-parts.js';
import type { Figure, FigureSettings } from './figure-settings.js';
import { statusOf } from './flag.js';
import { missingIn, SPREADSHEET_ERROR } from './missing-mark.js';
import { numberText, ourDigits, significantDigits } from './number-text.js';

export type { Figure, FigureSettings } from './figure-settings.js';

/** A longer text is no figure. */
const LONGEST = 200;

/** Numbers of the commonest forms, short enough to be held exactly: the second with a mark before decimals, the third with spaces. */
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(0|[1-9]\d{0,14})[.,](\d{1,20})$/;
const SPACED = /^-?[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3}){1,3}(?:,\d{1,3})?$/;
/** With the mark between thousands that the column is said to have. */
const GROUPED = { ',': /^-?[1-9]\d{0,2}(?:,\d{3}){1,3}(?:\.\d{1,3})?$/, '.': /^-?[1-9]\d{0,2}(?:\.\d{3}){1,3}(?:,\d{1,3})?$/ };
const FLAGGED = /^(-?[\d.,]{1,20}) ?([a-z]{1,3})$/;

/**
 * What a cell of a table says in the place of a figure: a number with the marks of any language, how it is qualified, a range, a
 * percent sign, currency and multiplier that stand with it, its flags; or why there is none. An empty cell says nothing.
 *
 * Never a guess, and never a nought for a mark: what may be read in two ways is `ambiguous-number` with the readings, a mark of which
 * offices mean different things `mark-unknown`, a letter without a known meaning `flag-unknown`, and what is no one number `not-a-number`. A number that
 * the computer holds less exactly than it is written is taken with the warning `rounded-number`.
 */
export function figureIn(text: string, settings: FigureSettings = {}): Result<Figure> {
  const common = commonFigure(text, settings);
  if (common !== undefined) return common;
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
  const parts = figureParts(plain, settings);
  if (typeof parts !== 'string') return figureOf(text, parts, settings);
  return notANumber(text, parts === 'number-alone' && !/\d/.test(plain) ? 'no-number' : parts);
}

/** A figure of one of the forms that nearly all cells have, in which nothing can be doubted; nothing where it has another. */
function commonFigure(text: string, settings: FigureSettings): Result<Figure> | undefined {
  if (settings.missing !== undefined && Object.hasOwn(settings.missing, text)) return undefined;
  const value = commonNumber(text, settings);
  if (value !== undefined) return accepted({ value });
  if (text.endsWith('%')) {
    const share = commonNumber(text.slice(0, -1).trimEnd(), { ...settings, counted: false });
    return share === undefined ? undefined : accepted({ value: share, percent: true });
  }
  const [, number = '', flags = ''] = FLAGGED.exec(text) ?? [];
  if (flags === '' || flags === 'e' || flags === 'm' || flags === 'k') return undefined;
  const flagged = commonNumber(number, settings);
  const status = flagged === undefined ? undefined : statusOf(flags, settings);
  if (flagged === undefined || status === undefined || status === '') return undefined;
  return accepted({ value: flagged, status: status as ObservationStatus, flags });
}

function commonNumber(given: string, { decimal, grouping, counted, settled }: FigureSettings): number | undefined {
  const text = given.startsWith('−') ? `-${given.slice(1)}` : given;
  // a minus sign before a nought is dropped
  if (WHOLE.test(text)) return Number(text) + 0;
  if ((grouping === ',' || grouping === '.') && decimal !== grouping && GROUPED[grouping].test(text)) {
    const bare = text.replaceAll(grouping, '');
    return Number(grouping === '.' ? bare.replace(',', '.') : bare);
  }
  const found = DECIMAL.exec(text);
  if (found !== null) {
    const [, whole = '', decimals = ''] = found;
    const mark = text[text.length - decimals.length - 1];
    const isDecimal = decimal === undefined ? grouping !== mark : decimal === mark;
    const three = decimals.length === 3 && whole !== '0' && whole.length < 4;
    if (!isDecimal || grouping === mark) return undefined;
    if (three && (decimal === undefined || (counted === true && settled !== true))) return undefined;
    const pointed = mark === ',' ? text.replace(',', '.') : text;
    const number = Number(pointed) + 0;
    // fifteen digits are held exactly; of more it is seen whether they are printed back
    return whole.length + decimals.length <= 15 || String(number) === pointed ? number : undefined;
  }
  if (!SPACED.test(text) || (decimal === '.' && text.includes(','))) return undefined;
  return grouping === ',' && text.includes(',') ? undefined : Number(text.replace(/[ \u00A0\u202F]/g, '').replace(',', '.'));
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
  if (bracketed && settings.parentheses === undefined) {
    const read = numberText(first.digits, settings);
    const texts = 'text' in read ? [read.text] : 'readings' in read ? read.readings : [];
    if (first.negative || second !== undefined || texts.length === 0) return notANumber(given, 'number-alone');
    return ask(
      given,
      'parentheses',
      'ambiguous-number',
      'parentheses',
      texts.flatMap((text) => [`-${text}`, text]),
      ['negative', 'low-reliability'],
    );
  }
  if (bracketed && first.negative) return notANumber(given, 'number-alone');
  if (sign !== undefined && unit === undefined) return ask(given, 'say-currency', 'ambiguous-number', 'currencies');
  if (multiplier === 'long-scale') return notANumber(given, 'long-scale');
  // $5m is five million; of 5 m nobody knows
  if (multiplier === 'small-m' && sign === undefined) return notANumber(given, 'small-m');
  if (footnotes.length > 0 && settings.footnotes === undefined)
    return ask(given, 'footnote', 'flag-unknown', 'footnotes', [], ['leave-out']);
  const letters = flags.join('');
  // $5b may be five thousand million
  if (sign !== undefined && /^b$/i.test(letters) && ownValue(settings.flags, letters) === undefined)
    return notANumber(given, 'b-or-billion');
  if (flags.length > 0 && statusOf(letters, settings) === undefined) return ask(given, 'say-flag', 'flag-unknown', 'flags');
  return undefined;
}

/** Asks what of a cell is meant. */
function ask(
  given: string,
  mend: FigureMend,
  code: string,
  setting: string,
  readings: readonly string[] = [],
  choices: readonly string[] = [],
): Result<never> {
  return askedCell({ code, given, readings, mend, setting, choices, advice: figureAdvice[mend] });
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
