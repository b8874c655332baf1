import { describe, expect, it } from 'vitest';

import { missingKey, unknownKey, unknownValue, wrongType } from './not-understood.js';

describe('what is not understood', () => {
  it.each([
    ['5', 'number', 'Given the text "5"; expected a number; write it without quotation marks.'],
    ['five', 'number', 'Given the text "five"; expected a number; write digits only.'],
    [NaN, 'number', 'Given the number NaN; expected a number; write a finite one.'],
    [1.5, 'whole-number', 'Given the number 1.5; expected a whole number; round it.'],
    [5, 'text', 'Given the number 5; expected a text; write it in quotation marks.'],
    [null, 'text', 'Given null; expected a text; leave the key out where there is none.'],
    ['true', 'flag', 'Given the text "true"; expected true or false; write it without quotation marks.'],
    ['KE', 'list', 'Given the text "KE"; expected a list; put it in square brackets.'],
    [['KE'], 'object', 'Given the list ["KE"]; expected an object; write keys with their values.'],
  ] as const)('%j where a %s belongs is told with advice', (given, expected, message) => {
    expect(wrongType(['x'], given, expected).message).toBe(message);
  });

  it('carries what the messages are made of, in JSON', () => {
    const issues = [
      wrongType(['value'], '5', 'number'),
      wrongType(['value'], NaN, 'number'),
      missingKey(['period']),
      missingKey(['unit'], 'text'),
      unknownKey(['confidentialty'], ['value', 'confidentiality']),
      unknownKey(['zz'], ['value']),
      unknownValue(['role'], 'milestones', ['result', 'milestone'], 'unknown-role'),
      unknownValue(['role'], { a: 1 }, ['result']),
    ];
    expect(issues.map(({ values }) => values)).toEqual([
      { given: '5', givenKind: 'text', expected: 'number' },
      { given: 'NaN', givenKind: 'number', expected: 'number' },
      { key: 'period' },
      { key: 'unit', expected: 'text' },
      { given: 'confidentialty', expected: ['value', 'confidentiality'], nearest: 'confidentiality' },
      { given: 'zz', expected: ['value'] },
      { given: 'milestones', expected: ['result', 'milestone'], nearest: 'milestone' },
      { given: '{"a":1}', expected: ['result'] },
    ]);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });
});
