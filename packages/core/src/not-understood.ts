import { checkText, readArgument, refuseArgument } from './argument.js';
import { show } from './error.js';
import type { Issue, IssueValue, Severity } from './issue.js';
import { nearestNames } from './nearest.js';
import type { Path } from './issue-at.js';

/** Where a value stands, from the root. */
const KINDS = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  flag: 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',
} as const;

/** The kinds of value that data is made of, as an {@link Issue} names them. */
export type ValueKind = keyof typeof KINDS;

/** Lists longer than this are cut in a message; in the values of an issue they are whole. */
const MOST_LISTED = 12;

/**
 * The kind of a value; `undefined` where no data has such a value.
 *
 * @example
 * ```ts
 * import { kindOf } from '@actionline/core/internal';
 *
 * ['5', 5, [5], null].map(kindOf); // => ['text', 'number', 'list', 'nothing']
 * ```
 */
export function kindOf(value: unknown): ValueKind | undefined {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value !== 'object') return undefined;
  try {
    return Array.isArray(value) ? 'list' : 'object';
  } catch {
    // a proxy that was revoked is no data
    return undefined;
  }
}

/**
 * A value as an {@link Issue} can carry it: texts cut, and what JSON cannot hold shown as text.
 *
 * @example
 * ```ts
 * import { issueValue } from '@actionline/core/internal';
 *
 * [5, NaN, { a: 1 }].map(issueValue); // => [5, 'NaN', '{"a":1}']
 * ```
 */
export function issueValue(value: unknown): IssueValue {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value as IssueValue;
  if (typeof value === 'string') return value.length > 200 ? `${value.slice(0, 199)}…` : value;
  return show(value);
}

/**
 * The issue `wrong-type`: a value of another kind than is expected. A text where a number belongs says so.
 *
 * @example
 * ```ts
 * import { wrongType } from '@actionline/core/internal';
 *
 * wrongType(['value'], '5', 'number').message; // => 'Given the text "5"; expected a number; write it without quotation marks.'
 * ```
 */
export function wrongType(path: Path, given: unknown, expected: ValueKind): Issue {
  if (typeof expected !== 'string' || !Object.hasOwn(KINDS, expected))
    refuseArgument('expected', expected, 'a kind of value', 'give one such as "text"');
  const kind = kindOf(given);
  return {
    code: 'wrong-type',
    severity: 'error',
    message: `Given ${inWords(given)}; expected ${KINDS[expected]}; ${adviceFor(given, expected)}.`,
    path,
    values: { given: issueValue(given), givenKind: kind ?? 'other', expected },
  };
}

/**
 * The issue `bad-value`: a value of the right kind that is not what belongs there, `expected` in words.
 *
 * @param code - Another code, where the place has one of its own.
 *
 * @example
 * ```ts
 * import { badValue } from '@actionline/core/internal';
 *
 * badValue(['times'], 0, 'at least 1').message; // => 'Given 0; expected at least 1.'
 * ```
 */
export function badValue(path: Path, given: unknown, expected: string, code = 'bad-value'): Issue {
  checkText('expected', expected, 'what belongs there, in words');
  return {
    code,
    severity: 'error',
    message: `Given ${show(given)}; expected ${expected}.`,
    path,
    values: { given: issueValue(given), expected },
  };
}

/**
 * The issue `missing-key`: a key that has to be there is not; with what belongs there, where that is known.
 *
 * @example
 * ```ts
 * import { missingKey } from '@actionline/core/internal';
 *
 * missingKey(['period', 'end'], 'text').message; // => 'The key "end" is missing; expected a text; add it.'
 * ```
 */
export function missingKey(path: Path, expected?: ValueKind | readonly string[]): Issue {
  const key = lastOf(path);
  if (expected !== undefined && typeof expected !== 'string') checkWords('expected', expected);
  const what = expected === undefined ? 'it to be given' : typeof expected === 'string' ? KINDS[expected] : oneOf(expected);
  return {
    code: 'missing-key',
    severity: 'error',
    message: `The key ${show(key)} is missing; expected ${what}; add it.`,
    path,
    values: { key, ...(expected === undefined ? {} : { expected }) },
  };
}

/**
 * The issue `unknown-key`: a key that nothing is known of, with the known key most like it.
 *
 * @example
 * ```ts
 * import { unknownKey } from '@actionline/core/internal';
 *
 * unknownKey(['confidentialty'], ['confidentiality', 'value']).message;
 * // => 'The key "confidentialty" is not known; expected one of "confidentiality", "value"; write "confidentiality".'
 * ```
 */
export function unknownKey(path: Path, known: readonly string[], severity: Severity = 'error'): Issue {
  const given = lastOf(path);
  checkWords('known', known);
  const nearest = nearestNames(given, known, 1)[0];
  const mend = nearest === undefined ? 'take it out' : `write ${show(nearest)}`;
  return {
    code: 'unknown-key',
    severity,
    message: `The key ${show(given)} is not known; expected ${oneOf(known)}; ${mend}.`,
    path,
    values: { given: issueValue(given), expected: known, ...(nearest === undefined ? {} : { nearest }) },
  };
}

/**
 * An issue about a word that is not one of those known, `unknown-value` where no code is given, with the word most like it.
 *
 * @example
 * ```ts
 * import { unknownValue } from '@actionline/core/internal';
 *
 * unknownValue(['unit'], 'countries', ['person', 'country']).values?.nearest; // => 'country'
 * ```
 */
export function unknownValue(
  path: Path,
  given: unknown,
  known: readonly (string | number)[],
  code = 'unknown-value',
  advice = 'write one of them',
): Issue {
  checkWords('known', known);
  const nearest = typeof given === 'string' ? nearestNames(given, known.map(String), 1)[0] : undefined;
  const mend = nearest === undefined ? advice : `write ${show(nearest)}`;
  return {
    code,
    severity: 'error',
    message: `Given ${typeof given === 'string' ? show(given) : inWords(given)}; expected ${oneOf(known)}; ${mend}.`,
    path,
    values: { given: issueValue(given), expected: known, ...(nearest === undefined ? {} : { nearest }) },
  };
}

function inWords(given: unknown): string {
  if (typeof given === 'string') return `the text ${show(given)}`;
  if (typeof given === 'number') return `the number ${show(given)}`;
  if (kindOf(given) === 'list') return `the list ${show(given)}`;
  return kindOf(given) === 'object' ? `the object ${show(given)}` : show(given);
}

function adviceFor(given: unknown, expected: ValueKind): string {
  if (given === null) return 'leave the key out where there is none';
  switch (expected) {
    case 'number':
    case 'whole-number':
      if (typeof given === 'string' && given.trim() !== '' && Number.isFinite(Number(given))) return 'write it without quotation marks';
      return typeof given === 'number' ? (Number.isFinite(given) ? 'round it' : 'write a finite one') : 'write digits only';
    case 'text':
      return typeof given === 'number' || typeof given === 'boolean' ? 'write it in quotation marks' : 'write one text';
    case 'flag':
      return given === 'true' || given === 'false' ? 'write it without quotation marks' : 'write one of the two';
    case 'list':
      return 'put it in square brackets';
    case 'object':
      return 'write keys with their values';
    case 'nothing':
      return 'take it out';
  }
}

function oneOf(known: readonly (string | number)[]): string {
  if (known.length === 1) return known.map(show).join('');
  const listed = known.slice(0, MOST_LISTED).map(show).join(', ');
  return known.length > MOST_LISTED ? `one of ${listed}, …` : `one of ${listed}`;
}

function lastOf(path: Path): string {
  checkList('path', path);
  const last = readArgument('path', path, 'a list of keys', 'give an empty one where there is none', (): unknown => path.at(-1) ?? '');
  return typeof last === 'string' ? last : show(last);
}

function checkList(name: string, given: unknown): void {
  if (kindOf(given) !== 'list') refuseArgument(name, given, 'a list', 'give an empty one where there is none');
}

/** Refuses what is no list of words, or of numbers, that may stand in a message. */
export function checkWords(name: string, given: unknown): void {
  checkList(name, given);
  const mend = 'give texts or numbers';
  const odd = readArgument(name, given, 'a list of words', mend, () =>
    [...(given as readonly unknown[])].some((one) => typeof one !== 'string' && typeof one !== 'number'),
  );
  if (odd) refuseArgument(name, given, 'a list of words', mend);
}
