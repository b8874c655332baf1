import { ActionlineError, type Issue } from '@actionline/core';
import { kindOf, nearestNames, readArgument, unknownKey, wrongType, type Path } from '@actionline/core/internal';
import { LONGEST_LIST } from '../argument.js';

/** What a value from a caller without types has to be; what it says is judged by the method. */
export type Shape =
  | 'anything'
  | 'number'
  | 'flag'
  /** A list, missing only where it is not needed. */
  | { readonly list: Shape | (() => Shape); readonly isNeeded?: true }
  /** An object with these keys and no others. */
  | { readonly keys: Readonly<Record<string, Shape>> }
  /** A row of data: it may have keys of its own, but not one that looks like a misspelt one of those it has to have. */
  | { readonly row: Readonly<Record<string, Shape>>; readonly needed: readonly string[] };

/** Deeper than this no published roll-up goes; a list that holds itself would have no end. */
export const MOST_LEVELS = 100;

/**
 * Throws `bad-argument` where a value has not its shape: what was given, what was expected, and the name that was probably meant.
 * `null` and `undefined` pass, because whether a value may be missing is the method's own rule.
 */
export function checkShape(value: unknown, shape: Shape, who: string): void {
  readArgument(`What ${who} was given`, value, 'plain objects and lists', 'copy what is in it', () => {
    checkAt(value, shape, who, []);
  });
}

function checkAt(value: unknown, shape: Shape, who: string, path: Path): void {
  if (typeof shape === 'object' && 'list' in shape) {
    checkList(value, shape, who, path);
    return;
  }
  if (shape === 'anything' || value === undefined || value === null) return;
  if (shape === 'number' || shape === 'flag') {
    if (typeof value !== (shape === 'number' ? 'number' : 'boolean')) throw misuse(who, path, wrongType(path, value, shape), value);
    return;
  }
  if ('keys' in shape) checkKeys(value, shape.keys, who, path);
  else checkRow(value, shape, who, path);
}

function checkList(value: unknown, { list, isNeeded }: Extract<Shape, { list: unknown }>, who: string, path: Path): void {
  if (value === undefined && isNeeded !== true) return;
  if (!isList(value)) throw misuse(who, path, wrongType(path, value, 'list'), value);
  if (value.length > LONGEST_LIST)
    throw new ActionlineError(
      'bad-argument',
      `${who} was given a list of ${String(value.length)} entries; expected fewer; hand it over in parts.`,
    );
  if (path.length > 2 * MOST_LEVELS)
    throw new ActionlineError(
      'bad-argument',
      `${who} was given lists within lists, ${String(MOST_LEVELS)} deep; expected fewer; look for a list that holds itself.`,
    );
  const each = typeof list === 'function' ? list() : list;
  for (const [index, member] of value.entries()) checkAt(member, each, who, [...path, index]);
}

function checkKeys(value: unknown, keys: Readonly<Record<string, Shape>>, who: string, path: Path): void {
  if (!isRecord(value)) throw misuse(who, path, wrongType(path, value, 'object'), value);
  for (const key of Object.keys(value)) {
    const shape = Object.hasOwn(keys, key) ? keys[key] : undefined;
    // a remark, as the vectors of the conformance kit carry it
    if (shape === undefined && key !== 'note') throw misuse(who, [...path, key], unknownKey([...path, key], Object.keys(keys)), key);
  }
  for (const [key, shape] of Object.entries(keys)) checkAt(value[key], shape, who, [...path, key]);
}

/** A row that is no object, and a list within it that is none, are left to the method, which refuses data with a code. */
function checkRow(value: unknown, { row, needed }: Extract<Shape, { row: unknown }>, who: string, path: Path): void {
  if (!isRecord(value)) return;
  const missing = needed.filter((key) => value[key] === undefined);
  if (missing.length > 0) {
    const misspelt = Object.keys(value).find((key) => !Object.hasOwn(row, key) && nearestNames(key, missing).length > 0);
    if (misspelt !== undefined) throw misuse(who, [...path, misspelt], unknownKey([...path, misspelt], missing), misspelt);
  }
  for (const [key, shape] of Object.entries(row)) {
    if (typeof shape === 'object' && 'list' in shape && !isList(value[key])) continue;
    checkAt(value[key], shape, who, [...path, key]);
  }
}

/** Whether a value is an object with keys; throws where it was revoked, which {@link checkShape} tells. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return kindOf(value) === 'list';
}

function misuse(who: string, path: Path, issue: Issue, given: unknown): ActionlineError {
  const { message } = issue;
  return new ActionlineError(
    'bad-argument',
    `${who} cannot read ${inWords(path)}: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`,
    { given, issues: [issue] },
  );
}

function inWords(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`)).join('');
  return text === '' ? 'its input' : text.replace(/^\./, '');
}
