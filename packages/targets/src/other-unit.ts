import { unitKind, type Unit } from '@actionline/core';
import { isBuiltInUnit } from '@actionline/core/internal';

/** What to do about a figure in another unit than its measure's. */
export function mendOtherUnit(given: unknown, expected: Unit): string {
  return areCurrencies(given, expected)
    ? `currencies are not converted; give the figure in ${expected}, or a measure of its own`
    : 'convert the value';
}

/** Whether both units are currencies, between which nothing is converted. */
export function areCurrencies(given: unknown, expected: unknown): boolean {
  return isCurrency(given) && isCurrency(expected);
}

function isCurrency(unit: unknown): boolean {
  return typeof unit === 'string' && isBuiltInUnit(unit) && unitKind(unit) === 'money';
}
