import { findUnit, type Bound, type Unit } from '@actionline/core';

import { boundBefore, boundBehind, currencyIn, multiplierIn } from './figure-words.js';
import type { FigureSettings } from './figure-settings.js';
import { statusOf } from './flag.js';

/** Digits with their sign, marks and exponent as they stand in a cell. */
export interface SignedDigits {
  /** Whether a minus sign stands with them. */
  readonly negative: boolean;
  /** The digits with their marks. */
  readonly digits: string;
}

/** What a cell with a figure is made of, nothing of it yet read as a number. */
export interface FigureParts {
  /** The figure, or the first end of a range. */
  readonly first: SignedDigits;
  /** The second end of a range. */
  readonly second?: SignedDigits;
  /** Its qualifier. */
  readonly bound?: Bound;
  /** Whether brackets stand around it. */
  readonly bracketed: boolean;
  /** Whether a percent sign stands with it. */
  readonly percent: boolean;
  /** The sign of a currency, or the words of a unit. */
  readonly sign?: string;
  /** The unit that they stand for; absent where the sign is that of several currencies. */
  readonly unit?: Unit;
  /** The power of ten of its multiplier. */
  readonly multiplier?: number | 'long-scale' | 'small-m';
  /** The letters and signs of flags. */
  readonly flags: readonly string[];
  /** The marks of footnotes. */
  readonly footnotes: readonly string[];
}

/** Why a cell is no figure. */
export type NoFigure = 'one-number' | 'number-alone' | 'tolerance' | 'infinite';

/** Digits with single marks between them; a space only before three of them. */
const DIGITS = /^(?:\d|[.,](?=\d))(?:[.,']?\d| (?=\d{3}(?!\d)))*/;
const EXPONENT = /^e[+-]?\d{1,4}(?![\da-z])/i;
const PER_CENT = /^ ?(?:%|(?:per ?cent|pct|pour ?cent)(?![a-z]))/i;
const BETWEEN = /^(?:between|entre|from|de) (?=\d|[-+][\d.,])/i;
const TO = /^(?:( ?)-( ?)| (?:to|à|a|bis) )(?=[^\d ]{0,3}[.,]?\d)/i;
const AND = /^ (?:and|et) (?=[^\d ]{0,3}[.,]?\d)/i;
const FOOTNOTE = /^ ?(?:[⁰¹²³⁴-⁹]+|\[\d{1,2}\]|\(\d\))/;
const SIGN_FLAG = /^ ?[*†‡§#?!]+/;
const FLAG = /^ ?(?:\(([a-z]{1,3})\)|([a-z]{1,3})(?![a-zà-ÿ]))/i;

/** What was found so far. */
type Draft = { -readonly [K in keyof FigureParts]?: FigureParts[K] };

/** Takes the text of a cell apart, spaces and dashes being all of one kind; says why where it is no figure. */
export function figureParts(text: string, settings: FigureSettings): FigureParts | NoFigure {
  const draft: Draft & { flags: readonly string[]; footnotes: readonly string[] } = { flags: [], footnotes: [] };
  const head = readHead(text, draft, settings);
  if (typeof head === 'string') return head;
  const first = digitsIn(head.rest, head.negative);
  if (first === undefined) return 'number-alone';
  let rest = head.rest.slice(first.length);
  let negative = head.negative;
  let open = head.open;
  while (rest.trim() !== '') {
    if (rest === '-' && !negative && draft.second === undefined && !head.open) {
      negative = true;
      break;
    }
    const closed = open ? /^ ?\)/.exec(rest) : null;
    if (closed !== null) {
      open = false;
      draft.bracketed = true;
      rest = rest.slice(closed[0].length);
      continue;
    }
    const link = draft.second === undefined && !head.open ? linkIn(rest, head.between) : 0;
    const end = link > 0 ? endIn(rest.slice(link), settings) : undefined;
    if (end !== undefined) {
      draft.second = end.digits;
      rest = rest.slice(link + end.length);
      continue;
    }
    const taken = tailIn(rest, draft, settings);
    if (taken === 0) return /\d/.test(rest) ? 'one-number' : 'number-alone';
    rest = rest.slice(taken);
  }
  if (open || (draft.second !== undefined && draft.bound !== undefined) || (head.between && draft.second === undefined))
    return 'number-alone';
  const { bracketed = false, percent = false } = draft;
  return { ...draft, bracketed, percent, first: { negative, digits: first.digits } };
}

/** What stands before the digits. */
interface Head {
  readonly rest: string;
  readonly negative: boolean;
  readonly open: boolean;
  readonly between: boolean;
}

function readHead(text: string, draft: Draft, settings: FigureSettings): Head | NoFigure {
  let rest = text;
  let sign: string | undefined;
  let open = false;
  let between = false;
  for (;;) {
    rest = rest.trimStart();
    if (DIGITS.test(rest)) return { rest, negative: sign === '-', open, between };
    const mark = rest[0] ?? '';
    const words = BETWEEN.exec(rest)?.[0];
    const bound = draft.bound === undefined ? boundBefore(rest.toLowerCase()) : undefined;
    const currency = draft.sign === undefined ? currencyIn(rest, settings) : undefined;
    if (mark === '±') return 'tolerance';
    if (mark === '∞') return 'infinite';
    // « + de 300 » is no sign before a number
    if ((mark === '-' || mark === '+') && sign === undefined && bound === undefined) {
      sign = mark;
      rest = rest.slice(1);
    } else if (mark === '(' && !open) {
      open = true;
      rest = rest.slice(1);
    } else if (words !== undefined && !between && draft.bound === undefined) {
      between = true;
      rest = rest.slice(words.length);
    } else if (bound !== undefined && sign === undefined && !open) {
      draft.bound = bound.meant;
      rest = rest.slice(bound.length);
    } else if (currency !== undefined) {
      setUnit(draft, currency.meant.sign, currency.meant.unit);
      rest = rest.slice(currency.length);
    } else return (rest.match(/\d+/g) ?? []).length > 1 ? 'one-number' : 'number-alone';
  }
}

function digitsIn(
  rest: string,
  negative: boolean,
): { readonly digits: string; readonly length: number; readonly negative: boolean } | undefined {
  const [digits] = DIGITS.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  const [exponent = ''] = EXPONENT.exec(rest.slice(digits.length)) ?? [];
  const whole = digits + exponent;
  return { digits: whole, length: whole.length, negative };
}

/** How long the word or dash between the ends of a range is; 0 where none stands there, or a dash with a space on one side only. */
function linkIn(rest: string, between: boolean): number {
  const [and] = between ? (AND.exec(rest) ?? []) : [];
  if (and !== undefined) return and.length;
  const [link, before, after] = TO.exec(rest) ?? [];
  return link === undefined || before !== after ? 0 : link.length;
}

function endIn(rest: string, settings: FigureSettings): { readonly digits: SignedDigits; readonly length: number } | undefined {
  const currency = currencyIn(rest, settings)?.length ?? 0;
  const sign = /^ ?[-+]?/.exec(rest.slice(currency))?.[0] ?? '';
  const found = digitsIn(rest.slice(currency + sign.length), sign.endsWith('-'));
  if (found === undefined) return undefined;
  return { digits: { negative: found.negative, digits: found.digits }, length: currency + sign.length + found.length };
}

/** Takes one thing of what stands behind the digits; how long it is, 0 where nothing is known of it. */
function tailIn(rest: string, draft: Draft, settings: FigureSettings): number {
  // each end of a range may have its own
  const percent = draft.percent === true && draft.second === undefined ? undefined : PER_CENT.exec(rest)?.[0];
  if (percent !== undefined) {
    draft.percent = true;
    return percent.length;
  }
  const mark = FOOTNOTE.exec(rest)?.[0];
  if (mark !== undefined) {
    draft.footnotes = [...(draft.footnotes ?? []), mark.trim()];
    return mark.length;
  }
  const signs = SIGN_FLAG.exec(rest)?.[0];
  const [letters = '', inBrackets, bare] = FLAG.exec(rest) ?? [];
  if (signs !== undefined || (letters !== '' && statusOf(inBrackets ?? bare ?? '', settings) !== undefined))
    return takeFlag(draft, signs ?? inBrackets ?? bare ?? '', (signs ?? letters).length);
  const bound = draft.bound === undefined ? boundBehind(rest.toLowerCase()) : undefined;
  if (bound !== undefined) {
    draft.bound = bound.meant;
    return bound.length;
  }
  const space = /^ ?/.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(space);
  const multiplier = draft.multiplier === undefined ? multiplierIn(behind) : undefined;
  if (multiplier !== undefined) {
    draft.multiplier = multiplier.meant;
    return space + multiplier.length;
  }
  const currency = draft.sign === undefined ? currencyIn(behind, settings) : undefined;
  if (currency !== undefined) {
    setUnit(draft, currency.meant.sign, currency.meant.unit);
    return space + currency.length;
  }
  // letters in brackets, and a single one, are flags that nobody has explained; more of them may be the words of a unit
  if (letters !== '' && (inBrackets !== undefined || bare?.length === 1)) return takeFlag(draft, inBrackets ?? bare ?? '', letters.length);
  return draft.sign === undefined && /^\p{L}{2}/u.test(behind) ? takeUnit(rest, behind, draft) : 0;
}

function takeFlag(draft: Draft, flag: string, length: number): number {
  draft.flags = [...(draft.flags ?? []), flag.trim()];
  return length;
}

function takeUnit(rest: string, words: string, draft: Draft): number {
  const found = findUnit(words, []);
  if (!found.ok || (found.value.unitMultiplier > 0 && draft.multiplier !== undefined)) return 0;
  setUnit(draft, words, found.value.unit);
  if (found.value.unitMultiplier > 0) draft.multiplier = found.value.unitMultiplier;
  return rest.length;
}

function setUnit(draft: Draft, sign: string, unit: Unit | undefined): void {
  draft.sign = sign;
  if (unit !== undefined) draft.unit = unit;
}
