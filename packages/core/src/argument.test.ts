import { describe, expect, it } from 'vitest';

import { ActionlineError, isActionlineError } from './error.js';
import {
  addDays,
  addMonths,
  addQuantities,
  addYears,
  compareInterval,
  compareNotations,
  containsDate,
  findStep,
  findText,
  formatIssue,
  frameworkOf,
  intervalOf,
  isIsoDate,
  isScopedId,
  lengthInDays,
  notationOf,
  sha256Hex,
  splitPeriod,
  textIn,
  yearPeriod,
} from './index.js';
import {
  checkDate,
  checkKeys,
  exactSum,
  measureFitIssues,
  missingKey,
  nearestAmong,
  nearestNames,
  selectionFitIssues,
  unknownKey,
  wrongType,
} from './internal.js';
import { jsonSchemaOf, parseWith } from './schemas/index.js';

const throws = (): never => {
  throw new Error('no');
};
const wild: readonly unknown[] = [
  undefined,
  null,
  NaN,
  'x',
  Symbol('x'),
  throws,
  [null],
  {},
  { toString: throws },
  new Proxy({}, { get: throws, ownKeys: throws }),
];

describe('a public function', () => {
  it.each<[string, (value: never) => unknown]>([
    ['addDays', (value) => addDays(value, 1)],
    ['addMonths', (value) => addMonths('2024-01-01', value)],
    ['addYears', (value) => addYears(value, 1)],
    ['addQuantities', (value) => addQuantities(value)],
    ['checkDate', (value) => checkDate(value, 'asOf')],
    [
      'checkKeys',
      (value) => {
        checkKeys('options', value, value);
      },
    ],
    [
      'checkKeys under any name',
      (value) => {
        checkKeys(value, {}, ['a']);
        checkKeys(value, { b: 1 }, ['a']);
      },
    ],
    ['compareInterval', (value) => compareInterval(value, value, 1)],
    ['compareNotations', (value) => compareNotations(value, '1')],
    ['containsDate', (value) => containsDate(value, '2024-01-01')],
    ['exactSum', (value) => exactSum(value)],
    ['findStep', (value) => findStep(value, 'pace')],
    ['findStep among odd steps', (value) => findStep([value], 'pace')],
    ['findText', (value) => findText(value, 'en')],
    ['formatIssue', (value) => formatIssue(value)],
    ['frameworkOf', (value) => frameworkOf(value)],
    ['intervalOf', (value) => intervalOf(1, value)],
    ['isIsoDate', (value) => isIsoDate(value)],
    ['isScopedId', (value) => isScopedId(value)],
    ['jsonSchemaOf', (value) => jsonSchemaOf(value)],
    ['lengthInDays', (value) => lengthInDays(value)],
    ['measureFitIssues', (value) => measureFitIssues(value)],
    ['missingKey', (value) => missingKey(value, value)],
    ['nearestAmong', (value) => nearestAmong(value)(value)],
    ['nearestNames', (value) => nearestNames(value, value)],
    ['notationOf', (value) => notationOf(value)],
    ['parseWith', (value) => parseWith(value, value)],
    ['selectionFitIssues', (value) => selectionFitIssues(value, value)],
    ['sha256Hex', (value) => sha256Hex(value)],
    ['splitPeriod', (value) => splitPeriod({ start: '2024-01-01', end: '2024-12-31' }, value)],
    ['textIn', (value) => textIn({ en: 'x' }, value)],
    ['unknownKey', (value) => unknownKey(['x'], value)],
    ['wrongType', (value) => wrongType(['x'], value, value)],
    ['yearPeriod', (value) => yearPeriod(value)],
  ])('%s answers any value with a result or an error of its own', (_, run) => {
    for (const value of wild) {
      try {
        run(value as never);
      } catch (error) {
        expect(isActionlineError(error), String((error as Error).stack)).toBe(true);
      }
    }
  });

  it.each<[() => unknown, string]>([
    [() => addDays('2024-13-01', 1), 'expected a calendar date'],
    [() => addDays('9999-12-31', 1), 'the years 0000 to 9999'],
    [() => addDays('2024-01-01', '1' as never), 'without quotation marks'],
    [() => intervalOf(5, 'atleast' as never), 'at-least'],
    [() => intervalOf('5' as never), 'without quotation marks'],
    [() => exactSum(['1'] as never), 'without quotation marks'],
    [() => findStep({ steps: [] } as never, 'pace'), 'the steps of an evaluation'],
    [() => jsonSchemaOf('measures' as never), 'did you mean "measure"?'],
    [() => splitPeriod({ start: '2024-01-01', end: '2024-12-31' }, 'years' as never), 'half-year'],
  ])('says what it expected (%#)', (run, message) => {
    expect(run).toThrow(ActionlineError);
    expect(run).toThrow(message);
  });
});
